import { describe, expect, it } from "vitest";
import {
  assess,
  type Application,
  type HeldTitle,
  type RequirementId,
  type TitleRequest,
} from "titres-identite";
import { adult, card, ends, passport, withRecord, worstRecord } from "./adult.js";

/** What is said of a ground on which the readings of the law differ: the cautious answer, the other one, the doubts. */
function readings(application: Application, id: RequirementId): readonly string[] {
  const found = assess(application).requirements.find((requirement) => requirement.id === id);
  const { otherwise = [], doubts = [] } = found?.contested ?? {};
  return [`${found?.status}`, otherwise.join(" "), doubts.join(" ")];
}

const settled = (status: string): readonly string[] => [status, "", ""];
const contested = (doubt: string): readonly string[] => ["required", "not-required", doubt];

describe("after the theft of a biometric passport, Service Public and ANTS differ; after a loss, until 29 September 2025", () => {
  const lost = (where: "lost" | "stolen" = "lost"): HeldTitle => passport("2030-04-02", { where });
  const doubt = "biometric-passport-gone";
  /** The eve of the sheets on loss that agree with the agency. */
  const before: Partial<Application> = { depositOn: "2025-09-28" };

  it.each<
    [what: string, reason: TitleRequest["reason"], titles: readonly HeldTitle[], expected: readonly string[]]
  >([
    ["lost, no card", "lost", [lost()], settled("required")],
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

  it("a birth record after lost, no card, on the eve of the sheets of 29 September 2025", () => {
    const application = adult({ passport: { reason: "lost" } }, [lost()], before);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(contested(doubt));
  });

  it("the proof of nationality follows, where the record is silent", () => {
    const applicant = withRecord(worstRecord);
    const application = adult({ passport: { reason: "stolen" } }, [lost("stolen")], { applicant });
    expect(readings(application, "nationality-proof/record-silent")).toEqual(contested(doubt));
  });

  it("a connected registry leaves nothing to differ about in the birth record", () => {
    const applicant = withRecord({ heldBy: "connected-registry", showsNationality: true });
    const application = adult({ passport: { reason: "stolen" } }, [lost("stolen")], { applicant });
    expect(readings(application, "birth-record/no-title-shown")).toEqual(settled("not-required"));
  });

  it("says nothing of a card asked for at the same appointment", () => {
    const application = adult({ cni: { reason: "stolen" }, passport: { reason: "stolen" } }, [
      lost("stolen"),
      card(ends.valid, { where: "stolen" }),
    ]);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(settled("required"));
  });

  it("is one question: that the old card may still be good today in the former name adds none", () => {
    const changed = {
      names: { changeRecordedOn: "2026-08-22", changedBy: "decree" as const },
      circumstances: { nameChanged: true, stolenAbroad: false, birthRecordUnobtainable: false },
    };
    const titles = [lost("stolen"), card("2013-05-01", { issuedOn: "2003-05-02" })];
    const application = adult({ passport: { reason: "stolen" } }, titles, changed);
    expect(readings(application, "birth-record/no-title-shown")).toEqual(contested(doubt));
  });
});

it("row 8.9 a temporary passport beside which nothing proves civil status: bring a birth record, one reading says otherwise", () => {
  const temporary = passport("2027-02-03", { format: "temporary", issuedOn: "2026-02-04" });
  const application = adult({ passport: { reason: "renewal" } }, [temporary]);
  expect(readings(application, "birth-record/no-title-shown")).toEqual(
    contested("temporary-passport-as-proof"),
  );
});
