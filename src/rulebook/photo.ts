import { always } from "../graph/fact.js";
import { ants, fiche, reims, saintPaul } from "../sources/citation.js";
import { bothTitlesAreAskedFor } from "./conditions.js";
import { asksFor, notice, paper, type Rule } from "./rule.js";

/** The identity photo. */
export const photoRules: readonly Rule[] = [
  asksFor("photo/every-application", {
    when: always,
    paper: paper("photo"),
    sources: [fiche("F10619", "2024-10-18"), ants("photo", "2024-09-30"), saintPaul("SP-07"), reims("RE-12")],
  }),
  notice("photo-standard", {
    when: always,
    sources: [fiche("F10619", "2024-10-18"), ants("photo", "2024-09-30"), saintPaul("SP-07"), reims("RE-12")],
  }),
  notice("one-photo-for-both", {
    when: bothTitlesAreAskedFor,
    sources: [fiche("F10619", "2024-10-18"), saintPaul("SP-67")],
  }),
];
