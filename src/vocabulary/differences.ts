import type { OwnId } from "../sources/own-id.js";
import { frozen } from "./frozen.js";

/** In what the page of a town hall may differ from the law. */
export const differenceIds = frozen([
  "titles-held",
  "other-photo-document",
  "birth-record-after-loss-or-theft",
  "birth-record-of-a-minor",
  "born-abroad",
  "full-copy-or-extract",
  "passport-of-30-april-2008",
  "foreign-identity-document",
  "originals-and-copies",
  "copy-of-the-passport",
  "proof-of-address-in-original",
  "name-on-the-proof-of-address",
  "kinds-of-proof-of-address",
  "tax-notices",
  "parents-residence-permit",
  "hosting-statement",
  "each-parents-address",
  "parents-apart",
  "parent-deceased",
  "court-decisions",
  "both-parents-letters",
  "other-parents-agreement",
  "ex-spouse-identity",
  "widowed",
  "protected-adult",
  "register-mention",
  "twelve-at-collection",
  "form-numbers",
  "deposit-receipt",
  "kept-from-reception",
  "practical-advice",
]);
/** In what the page of a town hall differs from the law. */
export type DifferenceId = (typeof differenceIds)[number] | OwnId;
