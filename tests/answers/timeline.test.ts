import {
  InvalidApplicationError,
  InvalidInputError,
  national,
  nextChange,
  nothingSpecial,
  timeline,
  type Application,
  type Decisions,
  type PlainDate,
  type RequirementId,
} from "titres-identite";
import { describe, expect, it } from "vitest";
import { season } from "../../src/graph/time.js";
import { notice, rulebook as madeOf } from "../../src/rulebook/rule.js";
import { fiche } from "../../src/sources/citation.js";
import { adult, card, passport, today, withRecord } from "../rulebook/adult.js";

const paperRecord = withRecord({ heldBy: "paper-registry", showsNationality: true });
const birthRecord = "birth-record/no-title-shown" satisfies RequirementId;

/** The days on which a timeline sets in anew, with what a question to its decisions answers from then on. */
function turns<T>(
  application: Application,
  ask: (decisions: Decisions) => T,
  until?: PlainDate,
): readonly (readonly [from: PlainDate, T])[] {
  const all = timeline(application, { until }).map(({ from, decisions }) => [from, ask(decisions)] as const);
  return all.filter(([, answer], index) => index === 0 || answer !== all[index - 1]?.[1]);
}

describe("what changes with the day of deposit", () => {
  it("SP-17 RE-15 five years after its end a card no longer spares the birth record", () => {
    const application = adult({ cni: { reason: "renewal" } }, [card("2022-05-03")]);
    expect(turns(application, ({ requirements }) => requirements[birthRecord]?.status)).toEqual([
      [today, undefined],
      ["2027-05-03", "required"],
    ]);
    // On the very day the texts leave it open.
    expect(turns(application, ({ requirements }) => requirements[birthRecord]?.contested?.join())).toEqual([
      [today, undefined],
      ["2027-05-03", "exactly-at-the-limit"],
      ["2027-05-04", undefined],
    ]);
  });

  it("a card of ten years printed 11 September 2022 is in force for five more, and proves for another five", () => {
    const extended = card("2022-09-11", { adultWhenIssued: true });
    const application = adult({ passport: { reason: "first" } }, [extended]);
    expect(turns(application, ({ heldTitles }) => heldTitles["card"]?.standing)).toEqual([
      [today, "in-force"],
      ["2027-09-12", "expired"],
    ]);
    expect(turns(application, ({ requirements }) => requirements[birthRecord]?.status)).toEqual([
      [today, undefined],
      ["2032-09-11", "required"],
    ]);
    expect(nextChange(application)).toMatchObject({
      on: "2027-09-12",
      changes: {
        heldTitles: { card: { before: { standing: "in-force" }, after: { standing: "expired" } } },
        notices: { appears: [], disappears: ["extended-card-abroad"] },
      },
    });
  });

  it("SP-14 RE-10 the 25 € for a card not shown do not move with the day", () => {
    const notShown = adult({ cni: { reason: "renewal" } }, [card("2027-05-03", { where: "unavailable" })]);
    expect(turns(notShown, ({ fee }) => fee.kind === "exact" && fee.amount.units)).toEqual([[today, 2500]]);
    expect(timeline(notShown).length).toBeGreaterThan(1);
  });

  it("three months after a change of name was recorded the titles in the former name are void", () => {
    const application = adult(
      { cni: { reason: "renewal" } },
      [card("2030-05-03", { issuedOn: "2020-05-04", adultWhenIssued: true })],
      {
        applicant: paperRecord,
        names: { changeRecordedOn: "2026-10-01", changedBy: "decree" },
        circumstances: { nameChanged: true, stolenAbroad: false, birthRecordUnobtainable: false },
      },
    );
    expect(turns(application, ({ heldTitles }) => heldTitles["card"]?.standing)).toEqual([
      [today, "in-force"],
      ["2027-01-01", "void"],
    ]);
    expect(nextChange(application)).toMatchObject({
      on: "2027-01-01",
      changes: { requirements: { [birthRecord]: { after: { status: "required" } } } },
    });
  });

  it("where nothing depends on the day there is one stretch, and no next change", () => {
    const first = adult({ passport: { reason: "first" } });
    expect(timeline(first)).toEqual([
      { from: today, until: "2041-11-22", decisions: expect.anything() as Decisions },
    ]);
    expect(nextChange(first)).toBeUndefined();
  });

  it("a season of a rulebook of one's own comes and goes", () => {
    const summer = notice("stamp-life", { when: season(6, 8), sources: [fiche("F21258")] });
    const rules = [...national.rules.filter(({ id }) => id !== summer.id), summer];
    const rulebook = madeOf({ ...national, rules });
    const until = "2028-01-31";
    const stretches = timeline(adult({ cni: { reason: "first" } }), { until, rulebook });
    expect(stretches.map(({ from, decisions }) => [from, decisions.notices.includes("stamp-life")])).toEqual([
      [today, false],
      ["2027-06-01", true],
      ["2027-09-01", false],
    ]);
  });
});

describe("how far a timeline goes", () => {
  const lastDayOf = (application: Application, until?: PlainDate): PlainDate | undefined =>
    timeline(application, { until }).at(-1)?.until;
  const from = (depositOn: PlainDate, said: Partial<Application> = {}): Application => ({
    depositOn,
    ...said,
  });

  it.each<[why: string, application: Application, until: PlainDate | undefined, last: PlainDate]>([
    ["fifteen years, unless asked otherwise", from("2026-11-25"), undefined, "2041-11-25"],
    ["fifteen years from a leap day", from("2028-02-29"), undefined, "2043-02-28"],
    ["the day asked for", from("2026-11-25"), "2026-12-24", "2026-12-24"],
    ["the day of deposit alone", from("2026-11-25"), "2026-11-25", "2026-11-25"],
    ["the last day that an application may name", from("2999-12-30"), undefined, "2999-12-31"],
    ["the day of collection", from("2026-11-25", { collectOn: "2027-01-10" }), undefined, "2027-01-10"],
    [
      "the eve of the birthday that ends a stated age",
      from("2026-11-25", { applicant: { bornOn: "1988-05-04", ageOnDeposit: 38 } }),
      undefined,
      "2027-05-03",
    ],
    [
      "an age without a day of birth stays as it is stated",
      from("2026-11-25", { applicant: { ageOnDeposit: 38 } }),
      undefined,
      "2041-11-25",
    ],
    [
      "an age that nobody reaches",
      from("2026-11-25", { applicant: { bornOn: "1900-03-01" } }),
      undefined,
      "2031-02-28",
    ],
  ])("%s", (_, application, until, last) => {
    expect(lastDayOf(application, until)).toBe(last);
  });

  it("a change past the last possible day is none", () => {
    const application = adult({ cni: { reason: "renewal" } }, [card("2027-05-03")], {
      collectOn: "2027-05-03",
    });
    expect(nextChange(application)).toBeUndefined();
    expect(nextChange({ ...application, collectOn: "2027-05-04" })?.on).toBe("2027-05-04");
  });

  it("a change is found however far it lies, and though nobody is in that situation until the last day", () => {
    // After the last day on which a wording of the law changes.
    const application = from("2027-12-01", {
      collectOn: "2999-12-30",
      heldTitles: { titles: [passport("2998-05-01")] },
      circumstances: nothingSpecial,
    });
    expect(nextChange(application)?.on).toBe("2998-05-02");
    expect(lastDayOf(application, "2999-12-31")).toBe("2999-12-30");
  });

  it.each(["2027-02-30", "demain", ""])("until %j is refused", (until) => {
    expect(() => timeline(from("2026-11-25"), { until })).toThrow(InvalidInputError);
    expect(() => nextChange(from("2026-11-25"), { until })).toThrow(`options.until: "${until}" is not a day`);
  });

  it("a last day before the deposit is refused", () => {
    const asked = { until: "2026-11-24" };
    const message = "options.until: 2026-11-24 is before the deposit, 2026-11-25";
    expect(() => timeline(from("2026-11-25"), asked)).toThrow(InvalidInputError);
    expect(() => nextChange(from("2026-11-25"), asked)).toThrow(message);
  });

  it("an application that is invalid as it stands is refused, as by assess", () => {
    const invalid = from("2020-01-01");
    expect(() => timeline(invalid)).toThrow(InvalidApplicationError);
    expect(() => nextChange(invalid)).toThrow(InvalidApplicationError);
  });
});
