import { all, not } from "../graph/condition.js";
import { always } from "../graph/fact.js";
import { fiche } from "../sources/citation.js";
import { takesNeither } from "./application-form.js";
import { depositedAbroad, forTemporaryPassport, isOnPaper, isPreparedOnline } from "./conditions.js";
import { step, type Rule } from "./rule.js";
import { firstPassport, renewalOfACard, renewalOfAPassport } from "./sheets.js";

/** What is done before the appointment, and after it. */
export const stepRules: readonly Rule[] = [
  step("gather-papers", { when: always, sources: [...renewalOfACard] }),
  step("pre-apply-online", {
    when: all(isPreparedOnline, not(takesNeither)),
    sources: [fiche("F33640", "2025-08-07")],
  }),
  step("collect-the-form", {
    when: all(isOnPaper, not(depositedAbroad), not(takesNeither)),
    sources: [fiche("F33640", "2025-08-07")],
  }),
  step("book-an-appointment", {
    when: not(forTemporaryPassport),
    sources: [...renewalOfACard, ...firstPassport],
  }),
  step("track", {
    when: always,
    sources: [...renewalOfAPassport],
  }),
];
