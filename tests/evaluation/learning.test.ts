import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { runs } from "../properties/runs.js";
import { valueOf } from "./world/ask.js";
import { anyGraphs, someReadings } from "./world/graphs.js";
import { filledFrom } from "./world/parts.js";
import { known, requestIn, someDay, stages, stories, viewOn } from "./world/situations.js";

describe("learning", () => {
  it("never changes a known value, whether a fact, a part of a thing, a thing or the end of the list is learnt", () => {
    fc.assert(
      fc.property(anyGraphs, stories, someDay, someReadings, ({ node }, story, on, otherwise) => {
        const values = [stages.first, stages.later, stages.last].map((stage) =>
          valueOf(node, requestIn(known(story, stage), viewOn(on, ...otherwise))),
        );
        const firstKnown = values.findIndex((value) => value !== undefined);
        if (firstKnown >= 0) expect(new Set(values.slice(firstKnown)).size).toBe(1);
      }),
      { numRuns: runs() },
    );
  });

  it("makes every node known in the end", () => {
    fc.assert(
      fc.property(anyGraphs, stories, someDay, someReadings, ({ node }, story, on, otherwise) => {
        expect(valueOf(node, requestIn(known(story, stages.last), viewOn(on, ...otherwise)))).toBeDefined();
      }),
      { numRuns: runs() },
    );
  });

  it("confirms a known value however the situation turns out", () => {
    fc.assert(
      fc.property(
        anyGraphs,
        stories,
        fc.array(stories, { minLength: 3, maxLength: 3 }),
        someDay,
        ({ node }, story, others, on) => {
          const partial = known(story, stages.first);
          const value = valueOf(node, requestIn(partial, viewOn(on)));
          fc.pre(value !== undefined);
          const completions = others.flatMap((other) => filledFrom(known(other, stages.last), partial) ?? []);
          for (const completion of completions)
            expect(valueOf(node, requestIn(completion, viewOn(on)))).toBe(value);
        },
      ),
      { numRuns: runs() },
    );
  });
});
