import type { Labels } from "../lists.js";
import { together } from "../together.js";
import { townHallKinds } from "./town-halls.js";

/** The papers. */
export const documentLabels: Labels["document"] = {
  "application-form": "Formulaire de demande",
  "pre-application-number": "Pré-demande en ligne",
  photo: "Photo d’identité",
  "proof-of-address": "Justificatif de domicile",
  "host-proof-of-address": {
    "with-parents": "Justificatif de domicile de [vos|ses] parents",
    otherwise: "Justificatif de domicile de la personne qui [vous héberge|héberge]",
  },
  "host-id-copy": {
    "with-parents": "Pièce d’identité de [vos|ses] parents",
    otherwise: "Pièce d’identité de la personne qui [vous héberge|héberge]",
  },
  "host-statement": {
    "with-parents": "Attestation de [vos|ses] parents",
    otherwise: "Attestation de la personne qui [vous héberge|héberge]",
  },
  "birth-record": "Acte de naissance",
  "marriage-record": "Acte de mariage",
  "spouse-death-record": "Acte de décès de l’époux ou de l’épouse",
  "divorce-judgment": "Jugement de divorce",
  "ex-spouse-authorisation": "Accord écrit de l’ex-époux ou de l’ex-épouse",
  "nationality-proof": "Justificatif de nationalité française",
  "sworn-translation": "Traduction assermentée de l’acte de naissance",
  "held-cni": "[Votre carte d’identité actuelle|La carte d’identité actuelle de ~]",
  "held-passport": "[Votre passeport actuel|Le passeport actuel de ~]",
  "loss-declaration": "Déclaration de perte",
  "theft-declaration": "Déclaration de vol",
  "fiscal-stamp": "Timbre fiscal",
  "parent-id": "[Pièce d’identité du parent qui fait la demande|Votre propre pièce d’identité]",
  "second-parent-proof-of-address": "Justificatif de domicile de l’autre parent",
  "alternating-residence-proof": "Preuve de la résidence alternée",
  "parental-authority-decision": "Décision de justice sur l’autorité parentale",
  "joint-authority-declaration": "Déclaration conjointe d’autorité parentale",
  "other-parent-id-copy": "Pièce d’identité de l’autre parent",
  "other-parent-use-name-agreement": "Accord écrit de l’autre parent sur le nom d’usage",
  "other-parent-information-statement": "Attestation que l’autre parent a été informé",
  "minor-use-name-consent": "Accord écrit du mineur sur son nom d’usage",
  "guardianship-judgment": "Décision de tutelle, de curatelle ou d’habilitation familiale",
  "guardian-statement": "Attestation du tuteur",
  "guardian-id-copy": "[Pièce d’identité du tuteur|Votre propre pièce d’identité]",
  "domicile-election": "Attestation d’élection de domicile",
  "hotel-statement": "Attestation du gérant de l’hôtel",
  "pitch-deed-or-lease": "Titre de propriété ou bail du terrain",
  "official-document-with-address": "Document officiel à la même adresse",
  "urgency-proof": "Preuve de l’urgence du voyage",
  "large-passport-letter": "Lettre qui dit pourquoi un passeport grand format",
  "medical-certificate": "Certificat médical",
  "other-photo-id": "Document officiel avec photo",
  "no-photo-id-statement": "Déclaration que [vous n’avez|~ n’a] aucun document avec photo",
  "foreign-id": "Titre de séjour, ou pièce d’identité d’un autre pays",
  "parent-death-record": "Acte de décès du parent",
  "family-record-book": "Livret de famille",
  "ex-spouse-id-copy": "Pièce d’identité de l’ex-époux ou de l’ex-épouse",
  "parents-use-name-letters": "Lettre de chaque parent sur le nom d’usage",
  "parents-residence-statement": "Déclaration des deux parents sur l’adresse du mineur",
  "court-decisions": "Toute décision de justice sur le mineur",
  "notarial-deed": "Acte notarié",
  "deposit-receipt": "Récépissé de la demande",
  "inability-proof": "Autre preuve que [vous ne pouvez|~ ne peut] pas venir",
  "travel-proof": "Preuve du voyage",
  "prepaid-envelope": "Enveloppe prépayée",
  "temporary-passport-receipt": "Récépissé du passeport temporaire",
  "educational-assistance-judgment": "Jugement d’assistance éducative",
  "parents-failure-record": "Procès-verbal de carence des parents",
  "agent-capacity-proof": "Preuve de la fonction de l’agent",
  "agent-id-copy": "Pièce d’identité de l’agent",
  "other-parent-information-proof": "Preuve que l’autre parent a été informé",
  "emancipation-decision": "Décision d’émancipation",
};

/** In which form a paper is shown. */
export const formLabels: Labels["form"] = {
  original: "original",
  "original-or-print": "original ou facture en ligne imprimée",
  photocopy: "photocopie",
  "full-copy": "copie intégrale",
  "extract-with-parentage": "extrait avec filiation",
  "full-copy-or-extract-with-parentage": "copie intégrale ou extrait avec filiation",
  "number-or-print": "numéro noté ou imprimé",
  "filled-in": "à remplir",
};

/** The form of a paper at hand. */
export const paperFormLabels: Labels["paperForm"] = {
  original: "original",
  print: "document imprimé",
  photocopy: "photocopie",
  "full-copy": "copie intégrale",
  "extract-with-parentage": "extrait avec filiation",
  "extract-without-parentage": "extrait sans filiation",
  number: "numéro noté",
  "filled-in": "document rempli",
};

/** Whose a paper is. */
export const bearerLabels: Labels["bearer"] = {
  applicant: "vous",
  host: "la personne qui [vous héberge|héberge]",
  representative: "la personne qui fait la demande",
  "other-parent": "l’autre parent",
  spouse: "l’époux ou l’épouse",
  "ex-spouse": "l’ex-époux ou l’ex-épouse",
  guardian: "le tuteur",
};

/** How a paper is come by. */
export const obtainingLabels: Labels["obtaining"] = {
  bring: "À apporter",
  "filled-in-there": "À remplir au guichet",
  buy: "À acheter avant le dépôt",
};

/** The kinds of paper that will do as another, or not. */
export const proofKindLabels: Labels["proofKind"] = together(
  {
    "electricity-or-gas-bill": "facture d’électricité ou de gaz",
    "water-bill": "facture d’eau",
    "phone-bill": "facture de téléphone fixe ou mobile",
    "rent-receipt-from-a-landlord-body-or-agency": "quittance de loyer d’un organisme social ou d’une agence",
    "rent-receipt-between-private-persons": "quittance de loyer entre particuliers",
    "title-of-ownership": "titre de propriété",
    "tax-or-non-taxation-notice": "avis d’imposition ou de non-imposition",
    "housing-tax-notice": "avis de taxe d’habitation",
    "home-insurance": "attestation ou facture d’assurance du logement",
    "housing-aid-statement": "relevé d’aide au logement de la CAF",
    "driving-licence": "permis de conduire",
    "health-insurance-certificate": "attestation de carte Vitale",
    "pension-or-family-allowance-title": "titre de pension ou d’allocations familiales",
    "employment-service-paper": "papier de France Travail",
    "declaration-of-acquisition":
      "déclaration d’acquisition de la nationalité, enregistrée, ou attestation de cette déclaration",
    "naturalisation-or-reintegration-decree":
      "copie (ampliation) du décret de naturalisation ou de réintégration, ou attestation de ce décret",
    "treated-as-french-for-ten-years":
      "au moins deux papiers montrant que [l’on vous considère|~ est considéré] comme Français depuis 10 ans (papiers militaires, carte d’électeur, emploi public, ancien titre…)",
    "certificate-of-nationality": "certificat de nationalité française",
    "death-record": "acte de décès",
    "hospital-certificate": "certificat d’hôpital",
    ticket: "billet",
    booking: "réservation",
    "travel-agency-quote": "devis d’une agence de voyages",
    "proof-of-lodging": "preuve d’un hébergement sur place",
  },
  townHallKinds,
);
