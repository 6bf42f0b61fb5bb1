import { expect, it } from "vitest";
import type { Decisions } from "titres-identite";
import situation from "../../examples/situations/adult-renews-both-titles.json" with { type: "json" };
import { decided } from "./decided.js";
import * as papers from "./papers.js";

// "CNI n" and "Passport n" are sections of the research, "P n" its passport papers, "S n" its CNI situations.

it("SP-35 RE-21 an adult renews a card expired in 2024 and a passport that ends next week", () => {
  const expected: Decisions = {
    admissible: {
      // CNI S5: renewal at any time. SP-58: French.
      cni: { status: "admissible", refusals: [] },
      // Passport 2.2, earliest date to renew: a valid passport may be renewed at any time.
      passport: { status: "admissible", refusals: [] },
    },
    requirements: {
      // CNI 2.1 (form or pre-application R in every column), P1; one online form for both (Passport 6).
      "pre-application-number/online-channel": {
        status: "required",
        titles: ["cni", "passport"],
        anyOf: [[papers.preApplicationNumber]],
      },
      // CNI 2.1 (photo R), P3.
      "photo/every-application": {
        status: "required",
        titles: ["cni", "passport"],
        anyOf: [[papers.photo]],
      },
      // CNI 2.1 (proof of address R), P4; own name: CNI 2.3, Passport 2.4.
      "proof-of-address/own-name": {
        status: "required",
        titles: ["cni", "passport"],
        anyOf: [[papers.proofOfAddress]],
      },
      // CNI 2.1, column S3/S5: old CNI R, and the passport not asked for beside it.
      "held-cni/replaced": { status: "required", titles: ["cni"], anyOf: [[papers.heldCard]] },
      // Passport 2.2, renewal of a valid passport: P6, no civil-status block.
      "held-passport/replaced": {
        status: "required",
        titles: ["passport"],
        anyOf: [[papers.heldPassport]],
      },
      // CNI 5, handing back.
      "held-cni/handed-back": {
        status: "required",
        titles: ["cni"],
        anyOf: [[papers.heldCardAtCollection]],
      },
      // Passport 5, old passport at pickup.
      "held-passport/handed-back": {
        status: "required",
        titles: ["passport"],
        anyOf: [[papers.heldPassportAtCollection]],
      },
      // P5: always in France for a passport; CNI 3: none for a renewal with the old card.
      "fiscal-stamp/fee-due": {
        status: "required",
        titles: ["passport"],
        anyOf: [[papers.fiscalStamp]],
      },
    },
    fee: {
      // Passport 3.1: 86 €. CNI 3, renewal with the old card presented: free.
      kind: "exact",
      amount: { currency: "EUR", units: 8600 },
      payBy: ["online-stamp", "stamp"], // Passport P5.
      // CNI 3, old card presented at deposit but not handed back at pickup: 25 €.
      later: [{ title: "cni", amounts: [{ currency: "EUR", units: 2500 }], status: "unless-handed-back" }],
    },
    presence: {
      // CNI 5 and Passport 5, adult at deposit and at pickup.
      "applicant/deposit": { status: "must-come" },
      "applicant/collection": { status: "must-come" },
    },
    // CNI 4.1, new format: 10 years. Passport 4, adult: 10 years.
    validity: { cni: [10], passport: [10] },
    endsOn: {},
    heldTitles: {
      // CNI 4.1: issued 2009 to an adult, printed 2019-06-21, extended by five years; 2.4 order 1 until June 2029.
      card: {
        shown: "yes",
        atCollection: "handed-back",
        standing: "expired",
        legalEnd: "2024-06-21",
        proves: { identity: "no", civilStatus: "yes", nationality: "yes" },
      },
      // Passport 4: ten years as printed.
      passport: {
        shown: "yes",
        atCollection: "handed-back",
        standing: "in-force",
        legalEnd: "2026-12-04",
        proves: { identity: "yes", civilStatus: "yes", nationality: "yes" },
      },
    },
    // SP-02, in its order; CNI 5 where to file (appointment), Passport 7.6 (follow-up).
    steps: [
      "gather-papers",
      "pre-apply-online",
      "buy-the-stamp",
      "book-an-appointment",
      "deposit",
      "track",
      "collect",
    ],
    notices: [
      // CNI 2.2 photo.
      "photo-standard",
      // Passport 6, photos.
      "one-photo-for-both",
      // CNI 2.3 and Passport 2.4, 2D-Doc.
      "2d-doc-cannot-be-refused",
      // CNI 5 handing back, Passport 5 old passport at deposit and at pickup.
      "old-title-handed-back-at-collection",
      // CNI 2.1, P21: originals.
      "originals",
      // CNI 5 and Passport 5, fingerprints: from the age of 12.
      "fingerprints-from-twelve",
      // Passport 3.2, stamp: life.
      "stamp-life",
      // CNI 3, old card presented at deposit but not handed back at pickup.
      "fee-if-not-handed-back",
      // CNI 5, where to file.
      "any-equipped-town-hall",
      // Passport 5, notice.
      "told-when-ready",
      // CNI 5 deadline, Passport 5 deadline.
      "collect-within-three-months",
      "nobody-collects-for-an-adult",
    ],
    referrals: [],
    undecided: [],
  };
  expect(decided(situation)).toEqual(expected);
});
