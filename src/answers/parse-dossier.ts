import { notedIn, type Issue } from "../vocabulary/invalid-input.js";
import type { Dossier } from "./dossier/dossier.js";
import { readDossier } from "./dossier/read.js";

/** What {@link parseDossier} answers: a dossier, or every fault of the value. */
export type ParsedDossier =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads any value as a dossier, without throwing. Whether its papers agree with an application (no paper of after the deposit, no
 * title that is not held) only `checkDossier` can tell.
 *
 * @param value - Anything: a form's content, a parsed JSON file.
 * @returns A fresh copy with every part checked, or all faults at once, each with its path, a code and a message.
 *
 * @example
 * ```ts
 * parseDossier({ papers: [{ id: "bill", document: "gas-bill" }] });
 * // { ok: false, issues: [{ path: "papers[0].document", code: "unknown-value", message: '"gas-bill" is not one of …' }] }
 * ```
 */
export function parseDossier(value: unknown): ParsedDossier {
  const issues: Issue[] = [];
  const dossier = readDossier(value, "", notedIn(issues));
  return dossier === undefined || issues.length > 0 ? { ok: false, issues } : { ok: true, dossier };
}
