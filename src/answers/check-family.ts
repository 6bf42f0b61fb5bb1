import { checked } from "../vocabulary/invalid-input.js";
import type { AssessOptions } from "./assess.js";
import type { FamilyCheck } from "./family/check.js";
import { familyCheckOf } from "./family/checked.js";
import type { FamilyDossier } from "./family/dossier.js";
import type { Family } from "./family/family.js";
import { answersTo, readFamilyWith } from "./family/together.js";
import { checkAgainstFamily, readFamilyDossier } from "./family/read-dossier.js";

/**
 * Holds the papers that several people have for one appointment against what is asked for of each: as `checkDossier` does for one,
 * with each paper that serves several brought once.
 *
 * A paper says in whose file it is (`person`), and whose it is to that person (`whose`). It serves others by the relations that are
 * said: a parent's proof of address, or the title that a parent renews, does for the children as well. Of a photocopy, and where
 * photocopies are asked for beside a paper, there must be one for each.
 *
 * @param family - The situation of each by a name of your own, on one day and in one place, and how they are related.
 * @param dossier - The papers; whether there are no others; and what somebody cannot provide.
 * @throws InvalidInputError with every fault: of the family, as `assessFamily` says them; of the dossier: a paper of somebody who is
 * not there (`dossier.papers[0].person`), of after the deposit, a title that is not held.
 *
 * @example
 * ```ts
 * const child = {
 *   depositOn: "2026-11-25",
 *   territory: "metropole",
 *   requests: { cni: { reason: "first" } },
 *   minor: { filedBy: "parent" },
 *   heldTitles: { titles: [], complete: true },
 *   circumstances: nothingSpecial,
 * } as const;
 * const check = checkFamily(
 *   {
 *     people: { emma: { ...child, applicant: { ageOnDeposit: 9 } }, louis: { ...child, applicant: { ageOnDeposit: 6 } } },
 *     relations: [{ relation: "same-parent", one: "emma", other: "louis" }],
 *   },
 *   { papers: [{ id: "id", person: "emma", document: "parent-id", whose: "representative", form: "original" }] },
 * );
 * check.papers["id"]?.serves.map(({ person }) => person); // ["emma", "louis"]
 * check.status; // "undecided"
 * ```
 */
export function checkFamily(
  family: Family,
  dossier: FamilyDossier,
  options: AssessOptions = {},
): FamilyCheck {
  let papers: FamilyDossier | undefined;
  const { read, rulebook } = readFamilyWith(family, options, (refuse) => {
    papers = readFamilyDossier(dossier, "dossier", refuse);
  });
  const inHand = papers ?? { papers: [] };
  checked((refuse) => {
    checkAgainstFamily(read, inHand, "dossier", refuse);
  });
  return familyCheckOf(answersTo(read, rulebook), read, inHand);
}
