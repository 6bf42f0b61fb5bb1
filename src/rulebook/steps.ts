import { all, not } from "../graph/condition.js";
import { always } from "../graph/fact.js";
import { fiche } from "../sources/citation.js";
import { takesNeither } from "./application-form.js";
import { depositedAbroad, forTemporaryPassport, isOnPaper, isPreparedOnline } from "./conditions.js";
import { step, type Rule } from "./rule.js";

/** What is done before the appointment, and after it. */
export const stepRules: readonly Rule[] = [
  step("gather-papers", { when: always, sources: [fiche("F21089", "2025-09-29")] }),
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
    sources: [fiche("F21089", "2025-09-29"), fiche("F14929", "2025-07-31")],
  }),
  step("track", {
    when: always,
    sources: [fiche("F21091", "2025-09-29")],
  }),
];
