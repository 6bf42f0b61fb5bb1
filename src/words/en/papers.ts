import type { Sentences } from "../lists.js";

/** What each paper is, and how to come by it. */
export const documentSentences: Sentences["document"] = {
  "application-form": {
    abroad:
      "Ask the consulate whether it wants one: it hands the form out. Fill it in with black ink, in capital letters.",
    otherwise:
      "The counter gives it to you: it cannot be downloaded. Fill it in with black ink, in capital letters.",
  },
  "pre-application-number": "You receive its number when you complete it on passeport.ants.gouv.fr.",
  photo:
    "Taken by an approved photographer or in an approved booth. A white background is refused. The rules for the photo are below.",
  "proof-of-address":
    "One is enough. It must bear the surname and first name. It comes from a supplier, an agency or an administration.",
  "host-proof-of-address": {
    "with-parents":
      "One is enough. It must bear the surname and first name of [one of your parents|the host].",
    otherwise: "One is enough. It must bear [your|the] host’s surname and first name.",
  },
  "host-id-copy": {
    "with-parents": "[Ask them for a photocopy.|]",
    otherwise: "Ask [your|the] host for a photocopy.",
  },
  "host-statement": {
    "with-parents":
      "In it [your parents certify|the parents certify] on their honour that [you live|~ lives] with them, permanently or for more than 3 months (‘attestation d’hébergement’). They date and sign it.",
    otherwise:
      "In it [your host certifies on their honour that you live with them|the host certifies the stay on their honour], permanently or for more than 3 months (‘attestation d’hébergement’). They date and sign it.",
  },
  "birth-record": "Ask the civil-status office that keeps the record for it (‘acte de naissance’).",
  "marriage-record": "The civil-status office of the commune of the marriage issues it (‘copie intégrale’).",
  "spouse-death-record": "The civil-status office issues it (‘acte de décès’).",
  "divorce-judgment": "The one that allows you to keep your former spouse’s name.",
  "ex-spouse-authorisation":
    "In it your former spouse writes and signs that you may keep the name. The agreement may be for a time only.",
  "nationality-proof": "One of these proofs is enough: the first in this list that you can obtain.",
  "sworn-translation":
    "In France, by a translator on the list of a court of appeal. Abroad, by a translator on the list of the consulate, which certifies the signature (‘traduction assermentée’). A record from another country of the European Union needs none if its multilingual form comes with it. Ask whoever issued the record for that form.",
  "held-cni": "The card itself, not a copy.",
  "held-passport": "The passport itself, not a copy.",
  "loss-declaration": "You fill it in at the counter, together with the new application.",
  "theft-declaration": "This is the receipt you were given when you reported the theft (‘récépissé’).",
  "fiscal-stamp": {
    "stamp-in-doubt": "Do not buy it before you have asked the counter how this fee is paid.",
    otherwise: "It is electronic (‘timbre fiscal’).",
  },
  "parent-id": "[Their|Your] own identity card or passport.",
  "second-parent-proof-of-address": "One is enough. It must bear the other parent’s surname and first name.",
  "alternating-residence-proof": "The parents’ agreement, or the court decision.",
  "parental-authority-decision": "The court decision that gives parental authority.",
  "joint-authority-declaration": "The declaration that both parents made together (form cerfa 12785).",
  "other-parent-id-copy": "Ask them for a photocopy.",
  "other-parent-use-name-agreement": "In it the other parent writes, dates and signs that they agree.",
  "other-parent-information-statement":
    "In it the parent declares on their honour that they told the other in good time. The other may go to the family judge.",
  "minor-use-name-consent":
    "In it [you write and sign that you agree|~ writes and signs a statement of agreement].",
  "guardianship-judgment": "The latest judgment or, for a minor, the decision that gave them their guardian.",
  "guardian-statement":
    "In it the guardian certifies that they know of the application, and signs. It gives their name, date of birth and address, and [your name and date of birth|the name and date of birth of ~].",
  "guardian-id-copy": "[Ask the guardian for a photocopy.|]",
  "domicile-election":
    "A social action centre (CCAS or CIAS) or an approved body gives it (‘élection de domicile’). Its address is printed on the title, without its name.",
  "hotel-statement": "In it the manager certifies that [you live|~ lives] in the hotel.",
  "pitch-deed-or-lease":
    "It shows [that you own the plot where the caravan stands, or rent it|who owns the plot where the caravan stands, or rents it].",
  "official-document-with-address": "It bears the same address as the other paper about [your|the] home.",
  "urgency-proof":
    "Any paper that proves the reason for the trip, and that it cannot wait. Ask the prefecture or the consulate what will do.",
  "large-passport-letter": "Write on plain paper why you travel so often.",
  "medical-certificate": "In it a doctor certifies the illness or disability that keeps [you|~] from coming.",
  "other-photo-id": "It must bear [your photo|the photo of ~].",
  "no-photo-id-statement": "In it you state that you have no document with a photo to show.",
  "foreign-id":
    "The document itself: a residence permit (‘titre de séjour’), or an identity card or passport of another country.",
  "parent-death-record": "The civil-status office issues it (‘acte de décès’).",
  "family-record-book": "It must be up to date, with the death entered (‘livret de famille’).",
  "ex-spouse-id-copy": "Ask your former spouse for a photocopy of their identity card or passport.",
  "parents-use-name-letters":
    "Each parent writes their own by hand. It asks for the name and gives the order of the two names, the same as in the application.",
  "parents-residence-statement": "In it both parents say which address alone is to be printed on the title.",
  "court-decisions":
    "All those on parental authority or on where the minor lives: divorce, separation, an order while proceedings run, guardianship, delegation. Add the parents’ agreement, if there is one.",
  "notarial-deed":
    "The one (‘acte notarié’) that changed your matrimonial regime, that is, the rules on the spouses’ property.",
  "deposit-receipt":
    "The counter gives it to you when you hand in the application (‘récépissé’). It bears the number used to track it.",
  "inability-proof": "Any paper that shows that [you|~] cannot come.",
  "travel-proof": "Any paper that proves a coming trip to a country that accepts the card.",
  "prepaid-envelope": "It is bought from the approved carrier: the consulate says which, and what size.",
  "temporary-passport-receipt": "The counter gives it to you when you hand in the application (‘récépissé’).",
  "educational-assistance-judgment":
    "The judgment, or a certificate, that entrusts the child to the child welfare service (aide sociale à l’enfance).",
  "parents-failure-record":
    "In it the department states that the parents cannot be reached, or refuse to act (‘procès-verbal de carence’).",
  "agent-capacity-proof": "The officer’s professional card, or a certificate from the department.",
  "agent-id-copy": "A photocopy is enough.",
  "other-parent-information-proof":
    "Any paper that shows that the other parent was told before the application.",
  "emancipation-decision": "Civil-status records do not mention emancipation: only the decision proves it.",
};
