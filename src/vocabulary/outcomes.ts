import type { OwnId } from "../sources/own-id.js";
import { frozen } from "./frozen.js";

/** Who may have to come to the counter. */
export const persons = frozen(["applicant", "legal-representative", "guardian"]);
/**
 * Someone who may have to come to the counter. `legal-representative`: whoever files for a minor, a parent, a guardian, a
 * third party or an agent of the child welfare service. `guardian`: the guardian (tuteur) of an adult.
 */
export type Person = (typeof persons)[number];

/** What an application is refused for. */
export const refusalIds = frozen([
  "not-french",
  "never-held",
  "already-held",
  "title-in-hand",
  "title-not-in-hand",
  "pages-full-of-a-card",
  "digital-identity-not-yet",
  "digital-identity-of-a-minor",
  "digital-identity-without-laminated-card",
  "digital-identity-on-paper",
  "digital-identity-for-a-passport",
  "digital-identity-abroad",
  "digital-identity-under-guardianship",
  "renewal-too-early",
  "no-parental-authority",
  "private-proxy",
  "opposed-by-the-other-parent",
  "use-name-ended-by-remarriage",
  "use-name-needs-both-parents",
  "guardian-must-file",
  "guardian-not-informed",
  "urgency-not-accepted",
]);
/**
 * What an application is refused for. `title-in-hand`: a loss or theft, and the title is in hand. `title-not-in-hand`:
 * something other than a loss or theft, and the title is lost or stolen. `digital-identity-…`: that reason is for adults
 * who hold a laminated card still valid, apply online beforehand, in France and since 31 March 2025. `renewal-too-early`:
 * the card is valid for more than a year. `no-parental-authority`: the
 * parent who files holds none. `private-proxy`: neither do those whom a parent sends. `opposed-by-the-other-parent`: in writing, so that the parent who files is no longer
 * held to act with the agreement of both. `urgency-not-accepted`: no
 * temporary passport is made for that reason, or none for a minor.
 */
export type RefusalId = (typeof refusalIds)[number];

/** What to do instead of a refused application. */
export const remedyIds = frozen([
  "certificate-of-nationality",
  "ask-for-a-first-title",
  "ask-for-a-renewal",
  "ask-after-the-loss",
  "ask-for-a-passport-renewal",
  "ask-when-it-expires",
  "ask-for-a-card-renewal",
  "pre-apply-online",
  "let-the-other-parent-file",
  "let-a-parent-file",
  "obtain-both-parents-consent",
  "let-the-guardian-file",
  "inform-the-guardian",
  "ask-for-an-ordinary-passport",
  "ask-without-that-use-name",
]);
/** What to do instead of a refused application. */
export type RemedyId = (typeof remedyIds)[number];

/** The steps of an application, in their order. */
export const stepIds = frozen([
  "update-the-birth-record",
  "gather-papers",
  "pre-apply-online",
  "collect-the-form",
  "declare-the-theft",
  "declare-the-theft-abroad",
  "buy-the-stamp",
  "buy-the-paper-stamp",
  "book-an-appointment",
  "ask-for-the-temporary-passport",
  "deposit",
  "track",
  "collect",
]);
/** A step of an application. */
export type StepId = (typeof stepIds)[number];

/** What the applicant is told beside the papers. */
export const noticeIds = frozen([
  "any-equipped-town-hall",
  "originals",
  "photo-standard",
  "one-photo-for-both",
  "told-when-ready",
  "stamp-life",
  "collect-within-three-months",
  "old-title-handed-back-at-collection",
  "fee-if-not-handed-back",
  "loss-declared-at-the-counter",
  "lost-title-is-void",
  "no-need-to-renew",
  "extended-card-abroad",
  "old-name-titles-void",
  "old-name-titles-void-on-notice",
  "record-requested-by-the-counter",
  "photo-at-the-counter",
  "photo-not-taken-here",
  "fingerprints-from-twelve",
  "no-fingerprints-under-twelve",
  "signature-from-thirteen",
  "signature-of-the-adult",
  "minor-passport-after-majority",
  "stamp-for-the-age-on-deposit",
  "no-other-parents-consent",
  "keeps-the-former-end",
  "found-title-is-void",
  "visa-keeps-the-old-passport",
  "laminated-card-in-the-eu-2031",
  "who-may-accompany",
  "2d-doc-cannot-be-refused",
  "address-change-optional",
  "digital-identity",
  "nobody-collects-for-an-adult",
  "handed-over-abroad",
  "passport-by-post-abroad",
  "passport-renewed-online-abroad",
  "temporary-passport-is-no-right",
  "temporary-passport-to-the-usa",
  "no-urgent-card",
  "large-passport-may-be-refused",
  "minor-passport-length",
  "no-form-abroad",
  "pre-apply-to-be-safe",
  "address-change-suspended",
  "2d-doc-but-tax-notices",
  "nothing-else-from-the-hosted",
  "domicile-election-lasts-a-year",
  "one-address-printed",
  "loss-declared-beforehand",
  "no-declaration-after-the-return",
  "where-to-get-the-record",
  "where-to-get-a-record-from-abroad",
  "translation-may-be-asked",
  "renew-after-a-name-change",
  "recorded-sex-optional",
  "divorce-not-noted-by-itself",
  "consent-may-be-limited",
  "widowed-mention-needs-the-name",
  "minor-card-after-majority",
  "signature-of-the-passport",
  "buy-the-stamp-last",
  "pay-at-the-post",
  "papers-of-the-temporary-passport",
  "extended-card-renewed-early",
  "reduced-fee-for-students",
  "originals-and-copies",
  "whole-photo-sheet",
  "form-numbers-of-the-page",
  "tax-notices-refused-by-the-state",
  "where-to-ask-for-the-record",
  "connected-communes-listed",
  "born-at-the-courlancy-clinic",
  "law-asks-for-the-record-abroad",
  "twelve-before-collection",
  "use-name-is-not-the-family-name",
  "help-with-the-pre-application",
  "photo-sheet-in-colour",
  "nantes-record-as-proof",
  "foreign-record-in-original",
  "loss-form-number",
  "collected-without-appointment",
  "form-online-or-on-paper",
  "photo-face-and-light",
  "loss-form-after-the-file",
  "stamps-in-reims",
  "card-not-made-here",
]);
/** Something the applicant is told beside the papers. */
export type NoticeId = (typeof noticeIds)[number] | OwnId;

/** The ways to pay a fee. */
export const paymentWays = frozen(["online-stamp", "stamp", "paper-stamp", "at-the-post"]);
/**
 * A way to pay a fee. `online-stamp`: an electronic fiscal stamp (timbre fiscal) bought online. `stamp`: the same bought from
 * an approved tobacconist. `paper-stamp`: a fiscal stamp of paper, of a territory that has its own. `at-the-post`: on the spot,
 * at an embassy or a consulate.
 */
export type PaymentWay = (typeof paymentWays)[number];

/** Where the applicant is sent for what the library does not know. */
export const referralIds = frozen([
  "foreign-civil-status-record",
  "certificate-of-nationality",
  "fee-not-published",
  "home-visit",
  "other-family-situation",
  "protected-adult",
  "limited-capacity",
  "emancipated-minor",
  "detained",
  "laissez-passer",
  "temporary-passport-of-a-minor",
]);
/** Where the applicant is sent for what the library does not know. */
export type ReferralId = (typeof referralIds)[number] | OwnId;

/** On what a rule may rest. */
export const bases = frozen(["law", "instruction", "local-practice"]);
/** On what a rule rests: a law, an instruction of the administration, or the practice of one town hall. */
export type Basis = (typeof bases)[number];

/** When the applicant comes to the counter. */
export const visits = frozen(["deposit", "collection"]);
/** When something happens: at the deposit of the file, or at the collection of the title. */
export type Visit = (typeof visits)[number];
