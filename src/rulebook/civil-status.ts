import { situation } from "../application/facts.js";
import { all, is, not } from "../graph/condition.js";
import { named, type Condition } from "../graph/node.js";
import { ants, decree, fiche } from "../sources/citation.js";
import { civilStatusIsProvedByPapers, registryIsConnected } from "./conditions.js";
import { asksFor, notice, refers, type Rule } from "./rule.js";

export const noRecordCanBeProduced: Condition = situation("circumstances.birthRecordUnobtainable");
const recordIsForeign = /* @__PURE__ */ named(
  "the birth record is foreign",
  is(situation("applicant.birthRecord.heldBy"), "foreign-registry"),
);
const recordProvesNationality = situation("applicant.birthRecord.showsNationality");

/** Civil status and nationality, for whoever shows no title that proves them. */
export const civilStatusRules: readonly Rule[] = [
  asksFor("birth-record/no-title-shown", {
    when: all(civilStatusIsProvedByPapers, not(registryIsConnected), not(noRecordCanBeProduced)),
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
  asksFor("nationality-proof/record-silent", {
    when: all(civilStatusIsProvedByPapers, not(recordProvesNationality)),
    sources: [decree("55-1397", "4", "2014"), fiche("F18713", "2021-03-02"), fiche("F14929", "2025-07-31")],
  }),
  notice("record-requested-by-the-counter", {
    when: all(civilStatusIsProvedByPapers, registryIsConnected),
    sources: [fiche("F21089", "2025-04-16"), fiche("F14929", "2025-07-31")],
  }),
  refers("foreign-civil-status-record", {
    when: all(civilStatusIsProvedByPapers, recordIsForeign),
    bring: ["birth-record"],
    sources: [fiche("F1344", "2020-08-26")],
  }),
  refers("certificate-of-nationality", {
    when: all(civilStatusIsProvedByPapers, not(recordProvesNationality)),
    sources: [fiche("F18713", "2019-09-04")],
  }),
];
