import type { Sentences, Words } from "../words.js";

/** What each paper is, and how to come by it. */
export const documentSentences: Sentences["document"] = {
  "application-form":
    "The counter gives it to you: it cannot be downloaded. Fill it in with black ink, in capital letters.",
  "pre-application-number": "You receive its number when you complete it on passeport.ants.gouv.fr.",
  photo: "Taken by an approved photographer or in an approved booth. The rules for the photo are below.",
  "proof-of-address": "One is enough. It must bear your surname and first name.",
  "host-proof-of-address": "One is enough. It must bear your host’s surname and first name.",
  "host-id-copy": "Ask your host for a photocopy.",
  "host-statement":
    "In it your host certifies, and signs, that you live with them permanently or have done so for more than 3 months (‘attestation d’hébergement’).",
  "birth-record":
    "For a birth in France, ask for it online or at the town hall of the place of birth (‘acte de naissance’).",
  "marriage-record": "Ask for the full copy (‘copie intégrale’): an extract is not enough.",
  "nationality-proof": "One of these proofs is enough: the first in this list that you can obtain.",
  "held-cni": "The card itself, even if it is out of date or damaged.",
  "held-passport": "The passport itself, even if it is out of date or damaged.",
  "loss-declaration": "You fill it in at the counter, together with the new application.",
  "theft-declaration": "This is the receipt you were given when you reported the theft (‘récépissé’).",
  "fiscal-stamp":
    "On sale at the end of the online pre-application, on timbres.impots.gouv.fr or at an approved tobacconist’s (‘timbre fiscal’).",
};

/** Why each paper is asked for. */
export const requirementSentences: Sentences["requirement"] = {
  "application-form/paper-channel": "You are applying on paper.",
  "pre-application-number/online-channel":
    "You are preparing the application online: this replaces the paper form.",
  "photo/every-application": "Every application for an identity document needs one.",
  "proof-of-address/own-name": "It proves your address.",
  "host-proof-of-address/hosted":
    "You have no proof of address in your own name: it proves the address where you live.",
  "host-id-copy/hosted": "It proves who hosts you.",
  "host-statement/hosted": "It proves that you live at this address.",
  "held-cni/replaced": "The new card replaces it.",
  "held-cni/proves-civil-status":
    "It proves your civil status and your nationality, and may spare you a birth certificate.",
  "held-cni/handed-back": "You hand back the old card when you receive the new one.",
  "held-passport/replaced": "The new passport replaces it.",
  "held-passport/proves-civil-status":
    "It proves your civil status and your nationality, and may spare you a birth certificate.",
  "held-passport/handed-back":
    "You hand back the old passport when you receive the new one. If it contains a visa that is still valid, you may keep it for as long as that visa lasts.",
  "birth-record/no-title-shown":
    "It proves your civil status: you are not showing a card or passport that does, that is, one that is valid or has been out of date for less than 5 years.",
  "marriage-record/no-birth-record":
    "It proves your civil status, as your birth certificate cannot be provided.",
  "nationality-proof/record-silent":
    "Neither a recent identity document nor your birth certificate proves that you are French.",
  "loss-declaration/lost": "The document to be replaced is lost.",
  "theft-declaration/stolen": "The document to be replaced was stolen.",
  "fiscal-stamp/fee-due": "There is a fee for this application.",
};

/** When each paper is asked for. */
export const conditions: Words["conditions"] = {
  "application-form/paper-channel": "you apply on paper",
  "pre-application-number/online-channel": "you complete the online pre-application",
  "photo/every-application": "you apply for an identity document",
  "proof-of-address/own-name": "you have a proof of address in your own name",
  "host-proof-of-address/hosted": "you live with someone, for example your parents",
  "host-id-copy/hosted": "you live with someone, for example your parents",
  "host-statement/hosted": "you live with someone, for example your parents",
  "held-cni/replaced": "the new card replaces the one you have",
  "held-cni/proves-civil-status":
    "it is the only one of your identity documents that proves your civil status",
  "held-cni/handed-back": "you showed it with the application in order to replace it",
  "held-passport/replaced": "the new passport replaces the one you have",
  "held-passport/proves-civil-status":
    "it is the only one of your identity documents that proves your civil status",
  "held-passport/handed-back": "you showed it with the application in order to replace it",
  "birth-record/no-title-shown":
    "no card or passport that you show proves your civil status, and the counter cannot obtain the record itself",
  "marriage-record/no-birth-record": "a birth certificate is needed and you cannot provide it",
  "nationality-proof/record-silent":
    "neither a recent identity document nor your birth certificate proves that you are French",
  "loss-declaration/lost": "the document to be replaced is lost",
  "theft-declaration/stolen": "the document to be replaced was stolen",
  "fiscal-stamp/fee-due": "there is a fee for the application",
};
