import { situation } from "../application/facts.js";
import { all, is, not } from "../graph/condition.js";
import { ants, assemblyAnswer, decree, fiche } from "../sources/citation.js";
import {
  birthRecordIsBrought,
  civilStatusIsProvedByPapers,
  noRecordCanBeProduced,
  registryIsConnected,
} from "./conditions.js";
import { asksFor, notice, refers, type Rule } from "./rule.js";

const recordIsForeign = /* @__PURE__ */ is(situation("applicant.birthRecord.heldBy"), "foreign-registry");

/** Civil status, for whoever shows no title that proves it. */
export const civilStatusRules: readonly Rule[] = [
  asksFor("birth-record/no-title-shown", {
    when: birthRecordIsBrought,
    sources: [
      decree("55-1397", "4", "2014"),
      decree("55-1397", "4-1", "2014"),
      fiche("F21089", "2025-04-16"),
      fiche("F14929", "2025-07-31"),
      ants("renew-card"),
    ],
  }),
  asksFor("marriage-record/no-birth-record", {
    when: all(civilStatusIsProvedByPapers, not(registryIsConnected), noRecordCanBeProduced),
    sources: [decree("55-1397", "4", "2014"), decree("55-1397", "4-1", "2014")],
  }),
  asksFor("sworn-translation/foreign-record", {
    when: all(birthRecordIsBrought, recordIsForeign, situation("applicant.birthRecord.inForeignLanguage")),
    basis: "instruction",
    sources: [assemblyAnswer("11-43377", "2000-05-15"), fiche("F12956", "2024-05-06")],
  }),
  notice("record-requested-by-the-counter", {
    when: all(civilStatusIsProvedByPapers, registryIsConnected),
    sources: [fiche("F21089", "2025-04-16"), fiche("F14929", "2025-07-31")],
  }),
  refers("foreign-civil-status-record", {
    when: all(civilStatusIsProvedByPapers, recordIsForeign),
    bring: ["birth-record"],
    sources: [fiche("F1344", "2020-08-26"), assemblyAnswer("11-43377", "2000-05-15")],
  }),
];
