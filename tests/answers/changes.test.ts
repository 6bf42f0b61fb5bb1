import { describe, expect, it } from "vitest";
import { assess } from "../../src/answers/assess.js";
import { changes, isSame } from "../../src/answers/changes.js";
import { decisions, type Decisions } from "../../src/answers/decisions.js";
import type { Application } from "../../src/application/application.js";
import { nothingSpecial } from "../../src/application/application.js";

describe("two things decided are the same", () => {
  it.each<[what: string, one: unknown, other: unknown, same: boolean]>([
    ["word for word", "required", "required", true],
    ["two words", "required", "advised", false],
    [
      "an amount, and the same made anew",
      { currency: "EUR", units: 1700 },
      { currency: "EUR", units: 1700 },
      true,
    ],
    ["two amounts", { currency: "EUR", units: 1700 }, { currency: "EUR", units: 4200 }, false],
    ["one says more", { status: "required" }, { status: "required", contested: ["d"] }, false],
    ["one says less", { status: "required", contested: ["d"] }, { status: "required" }, false],
    ["as much is said of something else", { from: undefined }, { until: undefined }, false],
    ["a list, and its beginning", ["photo", "fiscal-stamp"], ["photo"], false],
    ["a list in another order", ["photo", "fiscal-stamp"], ["fiscal-stamp", "photo"], false],
    ["nothing, and an empty record", undefined, {}, false],
    ["an empty record, and nothing", {}, undefined, false],
    ["null, and an empty record", null, {}, false],
    ["an empty record, and null", {}, null, false],
    ["deep down", { anyOf: [[{ copies: 0 }]] }, { anyOf: [[{ copies: 0 }]] }, true],
    ["not deep down", { anyOf: [[{ copies: 0 }]] }, { anyOf: [[{ copies: 1 }]] }, false],
  ])("%s: %j and %j", (_, one, other, same) => {
    expect(isSame(one, other)).toBe(same);
  });
});

describe("what is decided otherwise", () => {
  const girl: Application = {
    depositOn: "2026-11-25",
    territory: "metropole",
    channel: "online-pre-application",
    photo: "brought",
    requests: { passport: { reason: "first" } },
    applicant: { bornOn: "2012-02-11", french: true, birthRecord: { heldBy: "connected-registry" } },
    heldTitles: { titles: [], complete: true },
    circumstances: nothingSpecial,
  };
  const decided = (said: Partial<Application> = {}): Decisions => decisions(assess({ ...girl, ...said }));

  it("is nothing between two answers to the same", () => {
    expect(changes(decided(), decided())).toEqual({});
  });

  it("F34752: at fifteen 42 € and no longer 17 €, and nothing else of the fee", () => {
    expect(changes(decided(), decided({ depositOn: "2027-02-11" })).fee).toMatchObject({
      before: { kind: "exact", amount: { currency: "EUR", units: 1700 } },
      after: { kind: "exact", amount: { currency: "EUR", units: 4200 } },
    });
  });

  it("a title that one answer does not speak of has no before, or no after", () => {
    const both = decided({ requests: { cni: { reason: "first" }, passport: { reason: "first" } } });
    const more = changes(decided(), both).validity;
    expect(Object.keys(more ?? {})).toEqual(["cni"]);
    expect(more?.["cni"]).toEqual({ after: [10] });
    expect(changes(both, decided()).validity?.["cni"]).toEqual({ before: [10] });
  });

  it("a notice that is new appears, and does not disappear; the other way round it disappears", () => {
    const [before, after] = [
      { ...decided(), notices: ["digital-identity"] as const },
      { ...decided(), notices: ["digital-identity", "no-need-to-renew"] as const },
    ];
    expect(changes(before, after)).toEqual({ notices: { appears: ["no-need-to-renew"], disappears: [] } });
    expect(changes(after, before)).toEqual({ notices: { appears: [], disappears: ["no-need-to-renew"] } });
  });
});
