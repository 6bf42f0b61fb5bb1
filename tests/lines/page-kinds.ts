import type { Assessment, DocumentId, PlainDate } from "titres-identite";
import type { Kinds } from "./expected.js";
import { papersIn } from "./line-case.js";

/** What the page of Saint-Paul accepts as a proof of address but tax notices, and refuses, typed out from there. */
const saintPaul = {
  accepted: [
    "electricity-or-gas-bill",
    "water-bill",
    "internet-bill",
    "phone-bill",
    "payment-schedule-for-energy-or-water",
    "home-insurance-certificate-or-receipt",
    "housing-tax-notice",
    "rent-receipt-not-handwritten",
    "housing-aid-certificate-for-apl-only",
  ],
  refused: {
    "reminder-letter": "certain",
    "rent-receipt-between-private-persons": "certain",
    "bank-statement": "certain",
    chequebook: "certain",
    "car-insurance": "certain",
    "property-tax-notice": "certain",
    payslip: "certain",
    "income-tax-declaration": "certain",
    "subscription-certificate-for-a-bill": "certain",
    "subscription-certificate-without-2d-doc": "certain",
  },
} as const satisfies Kinds;

/** What the page of Reims accepts but tax notices, typed out from there; it refuses nothing, the national sheet one kind. */
const reims = {
  accepted: [
    "water-bill",
    "electricity-or-gas-bill",
    "phone-bill",
    "home-insurance-signed-by-the-insurer",
    "rent-receipt-from-a-housing-body",
    "housing-tax-notice",
  ],
  refused: { "rent-receipt-between-private-persons": "certain" },
} as const satisfies Kinds;

/** Both pages accept tax notices, which the State has refused since 10 September 2025, without saying until when. */
function withTaxNotices({ accepted, refused }: Kinds, depositOn: PlainDate): Kinds {
  return depositOn < "2025-09-10"
    ? { accepted: [...accepted, "tax-or-non-taxation-notice"], ...(refused === undefined ? {} : { refused }) }
    : { accepted, refused: { ...refused, "tax-or-non-taxation-notice": "tax-notice-as-proof-of-address" } };
}

/** The proofs of address at Saint-Paul, on a day of deposit. */
export function kindsAtSaintPaul(depositOn: PlainDate): Kinds {
  return withTaxNotices(saintPaul, depositOn);
}

/** The proofs of address at Reims, on a day of deposit. */
export function kindsAtReims(depositOn: PlainDate): Kinds {
  return withTaxNotices(reims, depositOn);
}

/** The identity documents that the page of Reims accepts of the parent who files. */
export const parentIdsAtReims = {
  accepted: ["identity-card", "passport", "residence-permit"],
} as const satisfies Kinds;

/** The documents with a photo that the page of Reims names, as examples. */
export const photoIdsAtReims = {
  accepted: [
    "out-of-date-passport",
    "driving-licence",
    "hunting-licence",
    "professional-card",
    "health-card-with-photo",
    "student-card",
  ],
} as const satisfies Kinds;

const proofsOfAddress = [
  "proof-of-address",
  "host-proof-of-address",
  "second-parent-proof-of-address",
] as const satisfies readonly DocumentId[];

/** The proofs of address of an answer of which other kinds are accepted, or refused, than on a page. */
export function otherKinds(answer: Assessment, kindsOn: (depositOn: PlainDate) => Kinds): readonly unknown[] {
  const { accepted, refused = {} } = kindsOn(answer.depositOn);
  const meant = JSON.stringify([[...accepted].sort(), Object.keys(refused).sort()]);
  return proofsOfAddress
    .flatMap((document) => papersIn(answer, document))
    .map(({ document, kinds }) => ({
      document,
      accepted: [...(kinds?.accepted ?? [])].sort(),
      refused: (kinds?.refused ?? []).map(({ kind }) => kind).sort(),
    }))
    .filter((said) => JSON.stringify([said.accepted, said.refused]) !== meant);
}
