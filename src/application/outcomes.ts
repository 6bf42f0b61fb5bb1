import { frozen } from "./frozen.js";

/** The questions of law that the texts leave open. */
export const doubtIds = frozen([
  "leap-day-birthday",
  "exactly-at-the-limit",
  "exactly-three-months-old",
  "extension-at-the-end-of-february",
  "last-day-before-voiding",
  "last-day-of-a-computed-passport",
  "temporary-passport-as-proof",
  "biometric-passport-gone",
  "born-in-a-former-territory",
  "day-that-counts-for-twelve",
  "guardian-at-collection",
  "papers-of-a-filing-guardian",
  "written-opposition-of-a-parent",
  "statement-as-proof-of-information",
  "copy-of-the-other-parents-id",
  "unchanged-name-of-an-ex-spouse",
  "death-record-for-the-widowed-mention",
  "tax-notice-as-proof-of-address",
  "justif-adresse-in-the-overseas-departments",
  "form-at-a-consulate",
  "pre-application-at-a-consulate",
  "photo-taken-by-a-consulate",
  "digital-identity-at-a-consulate",
  "digital-identity-under-guardianship",
  "early-renewal-of-a-laminated-card",
  "early-renewal-of-a-bank-card",
  "length-of-a-corrected-card",
  "free-reissue-after-voiding",
  "free-reissue-of-an-unavailable-passport",
  "free-reissue-after-a-move",
  "temporary-passport-in-guyane",
  "temporary-passport-abroad",
  "fees-in-new-caledonia",
  "stamp-where-no-source-gives-the-fee",
  "over-twelve",
]);
/**
 * A question of law that the texts leave open.
 *
 * - `leap-day-birthday`: the day on which someone born on 29 February comes of age in a common year.
 * - `exactly-at-the-limit`: whether a title that ended exactly five (or two) years ago has ended "less than" that
 *   ago.
 * - `exactly-three-months-old`: whether a birth record exactly three months old still serves: "three months at most"
 *   on one sheet, "less than" on others.
 * - `extension-at-the-end-of-february`: the end of an extended card whose printed end is 28 February.
 * - `last-day-before-voiding`: the last good day of a title void three months after a change of name.
 * - `last-day-of-a-computed-passport`: the end of a passport whose printed end cannot be read.
 * - `temporary-passport-as-proof`: whether a temporary passport spares civil-status papers for a passport.
 * - `biometric-passport-gone`: whether civil status is proved again after the theft (until 28 September 2025 also
 *   the loss) of a biometric passport.
 * - `born-in-a-former-territory`: whether the record kept in Nantes is enough for someone born in a territory
 *   independent since.
 * - `day-that-counts-for-twelve`: whether a child is twelve on the day of collection or on that of deposit.
 * - `guardian-at-collection`: whether the guardian of an adult who filed alone must come to collect.
 * - `papers-of-a-filing-guardian`: whether a guardian who files for an adult shows a copy of an identity document.
 * - `written-opposition-of-a-parent`: whether the written opposition of a parent stops an application made in France
 *   by the other.
 * - `statement-as-proof-of-information`: whether a statement on honour proves that the other parent was told of a
 *   minor's use name.
 * - `copy-of-the-other-parents-id`: whether the agreement of the other parent comes with a copy of an identity document.
 * - `unchanged-name-of-an-ex-spouse`: whether the right to an ex-spouse's name that stands on the title already is
 *   proved again.
 * - `death-record-for-the-widowed-mention`: whether the mention "widowed" still takes a death record.
 * - `tax-notice-as-proof-of-address`: until when tax notices are refused as a proof of address.
 * - `justif-adresse-in-the-overseas-departments`: whether Justif'Adresse is open in the overseas departments.
 * - `form-at-a-consulate`: whether, until 6 August 2025, a consulate had an application filled in on paper.
 * - `pre-application-at-a-consulate`: whether a consulate asks for the number of a pre-application.
 * - `photo-taken-by-a-consulate`: whether a consulate takes the photo, and at what price.
 * - `digital-identity-at-a-consulate`: whether a consulate renews a card still valid for the digital identity.
 * - `digital-identity-under-guardianship`: whether an adult under guardianship may ask for that renewal.
 * - `early-renewal-of-a-laminated-card`: whether, before 31 March 2025, a laminated card could be renewed long
 *   before its end.
 * - `early-renewal-of-a-bank-card`: from what day on a bank-card CNI still valid may be renewed.
 * - `length-of-a-corrected-card`: whether a card made again after an error or a change of name lasts ten years, or
 *   until the end of the former one.
 * - `free-reissue-after-voiding`: whether a passport void after a change of name is still replaced for free.
 * - `free-reissue-of-an-unavailable-passport`: whether a passport is made again for free where the former one cannot
 *   be shown.
 * - `free-reissue-after-a-move`: whether a passport is still made again for free after a change of address.
 * - `temporary-passport-in-guyane`: whether the fee of a temporary passport is halved there, like that of an
 *   ordinary one.
 * - `temporary-passport-abroad`: what a temporary passport cost at a consulate until 5 October 2025.
 * - `fees-in-new-caledonia`: the fees of New Caledonia, of which one undated page speaks.
 * - `stamp-where-no-source-gives-the-fee`: whether a stamp pays the fee in a territory whose fee no source gives.
 * - `over-twelve`: whether "over twelve", on the page of a town hall, takes in a child of twelve.
 */
export type DoubtId = (typeof doubtIds)[number];

/** What the administration may grant or refuse, case by case. */
export const discretionIds = frozen(["waiver-for-the-destitute", "home-visit", "visit-in-prison"]);
/**
 * What the administration may grant or refuse, case by case: no doubt of law, and nobody's right.
 *
 * - `waiver-for-the-destitute`: the exemption of someone destitute from the fee (general tax code, article 955).
 * - `home-visit`: the visit of an agent to someone whom illness or infirmity keeps from coming.
 * - `visit-in-prison`: the visit of an agent to someone in prison.
 */
export type DiscretionId = (typeof discretionIds)[number];

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
export type NoticeId = (typeof noticeIds)[number];

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
export type ReferralId = (typeof referralIds)[number];
