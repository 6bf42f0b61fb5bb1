import { held, situation } from "../application/facts.js";
import { all, any, is, not } from "../graph/condition.js";
import { doubtful } from "../application/readings.js";
import { constant } from "../graph/fact.js";
import { before, since } from "../graph/time.js";
import {
  ants,
  appealCourtNancy,
  decree,
  defenderOfRights,
  fiche,
  maireInfo,
  senate,
} from "../sources/citation.js";
import { endsAfterAYear, isInForce, isInHand, isLaminated, looksExpiredAndIsInForce } from "../titles/law.js";
import { isAdult, isMinor } from "./ages.js";
import {
  depositedAbroad,
  formerTitleIsGone,
  holdsTheKindAskedFor,
  isOnPaper,
  reasonIs,
  replacedTitleIs,
  replacesATitleInHand,
  someReplacedTitleIs,
} from "./conditions.js";
import { isUnderGuardianship } from "./protection.js";
import { asksFor, notice, refuses, type Rule } from "./rule.js";
import {
  firstCard,
  firstPassport,
  lossOfACard,
  lossOfAPassport,
  renewalOfACard,
  renewalOfAPassport,
} from "./sheets.js";

const forDigitalIdentity = reasonIs("digital-identity");
const firstDayOfDigitalIdentity = constant("2025-03-31");
const digitalIdentityIsOpen = since(firstDayOfDigitalIdentity);
const laminatedCardIsInForce = replacedTitleIs(all(isLaminated, isInForce));
const digitalIdentity = [fiche("F21089", "2025-09-29"), maireInfo()] as const;

/** Consulates refused it until the questions of autumn 2025 at least; nothing later was found. */
const isRefusedAbroad = any(
  all(depositedAbroad, before(constant("2025-12-06"))),
  doubtful("digital-identity-at-a-consulate", depositedAbroad),
);

/** A laminated card still valid for more than a year: before the digital identity, counters refused to renew it. */
const isLaminatedAndTooEarly = all(
  isAdult,
  before(firstDayOfDigitalIdentity),
  someReplacedTitleIs(all(isLaminated, isInForce, endsAfterAYear)),
);
const isABankCardAndTooEarly = someReplacedTitleIs(all(not(isLaminated), isInForce, endsAfterAYear));
const isTooEarly = all(
  reasonIs("renewal"),
  any(
    doubtful("early-renewal-of-a-laminated-card", isLaminatedAndTooEarly),
    doubtful("early-renewal-of-a-bank-card", isABankCardAndTooEarly),
  ),
);
const extendedCardIsRenewed = all(reasonIs("renewal"), someReplacedTitleIs(looksExpiredAndIsInForce));
const extendedCards = [fiche("F32303", "2025-03-28"), defenderOfRights("RA-2023-002")] as const;

/** The applications that the law refuses. */
export const admissibilityRules: readonly Rule[] = [
  refuses("not-french", {
    when: not(situation("applicant.french")),
    instead: "certificate-of-nationality",
    sources: [decree("55-1397", "1", "2024-03-19"), ...firstPassport, fiche("F18713", "2021-03-02")],
  }),
  refuses("never-held", {
    when: all(not(reasonIs("first")), not(holdsTheKindAskedFor)),
    instead: "ask-for-a-first-title",
    sources: [decree("55-1397", "4-1", "2014"), ...renewalOfACard, ...renewalOfAPassport],
  }),
  refuses("already-held", {
    when: all(reasonIs("first"), holdsTheKindAskedFor),
    instead: "ask-for-a-renewal",
    sources: [decree("55-1397", "4-1", "2014"), ...firstCard, ...firstPassport],
  }),
  refuses("title-in-hand", {
    when: all(formerTitleIsGone, replacedTitleIs(isInHand)),
    instead: "ask-for-a-renewal",
    sources: [...lossOfACard, ...lossOfAPassport],
  }),
  refuses("title-not-in-hand", {
    when: all(replacesATitleInHand, replacedTitleIs(is(held("where"), "lost", "stolen"))),
    instead: "ask-after-the-loss",
    sources: [...lossOfACard, ...lossOfAPassport],
  }),
  refuses("pages-full-of-a-card", {
    for: "cni",
    when: reasonIs("pages-full"),
    instead: "ask-for-a-passport-renewal",
    sources: [fiche("F1709", "2025-04-02")],
  }),
  refuses("digital-identity-for-a-passport", {
    for: "passport",
    when: forDigitalIdentity,
    instead: "ask-for-a-card-renewal",
    sources: digitalIdentity,
  }),
  refuses("digital-identity-not-yet", {
    for: "cni",
    when: all(forDigitalIdentity, not(digitalIdentityIsOpen)),
    instead: "ask-when-it-expires",
    sources: digitalIdentity,
  }),
  refuses("digital-identity-of-a-minor", {
    for: "cni",
    when: all(forDigitalIdentity, isMinor),
    instead: "ask-when-it-expires",
    sources: digitalIdentity,
  }),
  refuses("digital-identity-without-laminated-card", {
    for: "cni",
    when: all(forDigitalIdentity, not(laminatedCardIsInForce)),
    instead: "ask-for-a-card-renewal",
    sources: digitalIdentity,
  }),
  refuses("digital-identity-on-paper", {
    for: "cni",
    when: all(forDigitalIdentity, isOnPaper),
    instead: "pre-apply-online",
    sources: digitalIdentity,
  }),
  refuses("digital-identity-abroad", {
    for: "cni",
    from: "2025-03-31",
    when: all(forDigitalIdentity, isRefusedAbroad),
    instead: "ask-when-it-expires",
    sources: [senate("06275", "2025-10"), senate("06448", "2025-10-30")],
  }),
  refuses("digital-identity-under-guardianship", {
    for: "cni",
    when: all(
      forDigitalIdentity,
      doubtful("digital-identity-under-guardianship", all(digitalIdentityIsOpen, isUnderGuardianship)),
    ),
    instead: "ask-when-it-expires",
    sources: digitalIdentity,
  }),
  refuses("renewal-too-early", {
    for: "cni",
    when: isTooEarly,
    instead: "ask-when-it-expires",
    sources: [
      fiche("F21089", "2020-10-01"),
      ...renewalOfACard,
      defenderOfRights("RA-2022-066"),
      defenderOfRights("RA-2023-002"),
      appealCourtNancy(),
    ],
  }),
  asksFor("travel-proof/extended-card", {
    for: "cni",
    from: "2025-03-28",
    when: extendedCardIsRenewed,
    advised: true,
    basis: "instruction",
    sources: extendedCards,
  }),
  notice("extended-card-renewed-early", {
    for: "cni",
    from: "2025-03-28",
    when: extendedCardIsRenewed,
    sources: extendedCards,
  }),
  notice("pre-apply-to-be-safe", {
    for: "cni",
    from: "2025-03-31",
    when: all(
      isAdult,
      any(all(replacesATitleInHand, not(forDigitalIdentity)), reasonIs("stolen")),
      replacedTitleIs(isLaminated),
      isOnPaper,
    ),
    sources: [fiche("F21089", "2025-09-29"), fiche("F1759", "2022-11-23"), ants("renew-card")],
  }),
  notice("digital-identity", {
    for: "cni",
    when: all(
      forDigitalIdentity,
      digitalIdentityIsOpen,
      isAdult,
      laminatedCardIsInForce,
      not(isOnPaper),
      not(depositedAbroad),
    ),
    sources: digitalIdentity,
  }),
];
