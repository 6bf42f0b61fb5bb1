import { frozen } from "./frozen.js";

/** How what is asked for stands among the papers of a dossier, from the best to the worst. */
export const findings = frozen([
  "ready",
  "at-the-counter",
  "at-collection",
  "undecided",
  "unsaid",
  "too-few-copies",
  "stale-by-deposit",
  "too-old",
  "wrong-form",
  "refused-kind",
  "wrong-holder",
  "missing",
]);
/**
 * How what is asked for stands among the papers of a dossier. `at-the-counter`: it is filled in there, and nothing need be brought.
 * `at-collection`: it is shown when the new title is collected. `undecided`: a fact of a paper is missing. `unsaid`: no paper of the
 * list is it, and the list is not said to be complete. `stale-by-deposit`: it does on the day of the check, and no longer on that of
 * the deposit.
 */
export type Finding = (typeof findings)[number];

/** What a paper may lack to do as the one that is asked for. */
export type PaperFault = Extract<
  Finding,
  "too-few-copies" | "stale-by-deposit" | "too-old" | "wrong-form" | "refused-kind" | "wrong-holder"
>;

/** The facts of a paper on which it may depend whether it does. */
export const paperFacts = frozen(["whose", "kind", "form", "issuedOn", "copies", "title", "person"]);
/**
 * A fact of a paper on which it may depend whether it does; `title`: which of the titles held it is; `person`: of several people
 * who come together, the one in whose file it is.
 */
export type PaperFact = (typeof paperFacts)[number];

/** How a dossier stands as a whole. */
export const dossierStatuses = frozen(["refused", "undecided", "complete", "complete-if", "incomplete"]);
/**
 * How a dossier stands as a whole. `refused`: no title asked for may be had. `incomplete`: something that is required lacks.
 * `undecided`: nothing is known to lack, and questions of the situation are open. `complete-if`: only what is not said of the papers
 * is open.
 */
export type DossierStatus = (typeof dossierStatuses)[number];
