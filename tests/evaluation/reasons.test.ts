import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Reason } from "../../src/evaluation/reason.js";
import { readIn } from "../../src/evaluation/fork.js";
import { homeOf, type Frame } from "../../src/evaluation/frame.js";
import { decidingPartsIn } from "../../src/evaluation/deciding.js";
import type { Step } from "../../src/evaluation/program.js";
import { valueOf as inEachReading } from "../../src/evaluation/value.js";
import { runs } from "../properties/runs.js";
import { explain, factsThatMatter, valueOf } from "./world/ask.js";
import { anyGraphs, someReadings } from "./world/graphs.js";
import { answered, onlyFacts, says } from "./world/parts.js";
import { known, requestIn, someDay, stages, stories, viewOn } from "./world/situations.js";

const anyStage = fc.constantFrom(...Object.values(stages));

describe("the reasons of a known node", () => {
  it("suffice: the facts they name, and nothing else, give the same value on the same day", () => {
    fc.assert(
      fc.property(
        anyGraphs,
        stories,
        anyStage,
        someDay,
        someReadings,
        ({ node }, story, stage, on, otherwise) => {
          const situation = known(story, stage);
          const frame = requestIn(situation, viewOn(on, ...otherwise));
          const value = valueOf(node, frame);
          fc.pre(value !== undefined);
          const kept = onlyFacts(situation, factsThatMatter(node, frame));
          expect(valueOf(node, requestIn(kept, viewOn(on, ...otherwise)))).toBe(value);
        },
      ),
      { numRuns: runs() },
    );
  });

  it("name only facts that the situation says", () => {
    fc.assert(
      fc.property(anyGraphs, stories, anyStage, someReadings, ({ node }, story, stage, otherwise) => {
        const situation = known(story, stage);
        const frame = requestIn(situation, viewOn(undefined, ...otherwise));
        fc.pre(valueOf(node, frame) !== undefined);
        for (const path of factsThatMatter(node, frame)) expect(says(situation, path), path).toBe(true);
      }),
      { numRuns: runs() },
    );
  });
});

describe("what keeps an unknown node open", () => {
  it("is never nothing, and is always missing from the situation", () => {
    fc.assert(
      fc.property(anyGraphs, stories, someReadings, ({ node }, story, otherwise) => {
        const situation = known(story, stages.first);
        const frame = requestIn(situation, viewOn(undefined, ...otherwise));
        fc.pre(valueOf(node, frame) === undefined);
        const facts = factsThatMatter(node, frame);
        expect(facts).not.toHaveLength(0);
        for (const path of facts) expect(says(situation, path), path).toBe(false);
      }),
      { numRuns: runs() },
    );
  });

  it("can be answered, one fact after another in any order, until the node is known", () => {
    const order = fc.array(fc.nat(9), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        anyGraphs,
        stories,
        someDay,
        someReadings,
        order,
        ({ node }, story, on, otherwise, picks) => {
          const whole = known(story, stages.last);
          let situation = known(story, stages.first);
          for (let turn = 0; turn < 40; turn++) {
            const frame = requestIn(situation, viewOn(on, ...otherwise));
            if (valueOf(node, frame) !== undefined) return;
            const answers = [...factsThatMatter(node, frame)].flatMap(
              (path) => answered(situation, whole, path) ?? [],
            );
            expect(answers).not.toHaveLength(0);
            situation = answers[(picks[turn % picks.length] ?? 0) % answers.length] ?? situation;
          }
          expect.fail("still unknown after 40 answers");
        },
      ),
      { numRuns: runs() },
    );
  });
});

describe("an explanation", () => {
  it("names the same facts as the short list, each where it stands", () => {
    fc.assert(
      fc.property(anyGraphs, stories, anyStage, someReadings, ({ node }, story, stage, otherwise) => {
        const frame = requestIn(known(story, stage), viewOn(undefined, ...otherwise));
        const named = new Set(factsIn(explain(node, frame)));
        expect([...named].sort()).toEqual([...factsThatMatter(node, frame)].sort());
      }),
      { numRuns: runs() },
    );
  });

  it("gives a known node known parts only as what decided it, and an unknown node unknown ones only", () => {
    fc.assert(
      fc.property(anyGraphs, stories, anyStage, someReadings, ({ node }, story, stage, otherwise) => {
        const asked = requestIn(known(story, stage), viewOn(undefined, ...otherwise));
        const isKnown = (step: Step, frame: Frame): boolean =>
          readIn(inEachReading(step, homeOf(step.scopes, frame)), asked.otherwise) !== undefined;
        const check = (step: Step, frame: Frame): void => {
          for (const part of decidingPartsIn(step, frame, asked.otherwise)) {
            const known = isKnown(part.step, part.frame);
            const saysItself = part.step.op === "fact" && part.step.node.path === "things.complete" && known;
            if (!saysItself) expect(known).toBe(isKnown(step, frame));
            check(part.step, part.frame);
          }
        };
        check(asked.program.step(node), asked.frame);
      }),
      { numRuns: runs() },
    );
  });
});

function factsIn(reason: Reason): readonly string[] {
  return [...(reason.fact === undefined ? [] : [reason.fact]), ...reason.because.flatMap(factsIn)];
}
