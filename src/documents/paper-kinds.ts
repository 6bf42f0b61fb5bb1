import { frozen } from "../application/frozen.js";
import type { DocumentId, ProofOfAddress, RefusedProofOfAddress } from "./documents.js";

/** The kinds of papers that pages of town halls name and national lists do not. */
export const localPaperKinds = /* @__PURE__ */ frozen([
  "internet-bill",
  "payment-schedule-for-energy-or-water",
  "home-insurance-certificate-or-receipt",
  "home-insurance-signed-by-the-insurer",
  "rent-receipt-not-handwritten",
  "rent-receipt-from-a-housing-body",
  "housing-aid-certificate-for-apl-only",
  "reminder-letter",
  "bank-statement",
  "chequebook",
  "car-insurance",
  "property-tax-notice",
  "payslip",
  "income-tax-declaration",
  "subscription-certificate-for-a-bill",
  "subscription-certificate-without-2d-doc",
  "identity-card",
  "passport",
  "residence-permit",
]);
/** A kind of paper that the page of a town hall names and national lists do not. */
export type LocalPaperKind = (typeof localPaperKinds)[number];

/** A kind of paper that is accepted, or refused, for what a rule asks. */
export type PaperKind = ProofOfAddress | RefusedProofOfAddress | LocalPaperKind;

/** Which kinds of a paper will do, and which will not, as the page of a town hall lists them. */
export interface PaperKinds {
  readonly accepted: readonly PaperKind[];
  readonly refused: readonly PaperKind[];
}

/** What pages have lists of kinds for: whatever proves an address, and the identity document of a minor's parent. */
export type KindsOf = "proof-of-address" | "parent-id";

/** The lists of kinds that there are. */
export type KindLists = Readonly<Partial<Record<KindsOf, PaperKinds>>>;

const lists: Readonly<Partial<Record<DocumentId, KindsOf>>> = {
  "proof-of-address": "proof-of-address",
  "host-proof-of-address": "proof-of-address",
  "second-parent-proof-of-address": "proof-of-address",
  "parent-id": "parent-id",
};

/**
 * The list in which the kinds of a paper stand, if there is one.
 *
 * @example
 * ```ts
 * kindsListOf("host-proof-of-address"); // "proof-of-address"
 * kindsListOf("photo"); // undefined
 * ```
 */
export function kindsListOf(document: DocumentId): KindsOf | undefined {
  return lists[document];
}
