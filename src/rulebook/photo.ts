import { situation } from "../application/facts.js";
import { all, is, not } from "../graph/condition.js";
import { always } from "../graph/fact.js";
import { ants, fiche } from "../sources/citation.js";
import { bothTitlesAreAskedFor, photoTakenAtTheCounter } from "./conditions.js";
import { asksFor, notice, type Rule } from "./rule.js";

/** The identity photo. */
export const photoRules: readonly Rule[] = [
  asksFor("photo/every-application", {
    when: not(photoTakenAtTheCounter),
    sources: [fiche("F10619", "2024-10-18"), ants("photo", "2024-09-30")],
  }),
  notice("photo-standard", {
    when: always,
    sources: [fiche("F10619", "2024-10-18"), ants("photo", "2024-09-30")],
  }),
  notice("photo-at-the-counter", {
    when: photoTakenAtTheCounter,
    sources: [ants("photo", "2024-09-30"), fiche("F34752", "2025-07-29")],
  }),
  notice("photo-not-taken-here", {
    when: all(is(situation("photo"), "taken-at-the-counter"), not(photoTakenAtTheCounter)),
    sources: [ants("photo", "2024-09-30"), fiche("F1357", "2019-07-01")],
  }),
  notice("one-photo-for-both", {
    when: bothTitlesAreAskedFor,
    sources: [fiche("F10619", "2024-10-18")],
  }),
];
