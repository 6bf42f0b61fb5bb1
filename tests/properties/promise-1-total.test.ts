import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidApplicationError, assess, decisions, parseApplication } from "../../src/index.js";
import type { Application, Issue } from "../../src/index.js";
import { applications } from "../generators/application.js";
import { faultsIn, withFaults } from "../generators/faults.js";
import { rulebooks } from "./by.js";
import { forAll } from "./for-all.js";

describe.each(rulebooks)("promise 1: total, by $id", ({ assess, explain, outcomes, there, forAll }) => {
  it("every valid situation, however partial, gets an answer that is whole and that JSON carries", () => {
    forAll(fc.tuple(applications.map(there), outcomes), ([application, outcome]) => {
      const answer = assess(application);
      for (const said of [answer, decisions(answer)]) {
        expect(holesIn(said)).toEqual([]);
        expect(JSON.parse(JSON.stringify(said))).toEqual(said);
      }
      // In a reason, an undefined value says that a fact is not known.
      const reasons = explain(application, outcome);
      expect(JSON.parse(JSON.stringify(reasons))).toEqual(reasons);
    });
  });
});

describe("promise 1: total", () => {
  it("every invalid one gets the one error class, with every fault named by its path", () => {
    const faulty = applications.chain((application) =>
      faultsIn(application).map((faults) => ({ faults, value: withFaults(application, faults) })),
    );
    forAll(faulty, ({ faults, value }) => {
      const issues = issuesOf(value);
      for (const { path, code } of faults)
        expect(issues).toContainEqual(expect.objectContaining({ path, code }));
      for (const { message } of issues) expect(message).toMatch(/\S/);
      expect(thrownBy(value)).toEqual(issues);
    });
  });

  it("any value at all is answered or refused, and never fails otherwise", () => {
    forAll(fc.oneof(fc.anything(), lookalikes), (value) => {
      const parsed = parseApplication(value);
      if (parsed.ok) expect(assess(parsed.application)).toBeDefined();
      else expect(thrownBy(value)).toEqual(parsed.issues);
    });
  });
});

/** Anything, with the names of an application's parts. */
const lookalikes = fc.record(
  {
    depositOn: fc.constant("2026-11-25"),
    requests: fc.anything(),
    applicant: fc.record({ bornOn: fc.anything(), birthRecord: fc.anything() }, { requiredKeys: [] }),
    heldTitles: fc.record({
      titles: fc.oneof(fc.anything(), fc.array(fc.anything())),
      complete: fc.anything(),
    }),
    circumstances: fc.anything(),
  },
  { requiredKeys: ["depositOn"] },
);

function issuesOf(value: unknown): readonly Issue[] {
  const parsed = parseApplication(value);
  return parsed.ok ? [] : parsed.issues;
}

/** The issues that `assess` throws for a value; anything but the one error is thrown on. */
function thrownBy(value: unknown): readonly Issue[] | undefined {
  try {
    assess(value as Application);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidApplicationError) return error.issues;
    throw error;
  }
}

/** The paths of what says nothing: fields that are undefined, numbers that are none. */
function holesIn(value: unknown, path = "answer"): readonly string[] {
  if (value === undefined || Number.isNaN(value)) return [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => holesIn(inner, `${path}.${key}`));
}
