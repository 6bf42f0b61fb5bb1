// Prints what a family brings to one appointment, from its situations and relations as JSON.
import { assessFamily, type Family, type Rulebook } from "titres-identite";
import { pageSheet, toText } from "titres-identite/fr";

/** What `{ people, relations }` bring, in French; throws with every fault where it cannot be read. */
export function familyText(given: unknown, rulebook?: Rulebook): string {
  return toText(pageSheet(assessFamily(given as Family, { rulebook })));
}
