import { notedIn, type Issue } from "../vocabulary/invalid-input.js";
import type { Family } from "./family/family.js";
import { readFamily } from "./family/read.js";

/** What {@link parseFamily} answers: a family, or every fault of the value. */
export type ParsedFamily =
  { readonly ok: true; readonly family: Family } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads any value as a family, without throwing.
 *
 * @param value - Anything: a form's content, a parsed JSON file.
 * @returns A fresh copy with every part checked, or all faults at once, each with its path, a code and a message.
 *
 * @example
 * ```ts
 * parseFamily({ people: { emma: { depositOn: "2026-02-30" } } });
 * // { ok: false, issues: [{ path: "people.emma.depositOn", code: "not-a-day", message: '"2026-02-30" is not a day…' }] }
 * ```
 */
export function parseFamily(value: unknown): ParsedFamily {
  const issues: Issue[] = [];
  const family = readFamily(value, "", notedIn(issues));
  return family === undefined || issues.length > 0 ? { ok: false, issues } : { ok: true, family };
}
