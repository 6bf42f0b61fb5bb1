import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { all, any, not } from "../../src/graph/condition.js";
import {
  always,
  constant,
  fact,
  factsOf,
  isFact,
  never,
  pathInSituation,
  type Fact,
} from "../../src/graph/fact.js";
import { some } from "../../src/graph/list.js";
import {
  homeOf,
  innerFrame,
  node,
  rootFrame,
  Scope,
  valueOf,
  type Frame,
  type Node,
} from "../../src/graph/node.js";
import { season } from "../../src/graph/time.js";
import { runs } from "../properties/runs.js";
import { adult, anyGraphs, graphs, kind, reachable, sound, things, urgent } from "./world/graphs.js";
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

describe("a fact", () => {
  it.each<[facts: object, value: unknown]>([
    [{ home: { street: { name: "rue Haute" } } }, "rue Haute"],
    [{ home: { street: { name: "" } } }, ""],
    [{ home: { street: {} } }, undefined],
    [{ home: {} }, undefined],
    [{ home: { street: undefined } }, undefined],
    [{}, undefined],
  ])("at home.street.name in %j is %j", (facts, value) => {
    expect(valueOf(fact<unknown>(Scope.situation, "home.street.name"), rootFrame(facts, viewOn()))).toBe(
      value,
    );
  });

  it.each([false, 0, ""])("keeps %j, which is not unknown", (value) => {
    expect(valueOf(fact<unknown>(Scope.situation, "at"), rootFrame({ at: value }, viewOn()))).toBe(value);
  });

  it("has a path in the situation, below that of its frame", () => {
    expect(pathInSituation(adult, "")).toBe("adult");
    expect(pathInSituation(urgent, "request")).toBe("request.urgent");
    expect(pathInSituation(sound, "things.items[one]")).toBe("things.items[one].sound");
  });

  it("is told from other nodes", () => {
    expect([adult, urgent, sound, things.complete].every(isFact)).toBe(true);
    expect([always, not(adult), constant("fact"), things.items].some(isFact)).toBe(false);
  });

  it("is typed by the shape of what holds it", () => {
    const facts = factsOf<{ readonly a?: { readonly b?: 1 | 2; readonly list?: readonly string[] } }>(
      Scope.situation,
    );
    expectTypeOf(facts("a.b")).toEqualTypeOf<Fact<1 | 2>>();
    expectTypeOf(facts("a.list")).toEqualTypeOf<Fact<readonly string[]>>();
    // @ts-expect-error No such fact.
    facts("a.c");
    // @ts-expect-error Not a plain value.
    facts("a");
  });
});

describe("a constant", () => {
  it("is known, and reads nothing", () => {
    expect(
      [always, never, constant(17)].map((each: Node<unknown>) => valueOf(each, rootFrame({}, viewOn()))),
    ).toEqual([true, false, 17]);
    expect(constant(17)).toMatchObject({ kind: "constant", name: "17", inputs: [], scopes: 0 });
  });
});

describe("frames", () => {
  const root = rootFrame({}, viewOn());
  const request = innerFrame(Scope.request, root, "request", {});
  const item = innerFrame(Scope.item, request, "things.items[one]", {});

  it.each<[reads: string, of: Node<unknown>, home: Frame]>([
    ["the situation", adult, root],
    ["the request", urgent, request],
    ["the item", sound, item],
    ["the situation and the request", all(adult, urgent), request],
    ["the situation and the item", any(adult, not(sound)), item],
    ["all three", all(adult, urgent, sound), item],
    ["the list", some(things, sound), root],
    ["the list and the request", some(things, all(sound, urgent)), request],
    ["nothing", always, root],
    ["the day", season(1, 2), root],
  ])("what reads %s is at home in the outermost frame that holds it", (_, of, home) => {
    expect(homeOf(of, item)).toBe(home);
    expect(homeOf(of, home)).toBe(home);
  });

  it("share the view, and nothing else", () => {
    expect([request.view, item.view]).toEqual([root.view, root.view]);
    expect(new Set([root, request, item].map((frame) => frame.memo)).size).toBe(3);
  });
});

describe("a slot", () => {
  it("belongs to one node, and none to a node cheaper to read than to remember", () => {
    const parts = { kind: "derived", inputs: [], compute: () => 1, grounds: () => [] } as const;
    const slots = [node(parts), node({ ...parts, remembered: true }), node(parts)].map((each) => each.slot);
    expect(new Set(slots).size).toBe(3);
    expect(Math.min(...slots)).toBeGreaterThanOrEqual(0);
    expect(node({ ...parts, remembered: false }).slot).toBe(-1);
  });
});

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

  it("computes a node on an item once for all who ask about the list from the situation", () => {
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
    valueOf(some(things, counting), frame);
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
