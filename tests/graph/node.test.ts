import { describe, expect, expectTypeOf, it } from "vitest";
import { all, any, is, not } from "../../src/graph/condition.js";
import { always, constant, fact, isFact, never, pathBelow, type Fact } from "../../src/graph/fact.js";
import { isChosen, itemsIn, some } from "../../src/graph/list.js";
import {
  homeOf,
  innerFrame,
  itemFrame,
  node,
  rootFrame,
  Scope,
  valueOf,
  type Frame,
  type Node,
} from "../../src/graph/node.js";
import { season } from "../../src/graph/time.js";
import { adult, kind, main, reachable, replaced, sound, things, urgent } from "./world/graphs.js";
import { factsOf } from "./world/facts-of.js";
import { requestIn, viewOn, type Situation } from "./world/situations.js";

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
    expect(pathBelow("", adult.name)).toBe("adult");
    expect(pathBelow("request", urgent.name)).toBe("request.urgent");
    expect(pathBelow("things.items[one]", sound.name)).toBe("things.items[one].sound");
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
  const item = innerFrame(Scope.item, root, "things.items[one]", {});
  const itemAsked = itemFrame(item, request);

  it.each<[reads: string, of: Node<unknown>, home: Frame]>([
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
    expect(homeOf(of, itemAsked)).toBe(home);
    expect(homeOf(of, home)).toBe(home);
  });

  it("share the view, and nothing else", () => {
    const frames = [root, request, item, itemAsked];
    expect(new Set(frames.map((frame) => frame.view)).size).toBe(1);
    expect(new Set(frames.map((frame) => frame.memo)).size).toBe(4);
  });
});

describe("the items of a list", () => {
  const situation: Situation = { things: { items: [{ id: "one" }, { id: "two" }] } };

  it("are framed once for all who ask from the same frame", () => {
    const request = requestIn(situation);
    const root = homeOf(adult, request);
    expect(itemsIn(things, request)).toBe(itemsIn(things, request));
    expect(itemsIn(things, root)).toBe(itemsIn(things, root));
  });

  it("are the same items from the request, with the request around them", () => {
    const request = requestIn(situation);
    const root = homeOf(adult, request);
    const [inside, outside] = [itemsIn(things, request), itemsIn(things, root)];
    expect(inside.map((item) => item.path)).toEqual(["things.items[one]", "things.items[two]"]);
    expect(inside.map((item) => homeOf(urgent, item) === request)).toEqual([true, true]);
    expect(inside.map((item) => homeOf(adult, item) === root)).toEqual([true, true]);
    expect(inside.map((item, index) => homeOf(sound, item) === outside[index])).toEqual([true, true]);
    expect(inside.map((item) => homeOf(all(sound, urgent), item) === item)).toEqual([true, true]);
  });

  it("are none where there is no list", () => {
    expect(itemsIn(things, requestIn({}))).toEqual([]);
  });
});

describe("the inputs of a node", () => {
  const factsOfList = ["things.items", "things.complete", "id"];

  it.each<[of: string, node: Node<unknown>, facts: readonly string[]]>([
    ["a condition", all(adult, not(urgent)), ["adult", "urgent"]],
    ["a quantifier", some(things, sound), [...factsOfList, "sound"]],
    ["a choice by id", main, ["main", ...factsOfList, "sound"]],
    ["a comparison with it", isChosen(main), ["main", ...factsOfList, "sound"]],
    ["a constant", always, []],
  ])("lead to every fact it may read: %s", (_, of, facts) => {
    const names = [...reachable(of)].filter(isFact).map((each) => each.name);
    expect(names.sort()).toEqual([...facts].sort());
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

  it.each<[kind: string, of: Node<unknown>]>([
    ["all", all(adult, urgent)],
    ["any", any(adult, urgent)],
    ["not", not(adult)],
    ["is", is(kind, "card")],
    ["constant", always],
    ["season", season(4, 6)],
  ])("is not spent on an unnamed `%s`", (_, of) => {
    expect(of.slot).toBe(-1);
  });
});
