import type { Rulebook } from "../rulebook/rule.js";
import { conditionsOf, outcomesOf, type ListedOutcome } from "./outcomes.js";
import { tableOf, type Grown } from "./table-of.js";

/** The table of an outcome, and of what kind that is. */
export interface AtlasTable extends Grown {
  readonly outcome: ListedOutcome;
}

/** Every table of a rulebook: its outcomes, then the conditions by which these are split. */
export function tablesOf(rulebook: Rulebook): readonly AtlasTable[] {
  const tables: AtlasTable[] = [];
  const known = new Set<string>();
  let next: readonly ListedOutcome[] = outcomesOf(rulebook);
  while (next.length > 0) {
    const grown = next.map((outcome) => ({ ...tableOf(outcome), outcome }));
    tables.push(...grown);
    next = grown
      .flatMap(({ columns, outcome }) => conditionsOf(columns, outcome))
      .filter(({ id }) => !known.has(id) && known.add(id));
  }
  return tables;
}
