import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all, not } from "../../src/graph/condition.js";
import { explain, factsThatMatter } from "../../src/graph/explain.js";
import { isFact } from "../../src/graph/fact.js";
import { some } from "../../src/graph/list.js";
import { node, Scope, valueOf, type Frame, type Node } from "../../src/graph/node.js";
import { runs } from "../properties/runs.js";
import { anyGraphs, graphs, kind, reachable, sound, things, urgent } from "./world/graphs.js";
import {
  known,
  requestIn,
  someDay,
  stages,
  stories,
  viewOn,
  type Situation,
  type Thing,
} from "./world/situations.js";

describe("evaluation", () => {
  it("computes a remembered node at most once per frame, however often it is asked", () => {
    fc.assert(
      fc.property(anyGraphs, stories, ({ node: drawn }, story) => {
        const frame = requestIn(known(story, stages.first));
        const counted = countingComputes(drawn);
        try {
          valueOf(drawn, frame);
          valueOf(drawn, frame);
          for (const part of reachable(drawn)) if ((part.scopes & Scope.item) === 0) valueOf(part, frame);
        } finally {
          counted.stop();
        }
        expect(Math.max(0, ...counted.most())).toBeLessThanOrEqual(1);
      }),
      { numRuns: runs() },
    );
  });

  it("computes a node on an item once for all who ask about the list, from the situation or from the request", () => {
    let computed = 0;
    const counting = node<boolean>({
      kind: "derived",
      inputs: [kind],
      compute: (frame) => {
        computed += 1;
        return valueOf(kind, frame) === "card";
      },
      grounds: () => [],
    });
    const items: readonly Thing[] = [{ id: "one", kind: "book" }, { id: "two" }];
    const frame = requestIn({ things: { items, complete: true } });
    valueOf(all(not(some(things, counting)), not(some(things, all(counting, sound)))), frame);
    valueOf(some(things, all(counting, urgent)), frame);
    valueOf(some(things, not(all(counting, urgent))), frame);
    expect(computed).toBe(items.length);
  });

  it("gives the same value again from new frames, and leaves the situation alone", () => {
    fc.assert(
      fc.property(anyGraphs, stories, someDay, ({ node: drawn }, story, on) => {
        const situation = known(story, stages.later);
        const before = JSON.stringify(situation);
        const values = [1, 2].map(() => valueOf(drawn, requestIn(situation, viewOn(on))));
        expect(values[1]).toBe(values[0]);
        expect(JSON.stringify(situation)).toBe(before);
        expect([situation, situation.request, situation.things?.items?.[0]].every(Object.isFrozen)).toBe(
          true,
        );
      }),
      { numRuns: runs() },
    );
  });

  it("does not depend on the order of the items, nor do its reasons", () => {
    fc.assert(
      fc.property(
        anyGraphs,
        stories,
        fc.constantFrom(...Object.values(stages)),
        ({ node: drawn }, story, stage) => {
          const situation = known(story, stage);
          const items = [...(situation.things?.items ?? [])].reverse();
          const turned: Situation = {
            ...situation,
            ...(situation.things && { things: { ...situation.things, items } }),
          };
          const [frame, other] = [requestIn(situation), requestIn(turned)];
          expect(valueOf(drawn, other)).toBe(valueOf(drawn, frame));
          expect(explain(drawn, other)).toEqual(explain(drawn, frame));
          expect([...factsThatMatter(drawn, other)]).toEqual([...factsThatMatter(drawn, frame)]);
        },
      ),
      { numRuns: runs() },
    );
  });

  it("reads no fact but those that the node's inputs lead to", () => {
    fc.assert(
      fc.property(anyGraphs, stories, ({ node: drawn }, story) => {
        const situation = known(story, stages.first);
        const facts = [...reachable(drawn)].filter(isFact);
        const declared =
          (scope: number) =>
          (entry: readonly [string, unknown]): boolean =>
            facts.some((each) => each.scopes === scope && each.name.split(".")[0] === entry[0]);
        const only = <T extends object>(from: T, scope: number): Partial<T> =>
          Object.fromEntries(Object.entries(from).filter(declared(scope))) as Partial<T>;
        const { things: list, ...rest } = only(situation, Scope.situation);
        const items = (list?.items ?? []).map((item) => ({ id: item.id, ...only(item, Scope.item) }));
        const cut: Situation = {
          ...rest,
          request: only(situation.request ?? {}, Scope.request),
          ...(list === undefined ? {} : { things: { ...list, items } }),
        };
        expect(valueOf(drawn, requestIn(cut))).toBe(valueOf(drawn, requestIn(situation)));
      }),
      { numRuns: runs() },
    );
  });
});

describe("the graphs drawn for these properties", () => {
  it("hold every kind of node, and are true, false and unknown in turn", () => {
    const samples = fc.sample(fc.tuple(graphs, stories), { numRuns: 500, seed: 1 });
    const kinds = new Set(samples.flatMap(([drawn]) => [...reachable(drawn.node)].map((each) => each.kind)));
    expect([...kinds].sort()).toEqual([
      "all",
      "any",
      "choice",
      "chosen",
      "constant",
      "derived",
      "fact",
      "is",
      "items",
      "not",
      "readings",
      "some",
      "table",
      "time",
    ]);
    const values = samples.map(([drawn, story]) =>
      valueOf(drawn.node, requestIn(known(story, stages.first))),
    );
    for (const value of [true, false, undefined]) {
      expect(values.filter((each) => each === value).length).toBeGreaterThan(50);
    }
  });
});

/** Counts how often each remembered node is computed in each frame, until told to stop. */
function countingComputes(from: Node<unknown>): {
  readonly stop: () => void;
  readonly most: () => readonly number[];
} {
  const counts = new Map<Node<unknown>, Map<Frame, number>>();
  const originals = [...reachable(from)]
    .filter((each) => each.slot >= 0)
    .map((each) => [each, each.compute] as const);
  for (const [each, compute] of originals) {
    const perFrame = new Map<Frame, number>();
    counts.set(each, perFrame);
    Object.assign(each, {
      compute: (frame: Frame) => {
        perFrame.set(frame, (perFrame.get(frame) ?? 0) + 1);
        return compute(frame);
      },
    });
  }
  return {
    stop: () => {
      for (const [each, compute] of originals) Object.assign(each, { compute });
    },
    most: () => [...counts.values()].flatMap((perFrame) => [...perFrame.values()]),
  };
}
