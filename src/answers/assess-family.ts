import type { AssessOptions } from "./assess.js";
import type { Family, FamilyAssessment } from "./family/family.js";
import { answersTo, readFamilyWith, together } from "./family/together.js";

/**
 * Says what several people need for one appointment: the answer to each, and together the papers, of which one that serves several is
 * brought once, the fees, the files, who must come.
 *
 * @param family - The situation of each by a name of your own, on one day and in one place, and how they are related. Without
 * relations nothing is shared.
 * @throws InvalidInputError with every fault: of each situation (`people.emma.applicant.bornOn`), of other days or places, of a
 * relation to somebody who is not there, of a circle of parents.
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
 * const family = assessFamily({
 *   people: { emma: { ...child, applicant: { ageOnDeposit: 9 } }, louis: { ...child, applicant: { ageOnDeposit: 6 } } },
 *   relations: [{ relation: "same-parent", one: "emma", other: "louis" }],
 * });
 * family.files.length; // 2
 * family.papers.find(({ document }) => document === "parent-id")?.for.map(({ person }) => person); // ["emma", "louis"]
 * ```
 */
export function assessFamily(family: Family, options: AssessOptions = {}): FamilyAssessment {
  const { read, rulebook } = readFamilyWith(family, options);
  return together(read, answersTo(read, rulebook));
}
