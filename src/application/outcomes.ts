import { frozen } from "./frozen.js";

/** The questions of law that the texts leave open. */
export const doubtIds = /* @__PURE__ */ frozen([
  "leap-day-birthday",
  "exactly-at-the-limit",
  "extension-at-the-end-of-february",
  "last-day-before-voiding",
  "last-day-of-a-computed-passport",
  "temporary-passport-as-proof",
  "loss-of-a-biometric-passport",
  "day-that-counts-for-twelve",
  "consent-at-thirteen",
  "guardian-at-collection",
  "papers-of-a-filing-guardian",
  "photo-taken-by-a-consulate",
  "stamp-where-no-source-gives-the-fee",
  "free-reissue-after-voiding",
  "waiver-for-the-destitute",
  "temporary-passport-in-guyane",
  "form-at-a-consulate",
  "home-visit",
  "over-twelve",
]);
/**
 * A question of law that the texts leave open.
 *
 * - `leap-day-birthday`: the day on which someone born on 29 February comes of age in a common year.
 * - `exactly-at-the-limit`: whether a title that ended exactly five (or two) years ago has ended "less than" that ago.
 * - `extension-at-the-end-of-february`: the end of an extended card whose printed end is 28 February.
 * - `last-day-before-voiding`: the last good day of a title void three months after a change of name.
 * - `last-day-of-a-computed-passport`: the end of a passport whose printed end cannot be read.
 * - `temporary-passport-as-proof`: whether a temporary passport spares civil-status papers.
 * - `loss-of-a-biometric-passport`: whether civil status is proved again after the loss of a biometric passport.
 * - `day-that-counts-for-twelve`: whether a child is twelve on the day of collection or on that of deposit.
 * - `consent-at-thirteen`: whether a minor consents to a use name on the thirteenth birthday, or after it.
 * - `guardian-at-collection`: whether the guardian of an adult who filed alone must come to collect.
 * - `papers-of-a-filing-guardian`: which papers a guardian shows who files for an adult.
 * - `photo-taken-by-a-consulate`: whether a photo taken by a consulate costs an adult more.
 * - `stamp-where-no-source-gives-the-fee`: whether a stamp pays the fee in a territory whose fee no source gives.
 * - `free-reissue-after-voiding`: whether a passport void after a change of name is still replaced for free.
 * - `waiver-for-the-destitute`: whether the administration waives the fee.
 * - `temporary-passport-in-guyane`: whether the fee of a temporary passport is halved there, like that of an ordinary one.
 * - `form-at-a-consulate`: whether an embassy or a consulate has an application filled in on paper.
 * - `home-visit`: whether an agent comes to someone who cannot move.
 * - `over-twelve`: whether "over twelve", on the page of a town hall, takes in a child of twelve.
 */
export type DoubtId = (typeof doubtIds)[number];

/** Who may have to come to the counter. */
export const persons = /* @__PURE__ */ frozen(["applicant", "legal-representative", "guardian"]);
/**
 * Someone who may have to come to the counter. `legal-representative`: the parent, guardian or third party who files for a
 * minor. `guardian`: the guardian (tuteur) of an adult.
 */
export type Person = (typeof persons)[number];

/** What an application is refused for. */
export const refusalIds = /* @__PURE__ */ frozen([
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
  "no-parental-authority",
  "private-proxy",
  "use-name-needs-both-parents",
  "guardian-must-file",
  "guardian-not-informed",
  "urgency-not-accepted",
]);
/**
 * What an application is refused for. `title-in-hand`: a loss or theft, and the title is in hand. `title-not-in-hand`:
 * something other than a loss or theft, and the title is lost or stolen. `digital-identity-…`: that reason is for adults
 * who hold a laminated card still valid, apply online beforehand, and since 31 March 2025. `no-parental-authority`: the
 * parent who files holds none. `private-proxy`: neither do those whom a parent sends. `urgency-not-accepted`: no
 * temporary passport is made for that reason, or none for a minor.
 */
export type RefusalId = (typeof refusalIds)[number];

/** What to do instead of a refused application. */
export const remedyIds = /* @__PURE__ */ frozen([
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
]);
/** What to do instead of a refused application. */
export type RemedyId = (typeof remedyIds)[number];

/** The steps of an application, in their order. */
export const stepIds = /* @__PURE__ */ frozen([
  "gather-papers",
  "pre-apply-online",
  "collect-the-form",
  "declare-the-theft",
  "declare-the-theft-abroad",
  "buy-the-stamp",
  "book-an-appointment",
  "ask-for-the-temporary-passport",
  "deposit",
  "track",
  "collect",
]);
/** A step of an application. */
export type StepId = (typeof stepIds)[number];

/** What the applicant is told beside the papers. */
export const noticeIds = /* @__PURE__ */ frozen([
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
  "originals-and-copies",
  "whole-photo-sheet",
  "form-numbers-of-the-page",
  "tax-notices-refused-by-the-state",
  "where-to-ask-for-the-record",
  "connected-communes-listed",
  "born-at-the-courlancy-clinic",
  "law-asks-for-the-record-abroad",
  "law-asks-for-the-record-of-a-minor",
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
export type NoticeId = (typeof noticeIds)[number];

/** Where the applicant is sent for what the library does not know. */
export const referralIds = /* @__PURE__ */ frozen([
  "foreign-civil-status-record",
  "certificate-of-nationality",
  "fee-not-published",
  "home-visit",
  "other-family-situation",
  "protected-adult",
]);
/** Where the applicant is sent for what the library does not know. */
export type ReferralId = (typeof referralIds)[number];
