import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all, any, atLeast, equals, includes, is, isKnown, not } from "../../src/graph/condition.js";
import { always, constant, fact, never } from "../../src/graph/fact.js";
import { named, type Condition } from "../../src/graph/node.js";
import { ask, explain, valueOf } from "./world/ask.js";
import { factsOf } from "./world/facts-of.js";
import { runs } from "../properties/runs.js";
import { viewOn } from "./world/situations.js";

type Three = boolean | undefined;

interface Switches {
  readonly a?: boolean;
  readonly b?: boolean;
  readonly c?: boolean;
}

const said = factsOf<Switches>("situation");
const a = said("a");
const b = said("b");
const c = said("c");
const unknown = undefined;

function valueWith(condition: Condition, ...values: readonly Three[]): Three {
  const facts = Object.fromEntries(["a", "b", "c"].map((key, index) => [key, values[index]]));
  return valueOf(condition, ask(facts, viewOn()));
}

describe("Kleene's tables", () => {
  it.each<[Three, Three, Three]>([
    [true, true, true],
    [true, false, false],
    [true, unknown, unknown],
    [false, true, false],
    [false, false, false],
    [false, unknown, false],
    [unknown, true, unknown],
    [unknown, false, false],
    [unknown, unknown, unknown],
  ])("all of %s and %s is %s", (first, second, expected) => {
    expect(valueWith(all(a, b), first, second)).toBe(expected);
  });

  it.each<[Three, Three, Three]>([
    [true, true, true],
    [true, false, true],
    [true, unknown, true],
    [false, true, true],
    [false, false, false],
    [false, unknown, unknown],
    [unknown, true, true],
    [unknown, false, unknown],
    [unknown, unknown, unknown],
  ])("any of %s and %s is %s", (first, second, expected) => {
    expect(valueWith(any(a, b), first, second)).toBe(expected);
  });

  it.each<[Three, Three]>([
    [true, false],
    [false, true],
    [unknown, unknown],
  ])("not %s is %s", (part, expected) => {
    expect(valueWith(not(a), part)).toBe(expected);
  });

  it("all of nothing is true, any of nothing is false", () => {
    expect(valueWith(all())).toBe(true);
    expect(valueWith(any())).toBe(false);
  });
});

describe("the laws of three values", () => {
  const three = fc.constantFrom<Three>(true, false, unknown);

  it.each<[law: string, left: Condition, right: Condition]>([
    ["all takes its parts in any order", all(a, b), all(b, a)],
    ["any takes its parts in any order", any(a, b), any(b, a)],
    ["all may be grouped at will", all(a, all(b, c)), all(all(a, b), c)],
    ["any may be grouped at will", any(a, any(b, c)), any(any(a, b), c)],
    ["all of three is all of two and the third", all(a, b, c), all(all(a, b), c)],
    ["any of three is any of two and the third", any(a, b, c), any(any(a, b), c)],
    ["De Morgan: not all is any of the contraries", not(all(a, b)), any(not(a), not(b))],
    ["De Morgan: not any is all of the contraries", not(any(a, b)), all(not(a), not(b))],
    ["all of a part twice is the part", all(a, a), a],
    ["any of a part twice is the part", any(a, a), a],
    ["all absorbs any", all(a, any(a, b)), a],
    ["any absorbs all", any(a, all(a, b)), a],
    ["all distributes over any", all(a, any(b, c)), any(all(a, b), all(a, c))],
    ["any distributes over all", any(a, all(b, c)), all(any(a, b), any(a, c))],
    ["not twice is nothing", not(not(a)), a],
    ["what always holds changes no all", all(a, always), a],
    ["what never holds changes no any", any(a, never), a],
    ["what never holds settles an all", all(a, never), never],
    ["what always holds settles an any", any(a, always), always],
  ])("%s", (_, left, right) => {
    fc.assert(
      fc.property(three, three, three, (...values) => {
        expect(valueWith(left, ...values)).toBe(valueWith(right, ...values));
      }),
      { numRuns: runs() },
    );
  });

  it("the excluded middle is no law here: what is unknown may be either", () => {
    expect(valueWith(any(a, not(a)), unknown)).toBe(unknown);
    expect(valueWith(all(a, not(a)), unknown)).toBe(unknown);
  });
});

describe("is", () => {
  const colour = fact<"red" | "green" | "blue">("situation", "colour");

  it.each<[said: string | undefined, expected: Three]>([
    ["red", true],
    ["green", true],
    ["blue", false],
    [unknown, unknown],
  ])("red or green: %s gives %s", (value, expected) => {
    expect(valueOf(is(colour, "red", "green"), ask({ colour: value }, viewOn()))).toBe(expected);
  });

  it.each<[value: string | number | boolean, expected: boolean]>([
    [0, true],
    [false, true],
    ["", true],
    [1, false],
    ["0", false],
  ])("compares strictly and takes no empty value for unknown: %j", (value, expected) => {
    const subject = constant<string | number | boolean>(value);
    expect(valueOf(is(subject, 0, false, ""), ask({}, viewOn()))).toBe(expected);
  });

  it("is called by its values", () => {
    expect(explain(is(colour, "red", "green"), ask({}, viewOn()))).toMatchObject({
      kind: "is",
      name: "red | green",
    });
  });
});

describe("isKnown, equals, includes and atLeast", () => {
  const size = fact<number>("situation", "size");
  const other = fact<number>("situation", "other");
  const box = fact<{ readonly lid?: object; readonly base?: object }>("situation", "box");

  it.each<[title: string, condition: Condition, facts: object, expected: Three]>([
    ["is known", isKnown(size), { size: 0 }, true],
    ["may still be learnt", isKnown(size), {}, unknown],
    ["is the same", equals(size, other), { size: 0, other: 0 }, true],
    ["is another", equals(size, other), { size: 0, other: 1 }, false],
    ["is one of two that are not known yet", equals(size, other), { size: 0 }, unknown],
    ["has the part", includes(box, "lid"), { box: { lid: {} } }, true],
    ["lacks the part", includes(box, "lid"), { box: { base: {} } }, false],
    ["may have the part", includes(box, "lid"), {}, unknown],
    ["is as great", atLeast(size, 3), { size: 3 }, true],
    ["is too small", atLeast(size, 3), { size: 2 }, false],
    ["may be as great", atLeast(size, 3), {}, unknown],
  ])("what %s", (_, condition, facts, expected) => {
    expect(valueOf(condition, ask(facts, viewOn()))).toBe(expected);
  });
});

describe("named", () => {
  it("gives another node under another name, and leaves the first as it was", () => {
    const both = all(a, b);
    const renamed = named("both", both);
    expect(renamed).toEqual({ op: "named", name: "both", inputs: [both] });
    expect([valueWith(renamed, true, true), valueWith(renamed, true), valueWith(renamed, false)]).toEqual([
      true,
      unknown,
      false,
    ]);
  });

  it("is what reasons call it, which still say what it is", () => {
    const asked = ask({ a: true, b: true }, viewOn());
    expect(explain(named("both", all(a, b)), asked)).toMatchObject({
      kind: "all",
      name: "both",
      value: true,
    });
    expect(explain(named("first switch", a), asked)).toMatchObject({
      kind: "fact",
      name: "first switch",
      fact: "a",
    });
  });
});
