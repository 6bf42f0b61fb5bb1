import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../src/answers/assessment.js";
import { decisions } from "../../src/answers/decisions.js";
import { timeline } from "../../src/answers/timeline.js";
import { firstDay, type Application } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";
import { plusDays, type PlainDate } from "../../src/calendar/plain-date.js";
import { wholeApplications } from "../generators/application.js";
import { byLaw } from "./by.js";
import { forAll } from "./for-all.js";

/**
 * The days on which a wording of the law begins to count for deposits, each with what it speaks of: papers by their grounds
 * or documents, refusals, notices, steps and referrals by their ids, and the fee, the lengths, the presence or the ways to pay.
 */
const wordings: Readonly<Record<PlainDate, RegExp>> = {
  "2022-07-01": /use-name|other-parent/,
  "2023-02-16": /^nationality-proof|referral certificate-of-nationality/,
  "2023-04-12": /notice address-change-suspended/,
  "2024-05-06": /sworn-translation|notice translation-may-be-asked/,
  "2024-09-27": /notice address-change-suspended/,
  "2025-02-24": /notice renew-after-a-name-change/,
  "2025-03-28": /^travel-proof|notice extended-card-renewed-early/,
  "2025-03-31": /digital-identity|renewal-too-early|notice pre-apply-to-be-safe/,
  "2025-04-02":
    /^fee passport|^validity passport|^fiscal-stamp|^payment|step buy-the-stamp|notice (stamp-life|buy-the-stamp-last)/,
  "2025-04-22":
    /notice one-address-printed|notice nothing-else-from-the-hosted|^proof-of-address|^second-parent-proof/,
  "2025-05-13": /^parent-id|^guardian-id-copy|^agent-id-copy|child-welfare-service$/,
  "2025-06-02": /^payment|notice pay-at-the-post/,
  "2025-06-06": /notice buy-the-stamp-last/,
  "2025-07-29": /^fee passport|^referral fee-not-published/,
  "2025-07-31": /^pre-application-number/,
  "2025-08-07":
    /^application-form|use-name|other-parent|^birth-record\/both-parents-names|step collect-the-form/,
  "2025-09-03": /notice loss-declared-beforehand/,
  "2025-09-09": /notice where-to-get/,
  "2025-09-10": /proof-of-address|notice 2d-doc/,
  "2025-09-29":
    /^birth-record|^nationality-proof|^held-cni|^marriage-record\/no|^sworn-translation|referral|notice (where-to-get|record-requested|loss-declared-beforehand|translation)|^held-title/,
  "2025-10-03": /step update-the-birth-record|notice renew-after-a-name-change/,
  "2025-10-06":
    /temporary-passport|^application-form|^pre-application-number|urgency|step (collect-the-form|pre-apply-online)|^fee passport/,
  "2025-10-07": /proof-of-address|notice nothing-else-from-the-hosted/,
  "2025-10-29":
    /^marriage-record|^divorce-judgment|^ex-spouse|^spouse-death-record|^birth-record\/earlier|notice (consent-may-be-limited|widowed-mention)/,
  "2025-12-01": /notice passport-renewed-online-abroad/,
  "2025-12-06": /digital-identity/,
  "2025-12-18": /opposed-by-the-other-parent/,
  "2027-12-01": /notice passport-renewed-online-abroad/,
};

/** What an answer decides, line by line. */
function linesOf(answer: Assessment): ReadonlyMap<string, string> {
  const { requirements, presence, validity, endsOn, heldTitles, steps, notices, referrals } =
    decisions(answer);
  const entries: (readonly [string, unknown])[] = [
    ...Object.entries(requirements),
    ...Object.entries(presence).map(([id, one]) => [`presence ${id}`, one] as const),
    ...answer.fee.lines.map(
      ({ title, ...line }) => [`fee ${title}`, { ...line, sources: undefined }] as const,
    ),
    ["payment", answer.fee.payBy],
    ...Object.entries(validity).map(([title, one]) => [`validity ${title}`, [one, endsOn[title]]] as const),
    ...Object.entries(heldTitles).map(([id, one]) => [`held-title ${id}`, one] as const),
    ...steps.map((id) => [`step ${id}`, true] as const),
    ...notices.map((id) => [`notice ${id}`, true] as const),
    ...referrals.map((id) => [`referral ${id}`, true] as const),
    ...Object.entries(answer.admissible).flatMap(([title, { refusals }]) =>
      refusals.map(({ id, doubts }) => [`refusal ${id} of ${title}`, doubts] as const),
    ),
  ];
  return new Map(entries.map(([id, one]) => [id, JSON.stringify(one)]));
}

/** The same situation deposited on a day; nothing where nobody can be so. */
function on(application: Application, depositOn: PlainDate): Application | undefined {
  const applicant = { ...application.applicant, adult: undefined, ageOnDeposit: undefined };
  const parsed = parseApplication({ ...application, applicant, collectOn: undefined, depositOn });
  return parsed.ok ? parsed.application : undefined;
}

/** Whether a day of the situation itself may change the answer on that day: one with nearly the same number in its month. */
function hasDaysOfItsOwn({ applicant, names, heldTitles }: Application, day: PlainDate): boolean {
  const known = [
    applicant?.bornOn,
    names?.changeRecordedOn,
    ...(heldTitles?.titles ?? []).flatMap(({ issuedOn, printedExpiry }) => [issuedOn, printedExpiry]),
  ];
  const near = [-2, -1, 0, 1, 2].map((shift) => plusDays(day, shift).slice(8));
  return known.some(
    (one) =>
      one !== undefined &&
      (near.includes(one.slice(8)) ||
        (one.slice(8) >= "28" && near.some((number) => number === "01" || number >= "28"))),
  );
}

/** The same without any day but that of the deposit. */
function withoutDays(application: Application): Application {
  const { applicant, names, heldTitles } = application;
  const titles = (heldTitles?.titles ?? []).map((title) => ({
    ...title,
    issuedOn: undefined,
    printedExpiry: undefined,
  }));
  return {
    ...application,
    collectOn: undefined,
    applicant: { ...applicant, bornOn: undefined },
    names: { ...names, changeRecordedOn: undefined },
    heldTitles: { ...heldTitles, titles },
  };
}

describe("nothing firm applies before the day of its wording, by the law", () => {
  const dated = fc
    .tuple(wholeApplications, fc.constantFrom(...Object.keys(wordings)))
    .filter(([application, day]) => !hasDaysOfItsOwn(application, day));

  it("on the day on which a wording begins nothing changes but what it speaks of: the eve has the older law", () => {
    byLaw.forAll(dated, ([application, day]) => {
      const [before, since] = [on(application, plusDays(day, -1)), on(application, day)];
      if (before === undefined || since === undefined) return;
      const [older, newer] = [linesOf(byLaw.assess(before)), linesOf(byLaw.assess(since))];
      const lines = [...new Set([...older.keys(), ...newer.keys()])];
      const changed = lines.filter((id) => older.get(id) !== newer.get(id));
      expect(
        changed.filter((id) => wordings[day]?.test(id) !== true),
        `on ${day}`,
      ).toEqual([]);
    });
  });

  it("on no other day does an answer change by itself", () => {
    forAll(
      wholeApplications,
      (application) => {
        const first = on(withoutDays(application), firstDay);
        if (first === undefined) return;
        const [, ...later] = timeline(first);
        expect(later.map(({ from }) => from).filter((day) => !(day in wordings))).toEqual([]);
      },
      Math.ceil(byLaw.runs / 10),
    );
  });
});
