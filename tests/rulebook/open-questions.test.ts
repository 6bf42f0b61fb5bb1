import { describe, expect, it } from "vitest";
import {
  assess,
  decisions,
  type Application,
  type BirthRecord,
  type HeldTitle,
  type RequirementId,
  type TitleRequest,
} from "titres-identite";
import { adult, card, ends, passport, today, withRecord, worstRecord } from "./adult.js";

/** What is said of a ground on which the readings of the law differ: the cautious answer, the other one, the doubts. */
function readings(application: Application, id: RequirementId): readonly string[] {
  const found = assess(application).requirements.find((requirement) => requirement.id === id);
  const { otherwise = [], doubts = [] } = found?.contested ?? {};
  return [`${found?.status}`, otherwise.join(" "), doubts.join(" ")];
}

const settled = (status: string): readonly string[] => [status, "", ""];
const contested = (doubt: string): readonly string[] => ["required", "not-required", doubt];

describe("after the loss of a biometric passport, Service Public and ANTS differ (row 8.1)", () => {
  const lost = (where: "lost" | "stolen" = "lost"): HeldTitle => passport("2030-04-02", { where });
  const doubt = "loss-of-a-biometric-passport";

  it("case 17: with a valid card, ANTS has it shown; no birth record in either reading, a new full ten years", () => {
    const application = adult({ passport: { reason: "lost" } }, [lost(), card(ends.valid)]);
    expect(readings(application, "held-cni/proves-civil-status")).toEqual(contested(doubt));
    expect(readings(application, "birth-record/no-title-shown")).toEqual(settled("not-required"));
    expect(readings(application, "nationality-proof/record-silent")).toEqual(settled("not-required"));
    expect(readings(application, "loss-declaration/lost")).toEqual(settled("required"));
    expect(decisions(assess(application))).toMatchObject({
      fee: { kind: "exact", cents: 8600 },
      validity: { passport: [10] },
    });
  });

  it("case 18: with a card expired on 10 January 2019 and no connected registry, bring a birth record", () => {
    const application = adult({ passport: { reason: "lost" } }, [lost(), card("2019-01-10")]);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(contested(doubt));
    expect(readings(application, "held-cni/proves-civil-status")).toEqual(settled("not-required"));
    expect(readings(application, "nationality-proof/record-silent")).toEqual(settled("not-required"));
  });

  it.each<
    [what: string, reason: TitleRequest["reason"], titles: readonly HeldTitle[], expected: readonly string[]]
  >([
    ["lost, no card", "lost", [lost()], contested(doubt)],
    ["stolen, no card", "stolen", [lost("stolen")], contested(doubt)],
    ["stolen, old card", "stolen", [lost("stolen"), card(ends.old)], contested(doubt)],
    ["stolen, recent card", "stolen", [lost("stolen"), card(ends.recent)], settled("not-required")],
    [
      "lost, of an older model: no source spares anything",
      "lost",
      [passport("2018-03-01", { format: "electronic", where: "lost" })],
      settled("required"),
    ],
  ])("a birth record after %s", (_, reason, titles, expected) => {
    const application = adult({ passport: { reason } }, titles);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(expected);
  });

  it("the proof of nationality follows, where the record is silent", () => {
    const applicant = withRecord(worstRecord);
    const application = adult({ passport: { reason: "lost" } }, [lost()], { applicant });
    expect(readings(application, "nationality-proof/record-silent")).toEqual(contested(doubt));
  });

  it("a connected registry leaves nothing to differ about in the birth record", () => {
    const applicant = withRecord({ heldBy: "connected-registry", showsNationality: true });
    const application = adult({ passport: { reason: "lost" } }, [lost()], { applicant });
    expect(readings(application, "birth-record/no-title-shown")).toEqual(settled("not-required"));
  });

  it("says nothing of a card asked for at the same appointment", () => {
    const application = adult({ cni: { reason: "lost" }, passport: { reason: "lost" } }, [
      lost(),
      card(ends.valid, { where: "lost" }),
    ]);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(settled("required"));
  });

  it("is one question: that the old card may still be good today in the former name adds none", () => {
    const changed = {
      names: { changeRecordedOn: "2026-08-22" },
      circumstances: { nameChanged: true, stolenAbroad: false, birthRecordUnobtainable: false },
    };
    const titles = [lost(), card("2013-05-01", { issuedOn: "2003-05-02" })];
    const application = adult({ passport: { reason: "lost" } }, titles, changed);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(contested(doubt));
  });
});

describe("exactly five years after the end, the safe set adds the other papers", () => {
  const doubt = "exactly-at-the-limit";

  it("case 7: a passport expired on 22 November 2021 is renewed: bring a birth record too", () => {
    const application = adult({ passport: { reason: "renewal" } }, [passport("2021-11-22")]);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(contested(doubt));
    expect(readings(application, "held-passport/replaced")).toEqual(settled("required"));
  });

  it("case 7: or a card, where there is one", () => {
    const titles = [passport("2021-11-22"), card(ends.valid)];
    const application = adult({ passport: { reason: "renewal" } }, titles);
    expect(readings(application, "held-cni/proves-civil-status")).toEqual(contested(doubt));
    expect(readings(application, "birth-record/no-title-shown")).toEqual(settled("not-required"));
  });

  it("case 11: a card expired on 22 November 2021, for a first passport: bring both it and a birth record", () => {
    const application = adult({ passport: { reason: "first" } }, [card("2021-11-22")]);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(contested(doubt));
    expect(readings(application, "held-cni/proves-civil-status")).toEqual(contested(doubt));
  });

  it("T11: a card whose legal end was 22 November 2021 is renewed", () => {
    const extended = card("2016-11-22", { issuedOn: "2006-11-23", adultWhenIssued: true });
    const application = adult({ cni: { reason: "renewal" } }, [extended]);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(contested(doubt));
  });

  it.each<[test: string, end: string, expected: readonly string[]]>([
    ["T12", "2021-11-23", settled("not-required")],
    ["the day after", "2021-11-21", settled("required")],
  ])("%s: a card that ended on %s leaves nothing open", (_, end, expected) => {
    const application = adult({ cni: { reason: "renewal" } }, [card(end)]);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(expected);
  });
});

describe("other doubts about a held title", () => {
  it.each<[doubt: string, title: HeldTitle, bornOn: string]>([
    [
      "leap-day-birthday",
      {
        id: "card",
        kind: "cni",
        format: "laminated",
        issuedOn: "2010-02-28",
        printedExpiry: "2020-02-27",
        where: "in-hand",
      },
      "1992-02-29",
    ],
    [
      "temporary-passport-as-proof",
      passport("2027-02-03", { format: "temporary", issuedOn: "2026-02-04" }),
      "1985-06-15",
    ],
  ])("%s: T7 and row 8.9 ask for the birth record by the cautious reading", (doubt, title, bornOn) => {
    const birthRecord: BirthRecord = { heldBy: "paper-registry", showsNationality: true };
    const request = { [title.kind]: { reason: "renewal" } };
    const application = adult(request, [title], { applicant: { bornOn, french: true, birthRecord } });
    expect(readings(application, "birth-record/no-title-shown")).toEqual(contested(doubt));
  });

  it("T8 leaves the end of the card open, and no paper", () => {
    const title = card("2023-02-28", { issuedOn: "2013-03-01", adultWhenIssued: true });
    const decided = decisions(assess(adult({ cni: { reason: "renewal" } }, [title])));
    expect(decided.heldTitles["card"]).toMatchObject({
      legalEnd: "2028-02-28",
      contested: ["extension-at-the-end-of-february"],
    });
    for (const requirement of Object.values(decided.requirements))
      expect(requirement).not.toHaveProperty("contested");
  });

  it("T21: on the last day a title in the former name may prove civil status, the birth record is contested", () => {
    const changed = {
      names: { changeRecordedOn: "2026-08-22" },
      circumstances: { nameChanged: true, stolenAbroad: false, birthRecordUnobtainable: false },
    };
    const title = card("2031-08-31", { format: "card", issuedOn: "2021-09-01", adultWhenIssued: true });
    const application = adult({ cni: { reason: "renewal" } }, [title], changed);
    expect(application.depositOn).toBe(today);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(
      contested("last-day-before-voiding"),
    );
  });
});
