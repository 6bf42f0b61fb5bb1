import { describe, expect, it } from "vitest";
import { days, months } from "../../src/calendar/period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import { all, equals, not } from "../../src/graph/condition.js";
import {
  birthday,
  isBefore,
  isFrom,
  lateBirthday,
  plus,
  plusFromDayAfter,
  theDay,
} from "../../src/graph/day.js";
import { choose, firstKnown, whichever } from "../../src/graph/derive.js";
import { constant, fact } from "../../src/graph/fact.js";
import { named, type Node } from "../../src/graph/node.js";
import { since } from "../../src/graph/time.js";
import { ask, factsThatMatter, valueOf, type Setting } from "./world/ask.js";
import { viewOn } from "./world/situations.js";

const width = fact<number>("situation", "width");
const height = fact<number>("situation", "height");
const round = fact<boolean>("situation", "round");
const frameOf = (facts: object): Setting => ask(facts, viewOn());

describe("what is made of several nodes", () => {
  const square = equals(width, height);

  it.each<[facts: object, value: boolean | undefined, because: readonly string[]]>([
    [{ width: 3, height: 3 }, true, ["width", "height"]],
    [{ width: 0, height: 4 }, false, ["width", "height"]],
    [{ width: 3 }, undefined, ["height"]],
    [{ height: 4 }, undefined, ["width"]],
    [{}, undefined, ["width", "height"]],
  ])("%j makes a square: %s, because of %j", (facts, value, because) => {
    expect(valueOf(square, frameOf(facts))).toBe(value);
    expect([...factsThatMatter(square, frameOf(facts))]).toEqual([...because].sort());
  });
});

describe("days made of others", () => {
  const day = fact<PlainDate>("situation", "day");
  const other = fact<PlainDate>("situation", "other");
  const endOfFebruary = frameOf({ day: "2023-02-28", other: "2023-03-01" });

  it.each([
    ["the next day", plus(day, days(1)), "2023-03-01"],
    ["a month later", plus(day, months(1)), "2023-03-28"],
    ["a month later, counted from the morrow", plusFromDayAfter(day, months(1)), "2023-03-31"],
    ["the day before another", isBefore(day, other), true],
    ["no day from another on", isFrom(day, other), false],
    ["a day from one written down on", isFrom(day, "2023-02-28"), true],
  ])("%s", (_, node: Node, expected) => {
    expect(valueOf(node, endOfFebruary)).toBe(expected);
    expect(valueOf(node, frameOf({ other: "2023-03-01" }))).toBeUndefined();
  });

  it("a birthday on 29 February is early or late in a common year, and the same in a leap year", () => {
    const born = frameOf({ day: "2008-02-29" });
    expect(valueOf(birthday(day, 18), born)).toBe("2026-02-28");
    expect(valueOf(lateBirthday(day, 18), born)).toBe("2026-03-01");
    expect(valueOf(birthday(day, 20), born)).toBe("2028-02-29");
    expect(valueOf(lateBirthday(day, 20), born)).toBe("2028-02-29");
  });
});

describe("a question put to whichever value is chosen", () => {
  const past = constant("2020-01-01");
  const longPast = constant("2010-01-01");
  const toCome = constant("2030-01-01");
  const hasBegun = since(plus(theDay, months(1)));

  it("is answered as soon as every value gives the same", () => {
    const day = choose(round, past, named("long past", choose(not(round), longPast, past)));
    expect(valueOf(since(day), frameOf({}))).toBeUndefined();
    expect(valueOf(whichever(named("past", day), hasBegun), frameOf({}))).toBe(true);
  });

  it("waits for the choice where the values differ, and for nothing else", () => {
    const question = whichever(choose(round, past, toCome), hasBegun);
    expect(valueOf(question, frameOf({}))).toBeUndefined();
    expect([...factsThatMatter(question, frameOf({}))]).toEqual(["round"]);
    expect(valueOf(question, frameOf({ round: true }))).toBe(true);
    expect(valueOf(question, frameOf({ round: false }))).toBe(false);
  });

  it("may ask of a value that is no choice, of two values apart, and read other facts", () => {
    const both = whichever(past, all(hasBegun, whichever(toCome, not(hasBegun)), round));
    expect(valueOf(both, frameOf({ round: true }))).toBe(true);
    expect([...factsThatMatter(both, frameOf({}))]).toEqual(["round"]);
  });

  it("asks nothing outside of a question", () => {
    expect(() => valueOf(since(theDay), frameOf({}))).toThrow("theDay stands outside every question");
  });
});

describe("choose", () => {
  const longest = choose(round, width, height);

  it.each<[facts: object, value: number | undefined, because: readonly string[]]>([
    [{ round: true, width: 3, height: 4 }, 3, ["round", "width"]],
    [{ round: false, width: 3, height: 4 }, 4, ["round", "height"]],
    [{ round: true, width: 3 }, 3, ["round", "width"]],
    [{ round: false, height: 4 }, 4, ["round", "height"]],
    [{ round: true, height: 4 }, undefined, ["width"]],
    [{ round: false, width: 3 }, undefined, ["height"]],
    [{ width: 3, height: 4 }, undefined, ["round"]],
    [{ width: 4, height: 4 }, 4, ["width", "height"]],
    [{ width: 3 }, undefined, ["round"]],
    [{}, undefined, ["round"]],
  ])("%j gives %s, because of %j", (facts, value, because) => {
    expect(valueOf(longest, frameOf(facts))).toBe(value);
    expect([...factsThatMatter(longest, frameOf(facts))]).toEqual([...because].sort());
  });

  it("needs only the branches still possible", () => {
    expect(valueOf(choose(not(round), constant("fixed"), constant("other")), frameOf({ round: false }))).toBe(
      "fixed",
    );
  });
});

describe("firstKnown", () => {
  const area = firstKnown(fact<number>("situation", "area"), choose(equals(width, height), width, height));

  it.each<[facts: object, value: number | undefined, because: readonly string[]]>([
    [{ area: 12 }, 12, ["area"]],
    [{ area: 0 }, 0, ["area"]],
    [{ width: 3, height: 4 }, 4, ["width", "height"]],
    [{ area: 12, width: 3, height: 4 }, 12, ["area"]],
    [{ width: 3 }, undefined, ["area", "height"]],
    [{}, undefined, ["area", "width", "height"]],
  ])("%j gives %s, because of %j", (facts, value, because) => {
    expect(valueOf(area, frameOf(facts))).toBe(value);
    expect([...factsThatMatter(area, frameOf(facts))]).toEqual([...because].sort());
  });

  it("keeps what is stated false from being derived again", () => {
    const stated = firstKnown(round, constant(true));
    expect(valueOf(stated, frameOf({ round: false }))).toBe(false);
    expect(valueOf(stated, frameOf({}))).toBe(true);
  });
});
