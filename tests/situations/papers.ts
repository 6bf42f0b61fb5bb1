import type { Decisions } from "titres-identite";

type PaperDecided = NonNullable<
  Decisions["requirements"]["photo/every-application"]
>["anyOf"][number][number];

/*
 * The papers of the research, typed out by hand: sections 2.2 and 2.3 of the file on the CNI ("CNI" below), table 2.1 of
 * the file on the passport (P1 to P22). No copies beside the originals: P21, and the local practice of Saint-Paul apart.
 */
const brought = { whose: "applicant", copies: 0, at: "deposit", obtain: "bring" } as const;
const ofTheHost = { ...brought, whose: "host" } as const;
const months = (count: number): { unit: "month"; count: number } => ({ unit: "month", count });
const aYear = { unit: "year", count: 1 } as const;

/** F14807 of 2025-10-07, with its banner of 2025-09-10 on tax notices: what it names as a proof of address, and refuses. */
const proofsOfAddress: PaperDecided["kinds"] = {
  accepted: [
    "electricity-or-gas-bill",
    "phone-bill",
    "water-bill",
    "rent-receipt-from-a-landlord-body-or-agency",
    "title-of-ownership",
    "home-insurance",
    "housing-aid-statement",
  ],
  refused: ["tax-or-non-taxation-notice", "rent-receipt-between-private-persons"],
};

/** CNI 2.2 request form, P1: the number, or its print with the QR code. */
export const preApplicationNumber: PaperDecided = {
  ...brought,
  document: "pre-application-number",
  form: "number-or-print",
};

/** CNI 2.2 request form, P2: handed out at the counter, filled in there, not downloadable. */
export const applicationForm: PaperDecided = {
  ...brought,
  document: "application-form",
  form: "filled-in",
  obtain: "filled-in-there",
};

/** CNI 2.2 photo, P3: under six months old. */
export const photo: PaperDecided = {
  ...brought,
  document: "photo",
  form: "original",
  freshness: months(6),
};

/** CNI 2.3 age, P4: under one year old on the day of deposit; an electronic bill may be printed. */
export const proofOfAddress: PaperDecided = {
  ...brought,
  document: "proof-of-address",
  form: "original-or-print",
  freshness: aYear,
  kinds: proofsOfAddress,
};

/** CNI 2.3 hosted adult, passport 2.4 hosted: the host's own proof, under one year old; F14807 of 2025-10-07, the original. */
export const hostProofOfAddress: PaperDecided = {
  ...ofTheHost,
  document: "host-proof-of-address",
  form: "original",
  freshness: aYear,
  kinds: proofsOfAddress,
};

/** CNI 2.3 hosted adult: a photocopy of the host's identity document. */
export const hostIdCopy: PaperDecided = { ...ofTheHost, document: "host-id-copy", form: "photocopy" };

/** CNI 2.3 hosted adult: the host's signed letter, original. */
export const hostStatement: PaperDecided = { ...ofTheHost, document: "host-statement", form: "original" };

/** CNI 2.2 civil-status record, P8: full copy or extract with parentage, under three months old; on the very day, F10449. */
export const birthRecord: PaperDecided = {
  ...brought,
  document: "birth-record",
  form: "full-copy-or-extract-with-parentage",
  freshness: months(3),
  freshnessDoubt: "exactly-three-months-old",
};

/** CNI 2.4, P9: one of the proofs of nationality, original. */
export const nationalityProof: PaperDecided = {
  ...brought,
  document: "nationality-proof",
  form: "original",
  kinds: {
    accepted: [
      "declaration-of-acquisition",
      "naturalisation-or-reintegration-decree",
      "treated-as-french-for-ten-years",
      "certificate-of-nationality",
    ],
    refused: [],
  },
};

/** P22, and a minister's answer of 2000: a sworn translation of a foreign record, original. */
export const swornTranslation: PaperDecided = {
  ...brought,
  document: "sworn-translation",
  form: "original",
};

/** CNI 2.2 old card, P7: original. */
export const heldCard: PaperDecided = { ...brought, document: "held-cni", form: "original" };

/** CNI 5 handing back: the old card is returned at collection. */
export const heldCardAtCollection: PaperDecided = { ...heldCard, at: "collection" };

/** P6: original. */
export const heldPassport: PaperDecided = { ...brought, document: "held-passport", form: "original" };

/** Passport 5, old passport at pickup: it must be returned. */
export const heldPassportAtCollection: PaperDecided = { ...heldPassport, at: "collection" };

/** P10: made at the desk when a new title is asked for at once. */
export const lossDeclaration: PaperDecided = {
  ...brought,
  document: "loss-declaration",
  form: "filled-in",
  obtain: "filled-in-there",
};

/** P5, passport 3.2 stamp: form: a PDF with a code, or a number; bought online or at a tobacconist. */
export const fiscalStamp: PaperDecided = {
  ...brought,
  document: "fiscal-stamp",
  form: "number-or-print",
  obtain: "buy",
};

/** F32303 of 2025-03-28: a ticket, a booking, a quote, a lodging. */
export const travelProof: PaperDecided = {
  ...brought,
  document: "travel-proof",
  form: "original",
  kinds: { accepted: ["ticket", "booking", "travel-agency-quote", "proof-of-lodging"], refused: [] },
};

/** CNI 2.2 theft receipt, P11: from the police or the gendarmerie. */
export const theftDeclaration: PaperDecided = { ...brought, document: "theft-declaration", form: "original" };

/** CNI 2.3 minor, passport 2.5: the proof of the legal representative who files. */
export const parentsProofOfAddress: PaperDecided = { ...proofOfAddress, whose: "representative" };

/** CNI 2.7 parent's ID, P16: the identity document of the legal representative who files. */
export const parentId: PaperDecided = {
  ...brought,
  whose: "representative",
  document: "parent-id",
  form: "original",
};
