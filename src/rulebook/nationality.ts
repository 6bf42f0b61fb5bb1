import { situation } from "../application/facts.js";
import { all, any, is, not } from "../graph/condition.js";
import { firstKnown } from "../graph/derive.js";
import { named } from "../graph/node.js";
import { decree, fiche } from "../sources/citation.js";
import { birthRecordIsBrought, civilStatusIsProvedByPapers } from "./conditions.js";
import { asksFor, refers, type Rule } from "./rule.js";

const heldBy = situation("applicant.birthRecord.heldBy");
const birthplace = situation("applicant.birthplace");

const bornInFranceOfAParentBornThere = /* @__PURE__ */ all(
  is(birthplace, "france"),
  situation("applicant.parentBornInFrance"),
);
/** The one connected registry that records births abroad is the central service. */
const recordComesFromAConsulateOrNantes = /* @__PURE__ */ any(
  is(heldBy, "central-service", "consulate"),
  all(is(heldBy, "connected-registry"), is(birthplace, "abroad")),
);
const recordProvesNationality = /* @__PURE__ */ named(
  "the birth record proves nationality",
  firstKnown(
    situation("applicant.birthRecord.showsNationality"),
    any(
      bornInFranceOfAParentBornThere,
      situation("applicant.birthRecord.nationalityInMargin"),
      recordComesFromAConsulateOrNantes,
    ),
  ),
);

/** Neither a title shown nor the birth record proves nationality: another paper does. */
const anotherPaperProvesNationality = /* @__PURE__ */ all(
  civilStatusIsProvedByPapers,
  not(recordProvesNationality),
);
const nationalityWasAcquired = situation("circumstances.nationalityAcquired");
const orderInLaw = /* @__PURE__ */ decree("55-1397", "4", "2014");
const orderOnTheSheet = /* @__PURE__ */ fiche("F18713", "2026-08-14");

/** French nationality, for whoever shows no title that proves it. */
export const nationalityRules: readonly Rule[] = [
  asksFor("nationality-proof/record-silent", {
    when: anotherPaperProvesNationality,
    sources: [orderInLaw, fiche("F18713", "2021-03-02"), orderOnTheSheet, fiche("F14929", "2025-07-31")],
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
