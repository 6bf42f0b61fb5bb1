import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all, any, is, not } from "../../src/graph/condition.js";
import { choose } from "../../src/graph/derive.js";
import { constant } from "../../src/graph/fact.js";
import { ofChosen, some } from "../../src/graph/list.js";
import type { Condition } from "../../src/graph/node.js";
import { since } from "../../src/graph/time.js";
import { runs } from "../properties/runs.js";
import { adult, colour, main, sound, things } from "./world/graphs.js";
import { ask, valueOf } from "./world/ask.js";
import { build, readOnce } from "./world/read-once.js";
import { requestIn, today, viewOn, type Situation } from "./world/situations.js";

describe("unknown, exactly when what is still possible differs", () => {
  it(
    "holds for `all`, `any`, `not`, `choose` between conditions, tables whose rows exclude each other, `some` over a " +
      "condition on the item, `since` a day and `is` one of some values, as long as each fact has one place in the graph",
    () => {
      fc.assert(
        fc.property(readOnce, (formula) => {
          const { condition, situation, count, completions } = build(formula);
          fc.pre(count <= 2000);
          const value = valueOf(condition, ask(situation, viewOn()));
          const outcomes = new Set<boolean | undefined>();
          for (const completion of completions()) {
            outcomes.add(valueOf(condition, ask(completion, viewOn())));
            if (outcomes.size > 1) break;
          }
          expect([...outcomes]).toEqual(
            value === undefined ? expect.arrayContaining([true, false]) : [value],
          );
        }),
        { numRuns: runs() },
      );
    },
  );
});

describe("outside these, Kleene's logic looks at one part at a time: unknown, though every outcome is the same", () => {
  const past = constant("2020-01-01");
  const longPast = constant("2010-01-01");
  const openList: Situation = { things: { items: [] } };

  it.each<[reason: string, condition: Condition, situation: Situation, always: boolean]>([
    ["a fact stands in two places", any(adult, not(adult)), {}, true],
    ["a fact decides between itself and its contrary", choose(adult, adult, not(adult)), {}, true],
    ["`is` names every value there is", is(colour, "red", "green", "blue"), {}, true],
    ["two days may be meant, both past", since(choose(adult, past, longPast)), {}, true],
    [
      "no item of an open list could meet the condition",
      some(things, all(sound, adult)),
      { ...openList, adult: false },
      false,
    ],
    [
      "the item is unknown, its parts would not matter",
      ofChosen(main, constant(true), constant(true)),
      {},
      true,
    ],
  ])("%s", (_, condition, situation, always) => {
    const frame = requestIn(situation, viewOn(today));
    expect(valueOf(condition, frame)).toBeUndefined();
    for (const colourSaid of ["red", "green", "blue"] as const) {
      for (const adultSaid of [true, false]) {
        const whole: Situation = { adult: adultSaid, ...situation, colour: colourSaid };
        const items = [{ id: "one", sound: true }];
        for (const list of [
          { items: [], complete: true },
          { items, complete: true },
        ]) {
          expect(valueOf(condition, requestIn({ ...whole, things: list }))).toBe(always);
        }
      }
    }
  });
});
