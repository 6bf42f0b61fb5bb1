import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forAll } from "../properties/for-all.js";
import { laws } from "./laws.js";
import { valueOf } from "./world/ask.js";
import { graphs, someReadings } from "./world/graphs.js";
import { known, requestIn, someDay, stages, stories, viewOn } from "./world/situations.js";

describe("the laws of the kernel", () => {
  it("hold for any three conditions, in any situation however partial, on any day and in any reading", () => {
    const drawn = fc.tuple(graphs, graphs, graphs, stories, someDay, someReadings);
    forAll(drawn, ([{ node: a }, { node: b }, { node: c }, story, on, otherwise]) => {
      const asked = requestIn(known(story, stages.first), viewOn(on, ...otherwise));
      const broken = laws.filter(
        ([, one, other]) => valueOf(one(a, b, c), asked) !== valueOf(other(a, b, c), asked),
      );
      expect(broken.map(([said]) => said)).toEqual([]);
    });
  });

  it("are those that docs/kernel.md lists, in its order", () => {
    const page = readFileSync(new URL("../../docs/kernel.md", import.meta.url), "utf8");
    const listed = [...page.matchAll(/^\d+\. (.+)$/gm)].map(([, said = ""]) => said);
    expect(listed).toEqual(laws.map(([said]) => said));
  });
});
