// Prints, for a situation and the papers that somebody has, as JSON, what is missing: at a counter, or before an appointment.
import { checkDossier, type Application, type Dossier, type Rulebook } from "titres-identite";
import { pageSheet, toText } from "titres-identite/fr";

/** What `{ application, dossier }` lacks, in French; throws with every fault where it cannot be read. */
export function checkText(given: unknown, rulebook?: Rulebook): string {
  // Whatever it is, `checkDossier` reads it, and says what is wrong with it.
  const { application, dossier } = Object(given) as { application: Application; dossier: Dossier };
  return toText(pageSheet(checkDossier(application, dossier, { rulebook })));
}
