import { describe, expect, it } from "vitest";
import { isJudged, readCases } from "./format.js";
import { plainCase, plainSituation } from "./sample-case.js";

describe("reading cases", () => {
  it("takes what the format knows", () => {
    expect(readCases([plainCase])).toEqual([{ case: plainCase }]);
    const inFrancs = { ...plainCase, expects: { fee: { currency: "XPF", units: 1500 } } };
    expect(readCases([inFrancs])).toEqual([{ case: inFrancs }]);
  });

  it.each<[what: string, faulty: unknown]>([
    ["a field of a case", { ...plainCase, verdict: true }],
    ["a field of a situation", { ...plainCase, situation: { ...plainSituation, job: "cook" } }],
    ["a fact", { ...plainCase, situation: { ...plainSituation, facts: { height: 180 } } }],
    ["an expectation", { ...plainCase, expects: { ...plainCase.expects, hours: 3 } }],
    [
      "a field of a held title",
      {
        ...plainCase,
        situation: { ...plainSituation, heldTitles: [{ ...plainSituation.heldTitles[0], colour: "blue" }] },
      },
    ],
    ["a currency", { ...plainCase, expects: { ...plainCase.expects, fee: { currency: "CHF", units: 100 } } }],
    [
      "a part of a unit",
      { ...plainCase, expects: { ...plainCase.expects, fee: { currency: "EUR", units: 8.5 } } },
    ],
    ["a value", { ...plainCase, situation: { ...plainSituation, territory: "corse" } }],
    ["a value of a fact", { ...plainCase, situation: { ...plainSituation, facts: { home: "boat" } } }],
    ["a document", { ...plainCase, expects: { ...plainCase.expects, requires: ["passport"] } }],
    ["a day", { ...plainCase, situation: { ...plainSituation, depositOn: "2026-02-30" } }],
  ])("fails on %s that it does not know", (_, faulty) => {
    expect(readCases([faulty, plainCase])).toEqual([
      { id: "plain", fault: expect.any(Error) as Error },
      { case: plainCase },
    ]);
  });
});

describe("a case is judged", () => {
  it("where it agrees with the national rule, is of some confidence and can be asked", () => {
    expect(isJudged(plainCase)).toBe(true);
    expect(isJudged({ ...plainCase, confidence: "medium" })).toBe(true);
    expect(isJudged({ ...plainCase, confidence: "low" })).toBe(false);
    expect(isJudged({ ...plainCase, national: "stricter-locally" })).toBe(false);
    expect(isJudged({ ...plainCase, national: "differs" })).toBe(false);
    expect(isJudged({ ...plainCase, situation: { ...plainSituation, gradable: false } })).toBe(false);
  });
});
