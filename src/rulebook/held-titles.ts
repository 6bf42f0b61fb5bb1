import { held, heldTitles, situation } from "../application/facts.js";
import { all, any, is, not } from "../graph/condition.js";
import { isBefore, isFrom } from "../graph/day.js";
import { always } from "../graph/fact.js";
import { isChosen, some } from "../graph/list.js";
import type { Condition } from "../graph/node.js";
import { ants, circular2010, decree, euRegulation, fiche, ministryBriefing } from "../sources/citation.js";
import {
  isCni,
  isInHand,
  isLaminated,
  legalEnd,
  looksExpiredAndIsInForce,
  nameChangeVoidsTitles,
  provesCivilStatus,
  recordedSinceDecree,
} from "../titles/law.js";
import { isSeventy } from "./ages.js";
import {
  cardProvesForPassport,
  forPassport,
  isPassportThatProves,
  lostBeforeCollection,
  passportProvesForCard,
  reasonIs,
  replacedTitle,
  replacedTitleIsShown,
  replacesATitleInHand,
  someReplacedTitleIs,
  visaKeepsThePassport,
} from "./conditions.js";
import { asksFor, notice, paper, type Rule } from "./rule.js";
import { firstCard, firstPassport, renewalOfACard, renewalOfAPassport } from "./sheets.js";

const isGivenUp = not(any(visaKeepsThePassport, lostBeforeCollection));
const replacedTitleIsGivenUp = all(replacedTitleIsShown, isGivenUp);

/** The held title at hand is the one replaced, and is handed back when the new one is collected. */
export const isHandedBack: Condition = all(
  replacesATitleInHand,
  isChosen(replacedTitle),
  isInHand,
  isGivenUp,
);

/** The held title at hand is shown at deposit: the one replaced, or the one of the other kind that proves civil status. */
export const isShown: Condition = any(
  all(replacesATitleInHand, isChosen(replacedTitle), isInHand),
  all(isInHand, provesCivilStatus, isCni, forPassport, cardProvesForPassport),
  all(isPassportThatProves, not(forPassport), passportProvesForCard),
);

const outlivesTheEuDate = isFrom(legalEnd, "2031-08-03");
/** Aged 70 on 2 August 2021: born seventy years before it, or earlier. */
const wasSeventyOnTheEuDay = all(isSeventy, isBefore(situation("applicant.bornOn"), "1951-08-03"));

/** The titles the applicant holds: shown at deposit, handed back at collection. */
export const heldTitleRules: readonly Rule[] = [
  asksFor("held-cni/replaced", {
    for: "cni",
    when: replacedTitleIsShown,
    sources: [...renewalOfACard, ants("renew-card")],
  }),
  asksFor("held-passport/replaced", {
    for: "passport",
    when: replacedTitleIsShown,
    sources: [...renewalOfAPassport],
  }),
  asksFor("held-cni/proves-civil-status", {
    for: "passport",
    when: cardProvesForPassport,
    sources: [...firstPassport, ...renewalOfAPassport, ants("renew-passport"), circular2010()],
  }),
  asksFor("held-passport/proves-civil-status", {
    for: "cni",
    when: passportProvesForCard,
    sources: [decree("55-1397", "4", "2014"), ...firstCard, ...renewalOfACard, ants("renew-card")],
  }),
  asksFor("held-cni/handed-back", {
    for: "cni",
    when: all(replacedTitleIsShown, not(lostBeforeCollection)),
    paper: paper("held-cni", { at: "collection" }),
    sources: [...renewalOfACard, ministryBriefing()],
  }),
  asksFor("held-passport/handed-back", {
    for: "passport",
    when: replacedTitleIsGivenUp,
    paper: paper("held-passport", { at: "collection" }),
    sources: [decree("2005-1726", "11"), ...renewalOfAPassport],
  }),
  notice("old-title-handed-back-at-collection", {
    when: replacedTitleIsGivenUp,
    sources: [...renewalOfACard, ...renewalOfAPassport],
  }),
  notice("no-need-to-renew", {
    for: "cni",
    when: all(reasonIs("renewal"), someReplacedTitleIs(looksExpiredAndIsInForce)),
    sources: [decree("2013-1188", "10", "2013-12-18"), fiche("F35005", "2025-05-14")],
  }),
  notice("visa-keeps-the-old-passport", {
    for: "passport",
    when: all(replacedTitleIsShown, visaKeepsThePassport),
    sources: [...renewalOfAPassport],
  }),
  notice("found-title-is-void", {
    when: some(heldTitles, is(held("where"), "found-again")),
    sources: [fiche("F18704", "2025-04-09")],
  }),
  notice("laminated-card-in-the-eu-2031", {
    when: all(some(heldTitles, all(isCni, isLaminated, outlivesTheEuDate)), not(wasSeventyOnTheEuDay)),
    sources: [euRegulation(), ministryBriefing()],
  }),
  notice("extended-card-abroad", {
    when: some(heldTitles, looksExpiredAndIsInForce),
    sources: [fiche("F32303", "2025-03-28")],
  }),
  notice("old-name-titles-void", {
    when: all(nameChangeVoidsTitles, recordedSinceDecree),
    sources: [decree("2024-689", "1", "2024-07-05")],
  }),
  notice("old-name-titles-void-on-notice", {
    when: all(nameChangeVoidsTitles, not(recordedSinceDecree)),
    sources: [decree("2024-689", "1", "2024-07-05")],
  }),
  notice("originals", {
    when: always,
    sources: [...renewalOfACard, ...firstPassport],
  }),
];
