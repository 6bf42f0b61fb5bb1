import { notedIn, type Issue } from "../vocabulary/invalid-input.js";
import type { FamilyDossier } from "./family/dossier.js";
import { readFamilyDossier } from "./family/read-dossier.js";

/** What {@link parseFamilyDossier} answers: the papers of several people, or every fault of the value. */
export type ParsedFamilyDossier =
  | { readonly ok: true; readonly dossier: FamilyDossier }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * Reads any value as the papers of several people, without throwing. Whether they agree with a family (no paper of somebody who is
 * not there, none of after the deposit, no title that is not held) only `checkFamily` can tell.
 *
 * @param value - Anything: a form's content, a parsed JSON file.
 * @returns A fresh copy with every part checked, or all faults at once, each with its path, a code and a message.
 *
 * @example
 * ```ts
 * parseFamilyDossier({ papers: [{ id: "bill", person: "", document: "proof-of-address" }] });
 * // { ok: false, issues: [{ path: "papers[0].person", code: "empty", message: '"" is not a text of 1 to 200 characters' }] }
 * ```
 */
export function parseFamilyDossier(value: unknown): ParsedFamilyDossier {
  const issues: Issue[] = [];
  const dossier = readFamilyDossier(value, "", notedIn(issues));
  return dossier === undefined || issues.length > 0 ? { ok: false, issues } : { ok: true, dossier };
}
