import { held, situation } from "../application/facts.js";
import { all, is, not } from "../graph/condition.js";
import { constant } from "../graph/fact.js";
import { since } from "../graph/time.js";
import { ants, decree, fiche, maireInfo } from "../sources/citation.js";
import { isInForce, isInHand, isLaminated } from "../titles/law.js";
import { isAdult, isMinor } from "./ages.js";
import {
  formerTitleIsGone,
  holdsTheKindAskedFor,
  isOnPaper,
  reasonIs,
  replacedTitleIs,
  replacesATitleInHand,
} from "./conditions.js";
import { notice, refuses, type Rule } from "./rule.js";

const forDigitalIdentity = /* @__PURE__ */ reasonIs("digital-identity");
const digitalIdentityIsOpen = /* @__PURE__ */ since(constant("2025-03-31"));
const laminatedCardIsInForce = /* @__PURE__ */ replacedTitleIs(all(isLaminated, isInForce));
const digitalIdentity = [fiche("F21089", "2025-04-16"), maireInfo()] as const;

/** The applications that the law refuses. */
export const admissibilityRules: readonly Rule[] = [
  refuses("not-french", {
    when: not(situation("applicant.french")),
    instead: "certificate-of-nationality",
    sources: [
      decree("55-1397", "1", "2024-03-19"),
      fiche("F14929", "2025-07-31"),
      fiche("F18713", "2019-09-04"),
    ],
  }),
  refuses("never-held", {
    when: all(not(reasonIs("first")), not(holdsTheKindAskedFor)),
    instead: "ask-for-a-first-title",
    sources: [decree("55-1397", "4-1", "2014"), fiche("F21089", "2025-09-29"), fiche("F21091", "2024-09-27")],
  }),
  refuses("already-held", {
    when: all(reasonIs("first"), holdsTheKindAskedFor),
    instead: "ask-for-a-renewal",
    sources: [decree("55-1397", "4-1", "2014"), fiche("F1341", "2025-09-29"), fiche("F14929", "2025-07-31")],
  }),
  refuses("title-in-hand", {
    when: all(formerTitleIsGone, replacedTitleIs(isInHand)),
    instead: "ask-for-a-renewal",
    sources: [fiche("F1344", "2026-04-08"), fiche("F21246", "2019-08-26")],
  }),
  refuses("title-not-in-hand", {
    when: all(replacesATitleInHand, replacedTitleIs(is(held("where"), "lost", "stolen"))),
    instead: "ask-after-the-loss",
    sources: [fiche("F1344", "2026-04-08"), fiche("F21246", "2019-08-26")],
  }),
  refuses("pages-full-of-a-card", {
    for: "cni",
    when: reasonIs("pages-full"),
    instead: "ask-for-a-passport-renewal",
    sources: [fiche("F1709", "2021-10-15")],
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
  notice("pre-apply-to-be-safe", {
    for: "cni",
    from: "2025-03-31",
    when: all(replacesATitleInHand, not(forDigitalIdentity), replacedTitleIs(isLaminated), isOnPaper),
    sources: [fiche("F21089", "2025-04-16"), ants("renew-card")],
  }),
  notice("digital-identity", {
    for: "cni",
    when: all(forDigitalIdentity, digitalIdentityIsOpen, isAdult, laminatedCardIsInForce, not(isOnPaper)),
    sources: digitalIdentity,
  }),
];
