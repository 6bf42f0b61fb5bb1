import { describe, expect, it } from "vitest";
import { documentIds } from "../../src/vocabulary/documents.js";
import { agreed, anyOf, open, outcomeOf, said } from "./answer.js";
import { papersNamed } from "./documents.js";
import type { Expects, Situation } from "./format.js";
import { judge } from "./judge.js";
import { plainCase, plainSituation } from "./sample-case.js";

function outcomes(expects: Expects, situation: Partial<Situation> = {}): readonly string[] {
  return judge({ ...plainCase, situation: { ...plainSituation, ...situation }, expects }).map(
    ({ outcome }) => outcome,
  );
}

describe("the judge", () => {
  it.each<[what: string, right: Expects, wrong: Expects]>([
    ["a paper asked for", { requires: ["photo"] }, { doesNotRequire: ["photo"] }],
    ["a paper not asked for", { doesNotRequire: ["fiscal-stamp"] }, { requires: ["fiscal-stamp"] }],
    ["a paper ruled out", { mayRequire: ["photo"] }, { mayRequire: ["parent-id"] }],
    [
      "one of several papers",
      { requiresOneOf: [["theft-declaration", "photo"]] },
      { requiresOneOf: [["theft-declaration", "loss-declaration"]] },
    ],
    [
      "a person",
      { presence: { deposit: ["applicant"] } },
      { presence: { notNeededAtDeposit: ["applicant"] } },
    ],
    [
      "a person not needed",
      { presence: { notNeededAtPickup: ["guardian"] } },
      { presence: { pickup: ["guardian"] } },
    ],
    ["the fee", { feeEuros: 0 }, { feeEuros: 25 }],
    [
      "the fee in a currency",
      { fee: { currency: "EUR", units: 0 } },
      { fee: { currency: "EUR", units: 2500 } },
    ],
    ["the currency of a fee", { fee: { currency: "EUR", units: 0 } }, { fee: { currency: "XPF", units: 0 } }],
    ["the validity", { validityYears: 10 }, { validityYears: 15 }],
    ["the end of the card held", { heldTitleValidUntilYear: 2027 }, { heldTitleValidUntilYear: 2026 }],
    ["admissibility", { requestAdmissible: true }, { requestAdmissible: false }],
    ["whether to renew", { renewalNeeded: false }, { renewalNeeded: true }],
    ["what is handed back", { oldTitleReturned: true }, { oldTitleReturned: false }],
    ["the end kept", { newTitleKeepsOldExpiry: false }, { newTitleKeepsOldExpiry: true }],
  ])("sees a difference in %s", (_, right, wrong) => {
    expect(outcomes(right)).toEqual(["decisive"]);
    expect(outcomes(wrong)).toEqual(["contradicted"]);
  });

  it("counts the months to renew from the update of the birth record", () => {
    const changed = {
      motive: "civil-status-change",
      facts: { changeOf: "surname", birthRecordUpdatedOn: "2026-10-25" },
    } as const;
    expect(outcomes({ deadlineMonths: 3 }, changed)).toEqual(["decisive"]);
    expect(outcomes({ deadlineMonths: 6 }, changed)).toEqual(["contradicted"]);
    expect(outcomes({ deadlineMonths: 3 })).toEqual(["undecided"]);
  });

  it("takes a title in a former name as one to renew, and leaves open what a damaged one is good for", () => {
    const renamed = {
      motive: "civil-status-change",
      facts: { changeOf: "first-name", birthRecordUpdatedOn: "2026-10-25" },
    } as const;
    const [card] = plainSituation.heldTitles;
    const issuedIn = (year: number): Partial<Situation> => ({
      ...renamed,
      heldTitles: [{ ...card!, format: "new", issuedYear: year, printedExpiryYear: year + 10 }],
    });
    expect(outcomes({ renewalNeeded: true }, issuedIn(2022))).toEqual(["decisive"]);
    expect(outcomes({ renewalNeeded: true }, renamed)).toEqual(["undecided"]);
    expect(outcomes({ renewalNeeded: false }, { motive: "civil-status-change" })).toEqual(["undecided"]);
    expect(outcomes({ renewalNeeded: true }, { motive: "damaged" })).toEqual(["undecided"]);
    expect(outcomes({ renewalNeeded: false }, { motive: "address-change" })).toEqual(["decisive"]);
  });

  it("rules nothing out that hangs on what the case leaves open", () => {
    expect(outcomes({ mayRequire: ["marriage-record", "guardianship-judgment"] })).toEqual([
      "undecided",
      "undecided",
    ]);
    expect(outcomes({ doesNotRequire: ["marriage-record"] })).toEqual(["decisive"]);
    const bornAbroad = {
      motive: "first",
      heldTitles: [],
      birthplace: { where: "abroad", comedec: null },
      facts: { recordHeldBy: "scec", heldTitlesComplete: true },
    } as const;
    expect(outcomes({ mayRequire: ["nationality-proof"] }, bornAbroad)).toEqual(["undecided"]);
    expect(outcomes({ doesNotRequire: ["nationality-proof"] }, bornAbroad)).toEqual(["decisive"]);
  });

  it("adds what falls due at collection, and its stamp", () => {
    const kept = { facts: { oldTitleAtPickup: "not-presented" } } as const;
    expect(outcomes({ feeEuros: 25, requires: ["fiscal-stamp"] }, kept)).toEqual(["decisive", "decisive"]);
    const atAConsulate = { ...kept, territory: "abroad" } as const;
    expect(outcomes({ feeEuros: 25, doesNotRequire: ["fiscal-stamp"] }, atAConsulate)).toEqual([
      "decisive",
      "decisive",
    ]);
  });

  it("leaves undecided what lies in a range, and not what lies outside", () => {
    const passport = { title: "passport", heldTitles: [], motive: "pages-full" } as const;
    expect(outcomes({ feeEuros: 0 }, passport)).toEqual(["undecided"]);
    expect(outcomes({ feeEuros: 87 }, passport)).toEqual(["contradicted"]);
    expect(outcomes({ fee: { currency: "EUR", units: 8600 } }, passport)).toEqual(["undecided"]);
    expect(outcomes({ fee: { currency: "EUR", units: 8601 } }, passport)).toEqual(["contradicted"]);
    expect(outcomes({ fee: { currency: "XPF", units: 1500 } }, passport)).toEqual(["contradicted"]);
  });

  it("judges a fee given in euros and in its currency by both", () => {
    const fee = { currency: "EUR", units: 2500 } as const;
    expect(outcomes({ feeEuros: 0, fee })).toEqual(["decisive", "contradicted"]);
  });

  it("takes a choice of papers as undecided for each, and as decided for all", () => {
    // Before the sheet of 29 October 2025, which leaves open whether a name that stays takes a new paper.
    const divorced = { nameRequest: "divorced-keeps-name", depositOn: "2025-10-28" } as const;
    expect(outcomes({ requires: ["divorce-judgment"] }, divorced)).toEqual(["undecided"]);
    expect(outcomes({ doesNotRequire: ["divorce-judgment"] }, divorced)).toEqual(["undecided"]);
    expect(outcomes({ requiresOneOf: [["divorce-judgment", "ex-spouse-authorisation"]] }, divorced)).toEqual([
      "decisive",
    ]);
  });

  it("takes what the law leaves open of a choice of papers as undecided", () => {
    const divorced = { nameRequest: "divorced-keeps-name", depositOn: "2025-10-29" } as const;
    expect(outcomes({ requiresOneOf: [["divorce-judgment", "ex-spouse-authorisation"]] }, divorced)).toEqual([
      "undecided",
    ]);
  });

  it("takes what the administration may grant, and a refusal that a reading knows not, as undecided", () => {
    const unable = { facts: { cannotTravel: true } };
    expect(outcomes({ presence: { deposit: ["applicant"] } }, unable)).toEqual(["undecided"]);
    const early = {
      motive: "renewal",
      depositOn: "2025-03-30",
      heldTitles: [
        {
          kind: "cni",
          format: "old",
          status: "valid",
          presented: true,
          expiredForYears: null,
          issuedYear: 2018,
          holderAdultAtIssue: true,
        },
      ],
    } as const;
    expect(outcomes({ requestAdmissible: true }, early)).toEqual(["undecided"]);
    expect(outcomes({ requestAdmissible: false }, early)).toEqual(["undecided"]);
  });

  it("names every paper of ours that cases can name", () => {
    const named = new Set(Object.values(papersNamed).flat());
    expect(documentIds.filter((id) => !named.has(id))).toEqual([
      "sworn-translation",
      "joint-authority-declaration",
      "urgency-proof",
      "large-passport-letter",
      // Those that only the page of a town hall asks for.
      "foreign-id",
      "parent-death-record",
      "parents-use-name-letters",
      "parents-residence-statement",
      "court-decisions",
      "notarial-deed",
      "deposit-receipt",
      // Those of the sheets of 2025, which the format has no names for.
      "prepaid-envelope",
      "temporary-passport-receipt",
      "parents-failure-record",
      "agent-capacity-proof",
      "agent-id-copy",
      "emancipation-decision",
    ]);
  });
});

describe("an answer", () => {
  it("that is open contradicts what none of its readings says", () => {
    expect(outcomeOf(open(["x"], [96, 99]), 99)).toBe("undecided");
    expect(outcomeOf(open(["x"], [96, 99]), 86)).toBe("contradicted");
    expect(outcomeOf(open<number>(["x"]), 86)).toBe("undecided");
  });

  it("for both titles is theirs where they agree", () => {
    expect(agreed([said(10), said(10)])).toEqual(said(10));
    expect(agreed([said(10), said(5)])).toMatchObject({ readings: [10, 5] });
    expect(agreed([said(10), open(["x"])])).toEqual(open(["x"]));
    expect(anyOf([said(false), said(true)])).toEqual(said(true));
  });
});
