import { describe, expect, it } from "vitest";
import { assess, type Application, type BirthRecord, type Birthplace } from "titres-identite";
import { aged, bankCard, expectThat, person, special, type FieldCase } from "./field-case.js";

const first = { cni: { reason: "first" } } as const;
const born = (
  birthplace: Birthplace,
  birthRecord: BirthRecord,
  said: Partial<Application> = {},
): Application =>
  person(first, [], {
    applicant: { bornOn: "1985-06-15", french: true, birthplace, parentBornInFrance: false, birthRecord },
    ...said,
  });
const foreign: BirthRecord = {
  heldBy: "foreign-registry",
  inForeignLanguage: true,
  nationalityInMargin: false,
};
const translation = "sworn-translation/foreign-record";

describe("A22 records of civil status from abroad", () => {
  it.each<FieldCase>([
    [
      "A22 a record of another EU country with its multilingual form needs no translation (F12956)",
      born("abroad", { ...foreign, multilingualForm: true }),
      { papers: { [translation]: "not-required" }, told: ["translation-may-be-asked"] },
    ],
    [
      "A22 for a passport neither",
      born("abroad", { ...foreign, multilingualForm: true }, { requests: { passport: { reason: "first" } } }),
      { papers: { [translation]: "not-required" } },
    ],
    [
      "A22 without the form it does",
      born("abroad", { ...foreign, multilingualForm: false }),
      { papers: { [translation]: "required" }, notTold: ["translation-may-be-asked"] },
    ],
    [
      "A22 before the sheet of 6 May 2024 it did even so",
      born("abroad", { ...foreign, multilingualForm: true }, { depositOn: "2024-05-05" }),
      { papers: { [translation]: "required" } },
    ],
    [
      "A22 a record of someone born abroad that a consulate holds: where to ask (F1427)",
      born("abroad", { heldBy: "consulate", nationalityInMargin: true }),
      { told: ["where-to-get-a-record-from-abroad"], notTold: ["where-to-get-the-record"] },
    ],
    [
      "A22 a record of a birth in France: where to ask",
      person(first, [], { applicant: aged("1985-06-15") }),
      { told: ["where-to-get-the-record"], notTold: ["where-to-get-a-record-from-abroad"] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});

describe("A22 at a consulate", () => {
  const abroad = (said: Partial<Application> = {}): Application =>
    person({ passport: { reason: "first" } }, [], { territory: "abroad", ...said });
  it.each<FieldCase>([
    [
      "A22 a passport that is to come by post takes a pre-paid envelope",
      abroad({ circumstances: special({ passportByPost: true }) }),
      { papers: { "prepaid-envelope/by-post": "required" } },
    ],
    [
      "A22 one collected there does not",
      abroad(),
      { papers: { "prepaid-envelope/by-post": "not-required" } },
    ],
    [
      "A22 a temporary one does not come by post",
      abroad({
        urgency: "medical",
        circumstances: special({ passportByPost: true, temporaryPassport: true }),
      }),
      { papers: { "prepaid-envelope/by-post": "not-required" } },
    ],
    [
      "A22 the number of a pre-application is probably asked too much",
      abroad({ channel: "online-pre-application" }),
      { papers: { "pre-application-number/online-channel": "either way: pre-application-at-a-consulate" } },
    ],
    [
      "A22 no form is filled in there since the sheet of 7 August 2025 (F33640)",
      abroad(),
      { papers: { "application-form/paper-channel": "not-required" }, told: ["no-form-abroad"] },
    ],
    [
      "A22 until then it was a doubt",
      abroad({ depositOn: "2025-08-06" }),
      { papers: { "application-form/paper-channel": "either way: form-at-a-consulate" } },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});

describe("B8 a service or mission passport (decree 55-1397, articles 4 and 4-1)", () => {
  const service = {
    id: "service",
    kind: "service-passport",
    format: "biometric",
    printedExpiry: "2028-01-01",
    where: "in-hand",
  } as const;
  const record = "birth-record/no-title-shown";
  it.each<FieldCase>([
    [
      "B8 spares civil status for a card",
      person(first, [service]),
      { papers: { [record]: "not-required", "held-passport/proves-civil-status": "required" } },
    ],
    [
      "B8 one that ended less than five years ago does too",
      person(first, [{ ...service, printedExpiry: "2023-01-01" }]),
      { papers: { [record]: "not-required" } },
    ],
    [
      "B8 one that ended longer ago does not",
      person(first, [{ ...service, printedExpiry: "2020-01-01" }]),
      { papers: { [record]: "required" } },
    ],
    [
      "B8 does not for a passport",
      person({ passport: { reason: "first" } }, [service]),
      { papers: { [record]: "required" } },
    ],
    [
      "B8 does for a lost card",
      person({ cni: { reason: "lost" } }, [bankCard("2032-01-01", { where: "lost" }), service]),
      { papers: { [record]: "not-required" } },
    ],
    [
      "B8 is no passport that was held: a first one can be asked for",
      person({ passport: { reason: "first" } }, [service]),
      { refused: [] },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));

  it("B8 is not the passport that a renewal replaces", () => {
    const { admissible } = assess(person({ passport: { reason: "renewal" } }, [service]));
    expect(admissible.passport?.refusals.map(({ id }) => id)).toEqual(["never-held"]);
  });
});
