import { all, any, not } from "../graph/condition.js";
import { doubtful } from "../application/readings.js";
import type { Condition } from "../graph/node.js";
import { constant } from "../graph/fact.js";
import { before, since } from "../graph/time.js";
import { fiche } from "../sources/citation.js";
import { depositedAbroad, forTemporaryPassport, isOnPaper, isPreparedOnline } from "./conditions.js";
import { asksFor, notice, type Rule } from "./rule.js";
import { firstPassport, renewalOfACard } from "./sheets.js";

/** The sheets of 6 October 2025 list neither a form nor a pre-application for it. */
export const takesNeither: Condition = all(forTemporaryPassport, since(constant("2025-10-06")));

/** Until the sheet of 7 August 2025 closed the question for every country. */
const aConsulateMayUseAForm = doubtful(
  "form-at-a-consulate",
  all(depositedAbroad, before(constant("2025-08-07"))),
);
/** The sheets of 2025 on passports abroad no longer name the number; those on cards never did. */
const aConsulateMayAskForTheNumber = any(
  before(constant("2025-07-31")),
  doubtful("pre-application-at-a-consulate", depositedAbroad),
);

/** How the application itself is made: online beforehand, or on the form handed out at the counter. */
export const applicationFormRules: readonly Rule[] = [
  asksFor("pre-application-number/online-channel", {
    when: all(isPreparedOnline, not(takesNeither), any(not(depositedAbroad), aConsulateMayAskForTheNumber)),
    sources: [...renewalOfACard, ...firstPassport],
  }),
  asksFor("application-form/paper-channel", {
    when: all(isOnPaper, not(takesNeither), any(not(depositedAbroad), aConsulateMayUseAForm)),
    sources: [fiche("F33640", "2025-08-07"), ...firstPassport],
  }),
  notice("no-form-abroad", {
    when: all(isOnPaper, depositedAbroad),
    sources: [fiche("F33640", "2025-08-07")],
  }),
];
