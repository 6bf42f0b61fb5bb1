import { national, type Rulebook } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { pasDeCalaisStatements } from "./pas-de-calais.js";
import { reimsCards } from "./reims-cards.js";
import { reimsMinors } from "./reims-minors.js";
import { reimsPapers } from "./reims-papers.js";
import { reimsPlaces } from "./reims-places.js";
import { saintPaulAddresses } from "./saint-paul-addresses.js";
import { saintPaulMinors } from "./saint-paul-minors.js";
import { saintPaulNames } from "./saint-paul-names.js";
import { saintPaulPapers } from "./saint-paul-papers.js";
import { saintPaulPeople } from "./saint-paul-people.js";
import { saintPaulPlaces } from "./saint-paul-places.js";
import type { Shown, Statements } from "./shown.js";

/** One thing that a line of the three documents says, and all that shows it. */
export interface Statement {
  readonly line: string;
  readonly says: string;
  readonly rulebook: Rulebook;
  readonly shown: readonly Shown[];
}

/** Every statement of the three documents, in the order of their lines. */
export const statements: readonly Statement[] = [
  ...of(national, [pasDeCalaisStatements]),
  ...of(saintPaul, [
    saintPaulPlaces,
    saintPaulPapers,
    saintPaulAddresses,
    saintPaulPeople,
    saintPaulNames,
    saintPaulMinors,
  ]),
  ...of(reims, [reimsCards, reimsPapers, reimsMinors, reimsPlaces]),
];

function of(rulebook: Rulebook, parts: readonly Statements[]): readonly Statement[] {
  return parts
    .flatMap((part) => Object.entries(part))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([line, said]) =>
      Object.entries(said).map(([says, shown]) => ({ line, says, rulebook, shown: [shown].flat() })),
    );
}
