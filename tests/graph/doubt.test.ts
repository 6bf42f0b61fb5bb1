import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { all, any } from "../../src/graph/condition.js";
import { choose } from "../../src/graph/derive.js";
import { readingsOf, twoReadings, type Doubt } from "../../src/graph/doubt.js";
import { factsThatMatter } from "../../src/graph/explain.js";
import { always, constant } from "../../src/graph/fact.js";
import { valueOf, type Frame, type Node } from "../../src/graph/node.js";
import { since } from "../../src/graph/time.js";
import { runs } from "../properties/runs.js";
import { adult, anyGraphs, doubts, firstDoubt, resident, secondDoubt, urgent } from "./world/graphs.js";
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

interface Said {
  readonly otherwise: readonly Doubt[];
  readonly result: unknown;
}

function readings(node: Node<unknown>, situation: Situation = {}): readonly Said[] {
  return readingsOf(today, (view) => valueOf(node, requestIn(situation, view))).map(
    ({ otherwise, result }) => ({
      otherwise: [...otherwise],
      result,
    }),
  );
}

const oneOrOther = twoReadings(firstDoubt, constant("cautious"), constant("other"));
const leftOrRight = twoReadings(secondDoubt, constant("left"), constant("right"));

describe("readingsOf", () => {
  it("evaluates once where there is no doubt", () => {
    const evaluate = vi.fn((view: Frame["view"]) => valueOf(adult, requestIn({ adult: true }, view)));
    expect(readingsOf(today, evaluate)).toEqual([{ otherwise: new Set(), result: true }]);
    expect(evaluate).toHaveBeenCalledOnce();
  });

  it("gives the day it is asked for to every reading", () => {
    const on = readingsOf("2031-08-03", (view) => [view.on, valueOf(oneOrOther, requestIn({}, view))]);
    expect(on.map(({ result }) => result)).toEqual([
      ["2031-08-03", "cautious"],
      ["2031-08-03", "other"],
    ]);
  });

  it("evaluates twice for one doubt, the cautious reading first", () => {
    expect(readings(oneOrOther)).toEqual([
      { otherwise: [], result: "cautious" },
      { otherwise: [firstDoubt], result: "other" },
    ]);
  });

  it("reads the same doubt in the same way everywhere", () => {
    const again = twoReadings(firstDoubt, constant(1), constant(2));
    const both = readingsOf(today, (view) => {
      const frame = requestIn({}, view);
      return [valueOf(oneOrOther, frame), valueOf(again, frame)];
    });
    expect(both.map(({ result }) => result)).toEqual([
      ["cautious", 1],
      ["other", 2],
    ]);
  });

  it("evaluates four times for two doubts, each reading once", () => {
    const both = choose(always, oneOrOther, leftOrRight);
    const pair = readingsOf(today, (view) => {
      const frame = requestIn({}, view);
      return `${valueOf(both, frame) ?? ""} ${valueOf(leftOrRight, frame) ?? ""}`;
    });
    expect(pair).toEqual([
      { otherwise: new Set(), result: "cautious left" },
      { otherwise: new Set([firstDoubt]), result: "other left" },
      { otherwise: new Set([secondDoubt]), result: "cautious right" },
      { otherwise: new Set([firstDoubt, secondDoubt]), result: "other right" },
    ]);
  });

  it("gives the readings in the order of the doubts' ids, whichever was met first", () => {
    const orders = [
      [oneOrOther, leftOrRight],
      [leftOrRight, oneOrOther],
    ].map((nodes) =>
      readingsOf(today, (view) => nodes.forEach((each) => valueOf(each, requestIn({}, view)))),
    );
    for (const order of orders) {
      expect(order.map(({ otherwise }) => doubts.map((doubt) => otherwise.has(doubt)))).toEqual([
        [false, false],
        [true, false],
        [false, true],
        [true, true],
      ]);
    }
  });

  it("goes on to a doubt that only another reading meets", () => {
    const settled = twoReadings(firstDoubt, constant(true), constant(false));
    expect(readings(choose(settled, constant("settled"), leftOrRight))).toEqual([
      { otherwise: [], result: "settled" },
      { otherwise: [firstDoubt], result: "left" },
      { otherwise: [secondDoubt], result: "settled" },
      { otherwise: [firstDoubt, secondDoubt], result: "right" },
    ]);
  });

  it("takes each way of reading once and in full, whatever the graph: none, one or two doubts give 1, 2 or 4", () => {
    fc.assert(
      fc.property(anyGraphs, stories, someDay, ({ node }, story, on) => {
        const situation = known(story, stages.first);
        const met = new Set<Doubt>();
        const all = readingsOf(on, (view) => {
          const value = valueOf(node, requestIn(situation, view));
          view.met.forEach((doubt) => met.add(doubt));
          return value;
        });
        expect(all).toHaveLength(2 ** met.size);
        expect(
          new Set(all.map(({ otherwise }) => doubts.map((doubt) => otherwise.has(doubt)).join())).size,
        ).toBe(all.length);
        expect(all[0]?.otherwise.size).toBe(0);
        for (const { otherwise, result } of all) {
          expect(valueOf(node, requestIn(situation, viewOn(on, ...otherwise)))).toBe(result);
        }
      }),
      { numRuns: runs() },
    );
  });

  it("misses nothing: a doubt that was not met changes no value", () => {
    fc.assert(
      fc.property(anyGraphs, stories, ({ node }, story) => {
        const situation = known(story, stages.first);
        const all = readingsOf(today, (view) => valueOf(node, requestIn(situation, view)));
        const met = doubts.filter((doubt) => all.some(({ otherwise }) => otherwise.has(doubt)));
        for (const otherwise of [[firstDoubt], [secondDoubt], [firstDoubt, secondDoubt]]) {
          const same = all.find((reading) =>
            doubts.every(
              (doubt) => reading.otherwise.has(doubt) === (otherwise.includes(doubt) && met.includes(doubt)),
            ),
          );
          expect(valueOf(node, requestIn(situation, viewOn(today, ...otherwise)))).toBe(same?.result);
        }
      }),
      { numRuns: runs() },
    );
  });
});

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
    expect(readings(either, situation).map(({ result }) => result)).toEqual(results);
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
    [{}, [firstDoubt], ["resident"]],
  ])("%j, with %j read the other way, rests on %j", (situation, otherwise, because) => {
    expect([...factsThatMatter(either, requestIn(situation, viewOn(today, ...otherwise)))]).toEqual(because);
  });

  it("is named after its doubt", () => {
    expect(either).toMatchObject({ kind: "readings", name: "first-doubt", inputs: [adult, resident] });
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
    expect(readings(since(eighteenth)).map(({ result }) => result)).toEqual([false, true]);
  });
});
