import type { Labels } from "../lists.js";
import { together } from "../together.js";
import { townHallKinds } from "./town-halls.js";

/** The papers. */
export const documentLabels: Labels["document"] = {
  "application-form": "Application form",
  "pre-application-number": "Online pre-application",
  photo: "Identity photo",
  "proof-of-address": "Proof of address",
  "host-proof-of-address": {
    "with-parents": "Proof of address of [your|the] parents",
    otherwise: "Proof of address of [your|the] host",
  },
  "host-id-copy": {
    "with-parents": "Identity document of [your|the] parents",
    otherwise: "Identity document of [your|the] host",
  },
  "host-statement": {
    "with-parents": "Statement by [your|the] parents",
    otherwise: "Statement by [your|the] host",
  },
  "birth-record": "Birth certificate",
  "marriage-record": "Marriage certificate",
  "spouse-death-record": "Death certificate of the spouse",
  "divorce-judgment": "Divorce judgment",
  "ex-spouse-authorisation": "Written agreement of the former spouse",
  "nationality-proof": "Proof of French nationality",
  "sworn-translation": "Sworn translation of the birth certificate",
  "held-cni": "[Your current identity card|The current identity card of ~]",
  "held-passport": "[Your current passport|The current passport of ~]",
  "loss-declaration": "Declaration of loss",
  "theft-declaration": "Declaration of theft",
  "fiscal-stamp": "Fiscal stamp",
  "parent-id": "[Identity document of the parent who applies|Your own identity document]",
  "second-parent-proof-of-address": "Proof of address of the other parent",
  "alternating-residence-proof": "Proof that the child lives with each parent in turn",
  "parental-authority-decision": "Court decision on parental authority",
  "joint-authority-declaration": "Joint declaration of parental authority",
  "other-parent-id-copy": "Identity document of the other parent",
  "other-parent-use-name-agreement": "Written agreement of the other parent to the name used",
  "other-parent-information-statement": "Statement that the other parent has been informed",
  "minor-use-name-consent": "Written agreement of the minor to the name used",
  "guardianship-judgment": "Decision on guardianship, curatorship or family authorisation",
  "guardian-statement": "Statement by the guardian",
  "guardian-id-copy": "[Identity document of the guardian|Your own identity document]",
  "domicile-election": "Certificate of address (élection de domicile)",
  "hotel-statement": "Statement by the hotel manager",
  "pitch-deed-or-lease": "Title deed or lease of the plot",
  "official-document-with-address": "Official document with the same address",
  "urgency-proof": "Proof that the trip is urgent",
  "large-passport-letter": "Letter explaining the need for a large passport",
  "medical-certificate": "Medical certificate",
  "other-photo-id": "Official document with a photo",
  "no-photo-id-statement": "Statement that [you have|~ has] no document with a photo",
  "foreign-id": "Residence permit, or identity document of another country",
  "parent-death-record": "Death certificate of the parent",
  "family-record-book": "Family record book",
  "ex-spouse-id-copy": "Identity document of the former spouse",
  "parents-use-name-letters": "Letter from each parent about the name used",
  "parents-residence-statement": "Statement by both parents on the minor’s address",
  "court-decisions": "Every court decision about the minor",
  "notarial-deed": "Notarial deed",
  "deposit-receipt": "Receipt for the application",
  "inability-proof": "Other proof that [you|~] cannot come",
  "travel-proof": "Proof of the trip",
  "prepaid-envelope": "Prepaid envelope",
  "temporary-passport-receipt": "Receipt for the temporary passport",
  "educational-assistance-judgment": "Child protection judgment (assistance éducative)",
  "parents-failure-record": "Record of the parents’ failure to act",
  "agent-capacity-proof": "Proof of the officer’s position",
  "agent-id-copy": "Identity document of the officer",
  "other-parent-information-proof": "Proof that the other parent has been informed",
  "emancipation-decision": "Court decision on emancipation",
};

/** In which form a paper is shown. */
export const formLabels: Labels["form"] = {
  original: "original",
  "original-or-print": "original or printed electronic bill",
  photocopy: "photocopy",
  "full-copy": "full copy",
  "extract-with-parentage": "extract that names the parents",
  "full-copy-or-extract-with-parentage": "full copy, or extract that names the parents",
  "number-or-print": "number noted down or printed",
  "filled-in": "to be filled in",
};

/** The form of a paper at hand. */
export const paperFormLabels: Labels["paperForm"] = {
  original: "original",
  print: "printed document",
  photocopy: "photocopy",
  "full-copy": "full copy",
  "extract-with-parentage": "extract that names the parents",
  "extract-without-parentage": "extract that does not name the parents",
  number: "number noted down",
  "filled-in": "document that has been filled in",
};

/** Whose a paper is. */
export const bearerLabels: Labels["bearer"] = {
  applicant: "you",
  host: "[your|the] host",
  representative: "the person who applies",
  "other-parent": "the other parent",
  spouse: "the spouse",
  "ex-spouse": "the former spouse",
  guardian: "the guardian",
};

/** How a paper is come by. */
export const obtainingLabels: Labels["obtaining"] = {
  bring: "To bring",
  "filled-in-there": "To fill in at the counter",
  buy: "To buy before you hand in the application",
};

/** The kinds of paper that will do as another, or not. */
export const proofKindLabels: Labels["proofKind"] = together(
  {
    "electricity-or-gas-bill": "electricity or gas bill",
    "water-bill": "water bill",
    "phone-bill": "landline or mobile phone bill",
    "rent-receipt-from-a-landlord-body-or-agency": "rent receipt from a social landlord or an agency",
    "rent-receipt-between-private-persons": "rent receipt from a private landlord",
    "title-of-ownership": "title deed",
    "tax-or-non-taxation-notice": "income tax or non-taxation notice",
    "housing-tax-notice": "housing tax notice (taxe d’habitation)",
    "home-insurance": "home insurance certificate or bill",
    "housing-aid-statement": "housing benefit statement from the CAF",
    "driving-licence": "driving licence",
    "health-insurance-certificate": "health insurance certificate (attestation de carte Vitale)",
    "pension-or-family-allowance-title": "pension or family allowance title",
    "employment-service-paper": "paper from the employment service (France Travail)",
    "declaration-of-acquisition":
      "registered declaration of acquisition of nationality, or an attestation of it",
    "naturalisation-or-reintegration-decree":
      "official copy (ampliation) of the decree of naturalisation or reintegration, or an attestation of it",
    "treated-as-french-for-ten-years":
      "at least two papers that show you have been regarded as French for 10 years (military papers, voter’s card, public employment, former title…)",
    "certificate-of-nationality": "certificate of French nationality",
    "death-record": "death certificate",
    "hospital-certificate": "hospital certificate",
    ticket: "ticket",
    booking: "booking",
    "travel-agency-quote": "travel agency’s quote",
    "proof-of-lodging": "proof of lodging there",
  },
  townHallKinds,
);
