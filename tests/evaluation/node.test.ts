import fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { all, any, not } from "../../src/graph/condition.js";
import {
  homeOf,
  insideFrame,
  itemFrame,
  itemsIn,
  requestFrame,
  Scope,
  situationFrame,
  type Frame,
} from "../../src/evaluation/frame.js";
import { newProgram } from "../../src/evaluation/program.js";
import { always, constant, fact, never, pathBelow, type Fact } from "../../src/graph/fact.js";
import { isChosen, some } from "../../src/graph/list.js";
import type { Node } from "../../src/graph/node.js";
import { season } from "../../src/graph/time.js";
import { ask, explain, valueOf } from "./world/ask.js";
import { adult, anyGraphs, main, reachable, replaced, sound, things, urgent } from "./world/graphs.js";
import { frozen } from "./world/frozen.js";
import { runs } from "../properties/runs.js";
import { factsOf } from "./world/facts-of.js";
import { known, requestIn, stages, stories, today, viewOn, type Situation } from "./world/situations.js";

describe("a fact", () => {
  it.each<[facts: object, value: unknown]>([
    [{ home: { street: { name: "rue Haute" } } }, "rue Haute"],
    [{ home: { street: { name: "" } } }, ""],
    [{ home: { street: {} } }, undefined],
    [{ home: {} }, undefined],
    [{ home: { street: undefined } }, undefined],
    [{}, undefined],
  ])("at home.street.name in %j is %j", (facts, value) => {
    expect(valueOf(fact<unknown>("situation", "home.street.name"), ask(facts, viewOn()))).toBe(value);
  });

  it.each([false, 0, ""])("keeps %j, which is not unknown", (value) => {
    expect(valueOf(fact<unknown>("situation", "at"), ask({ at: value }, viewOn()))).toBe(value);
  });

  it("has a path in the situation, below that of its frame", () => {
    expect(pathBelow("", adult.path)).toBe("adult");
    expect(pathBelow("request", urgent.path)).toBe("request.urgent");
    expect(pathBelow("things.items[one]", sound.path)).toBe("things.items[one].sound");
  });

  it("is typed by the shape of what holds it", () => {
    const facts = factsOf<{ readonly a?: { readonly b?: 1 | 2; readonly list?: readonly string[] } }>(
      "situation",
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
    expect([always, never, constant(17)].map((each: Node) => valueOf(each, ask({}, viewOn())))).toEqual([
      true,
      false,
      17,
    ]);
    expect(constant(17)).toEqual({ op: "constant", value: 17, inputs: [] });
  });
});

describe("frames", () => {
  const program = newProgram();
  const root = situationFrame({}, today, program);
  const request = requestFrame(root, "request", {});
  const item = itemFrame(root, "things.items[one]", {});
  const itemAsked = insideFrame(item, request);

  it.each<[reads: string, of: Node, home: Frame]>([
    ["the situation", adult, root],
    ["the request", urgent, request],
    ["the item", sound, item],
    ["the situation and the request", all(adult, urgent), request],
    ["the situation and the item", any(adult, not(sound)), item],
    ["the request and the item", all(urgent, sound), itemAsked],
    ["all three", all(adult, urgent, sound), itemAsked],
    ["the list", some(things, sound), root],
    ["the list and the request", some(things, all(sound, urgent)), request],
    ["the thing chosen in the situation", main, root],
    ["the thing chosen for the request", replaced, request],
    ["whether the item is the one chosen", isChosen(main), item],
    ["nothing", always, root],
    ["the day", season(1, 2), root],
  ])("what reads %s is at home in the outermost frame that holds it", (_, of, home) => {
    const { scopes } = program.step(of);
    expect(homeOf(scopes, itemAsked)).toBe(home);
    expect(homeOf(scopes, home)).toBe(home);
  });
});

describe("the items of a list", () => {
  const situation: Situation = { things: { items: [{ id: "two" }, { id: "one" }] } };
  const situationOf = (request: Frame): Frame => homeOf(0, request);

  it("are framed once for all who ask from the same frame", () => {
    const request = requestIn(situation).frame;
    expect(itemsIn(things, request)).toBe(itemsIn(things, request));
    expect(itemsIn(things, situationOf(request))).toBe(itemsIn(things, situationOf(request)));
  });

  it("are the same items from the request, with the request around them, in the order of their ids", () => {
    const request = requestIn(situation).frame;
    const [inside, outside] = [itemsIn(things, request), itemsIn(things, situationOf(request))];
    expect(inside.map((item) => item.path)).toEqual(["things.items[one]", "things.items[two]"]);
    expect(inside.map((item) => homeOf(Scope.request, item) === request)).toEqual([true, true]);
    expect(inside.map((item, index) => homeOf(Scope.item, item) === outside[index])).toEqual([true, true]);
  });

  it("are none where there is no list", () => {
    expect(itemsIn(things, requestIn({}).frame)).toEqual([]);
  });
});

describe("the inputs of a node", () => {
  const factsOfList = ["things.complete", "id"];

  it.each<[of: string, node: Node, facts: readonly string[]]>([
    ["a condition", all(adult, not(urgent)), ["adult", "urgent"]],
    ["a quantifier", some(things, sound), [...factsOfList, "sound"]],
    ["a choice by id", main, ["main", ...factsOfList, "sound"]],
    ["a comparison with it", isChosen(main), ["main", ...factsOfList, "sound"]],
    ["a constant", always, []],
  ])("lead to every fact it may read: %s", (_, of, facts) => {
    const names = [...reachable(of)].flatMap((each) => (each.op === "fact" ? [each.path] : []));
    expect(names.sort()).toEqual([...facts].sort());
  });
});

describe("a node", () => {
  it("is plain data: it may be frozen, copied and written down, and means the same", () => {
    fc.assert(
      fc.property(anyGraphs, stories, ({ node }, story) => {
        const copy = frozen(structuredClone(node));
        const situation = known(story, stages.first);
        expect(JSON.parse(JSON.stringify(copy))).toEqual(copy);
        const [one, other] = [node, copy].map((each) => explain(each, requestIn(situation)));
        expect(other).toEqual(one);
      }),
      { numRuns: runs() },
    );
  });
});
