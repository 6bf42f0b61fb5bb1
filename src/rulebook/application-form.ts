import { all, not } from "../graph/condition.js";
import { twoReadings } from "../graph/doubt.js";
import { fiche } from "../sources/citation.js";
import { depositedAbroad, isOnPaper, isPreparedOnline } from "./conditions.js";
import { formAtAConsulate } from "./doubts.js";
import { asksFor, notice, type Rule } from "./rule.js";

/** How the application itself is made: online beforehand, or on the form handed out at the counter. */
export const applicationFormRules: readonly Rule[] = [
  asksFor("pre-application-number/online-channel", {
    when: isPreparedOnline,
    sources: [fiche("F21089", "2025-09-29"), fiche("F14929", "2025-07-31")],
  }),
  asksFor("application-form/paper-channel", {
    when: twoReadings(formAtAConsulate, isOnPaper, all(isOnPaper, not(depositedAbroad))),
    sources: [fiche("F33640", "2024-03-13"), fiche("F14929", "2025-07-31")],
  }),
  notice("no-form-abroad", {
    when: all(isOnPaper, depositedAbroad),
    sources: [fiche("F33640", "2024-03-13")],
  }),
];
