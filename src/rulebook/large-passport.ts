import { situation } from "../application/facts.js";
import { all, not } from "../graph/condition.js";
import { fiche } from "../sources/citation.js";
import { forTemporaryPassport } from "./conditions.js";
import { asksFor, notice, type Rule } from "./rule.js";

const isLarge = all(situation("circumstances.largePassport"), not(forTemporaryPassport));
const sources = [fiche("F31413", "2025-05-06")] as const;

/** The passport of 48 pages for a frequent traveller, at the price and for the length of an ordinary one. */
export const largePassportRules: readonly Rule[] = [
  asksFor("large-passport-letter/large-passport", { for: "passport", when: isLarge, sources }),
  notice("large-passport-may-be-refused", { for: "passport", when: isLarge, sources }),
];
