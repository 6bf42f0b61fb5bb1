import { recordShowsNationality } from "../application/birth-record.js";
import { situation } from "../application/facts.js";
import { all, not } from "../graph/condition.js";
import { firstKnown } from "../graph/derive.js";
import { named, type Condition } from "../graph/node.js";
import { decree, fiche, senate } from "../sources/citation.js";
import { birthRecordIsBrought, civilStatusIsProvedByPapers } from "./conditions.js";
import { asksFor, refers, type Rule } from "./rule.js";
import { firstPassport } from "./sheets.js";

const recordProvesNationality = named(
  "record proves nationality",
  firstKnown(situation("applicant.birthRecord.showsNationality"), recordShowsNationality),
);

/** Neither a title shown nor the birth record proves nationality: another paper does. */
export const anotherPaperProvesNationality: Condition = all(
  civilStatusIsProvedByPapers,
  not(recordProvesNationality),
);
const nationalityWasAcquired = situation("circumstances.nationalityAcquired");
const orderInLaw = decree("55-1397", "4", "2014");
const orderOnTheSheet = fiche("F18713", "2021-03-02");

/** French nationality, for whoever shows no title that proves it. */
export const nationalityRules: readonly Rule[] = [
  asksFor("nationality-proof/record-silent", {
    when: anotherPaperProvesNationality,
    sources: [orderInLaw, orderOnTheSheet, ...firstPassport, senate("03309", "2023-02-16")],
  }),
  asksFor("nationality-proof/acquired-nationality", {
    when: all(nationalityWasAcquired, anotherPaperProvesNationality),
    sources: [orderInLaw, orderOnTheSheet],
  }),
  asksFor("birth-record/acquired-nationality", {
    when: all(nationalityWasAcquired, birthRecordIsBrought),
    sources: [orderInLaw, orderOnTheSheet],
  }),
  refers("certificate-of-nationality", {
    when: anotherPaperProvesNationality,
    sources: [orderInLaw, orderOnTheSheet],
  }),
];
