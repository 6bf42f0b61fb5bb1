// Prints what a family brings to one appointment, from its situations and relations as JSON; or what its papers lack.
import { assessFamily, checkFamily, type Family, type FamilyDossier, type Rulebook } from "titres-identite";
import { pageSheet, toText } from "titres-identite/fr";

/** What `{ people, relations }` bring, in French; throws with every fault where it cannot be read. */
export function familyText(given: unknown, rulebook?: Rulebook): string {
  return toText(pageSheet(assessFamily(given as Family, { rulebook })));
}

/** What the papers of `{ family, dossier }` lack, in French; throws with every fault where they cannot be read. */
export function familyCheckText(given: unknown, rulebook?: Rulebook): string {
  const { family, dossier } = Object(given) as { readonly family: Family; readonly dossier: FamilyDossier };
  return toText(pageSheet(checkFamily(family, dossier, { rulebook })));
}
