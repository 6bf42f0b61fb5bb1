import type { Labels } from "../words.js";

/** The names of things, as a form or a list shows them. */
export const labels: Labels = {
  titleKind: { cni: "French identity card (CNI)", passport: "Passport" },
  reason: {
    first: "First application",
    renewal: "Renewal",
    lost: "Lost",
    stolen: "Stolen",
    damaged: "Damaged",
  },
  channel: { "online-pre-application": "Online pre-application", "paper-form": "Paper form" },
  territory: { metropole: "Metropolitan France" },
  birthplace: { france: "In France", abroad: "Abroad" },
  birthRegistry: {
    "connected-registry":
      "A commune whose civil-status register is connected (COMEDEC), or the central civil-status service in Nantes",
    "paper-registry": "A commune whose civil-status register is not connected",
    "foreign-registry": "A foreign authority, as the birth is not in a French register",
  },
  titleFormat: {
    laminated: "Laminated card (old format)",
    card: "Card the size of a bank card",
    biometric: "Biometric passport",
    electronic: "Electronic passport (2006 to 2009)",
    "pre-electronic": "Passport without a chip (until 2006)",
    temporary: "Temporary passport, issued in an emergency",
  },
  whereabouts: {
    "in-hand": "In your possession",
    lost: "Lost",
    stolen: "Stolen",
    unavailable: "Cannot be shown, but is neither lost nor stolen",
  },
  fate: {
    "handed-back": "Handed back at the counter",
    lost: "Lost before collection",
    "not-presented": "Not shown when collecting",
  },
  lodging: {
    "own-name": "A home for which a proof of address is in your name",
    hosted: "With someone who hosts you",
    "with-parents": "With your parents",
  },
  document: {
    "application-form": "Application form",
    "pre-application-number": "Online pre-application",
    photo: "Identity photo",
    "proof-of-address": "Proof of address",
    "host-proof-of-address": "Proof of address of your host",
    "host-id-copy": "Identity document of your host",
    "host-statement": "Statement by your host",
    "birth-record": "Birth certificate",
    "marriage-record": "Marriage certificate",
    "nationality-proof": "Proof of French nationality",
    "held-cni": "Your current identity card",
    "held-passport": "Your current passport",
    "loss-declaration": "Declaration of loss",
    "theft-declaration": "Declaration of theft",
    "fiscal-stamp": "Electronic fiscal stamp",
  },
  form: {
    original: "original",
    "original-or-print": "original or printed electronic bill",
    photocopy: "photocopy",
    "full-copy": "full copy",
    "full-copy-or-extract-with-parentage": "full copy, or extract that names the parents",
    "number-or-print": "number noted down or printed document",
    "filled-in": "to be filled in",
  },
  bearer: { applicant: "you", host: "your host" },
  obtaining: {
    bring: "To bring",
    "filled-in-there": "To fill in at the counter",
    buy: "To buy before you hand in the application",
  },
  proofOfAddress: {
    "electricity-or-gas-bill": "electricity or gas bill",
    "water-bill": "water bill",
    "phone-bill": "landline or mobile phone bill",
    "rent-receipt-from-a-landlord-body-or-agency": "rent receipt from a social landlord or an agency",
    "title-of-ownership": "title deed",
    "tax-or-non-taxation-notice": "income tax or non-taxation notice",
    "housing-tax-notice": "housing tax notice (taxe d’habitation)",
    "home-insurance": "home insurance certificate or bill",
    "housing-aid-statement": "housing benefit statement from the CAF",
  },
  refusedProofOfAddress: {
    "rent-receipt-between-private-persons": "rent receipt from a private landlord",
  },
  nationalityProof: {
    "declaration-of-acquisition": "registered declaration of acquisition of nationality",
    "naturalisation-or-reintegration-decree":
      "official copy (ampliation) of the decree of naturalisation or reintegration",
    "certificate-of-nationality": "certificate of French nationality",
    "treated-as-french-for-ten-years":
      "at least two papers that show you have been regarded as French for 10 years (military papers, voter’s card, public employment, former identity document…)",
  },
  person: { applicant: "you" },
  standing: {
    "in-force": "Valid",
    expired: "Out of date",
    void: "Void",
    undecided: "Validity to be determined",
  },
};
