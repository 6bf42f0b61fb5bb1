import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plusDays, type PlainDate } from "../../src/calendar/plain-date.js";
import { all, any } from "../../src/graph/condition.js";
import { choose, derive } from "../../src/graph/derive.js";
import { readingsOf, twoReadings, type Reading } from "../../src/graph/doubt.js";
import { constant, fact, never } from "../../src/graph/fact.js";
import { rootFrame, Scope, valueOf, type Condition } from "../../src/graph/node.js";
import { before, season, since } from "../../src/graph/time.js";
import { runs } from "../properties/runs.js";
import { anyGraphs } from "./world/graphs.js";
import { known, requestIn, someDay, stages, stories, viewOn } from "./world/situations.js";

const valueOn = (on: PlainDate, condition: Condition, facts: object = {}): boolean | undefined =>
  valueOf(condition, rootFrame(facts, viewOn(on)));

describe("since and before", () => {
  const start = constant("2031-08-03");

  it.each<[on: PlainDate, hasBegun: boolean]>([
    ["2031-08-02", false],
    ["2031-08-03", true],
    ["2031-08-04", true],
    ["2030-12-31", false],
    ["2032-01-01", true],
  ])("on %s, what counts since 3 August 2031 has begun: %s", (on, hasBegun) => {
    expect(valueOn(on, since(start))).toBe(hasBegun);
    expect(valueOn(on, before(start))).toBe(!hasBegun);
  });

  it("are unknown as long as their day is", () => {
    const day = fact<PlainDate>(Scope.situation, "day");
    const morrow = derive("morrow", [day], (from) => plusDays(from, 1));
    expect(valueOn("2026-11-22", since(morrow))).toBeUndefined();
    expect(valueOn("2026-11-22", before(morrow))).toBeUndefined();
    expect(valueOn("2026-11-22", since(morrow), { day: "2026-11-21" })).toBe(true);
    expect(valueOn("2026-11-22", before(morrow), { day: "2026-11-21" })).toBe(false);
  });

  it("change once only, on the day they name", () => {
    const day = fc.integer({ min: 0, max: 20_000 }).map((count) => plusDays("1990-01-01", count));
    fc.assert(
      fc.property(day, fc.integer({ min: -3, max: 3 }), (named, distance) => {
        expect(valueOn(plusDays(named, distance), since(constant(named)))).toBe(distance >= 0);
      }),
      { numRuns: runs() },
    );
  });
});

describe("season", () => {
  it.each<[from: number, to: number, months: readonly number[]]>([
    [4, 6, [4, 5, 6]],
    [5, 5, [5]],
    [1, 12, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
    [11, 2, [1, 2, 11, 12]],
    [12, 1, [1, 12]],
    [6, 5, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]],
  ])("from month %s to month %s covers the months %j, on their first and last days", (from, to, months) => {
    const lastDays = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    const covered = lastDays.flatMap((last, index) => {
      const month = String(index + 1).padStart(2, "0");
      const values = [`2026-${month}-01`, `2026-${month}-${last}`].map((on) => valueOn(on, season(from, to)));
      expect(new Set(values).size).toBe(1);
      return values[0] === true ? [index + 1] : [];
    });
    expect(covered).toEqual(months);
  });
});

describe("the days that an evaluation compares its own with", () => {
  const daysMetOn = (on: PlainDate, condition: Condition, facts: object = {}): readonly PlainDate[] => {
    const days = new Set<PlainDate>();
    readingsOf(on, (view) => valueOf(condition, rootFrame(facts, view)), days);
    return [...days].sort();
  };
  const [spring, autumn] = [constant("2027-03-20"), constant("2027-09-23")];

  it("are those of the conditions it asks, past ones too", () => {
    expect(daysMetOn("2027-01-01", any(since(spring), before(autumn)))).toEqual(["2027-03-20", "2027-09-23"]);
    expect(daysMetOn("2028-01-01", since(spring))).toEqual(["2027-03-20"]);
  });

  it("are not those behind a condition that settles the matter, until it no longer does", () => {
    const both = all(since(spring), before(autumn));
    expect(daysMetOn("2027-03-19", both)).toEqual(["2027-03-20"]);
    expect(daysMetOn("2027-03-20", both)).toEqual(["2027-03-20", "2027-09-23"]);
  });

  it("are those of both readings of a doubt", () => {
    const doubted = twoReadings("doubt", since(spring), choose(since(spring), never, since(autumn)));
    expect(daysMetOn("2027-01-01", doubted)).toEqual(["2027-03-20", "2027-09-23"]);
  });

  it("for a season are the beginnings of months", () => {
    expect(daysMetOn("2027-01-31", season(11, 2))).toEqual(["2027-02-01"]);
    expect(daysMetOn("2027-12-01", season(11, 2))).toEqual(["2028-01-01"]);
  });

  it("unknown ones are none", () => {
    expect(daysMetOn("2027-01-01", since(fact<PlainDate>(Scope.situation, "day")))).toEqual([]);
  });

  it("until the first of them that is later, every day gives the same, in every reading", () => {
    fc.assert(
      fc.property(anyGraphs, stories, someDay, fc.nat(400), ({ node }, story, on, count) => {
        const situation = known(story, stages.later);
        const read = (day: PlainDate, days?: Set<PlainDate>): readonly Reading<unknown>[] =>
          readingsOf(day, (view) => valueOf(node, requestIn(situation, view)), days);
        const days = new Set<PlainDate>();
        const now = read(on, days);
        const [next] = [...days].filter((day) => day > on).sort();
        const eve = next === undefined ? plusDays(on, 40_000) : plusDays(next, -1);
        const between = plusDays(on, count);
        expect(read(eve)).toEqual(now);
        if (between < eve) expect(read(between)).toEqual(now);
      }),
      { numRuns: runs() },
    );
  });
});

describe("in drawings and reasons", () => {
  it("nodes of time are called by what they ask", () => {
    const day = constant("2031-08-03");
    expect(since(day)).toMatchObject({ kind: "time", name: "since", inputs: [day] });
    expect(before(day)).toMatchObject({ kind: "not", inputs: [{ kind: "time", name: "since" }] });
    expect(season(11, 2)).toMatchObject({ kind: "time", name: "season 11-2", inputs: [] });
  });
});
