import { describe, expect, it } from "vitest";
import { checks } from "./checks/all.js";
import { unknownFunctions } from "./checks/any-value.js";
import { claim, type Check } from "./check.js";
import { Numbers } from "./numbers.js";
import { runs } from "../properties/runs.js";
import { fault, shrunk } from "./shrink.js";
import { mend, someDraft, someSituation } from "./situations.js";
import { parseApplication, type Application } from "titres-identite";

it("has sound arguments for every function of the package", () => {
  expect(unknownFunctions()).toEqual([]);
});

// The search of promise 10 measures the machine, which has others to serve here.
describe.each(checks.filter(({ name }) => !name.startsWith("10 ")))("$name", (check) => {
  it("holds for whatever is drawn", () => {
    const seed = Number(process.env["SEED"] ?? Date.now() % 1_000_000);
    for (let place = 0; place < Math.ceil(runs() / 5); place++) {
      const numbers = new Numbers(seed, place);
      const value = check.draw(numbers);
      const own = numbers.bits();
      const error = fault(check, value, own);
      expect(error, `seed ${seed}, place ${place}: ${JSON.stringify(value)}, numbers ${own}`).toBeUndefined();
    }
  });
});

describe("what is drawn", () => {
  it("is the same for the same seed, and another for another", () => {
    const drawn = (...seeds: readonly number[]): string =>
      JSON.stringify(someSituation(new Numbers(...seeds)));
    expect(drawn(1, 7)).toBe(drawn(1, 7));
    expect(drawn(1, 7)).not.toBe(drawn(1, 8));
    expect(drawn(1, 7)).not.toBe(drawn(2, 7));
  });

  it("is what the validation accepts once it is mended", () => {
    for (let place = 0; place < 200; place++) {
      const numbers = new Numbers(3, place);
      const draft = someDraft(numbers);
      const mended = mend(draft, numbers);
      if (mended !== undefined) expect(parseApplication(mended).ok).toBe(true);
    }
  });
});

describe("what does not hold", () => {
  const noReunion: Check = {
    name: "nobody deposits on La Réunion",
    weight: 1,
    draw: someSituation,
    holds: ({ territory }: Application) => {
      claim(territory !== "reunion", "somebody deposits on La Réunion");
    },
  };

  it("is found, and made as small as it can be", () => {
    const places = Array.from({ length: 500 }, (_, place) => place);
    const situations = places.map((place) => someSituation(new Numbers(5, place)));
    const found = situations.find((situation) => fault(noReunion, situation, 1) !== undefined);
    expect(found).toBeDefined();
    const error = fault(noReunion, found, 1);
    expect(shrunk(noReunion, found, 1, error ?? new Error("none")).value).toEqual({ territory: "reunion" });
  });
});
