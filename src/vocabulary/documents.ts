import type { OwnId } from "../sources/own-id.js";
import { frozen } from "./frozen.js";
import { isOneOf } from "./one-of.js";

/** The papers an application may need. */
export const documentIds = frozen([
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
  "inability-proof",
  "travel-proof",
  "prepaid-envelope",
  "temporary-passport-receipt",
  "educational-assistance-judgment",
  "parents-failure-record",
  "agent-capacity-proof",
  "agent-id-copy",
  "other-parent-information-proof",
  "emancipation-decision",
]);
/** A paper an application may need: one of the list, or one that the rulebook of a town hall has of its own. */
export type DocumentId = (typeof documentIds)[number] | OwnId;

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

/** The forms in which papers are shown. */
export const forms = frozen([
  "original",
  "original-or-print",
  "photocopy",
  "full-copy",
  "extract-with-parentage",
  "full-copy-or-extract-with-parentage",
  "number-or-print",
  "filled-in",
]);
/** In which form a paper is shown. */
export type Form = (typeof forms)[number];

/** The forms that papers have in somebody's hands. */
export const paperForms = frozen([
  "original",
  "print",
  "photocopy",
  "full-copy",
  "extract-with-parentage",
  "extract-without-parentage",
  "number",
  "filled-in",
]);
/**
 * The form that a paper has in somebody's hands. `print`: of a paper that its issuer gives online. `full-copy` and the two kinds of
 * `extract`: of a record of civil status, as its registry issues them. `number`: written down, or on a screen.
 */
export type PaperForm = (typeof paperForms)[number];

/** The ways in which a paper comes to the counter. */
export const obtainings = frozen(["bring", "filled-in-there", "buy"]);
/** How a paper comes to the counter: brought, filled in on the spot, or bought. */
export type Obtaining = (typeof obtainings)[number];

/** The people whose papers an application may need. */
export const bearers = frozen([
  "applicant",
  "host",
  "representative",
  "other-parent",
  "spouse",
  "ex-spouse",
  "guardian",
]);
/** Whose paper it is. `representative`: whoever files for a minor: a parent, a guardian, a third party, an agent. */
export type Bearer = (typeof bearers)[number];
