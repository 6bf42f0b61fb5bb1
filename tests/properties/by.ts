import type fc from "fast-check";
import { assess } from "../../src/answers/assess.js";
import type { Assessment } from "../../src/answers/assessment.js";
import { explain, type Explanation } from "../../src/answers/explain.js";
import type { Application } from "../../src/application/application.js";
import { reims } from "../../src/rulebook/local/reims.js";
import { saintPaul } from "../../src/rulebook/local/saint-paul.js";
import { national } from "../../src/rulebook/national.js";
import type { Rulebook } from "../../src/rulebook/rule.js";
import type { OutcomeAddress } from "../../src/vocabulary/outcome-address.js";
import { forAll } from "./for-all.js";
import { outcomesOf } from "./outcomes.js";
import { runs } from "./runs.js";

/** A rulebook under which the promises are kept. */
export interface By {
  readonly id: string;
  readonly rulebook: Rulebook;
  readonly assess: (application: Application) => Assessment;
  readonly explain: (application: Application, outcome: string) => Explanation;
  /** Its outcomes, as `explain` names them. */
  readonly outcomes: fc.Arbitrary<string>;
  /** The application, its deposit moved to where the rulebook speaks if it says where. */
  readonly there: (application: Application) => Application;
  /** How often a property is tried. */
  readonly runs: number;
  /** Checks that something holds for everything drawn, as often as that. */
  readonly forAll: <T>(drawn: fc.Arbitrary<T>, check: (value: T) => void) => void;
}

export const byLaw: By = by(national, runs());
export const byReims: By = by(reims, Math.ceil(runs() / 8));
export const bySaintPaul: By = by(saintPaul, Math.ceil(runs() / 8));

/** The three rulebooks; those of the town halls, made of the law but for some rules, are tried less often. */
export const rulebooks: readonly By[] = [byLaw, byReims, bySaintPaul];

function by(rulebook: Rulebook, numRuns: number): By {
  const { id, local } = rulebook;
  return {
    id,
    rulebook,
    assess: (application) => assess(application, { rulebook }),
    explain: (application, outcome) => explain(application, outcome as OutcomeAddress, { rulebook }),
    outcomes: outcomesOf(rulebook),
    there: (application) =>
      local === undefined || application.territory === undefined
        ? application
        : { ...application, territory: local.territory },
    runs: numRuns,
    forAll: (drawn, check) => forAll(drawn, check, numRuns),
  };
}
