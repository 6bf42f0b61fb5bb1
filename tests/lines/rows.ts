import { readFileSync } from "node:fs";
import type { Application, Rulebook } from "titres-identite";
import { evaluate } from "../../src/answers/evaluation.js";
import { inEachReading, doubtsOf, leavesOf, readIn } from "../../src/evaluation/fork.js";
import { valueOf } from "../../src/evaluation/value.js";
import { titleKinds } from "../../src/vocabulary/situation.js";

/** The people of the atlas: for each part of a condition somebody of whom it decides. */
export const people = JSON.parse(
  readFileSync(new URL("../../atlas/people.json", import.meta.url), "utf8"),
) as readonly Application[];

/** Whether the rows of a rulebook's tables exclude each other for somebody: no two of them hold in any reading of the law. */
export function rowsExclude(rulebook: Rulebook, application: Application): boolean {
  const { rules, requests } = evaluate(application, rulebook);
  return titleKinds.every((title) =>
    [rules.fees[title], rules.validities[title]].every((table) => {
      const rows = (table.op === "table" ? table.inputs : []).map((row) => valueOf(row, requests[title]));
      const holding = inEachReading(
        doubtsOf(rows),
        (otherwise) => rows.filter((row) => readIn(row, otherwise) === true).length,
      );
      return leavesOf(holding).every((count = 0) => count < 2);
    }),
  );
}
