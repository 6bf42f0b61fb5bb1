import { all, not } from "../graph/condition.js";
import { always } from "../graph/fact.js";
import { ants, fiche } from "../sources/citation.js";
import {
  bothTitlesAreAskedFor,
  depositedAbroad,
  photoIsLeftToTheCounter,
  photoTakenAtTheCounter,
} from "./conditions.js";
import { asksFor, notice, type Rule } from "./rule.js";

/** The identity photo. */
export const photoRules: readonly Rule[] = [
  asksFor("photo/every-application", {
    when: not(photoTakenAtTheCounter),
    sources: [fiche("F10619", "2025-07-02"), ants("photo", "2024-09-30")],
  }),
  notice("photo-standard", {
    when: always,
    sources: [fiche("F10619", "2025-07-02"), ants("photo", "2024-09-30")],
  }),
  notice("photo-at-the-counter", {
    when: all(photoTakenAtTheCounter, not(depositedAbroad)),
    sources: [ants("photo", "2024-09-30"), fiche("F1357", "2025-07-30"), fiche("F34752", "2025-07-29")],
  }),
  notice("photo-not-taken-here", {
    when: all(photoIsLeftToTheCounter, not(photoTakenAtTheCounter)),
    sources: [ants("photo", "2024-09-30"), fiche("F1357", "2025-07-30")],
  }),
  notice("one-photo-for-both", {
    when: bothTitlesAreAskedFor,
    sources: [fiche("F10619", "2025-07-02")],
  }),
];
