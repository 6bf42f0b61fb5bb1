import { describe, expect, it, vi } from "vitest";
import { not } from "../../src/graph/condition.js";
import { choose, derive, firstKnown } from "../../src/graph/derive.js";
import { factsThatMatter } from "../../src/graph/explain.js";
import { constant, fact } from "../../src/graph/fact.js";
import { rootFrame, Scope, valueOf } from "../../src/graph/node.js";
import { viewOn } from "./world/situations.js";

const width = fact<number>(Scope.situation, "width");
const height = fact<number>(Scope.situation, "height");
const round = fact<boolean>(Scope.situation, "round");
const frameOf = (facts: object): ReturnType<typeof rootFrame> => rootFrame(facts, viewOn());

describe("derive", () => {
  const area = derive("area", [width, height], (w, h) => w * h);

  it.each<[facts: object, value: number | undefined, facts: readonly string[]]>([
    [{ width: 3, height: 4 }, 12, ["width", "height"]],
    [{ width: 0, height: 4 }, 0, ["width", "height"]],
    [{ width: 3 }, undefined, ["height"]],
    [{ height: 4 }, undefined, ["width"]],
    [{}, undefined, ["width", "height"]],
  ])("%j gives the area %s, because of %j", (facts, value, because) => {
    expect(valueOf(area, frameOf(facts))).toBe(value);
    expect([...factsThatMatter(area, frameOf(facts))]).toEqual(because);
  });

  it("does not compute before everything is known, and never twice in one frame", () => {
    const from = vi.fn((w: number, h: number) => w + h);
    const sum = derive("sum", [width, height], from);
    valueOf(sum, frameOf({ width: 1 }));
    expect(from).not.toHaveBeenCalled();
    const frame = frameOf({ width: 1, height: 2 });
    valueOf(sum, frame);
    valueOf(sum, frame);
    expect(from).toHaveBeenCalledExactlyOnceWith(1, 2);
  });

  it("remembers that a value is unknown, too", () => {
    const sum = derive("sum", [width, height], (w, h) => w + h);
    const compute = vi.spyOn(sum, "compute");
    const frame = frameOf({});
    expect([valueOf(sum, frame), valueOf(sum, frame)]).toEqual([undefined, undefined]);
    expect(compute).toHaveBeenCalledOnce();
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
    expect([...factsThatMatter(longest, frameOf(facts))]).toEqual(because);
  });

  it("needs only the branches still possible", () => {
    expect(valueOf(choose(not(round), constant("fixed"), constant("other")), frameOf({ round: false }))).toBe(
      "fixed",
    );
  });
});

describe("firstKnown", () => {
  const area = firstKnown(
    fact<number>(Scope.situation, "area"),
    derive("computed", [width, height], (w, h) => w * h),
  );

  it.each<[facts: object, value: number | undefined, because: readonly string[]]>([
    [{ area: 12 }, 12, ["area"]],
    [{ area: 0 }, 0, ["area"]],
    [{ width: 3, height: 4 }, 12, ["width", "height"]],
    [{ area: 12, width: 3, height: 4 }, 12, ["area"]],
    [{ width: 3 }, undefined, ["area", "height"]],
    [{}, undefined, ["area", "width", "height"]],
  ])("%j gives %s, because of %j", (facts, value, because) => {
    expect(valueOf(area, frameOf(facts))).toBe(value);
    expect([...factsThatMatter(area, frameOf(facts))]).toEqual(because);
  });

  it("keeps what is stated false from being derived again", () => {
    const stated = firstKnown(round, constant(true));
    expect(valueOf(stated, frameOf({ round: false }))).toBe(false);
    expect(valueOf(stated, frameOf({}))).toBe(true);
  });
});
