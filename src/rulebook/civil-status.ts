import { situation } from "../application/facts.js";
import { all, is, not } from "../graph/condition.js";
import { constant } from "../graph/fact.js";
import { since } from "../graph/time.js";
import { ants, assemblyAnswer, decree, fiche } from "../sources/citation.js";
import {
  birthRecordIsBrought,
  civilStatusIsProvedByPapers,
  noRecordCanBeProduced,
  registryIsConnected,
} from "./conditions.js";
import { recordIsBroughtForAnEarlierName } from "./names.js";
import { asksFor, notice, refers, type Rule } from "./rule.js";
import { firstPassport, lossOfACard, renewalOfACard } from "./sheets.js";

/** With its multilingual form, a record of another EU country needs no translation (sheet of 6 May 2024). */
const recordHasItsForm = all(
  since(constant("2024-05-06")),
  situation("applicant.birthRecord.multilingualForm"),
);
const bornOutsideFrance = is(situation("applicant.birthplace"), "abroad", "former-territory");
const bornInFrance = is(situation("applicant.birthplace"), "france");
const recordIsForeign = is(situation("applicant.birthRecord.heldBy"), "foreign-registry");

/** Civil status, for whoever shows no title that proves it. */
export const civilStatusRules: readonly Rule[] = [
  asksFor("birth-record/no-title-shown", {
    when: birthRecordIsBrought,
    sources: [
      decree("55-1397", "4", "2014"),
      decree("55-1397", "4-1", "2014"),
      ...renewalOfACard,
      ...firstPassport,
      ants("renew-card"),
    ],
  }),
  asksFor("marriage-record/no-birth-record", {
    when: all(civilStatusIsProvedByPapers, not(registryIsConnected), noRecordCanBeProduced),
    sources: [decree("55-1397", "4", "2014"), decree("55-1397", "4-1", "2014"), decree("2005-1726", "5")],
  }),
  asksFor("sworn-translation/foreign-record", {
    when: all(
      birthRecordIsBrought,
      recordIsForeign,
      situation("applicant.birthRecord.inForeignLanguage"),
      not(recordHasItsForm),
    ),
    basis: "instruction",
    sources: [assemblyAnswer("11-43377", "2000-05-15"), fiche("F12956", "2024-05-06")],
  }),
  notice("translation-may-be-asked", {
    when: all(birthRecordIsBrought, recordIsForeign, recordHasItsForm),
    sources: [fiche("F12956", "2024-05-06")],
  }),
  notice("where-to-get-the-record", {
    from: "2025-09-09",
    when: all(birthRecordIsBrought, bornInFrance),
    sources: [fiche("F1427", "2025-09-09")],
  }),
  notice("where-to-get-a-record-from-abroad", {
    from: "2025-09-09",
    when: all(birthRecordIsBrought, bornOutsideFrance, not(recordIsForeign)),
    sources: [fiche("F1427", "2025-09-09")],
  }),
  notice("record-requested-by-the-counter", {
    when: all(civilStatusIsProvedByPapers, registryIsConnected, not(recordIsBroughtForAnEarlierName)),
    sources: [...renewalOfACard, ...firstPassport],
  }),
  refers("foreign-civil-status-record", {
    when: all(civilStatusIsProvedByPapers, recordIsForeign),
    bring: ["birth-record"],
    sources: [...lossOfACard, assemblyAnswer("11-43377", "2000-05-15")],
  }),
];
