import { situation } from "../application/facts.js";
import { all, not } from "../graph/condition.js";
import { decree, fiche, saintPaul } from "../sources/citation.js";
import { holdsTheKindAskedFor, reasonIs } from "./conditions.js";
import { refuses, type Rule } from "./rule.js";

/** The applications that the law refuses. */
export const admissibilityRules: readonly Rule[] = [
  refuses("not-french", {
    when: not(situation("applicant.french")),
    instead: "certificate-of-nationality",
    sources: [
      decree("55-1397", "1", "2024-03-19"),
      fiche("F14929", "2025-07-31"),
      fiche("F18713", "2019-09-04"),
      saintPaul("SP-58"),
    ],
  }),
  refuses("never-held", {
    when: all(reasonIs("renewal", "lost", "stolen", "damaged"), not(holdsTheKindAskedFor)),
    instead: "ask-for-a-first-title",
    sources: [decree("55-1397", "4-1", "2014"), fiche("F21089", "2025-09-29"), fiche("F21091", "2024-09-27")],
  }),
  refuses("already-held", {
    when: all(reasonIs("first"), holdsTheKindAskedFor),
    instead: "ask-for-a-renewal",
    sources: [decree("55-1397", "4-1", "2014"), fiche("F1341", "2025-09-29"), fiche("F14929", "2025-07-31")],
  }),
];
