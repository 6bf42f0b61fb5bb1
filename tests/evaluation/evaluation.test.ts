import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Node, NodeKind, Scope } from "../../src/graph/node.js";
import { runs } from "../properties/runs.js";
import { explain, factsThatMatter, valueOf } from "./world/ask.js";
import { anyGraphs, graphs, reachable } from "./world/graphs.js";
import { known, requestIn, someDay, stages, stories, viewOn, type Situation } from "./world/situations.js";

describe("evaluation", () => {
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
        const facts = [...reachable(drawn)].flatMap((each) => (each.op === "fact" ? [each] : []));
        const declared =
          (scope: Scope) =>
          (entry: readonly [string, unknown]): boolean =>
            facts.some((each) => each.scope === scope && each.path.split(".")[0] === entry[0]);
        const only = <T extends object>(from: T, scope: Scope): Partial<T> =>
          Object.fromEntries(Object.entries(from).filter(declared(scope))) as Partial<T>;
        const { things: list, ...rest } = only(situation, "situation");
        const items = (list?.items ?? []).map((item) => ({ id: item.id, ...only(item, "item") }));
        const cut: Situation = {
          ...rest,
          request: only(situation.request ?? {}, "request"),
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
    const kinds = new Set(
      samples.flatMap(([drawn]) => [...reachable(drawn.node)].map((each: Node) => each.op)),
    );
    expect([...kinds].sort()).toEqual(Object.keys(drawnOrElsewhere).filter(isDrawn).sort());
    const values = samples.map(([drawn, story]) =>
      valueOf(drawn.node, requestIn(known(story, stages.first))),
    );
    for (const value of [true, false, undefined]) {
      expect(values.filter((each) => each === value).length).toBeGreaterThan(50);
    }
  });
});

/** Every operation: drawn here, or tried in a test of its own. */
const drawnOrElsewhere: Readonly<Record<NodeKind, "drawn" | "elsewhere">> = {
  fact: "drawn",
  constant: "drawn",
  named: "drawn",
  all: "drawn",
  any: "drawn",
  not: "drawn",
  is: "drawn",
  isKnown: "elsewhere",
  includes: "elsewhere",
  equals: "drawn",
  atLeast: "elsewhere",
  isBefore: "drawn",
  plus: "drawn",
  birthday: "elsewhere",
  since: "drawn",
  season: "drawn",
  choose: "drawn",
  firstKnown: "drawn",
  whichever: "drawn",
  theOne: "drawn",
  some: "drawn",
  chosen: "drawn",
  ofChosen: "drawn",
  isChosen: "drawn",
  table: "drawn",
  tableSays: "drawn",
  twoReadings: "drawn",
  doubtful: "elsewhere",
};

function isDrawn(kind: string): boolean {
  return drawnOrElsewhere[kind as NodeKind] === "drawn";
}
