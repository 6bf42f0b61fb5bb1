/** The questions of law that the texts leave open. */
export const doubtIds = /* @__PURE__ */ Object.freeze([
  "leap-day-birthday",
  "exactly-at-the-limit",
  "extension-at-the-end-of-february",
  "last-day-before-voiding",
  "last-day-of-a-computed-passport",
  "temporary-passport-as-proof",
  "loss-of-a-biometric-passport",
] as const);
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
 */
export type DoubtId = (typeof doubtIds)[number];

/** Who may have to come to the counter. */
export const persons = /* @__PURE__ */ Object.freeze(["applicant"] as const);
/** Someone who may have to come to the counter. */
export type Person = (typeof persons)[number];

/** What an application is refused for. */
export const refusalIds = /* @__PURE__ */ Object.freeze([
  "not-french",
  "never-held",
  "already-held",
] as const);
/**
 * What an application is refused for: the applicant is not French; a renewal of a title never held; a first title
 * although one of that kind is held.
 */
export type RefusalId = (typeof refusalIds)[number];

/** What to do instead of a refused application. */
export const remedyIds = /* @__PURE__ */ Object.freeze([
  "certificate-of-nationality",
  "ask-for-a-first-title",
  "ask-for-a-renewal",
] as const);
/** What to do instead of a refused application. */
export type RemedyId = (typeof remedyIds)[number];

/** The steps of an application, in their order. */
export const stepIds = /* @__PURE__ */ Object.freeze([
  "gather-papers",
  "pre-apply-online",
  "collect-the-form",
  "declare-the-theft",
  "declare-the-theft-abroad",
  "buy-the-stamp",
  "book-an-appointment",
  "deposit",
  "track",
  "collect",
] as const);
/** A step of an application. */
export type StepId = (typeof stepIds)[number];

/** What the applicant is told beside the papers. */
export const noticeIds = /* @__PURE__ */ Object.freeze([
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
] as const);
/** Something the applicant is told beside the papers. */
export type NoticeId = (typeof noticeIds)[number];

/** Where the applicant is sent for what the library does not know. */
export const referralIds = /* @__PURE__ */ Object.freeze([
  "foreign-civil-status-record",
  "certificate-of-nationality",
] as const);
/** Where the applicant is sent for what the library does not know. */
export type ReferralId = (typeof referralIds)[number];
