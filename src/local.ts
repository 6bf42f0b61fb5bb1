/**
 * The rulebooks of two town halls, which extend the national one, and the ledger of where they depart from it.
 *
 * @module titres-identite/local
 */
import { frozen } from "./vocabulary/frozen.js";
import type { Conflict } from "./rulebook/conflict.js";
import { reims } from "./rulebook/local/reims.js";
import { saintPaul } from "./rulebook/local/saint-paul.js";

export { differenceIds, type DifferenceId } from "./vocabulary/differences.js";
export type { Conflict, RuleKey } from "./rulebook/conflict.js";
export { reims } from "./rulebook/local/reims.js";
export { saintPaul } from "./rulebook/local/saint-paul.js";

/**
 * Every rule of the two town halls that is not the law's: added, put in the place of one, or left out. The sentence for
 * `differs` is in the words: `differenceSentences[entry.differs]`.
 *
 * @example
 * ```ts
 * const [entry] = conflictLedger.filter(({ lines }) => lines.includes("SP-25"));
 * entry; // { rulebook: "saint-paul", change: "added", law: [], differs: "birth-record-of-a-minor", safer: "page", rule: "birth-record/minor", lines: ["SP-25"] }
 * ```
 */
export const conflictLedger: readonly Conflict[] = frozen(
  [reims, saintPaul].flatMap(({ local }) => local?.conflicts ?? []),
);
