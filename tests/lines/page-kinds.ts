import type { KindLists } from "titres-identite";

/** What the page of Saint-Paul accepts and refuses, typed out from there. */
export const kindsAtSaintPaul = {
  "proof-of-address": {
    accepted: [
      "electricity-or-gas-bill",
      "water-bill",
      "internet-bill",
      "phone-bill",
      "payment-schedule-for-energy-or-water",
      "home-insurance-certificate-or-receipt",
      "tax-or-non-taxation-notice",
      "housing-tax-notice",
      "rent-receipt-not-handwritten",
      "housing-aid-certificate-for-apl-only",
    ],
    refused: [
      "reminder-letter",
      "rent-receipt-between-private-persons",
      "bank-statement",
      "chequebook",
      "car-insurance",
      "property-tax-notice",
      "payslip",
      "income-tax-declaration",
      "subscription-certificate-for-a-bill",
      "subscription-certificate-without-2d-doc",
    ],
  },
} as const satisfies KindLists;

/** What the page of Reims accepts, typed out from there. */
export const kindsAtReims = {
  "proof-of-address": {
    accepted: [
      "water-bill",
      "electricity-or-gas-bill",
      "phone-bill",
      "home-insurance-signed-by-the-insurer",
      "rent-receipt-from-a-housing-body",
      "tax-or-non-taxation-notice",
      "housing-tax-notice",
    ],
    refused: [],
  },
  "parent-id": { accepted: ["identity-card", "passport", "residence-permit"], refused: [] },
} as const satisfies KindLists;
