import { expect, it } from "vitest";
import type { Decisions } from "titres-identite";
import situation from "../../examples/situations/card-issued-in-2012-looks-expired.json" with { type: "json" };
import { decided } from "./decided.js";
import * as papers from "./papers.js";

// "CNI n" is a section of the research, "S n" one of its CNI situations, "T n" one of its dated cases.

it("SP-59 a card issued to an adult in 2012 looks expired and is renewed while in force", () => {
  const expected: Decisions = {
    // CNI S7: an extended card may be renewed by any adult (online pre-application since S3).
    admissible: { cni: { status: "admissible", refusals: [] } },
    requirements: {
      // CNI 2.1, column S3/S5: form, photo, proof of address and old card, nothing else.
      "pre-application-number/online-channel": {
        status: "required",
        titles: ["cni"],
        anyOf: [[papers.preApplicationNumber]],
      },
      "photo/every-application": { status: "required", titles: ["cni"], anyOf: [[papers.photo]] },
      // CNI 2.3, adult child at the parents': the three papers of the host (SP-11, RE-14).
      "host-proof-of-address/hosted": {
        status: "required",
        titles: ["cni"],
        anyOf: [[papers.hostProofOfAddress]],
      },
      "host-id-copy/hosted": { status: "required", titles: ["cni"], anyOf: [[papers.hostIdCopy]] },
      "host-statement/hosted": {
        status: "required",
        titles: ["cni"],
        anyOf: [[papers.hostStatement]],
      },
      "held-cni/replaced": { status: "required", titles: ["cni"], anyOf: [[papers.heldCard]] },
      // CNI 5, handing back.
      "held-cni/handed-back": {
        status: "required",
        titles: ["cni"],
        anyOf: [[papers.heldCardAtCollection]],
      },
    },
    fee: {
      // CNI 3: renewal with the old card presented, free; 25 € if it is not handed back.
      kind: "exact",
      amount: { currency: "EUR", units: 0 },
      payBy: [],
      later: [{ title: "cni", amounts: [{ currency: "EUR", units: 2500 }], status: "unless-handed-back" }],
    },
    // CNI 5, adult at deposit and at pickup.
    presence: {
      "applicant/deposit": { status: "must-come" },
      "applicant/collection": { status: "must-come" },
    },
    // CNI 4.1, new format.
    validity: { cni: [10] },
    endsOn: {},
    heldTitles: {
      // CNI 4.1 (issued 2012-09-12, extended to 2027-09-11): born in May 1994, adult on the day of issue.
      card: {
        shown: "yes",
        atCollection: "handed-back",
        standing: "in-force",
        legalEnd: "2027-09-11",
        proves: { identity: "yes", civilStatus: "yes", nationality: "yes" },
      },
    },
    // SP-02; nothing is due, so no stamp is bought (P5 is the passport's, CNI 3).
    steps: ["gather-papers", "pre-apply-online", "book-an-appointment", "deposit", "track", "collect"],
    notices: [
      // CNI 2.2 photo.
      "photo-standard",
      // CNI 5 handing back.
      "old-title-handed-back-at-collection",
      // CNI 4.1: in force after its printed end, automatic, no step (F35005).
      "no-need-to-renew",
      // CNI 4.3, SP-60: not every country accepts it.
      "extended-card-abroad",
      // CNI 2.1: originals.
      "originals",
      // CNI 5, fingerprints: from the age of 12.
      "fingerprints-from-twelve",
      // CNI 3.
      "fee-if-not-handed-back",
      // CNI 5: where to file, deadline; SMS (section 10, N).
      "any-equipped-town-hall",
      "told-when-ready",
      "collect-within-three-months",
      "nobody-collects-for-an-adult",
    ],
    referrals: [],
    undecided: [],
  };
  expect(decided(situation)).toEqual(expected);
});
