import { frozen } from "./frozen.js";

/** What an applicant can do to change what is asked of them. */
export const actIds = frozen([
  "show-title",
  "hand-back-title",
  "deposit-before",
  "deposit-from",
  "pre-apply-online",
  "use-paper-form",
  "bring-photo",
  "photo-at-the-counter",
  "check-address-online",
  "digital-identity",
  "other-parent-files",
  "ask-for-both",
  "ask-for-one",
]);
/**
 * What an applicant can do to change what is asked of them. `show-title`: show at deposit a held title that cannot be shown
 * now. `hand-back-title`: hand it back at collection. `deposit-before`, `deposit-from`: before or from a day.
 * `photo-at-the-counter`: have it taken there. `check-address-online`: by Justif'Adresse. `digital-identity`: give it as the reason, for a laminated card still valid.
 * `other-parent-files`: let the other parent file for a minor. `ask-for-both`: renew the other title at the same appointment, where
 * it has ended or soon will; `ask-for-one`: leave one of the two for another.
 */
export type ActId = (typeof actIds)[number];
