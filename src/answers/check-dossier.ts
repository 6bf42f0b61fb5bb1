import type { Application } from "../application/application.js";
import { checked } from "../vocabulary/invalid-input.js";
import { asked } from "./asked.js";
import { assessmentOf, type AssessOptions } from "./assess.js";
import type { DossierCheck } from "./dossier/check.js";
import { checkOf } from "./dossier/checked.js";
import type { Dossier } from "./dossier/dossier.js";
import { checkAgainst, readDossier } from "./dossier/read.js";
import { evaluate } from "./evaluation.js";

/**
 * Holds the papers that an applicant has against what is asked for: what is ready, what is too old or will be by the deposit, what
 * is of another form or holder, what is missing, and the shortest list of what to get.
 *
 * A paper that is not recent enough is measured on the strict count. Whatever is not said of a paper is unknown, and what depends on
 * it undecided.
 *
 * @param application - The situation. Only the day of deposit must be given.
 * @param dossier - The papers; whether there are no others; and what the applicant cannot provide, for which the rules may know
 * something else.
 * @throws InvalidApplicationError with every fault, when nobody can be in that situation.
 * @throws InvalidInputError with every fault, when the dossier is none, or does not agree with the application: a paper of after
 * the deposit, a title that is not held.
 *
 * @example
 * ```ts
 * const check = checkDossier(
 *   {
 *     depositOn: "2026-11-25",
 *     territory: "metropole",
 *     requests: { cni: { reason: "first" } },
 *     applicant: { adult: true },
 *     home: { lodging: "own-name", justifAdresse: false },
 *   },
 *   { papers: [{ id: "bill", document: "proof-of-address", whose: "applicant", kind: "phone-bill", form: "print", issuedOn: "2025-11-25" }] },
 * );
 * check.papers["bill"]?.standing; // "fails"
 * check.toGet.map(({ document, issuedOnOrAfter }) => [document, issuedOnOrAfter]); // [["proof-of-address", "2025-11-26"]]
 * ```
 */
export function checkDossier(
  application: Application,
  dossier: Dossier,
  options: AssessOptions = {},
): DossierCheck {
  let read: Dossier | undefined;
  const { application: valid, rulebook } = asked(application, options, (refuse) => {
    read = readDossier(dossier, "dossier", refuse);
  });
  const papers = read ?? { papers: [] };
  checked((refuse) => {
    checkAgainst(valid, papers, "dossier", refuse);
  });
  const evaluation = evaluate(valid, rulebook);
  return checkOf(evaluation, assessmentOf(evaluation), papers);
}
