import { assess, collectBy } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import type { LineCase } from "./expected.js";
import { faultsOf } from "./line-case.js";
import { reimsCases } from "./reims-cases.js";
import { saintPaulCases } from "./saint-paul-cases.js";

type Book = typeof reims;
const pages: readonly (readonly [Book, readonly LineCase[]])[] = [
  [reims, reimsCases],
  [saintPaul, saintPaulCases],
];

/** The titles of the cases that fail; an error counts as a failure. */
export function failing(
  isTried: (title: string) => boolean = () => true,
  mutated: (rulebook: Book) => Book = (same) => same,
): readonly string[] {
  return pages.flatMap(([rulebook, cases]) =>
    cases.filter((one) => isTried(one.title) && fails(mutated(rulebook), one)).map(({ title }) => title),
  );
}

function fails(rulebook: Book, one: LineCase): boolean {
  try {
    return faultsOf({ assess, collectBy }, rulebook, one).length > 0;
  } catch {
    return true;
  }
}
