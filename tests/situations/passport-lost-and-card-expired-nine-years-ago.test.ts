import { expect, it } from "vitest";
import type { Decisions } from "titres-identite";
import situation from "../../examples/situations/passport-lost-and-card-expired-nine-years-ago.json" with { type: "json" };
import { decided } from "./decided.js";
import * as papers from "./papers.js";

// "Passport n" is a section of the research, "P n" one of its papers. The form leaves one fact out: whether the birth
// record shows French nationality.

it("SP-41 a biometric passport is lost, the card has been expired for nine years, the commune is not connected", () => {
  const expected: Decisions = {
    admissible: { passport: { status: "admissible", refusals: [] } },
    requirements: {
      // Passport 2.2, lost passport: P1/P2, P3, P4, P5, P10.
      "application-form/paper-channel": {
        status: "required",
        titles: ["passport"],
        anyOf: [[papers.applicationForm]],
      },
      "photo/every-application": {
        status: "required",
        titles: ["passport"],
        anyOf: [[papers.photo]],
      },
      // Passport 2.4, hosted: three papers.
      "host-proof-of-address/hosted": {
        status: "required",
        titles: ["passport"],
        anyOf: [[papers.hostProofOfAddress]],
      },
      "host-id-copy/hosted": {
        status: "required",
        titles: ["passport"],
        anyOf: [[papers.hostIdCopy]],
      },
      "host-statement/hosted": {
        status: "required",
        titles: ["passport"],
        anyOf: [[papers.hostStatement]],
      },
      "fiscal-stamp/fee-due": {
        status: "required",
        titles: ["passport"],
        anyOf: [[papers.fiscalStamp]],
      },
      "loss-declaration/lost": {
        status: "required",
        titles: ["passport"],
        anyOf: [[papers.lossDeclaration]],
      },
      // Passport 8.1, P18: Service Public asks for no birth record, ANTS does; safe: bring one.
      "birth-record/no-title-shown": {
        status: "required",
        contested: ["loss-of-a-biometric-passport"],
        titles: ["passport"],
        anyOf: [[papers.birthRecord]],
      },
      // P9: only if the record does not show nationality, which is not said.
      "nationality-proof/record-silent": {
        status: "undecided",
        titles: ["passport"],
        anyOf: [[papers.nationalityProof]],
      },
    },
    // Passport 3.1: 86 €; 3.3: a loss is never free, and nothing falls due later.
    fee: {
      kind: "exact",
      amount: { currency: "EUR", units: 8600 },
      payBy: ["online-stamp", "stamp"], // Passport P5.
      later: [],
    },
    // Passport 5, adult at deposit and at pickup.
    presence: {
      "applicant/deposit": { status: "must-come" },
      "applicant/collection": { status: "must-come" },
    },
    // Passport 2.2 and 4: a new full ten years.
    validity: { passport: [10] },
    endsOn: {},
    heldTitles: {
      // Passport 4: ten years as printed. It is void once the loss is declared, which happens at this deposit (2.2).
      passport: {
        shown: "no",
        atCollection: "not-in-hand",
        standing: "void",
        legalEnd: "2029-04-02",
        proves: { identity: "no", civilStatus: "no", nationality: "no" },
      },
      // CNI 4.1: issued at 16, never extended; expired for more than five years (P7).
      card: {
        shown: "no",
        atCollection: "kept",
        standing: "expired",
        legalEnd: "2017-10-15",
        proves: { identity: "no", civilStatus: "no", nationality: "no" },
      },
    },
    // SP-02; P2: the form is collected at the counter; P10: the loss is declared there too.
    steps: [
      "gather-papers",
      "collect-the-form",
      "buy-the-stamp",
      "book-an-appointment",
      "deposit",
      "track",
      "collect",
    ],
    notices: [
      // P3.
      "photo-standard",
      // P21.
      "originals",
      // P10.
      "loss-declared-at-the-counter",
      // Passport 2.2, found again after a declared loss.
      "lost-title-is-void",
      // CNI 5 and Passport 5, fingerprints: from the age of 12.
      "fingerprints-from-twelve",
      // Passport 3.2, stamp: life.
      "stamp-life",
      // Passport 7.3 and 5.
      "any-equipped-town-hall",
      "told-when-ready",
      "collect-within-three-months",
      "nobody-collects-for-an-adult",
    ],
    referrals: [],
    // CNI 2.4, order 2: the one question of this form, and the facts that answer it for whoever was born in France.
    undecided: [
      "applicant.birthRecord.nationalityInMargin",
      "applicant.birthRecord.showsNationality",
      "applicant.parentBornInFrance",
    ],
  };
  expect(decided(situation)).toEqual(expected);
});
