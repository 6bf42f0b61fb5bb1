import { describe, it } from "vitest";
import type { Application, Protection, Requests } from "titres-identite";
import { expectThat, person, special, type FieldCase } from "./field-case.js";

const card = { cni: { reason: "first" } } as const;
const passports = { passport: { reason: "first" } } as const;
const under = (requests: Requests, protection: Protection): Application =>
  person(requests, [], { protection, circumstances: special({ protectedAdult: true }) });
const alone = {
  "guardianship-judgment/filed-alone": "not-required",
  "guardian-statement/filed-alone": "not-required",
  "guardian-id-copy/filed-alone": "not-required",
} as const;

describe("B4 adults whom a measure protects (F12883, 8 April 2025)", () => {
  it.each<FieldCase>([
    [
      "B4 under family authorisation, a card is asked for alone",
      under(card, { measure: "family-authorisation", filedBy: "applicant", capacityLimited: false }),
      {
        refused: [],
        papers: alone,
        deposit: ["applicant"],
        collection: ["applicant"],
        notSentTo: ["limited-capacity"],
      },
    ],
    [
      "B4 and a passport",
      under(passports, { measure: "family-authorisation", filedBy: "applicant", capacityLimited: false }),
      { refused: [], deposit: ["applicant"], collection: ["applicant"], notSentTo: ["limited-capacity"] },
    ],
    [
      "B4 unless the judge limited that capacity: then one asks",
      under(passports, { measure: "family-authorisation", filedBy: "applicant", capacityLimited: true }),
      { sentTo: ["limited-capacity"] },
    ],
    [
      "B4 for a card too",
      under(card, { measure: "family-authorisation", filedBy: "applicant", capacityLimited: true }),
      { sentTo: ["limited-capacity"] },
    ],
    [
      "B4 under safeguard, alone",
      under(passports, { measure: "safeguard", filedBy: "applicant" }),
      { refused: [], deposit: ["applicant"], notSentTo: ["limited-capacity"] },
    ],
    [
      "B4 a card under safeguard, alone",
      under(card, { measure: "safeguard", filedBy: "applicant" }),
      { refused: [], papers: alone, deposit: ["applicant"] },
    ],
    [
      "B4 under curatorship, alone",
      under(passports, { measure: "curatorship", filedBy: "applicant" }),
      { refused: [], deposit: ["applicant"] },
    ],
    [
      "B4 under guardianship, a passport is the guardian's to ask for",
      under(passports, { measure: "guardianship", filedBy: "applicant", guardianInformed: true }),
      { refused: ["guardian-must-file"] },
    ],
    [
      "B4 under guardianship the judgment is certain where the guardian files",
      under(passports, { measure: "guardianship", filedBy: "guardian" }),
      {
        papers: {
          "guardianship-judgment/guardian-files": "required",
          "guardian-id-copy/guardian-files": "either way: papers-of-a-filing-guardian",
        },
        deposit: ["applicant", "guardian"],
      },
    ],
  ])("%s", (_, given, follows) => expectThat(given, follows));
});
