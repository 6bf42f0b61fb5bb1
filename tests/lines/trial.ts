import { assess, collectBy, national, type Rulebook } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { stampGoodUntil } from "../../src/rulebook/stamp.js";
import { datedCardCases } from "../rulebook/dated/card-cases.js";
import { heldCardCases } from "../rulebook/dated/held-card-cases.js";
import { passportCases } from "../rulebook/dated/passport-cases.js";
import type { LineCase } from "./expected.js";
import { lawCases } from "./law-cases.js";
import { faultsOf } from "./line-case.js";
import { reimsCases } from "./reims-cases.js";
import { saintPaulCases } from "./saint-paul-cases.js";

/** The cases of each rulebook. */
export const lists: readonly (readonly [Rulebook, readonly LineCase[]])[] = [
  [national, [...heldCardCases, ...datedCardCases, ...passportCases, ...lawCases]],
  [reims, reimsCases],
  [saintPaul, saintPaulCases],
];

/** What the law says of which no answer speaks, and whether it says so. */
const besideAnswers: readonly (readonly [title: string, holds: () => boolean])[] = [
  [
    "F21258 a stamp bought on 15 February 2026 pays until 14 February 2027",
    () => stampGoodUntil("2026-02-15") === "2027-02-14",
  ],
];

/** The titles of the cases that fail; an error counts as a failure. */
export function failing(
  isTried: (title: string, rulebook: Rulebook) => boolean = () => true,
  mutated: (rulebook: Rulebook) => Rulebook = (same) => same,
): readonly string[] {
  const unsaid = besideAnswers.filter(([title, holds]) => isTried(title, national) && !holds());
  const failed = lists.flatMap(([rulebook, cases]) => {
    const tried = cases.filter(({ title }) => isTried(title, rulebook));
    if (tried.length === 0) return [];
    const mutant = mutated(rulebook);
    return tried.filter((one) => fails(mutant, one)).map(({ title }) => title);
  });
  return [...unsaid.map(([title]) => title), ...failed];
}

/** Whether a case fails by some rulebook; an error counts as a failure. */
export function fails(rulebook: Rulebook, one: LineCase): boolean {
  try {
    return faultsOf({ assess, collectBy }, rulebook, one).length > 0;
  } catch {
    return true;
  }
}
