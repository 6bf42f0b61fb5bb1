import { isDeepStrictEqual } from "node:util";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { applicationOf } from "./application-of.js";
import { factsSchema, type Situation } from "./format.js";
import { judge } from "./judge.js";
import { plainCase, plainSituation } from "./sample-case.js";

const { shape } = factsSchema;
const someValues = [
  ...[true, false, 7, "2026-10-25"],
  ...Object.values(shape).flatMap((fact) => {
    const stated = fact.unwrap().unwrap();
    return stated instanceof z.ZodEnum ? stated.options : [];
  }),
];
const valuesOf = (fact: z.ZodType): readonly unknown[] =>
  [...new Set<unknown>(someValues)].filter((value) => fact.safeParse(value).success);
const said = Object.entries(shape).flatMap(([name, fact]) =>
  valuesOf(fact).map((value) => [name, value] as const),
);

const adult = plainSituation;
const child: Situation = { ...plainSituation, applicant: "minor", age: 9 };

/** Of whom a fact can be said: a minor does not file alone, nor a parent for an adult. */
function whoeverCan<T>(answer: (situation: Situation) => T): readonly T[] {
  return [adult, child].flatMap((situation) => {
    try {
      return [answer(situation)];
    } catch (error) {
      expect(String(error)).toContain("does not file");
      return [];
    }
  });
}

describe("a value that the format gives a fact", () => {
  it.each(said)("%s: %s, is that of some applicant", (name, value) => {
    const facts = factsSchema.parse({ [name]: value });
    const expects = { requires: ["photo" as const] };
    const judged = whoeverCan((situation) =>
      judge({ ...plainCase, situation: { ...situation, facts }, expects }),
    );
    expect(new Set(judged.flat().map(({ outcome }) => outcome))).toEqual(new Set(["decisive"]));
  });
});

it("every fact says something that an application can hold, but for five", () => {
  const changes = (name: string, value: unknown): boolean => {
    const facts = factsSchema.parse({ [name]: value });
    return whoeverCan(
      (situation) => !isDeepStrictEqual(applicationOf({ ...situation, facts }), applicationOf(situation)),
    ).includes(true);
  };
  const idle = Object.entries(shape).filter(
    ([name, fact]) => !valuesOf(fact).some((value) => changes(name, value)),
  );
  expect(idle.map(([name]) => name)).toEqual([
    "proofOffered",
    "noOtherPhotoDocument",
    "travel",
    "parentsAttending",
    "fosterCare",
  ]);
});
