import { frozen } from "../application/frozen.js";
import { isOneOf } from "../application/vocabulary.js";
import { months, years, type Period } from "../calendar/period.js";

/** The papers an application may need. */
export const documentIds = /* @__PURE__ */ frozen([
  "application-form",
  "pre-application-number",
  "photo",
  "proof-of-address",
  "host-proof-of-address",
  "host-id-copy",
  "host-statement",
  "birth-record",
  "marriage-record",
  "spouse-death-record",
  "divorce-judgment",
  "ex-spouse-authorisation",
  "nationality-proof",
  "sworn-translation",
  "held-cni",
  "held-passport",
  "loss-declaration",
  "theft-declaration",
  "fiscal-stamp",
  "parent-id",
  "second-parent-proof-of-address",
  "alternating-residence-proof",
  "parental-authority-decision",
  "joint-authority-declaration",
  "other-parent-id-copy",
  "other-parent-use-name-agreement",
  "other-parent-information-statement",
  "minor-use-name-consent",
  "guardianship-judgment",
  "guardian-statement",
  "guardian-id-copy",
  "domicile-election",
  "hotel-statement",
  "pitch-deed-or-lease",
  "official-document-with-address",
  "urgency-proof",
  "large-passport-letter",
  "medical-certificate",
  "other-photo-id",
  "no-photo-id-statement",
  "foreign-id",
  "parent-death-record",
  "family-record-book",
  "ex-spouse-id-copy",
  "parents-use-name-letters",
  "parents-residence-statement",
  "court-decisions",
  "notarial-deed",
  "deposit-receipt",
]);
/** A paper an application may need. */
export type DocumentId = (typeof documentIds)[number];

/**
 * Whether a value is the id of a paper. For any other list: `isOneOf(reasons, value)`.
 *
 * @example
 * ```ts
 * isDocumentId("birth-record"); // true
 * isDocumentId("birth-certificate"); // false
 * ```
 */
export function isDocumentId(value: unknown): value is DocumentId {
  return isOneOf(documentIds, value);
}

/** In which form a paper is shown. */
export type Form =
  | "original"
  | "original-or-print"
  | "photocopy"
  | "full-copy"
  | "extract-with-parentage"
  | "full-copy-or-extract-with-parentage"
  | "number-or-print"
  | "filled-in";
/** The forms in which papers are shown. */
export const forms = /* @__PURE__ */ frozen([
  "original",
  "original-or-print",
  "photocopy",
  "full-copy",
  "extract-with-parentage",
  "full-copy-or-extract-with-parentage",
  "number-or-print",
  "filled-in",
] as const satisfies readonly Form[]);

/** How a paper comes to the counter: brought, filled in on the spot, or bought. */
export type Obtaining = "bring" | "filled-in-there" | "buy";

/** Whose paper it is. `representative`: the parent, guardian or third party who files for a minor. */
export type Bearer =
  "applicant" | "host" | "representative" | "other-parent" | "spouse" | "ex-spouse" | "guardian";

/** What the rules say of a paper wherever they ask for it. */
export interface DocumentKind {
  readonly form: Form;
  readonly whose: Bearer;
  readonly obtain: Obtaining;
  /** It must have been issued less than this long before the deposit. */
  readonly freshness?: Period;
}

/** Every paper, as the rules know it unless one says otherwise. */
export const documents: Readonly<Record<DocumentId, DocumentKind>> = /* @__PURE__ */ frozen({
  "application-form": { form: "filled-in", whose: "applicant", obtain: "filled-in-there" },
  "pre-application-number": { form: "number-or-print", whose: "applicant", obtain: "bring" },
  photo: { form: "original", whose: "applicant", obtain: "bring", freshness: months(6) },
  "proof-of-address": { form: "original-or-print", whose: "applicant", obtain: "bring", freshness: years(1) },
  "host-proof-of-address": { form: "original-or-print", whose: "host", obtain: "bring", freshness: years(1) },
  "host-id-copy": { form: "photocopy", whose: "host", obtain: "bring" },
  "host-statement": { form: "original", whose: "host", obtain: "bring" },
  "birth-record": {
    form: "full-copy-or-extract-with-parentage",
    whose: "applicant",
    obtain: "bring",
    freshness: months(3),
  },
  "marriage-record": { form: "full-copy", whose: "applicant", obtain: "bring" },
  "spouse-death-record": { form: "original", whose: "spouse", obtain: "bring" },
  "divorce-judgment": { form: "original", whose: "applicant", obtain: "bring" },
  "ex-spouse-authorisation": { form: "original", whose: "ex-spouse", obtain: "bring" },
  "nationality-proof": { form: "original", whose: "applicant", obtain: "bring" },
  "sworn-translation": { form: "original", whose: "applicant", obtain: "bring" },
  "held-cni": { form: "original", whose: "applicant", obtain: "bring" },
  "held-passport": { form: "original", whose: "applicant", obtain: "bring" },
  "loss-declaration": { form: "filled-in", whose: "applicant", obtain: "filled-in-there" },
  "theft-declaration": { form: "original", whose: "applicant", obtain: "bring" },
  "fiscal-stamp": { form: "number-or-print", whose: "applicant", obtain: "buy" },
  "parent-id": { form: "original", whose: "representative", obtain: "bring" },
  "second-parent-proof-of-address": {
    form: "original-or-print",
    whose: "other-parent",
    obtain: "bring",
    freshness: years(1),
  },
  "alternating-residence-proof": { form: "original", whose: "applicant", obtain: "bring" },
  "parental-authority-decision": { form: "original", whose: "representative", obtain: "bring" },
  "joint-authority-declaration": { form: "original", whose: "representative", obtain: "bring" },
  "other-parent-id-copy": { form: "photocopy", whose: "other-parent", obtain: "bring" },
  "other-parent-use-name-agreement": { form: "original", whose: "other-parent", obtain: "bring" },
  "other-parent-information-statement": {
    form: "filled-in",
    whose: "representative",
    obtain: "filled-in-there",
  },
  "minor-use-name-consent": { form: "original", whose: "applicant", obtain: "bring" },
  "guardianship-judgment": { form: "original", whose: "applicant", obtain: "bring" },
  "guardian-statement": { form: "original", whose: "guardian", obtain: "bring", freshness: months(3) },
  "guardian-id-copy": { form: "photocopy", whose: "guardian", obtain: "bring" },
  "domicile-election": { form: "original", whose: "applicant", obtain: "bring" },
  "hotel-statement": { form: "original", whose: "host", obtain: "bring" },
  "pitch-deed-or-lease": { form: "original", whose: "applicant", obtain: "bring" },
  "official-document-with-address": { form: "original", whose: "applicant", obtain: "bring" },
  "urgency-proof": { form: "original", whose: "applicant", obtain: "bring" },
  "large-passport-letter": { form: "original", whose: "applicant", obtain: "bring" },
  "medical-certificate": { form: "original", whose: "applicant", obtain: "bring", freshness: months(3) },
  "other-photo-id": { form: "original", whose: "applicant", obtain: "bring" },
  "no-photo-id-statement": { form: "original", whose: "applicant", obtain: "bring" },
  "foreign-id": { form: "original", whose: "applicant", obtain: "bring" },
  "parent-death-record": { form: "original", whose: "other-parent", obtain: "bring" },
  "family-record-book": { form: "original", whose: "applicant", obtain: "bring" },
  "ex-spouse-id-copy": { form: "photocopy", whose: "ex-spouse", obtain: "bring" },
  "parents-use-name-letters": { form: "original", whose: "representative", obtain: "bring" },
  "parents-residence-statement": { form: "original", whose: "representative", obtain: "bring" },
  "court-decisions": { form: "original", whose: "representative", obtain: "bring" },
  "notarial-deed": { form: "photocopy", whose: "applicant", obtain: "bring" },
  "deposit-receipt": { form: "original", whose: "applicant", obtain: "bring" },
});

/**
 * The kinds of paper accepted as a proof of address (sheet F14807). The law admits any means of proof and gives these as
 * examples (decree 55-1397, article 2).
 */
export const proofsOfAddress = /* @__PURE__ */ frozen([
  "electricity-or-gas-bill",
  "water-bill",
  "phone-bill",
  "rent-receipt-from-a-landlord-body-or-agency",
  "title-of-ownership",
  "tax-or-non-taxation-notice",
  "housing-tax-notice",
  "home-insurance",
  "housing-aid-statement",
]);
/** A kind of paper accepted as a proof of address. */
export type ProofOfAddress = (typeof proofsOfAddress)[number];

/** The kinds of paper that the list above excludes: only receipts from a landlord body or an agency are on it. */
export const refusedProofsOfAddress = /* @__PURE__ */ frozen(["rent-receipt-between-private-persons"]);
/** A kind of paper not accepted as a proof of address. */
export type RefusedProofOfAddress = (typeof refusedProofsOfAddress)[number];

/**
 * The proofs of French nationality where neither a title nor the birth record shows it, each admitted failing those before
 * it (decree 55-1397, article 4, II; sheet F18713).
 */
export const nationalityProofs = /* @__PURE__ */ frozen([
  "declaration-of-acquisition",
  "naturalisation-or-reintegration-decree",
  "treated-as-french-for-ten-years",
  "certificate-of-nationality",
]);
/** A proof of French nationality. */
export type NationalityProof = (typeof nationalityProofs)[number];
