import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plusDays, type PlainDate } from "../../src/calendar/plain-date.js";
import { all, any } from "../../src/graph/condition.js";
import { days as period } from "../../src/calendar/period.js";
import { moveTo } from "../../src/evaluation/keep.js";
import { plus } from "../../src/graph/day.js";
import { choose } from "../../src/graph/derive.js";
import { twoReadings } from "../../src/graph/doubt.js";
import { constant, fact } from "../../src/graph/fact.js";
import type { Condition } from "../../src/graph/node.js";
import { before, season, since } from "../../src/graph/time.js";
import { runs } from "../properties/runs.js";
import { ask, everyValueOf, explain, factsThatMatter, valueOf } from "./world/ask.js";
import { anyGraphs } from "./world/graphs.js";
import { known, requestIn, someDay, stages, stories, viewOn } from "./world/situations.js";

const valueOn = (on: PlainDate, condition: Condition, facts: object = {}): boolean | undefined =>
  valueOf(condition, ask(facts, viewOn(on)));

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
    const day = fact<PlainDate>("situation", "day");
    const morrow = plus(day, period(1));
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

describe("the first later day on which a value may change", () => {
  const nextAfter = (on: PlainDate, condition: Condition, facts: object = {}): PlainDate => {
    const asked = ask(facts, viewOn(on));
    everyValueOf(condition, asked);
    return asked.frame.view.until;
  };
  const [spring, autumn] = [constant("2027-03-20"), constant("2027-09-23")];
  const never = "9999-12-31";

  it("is the first of those that the conditions it asks for name, past ones apart", () => {
    expect(nextAfter("2027-01-01", all(since(autumn), since(spring)))).toBe("2027-09-23");
    expect(nextAfter("2027-01-01", any(since(autumn), since(spring)))).toBe("2027-03-20");
    expect(nextAfter("2028-01-01", since(spring))).toBe(never);
  });

  it("is none of those behind a condition that settles the matter, until it no longer does", () => {
    const both = all(since(spring), before(autumn));
    expect(nextAfter("2027-03-19", both)).toBe("2027-03-20");
    expect(nextAfter("2027-03-20", both)).toBe("2027-09-23");
  });

  it("is that of either reading of a doubt", () => {
    const doubted = twoReadings("doubt", since(autumn), choose(since(autumn), since(spring), since(spring)));
    expect(nextAfter("2027-01-01", doubted)).toBe("2027-03-20");
  });

  it("for a season is the beginning of a month", () => {
    expect(nextAfter("2027-01-31", season(11, 2))).toBe("2027-02-01");
    expect(nextAfter("2027-12-01", season(11, 2))).toBe("2028-01-01");
  });

  it("is none where the day is unknown", () => {
    expect(nextAfter("2027-01-01", since(fact<PlainDate>("situation", "day")))).toBe(never);
  });

  it("is so in every graph: until then every day gives the same, and then what a new evaluation gives", () => {
    fc.assert(
      fc.property(anyGraphs, stories, someDay, fc.nat(400), ({ node }, story, on, count) => {
        const situation = known(story, stages.later);
        const moving = requestIn(situation, { ...viewOn(on), moves: true });
        const { view } = moving.frame;
        const at = (day: PlainDate): readonly unknown[] => {
          const asked = requestIn(situation, viewOn(day));
          return [everyValueOf(node, asked), asked.frame.view.until, factsThatMatter(node, asked)];
        };
        let day = on;
        for (let turn = 0; turn < 4; turn++) {
          moveTo(view, day);
          const now = [everyValueOf(node, moving), view.until, factsThatMatter(node, moving)];
          expect(now).toEqual(at(day));
          const next = view.until;
          const between = plusDays(day, count);
          for (const same of [plusDays(next, -1), between]) if (same < next) expect(at(same)).toEqual(now);
          if (next === never) break;
          day = next;
        }
      }),
      { numRuns: runs() },
    );
  });
});

describe("in reasons", () => {
  it("nodes of time are called by what they ask", () => {
    const asked = ask({}, viewOn());
    expect(explain(before(constant("2031-08-03")), asked)).toMatchObject({
      kind: "not",
      because: [{ kind: "since", because: [{ kind: "constant", name: "2031-08-03" }] }],
    });
    expect(explain(season(11, 2), asked)).toMatchObject({ kind: "season", name: "11-2" });
  });
});
