import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubtsThatMatter, Fork, leavesOf, type Value } from "../../src/evaluation/fork.js";
import { all, any, equals, not } from "../../src/graph/condition.js";
import { choose } from "../../src/graph/derive.js";
import { doubtful, perhaps, twoReadings, type Doubt } from "../../src/graph/doubt.js";
import { always, constant, never } from "../../src/graph/fact.js";
import type { Node } from "../../src/graph/node.js";
import { since } from "../../src/graph/time.js";
import { runs } from "../properties/runs.js";
import { everyValueOf, explain, factsThatMatter, valueOf } from "./world/ask.js";
import { adult, anyGraphs, firstDoubt, resident, secondDoubt, someReadings, urgent } from "./world/graphs.js";
import {
  known,
  requestIn,
  someDay,
  stages,
  stories,
  today,
  viewOn,
  type Situation,
} from "./world/situations.js";

const oneOrOther = twoReadings(firstDoubt, constant("cautious"), constant("other"));
const leftOrRight = twoReadings(secondDoubt, constant("left"), constant("right"));
const valueIn = (node: Node, situation: Situation = {}): Value<unknown> =>
  everyValueOf(node, requestIn(situation));

/** What a node is in each reading, the cautious one first; neighbours differ. */
function readings(node: Node, situation: Situation = {}): readonly unknown[] {
  return leavesOf(valueIn(node, situation));
}

describe("a fork", () => {
  it("is what a value is in either reading of a doubt, and none is made where there is no doubt", () => {
    expect(valueIn(adult, { adult: true })).toBe(true);
    expect(valueIn(oneOrOther)).toEqual(new Fork([firstDoubt], ["cautious", "other"]));
  });

  it("reads the same doubt in the same way everywhere", () => {
    const again = twoReadings(firstDoubt, constant("cautious"), constant("left"));
    expect(readings(equals(oneOrOther, again))).toEqual([true, false]);
    expect(readings(equals(oneOrOther, twoReadings(firstDoubt, constant("cautious"), oneOrOther)))).toEqual([
      true,
    ]);
  });

  it("has a lane for each reading of its doubts, whichever was met first", () => {
    const forks = new Fork([firstDoubt, secondDoubt], ["cautious", "other", "left", "right"]);
    const [other, right] = [constant("other"), constant("right")];
    const bySecond = (one: string, two: Node): Node => twoReadings(secondDoubt, constant(one), two);
    const cautious = bySecond("cautious", constant("left"));
    expect(valueIn(twoReadings(firstDoubt, cautious, twoReadings(secondDoubt, other, right)))).toEqual(forks);
    const byFirst = (one: string, two: string): Node => twoReadings(firstDoubt, constant(one), constant(two));
    expect(valueIn(twoReadings(secondDoubt, byFirst("cautious", "other"), byFirst("left", "right")))).toEqual(
      forks,
    );
  });

  it("names only the doubts on which a value depends, however many its parts depend on", () => {
    const settled = twoReadings(firstDoubt, constant(true), constant(false));
    expect(valueIn(any(settled, not(settled)))).toBe(true);
    expect(valueIn(choose(settled, leftOrRight, leftOrRight))).toEqual(
      new Fork([secondDoubt], ["left", "right"]),
    );
    expect(readings(choose(settled, constant("settled"), leftOrRight))).toEqual([
      "settled",
      "left",
      "settled",
      "right",
    ]);
  });

  it("has a doubt that matters where two readings differ that are alike in all other doubts", () => {
    const isEither = (one: unknown, other: unknown): boolean =>
      one !== undefined && other !== undefined && one !== other;
    expect(doubtsThatMatter(valueIn(choose(always, oneOrOther, leftOrRight)), isEither)).toEqual([
      firstDoubt,
    ]);
    expect(doubtsThatMatter(valueIn(twoReadings(firstDoubt, adult, always)), isEither)).toEqual([]);
    const both = twoReadings(firstDoubt, twoReadings(secondDoubt, always, never), never);
    expect(doubtsThatMatter(valueIn(both), isEither)).toEqual([firstDoubt, secondDoubt]);
  });

  it("is in each reading what the graph is worth with the other way, or the cautious one, put in its place", () => {
    fc.assert(
      fc.property(anyGraphs, stories, someDay, someReadings, ({ node }, story, on, otherwise) => {
        const situation = known(story, stages.first);
        const decided = asRead(node, new Set(otherwise));
        expect(valueOf(decided, requestIn(situation, viewOn(on)))).toEqual(
          valueOf(node, requestIn(situation, viewOn(on, ...otherwise))),
        );
      }),
      { numRuns: runs() },
    );
  });
});

/** The graph with each doubt read in one way: no doubt is left in it. */
function asRead(node: Node, otherwise: ReadonlySet<Doubt>): Node {
  if (node.op === "twoReadings") return asRead(node.inputs[otherwise.has(node.doubt) ? 1 : 0], otherwise);
  const inputs = node.inputs.map((input: Node) => asRead(input, otherwise));
  return { ...node, inputs } as unknown as Node;
}

describe("twoReadings", () => {
  const either = twoReadings(firstDoubt, adult, resident);

  it.each<[situation: Situation, results: readonly unknown[]]>([
    [{ adult: true, resident: false }, [true, false]],
    [{ adult: false, resident: true }, [false, true]],
    [{ adult: true }, [true, undefined]],
    [{ resident: true }, [undefined, true]],
    [{ adult: true, resident: true }, [true]],
    [{ adult: false, resident: false }, [false]],
    [{}, [undefined]],
  ])("%j is read as %j: no doubt where both ways give the same", (situation, results) => {
    expect(readings(either, situation)).toEqual(results);
  });

  it.each<[situation: Situation, otherwise: readonly Doubt[], because: readonly string[]]>([
    [{ adult: true, resident: false }, [], ["adult"]],
    [{ adult: true, resident: false }, [firstDoubt], ["resident"]],
    [{ adult: true, resident: false }, [secondDoubt], ["adult"]],
    [{ adult: true, resident: true }, [], ["adult", "resident"]],
    [{ adult: true, resident: true }, [firstDoubt], ["adult", "resident"]],
    [{ adult: true }, [firstDoubt], ["resident"]],
    [{ resident: true }, [], ["adult"]],
    [{}, [], ["adult"]],
    [{}, [firstDoubt], ["adult"]],
  ])("%j, with %j read the other way, rests on %j", (situation, otherwise, because) => {
    expect([...factsThatMatter(either, requestIn(situation, viewOn(today, ...otherwise)))]).toEqual(
      [...because].sort(),
    );
  });

  it("is named after its doubt", () => {
    expect(either).toEqual({ op: "twoReadings", doubt: "first-doubt", inputs: [adult, resident] });
    expect(explain(either, requestIn({}))).toMatchObject({ kind: "twoReadings", name: "first-doubt" });
  });

  it("raises no doubt where another part settles the whole", () => {
    expect(
      readings(any(urgent, either), { request: { urgent: true }, adult: true, resident: false }),
    ).toHaveLength(1);
    expect(
      readings(all(urgent, either), { request: { urgent: false }, adult: true, resident: false }),
    ).toHaveLength(1);
  });

  it("holds a day as well: the day that one reading has passed and the other has not", () => {
    const eighteenth = twoReadings(firstDoubt, constant("2026-11-23"), constant(today));
    expect(readings(since(eighteenth))).toEqual([false, true]);
  });
});

describe("doubtful", () => {
  it.each<[cautious: boolean, situation: Situation, results: readonly unknown[]]>([
    [true, { adult: true }, [true, false]],
    [false, { adult: true }, [false, true]],
    [true, { adult: false }, [false]],
    [false, {}, [undefined]],
  ])(
    "cautiously %s, %j is read as %j: no doubt before the condition is met",
    (cautious, situation, results) => {
      const build = cautious ? doubtful : perhaps;
      expect(readings(build(firstDoubt, adult), situation)).toEqual(results);
    },
  );
});
