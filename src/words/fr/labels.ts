import type { Labels } from "../words.js";

/** The names of things, as a form or a list shows them. */
export const labels: Labels = {
  titleKind: { cni: "Carte nationale d’identité", passport: "Passeport" },
  reason: {
    first: "Première demande",
    renewal: "Renouvellement",
    lost: "Titre perdu",
    stolen: "Titre volé",
    damaged: "Titre abîmé",
  },
  channel: { "online-pre-application": "Pré-demande en ligne", "paper-form": "Formulaire papier" },
  territory: { metropole: "France métropolitaine" },
  birthplace: { france: "En France", abroad: "À l’étranger" },
  birthRegistry: {
    "connected-registry":
      "Une commune à l’état civil dématérialisé (COMEDEC), ou le service central d’état civil de Nantes",
    "paper-registry": "Une commune dont l’état civil n’est pas dématérialisé",
    "foreign-registry": "Une autorité étrangère, la naissance n’étant pas inscrite à l’état civil français",
  },
  titleFormat: {
    laminated: "Carte plastifiée (ancien format)",
    card: "Carte au format carte bancaire",
    biometric: "Passeport biométrique",
    electronic: "Passeport électronique (2006 à 2009)",
    "pre-electronic": "Passeport sans puce (jusqu’en 2006)",
    temporary: "Passeport temporaire, délivré en urgence",
  },
  whereabouts: {
    "in-hand": "En votre possession",
    lost: "Perdu",
    stolen: "Volé",
    unavailable: "Impossible à présenter, sans être perdu ni volé",
  },
  fate: {
    "handed-back": "Rendu au guichet",
    lost: "Perdu avant le retrait",
    "not-presented": "Pas présenté au retrait",
  },
  lodging: {
    "own-name": "Un logement dont un justificatif est à votre nom",
    hosted: "Chez quelqu’un qui vous héberge",
    "with-parents": "Chez vos parents",
  },
  document: {
    "application-form": "Formulaire de demande",
    "pre-application-number": "Pré-demande en ligne",
    photo: "Photo d’identité",
    "proof-of-address": "Justificatif de domicile",
    "host-proof-of-address": "Justificatif de domicile de la personne qui vous héberge",
    "host-id-copy": "Pièce d’identité de la personne qui vous héberge",
    "host-statement": "Attestation de la personne qui vous héberge",
    "birth-record": "Acte de naissance",
    "marriage-record": "Acte de mariage",
    "nationality-proof": "Justificatif de nationalité française",
    "held-cni": "Votre carte nationale d’identité actuelle",
    "held-passport": "Votre passeport actuel",
    "loss-declaration": "Déclaration de perte",
    "theft-declaration": "Déclaration de vol",
    "fiscal-stamp": "Timbre fiscal électronique",
  },
  form: {
    original: "original",
    "original-or-print": "original ou facture électronique imprimée",
    photocopy: "photocopie",
    "full-copy": "copie intégrale",
    "full-copy-or-extract-with-parentage": "copie intégrale ou extrait avec filiation",
    "number-or-print": "numéro noté ou document imprimé",
    "filled-in": "à remplir",
  },
  bearer: { applicant: "vous", host: "la personne qui vous héberge" },
  obtaining: {
    bring: "À apporter",
    "filled-in-there": "À remplir au guichet",
    buy: "À acheter avant le dépôt",
  },
  proofOfAddress: {
    "electricity-or-gas-bill": "facture d’électricité ou de gaz",
    "water-bill": "facture d’eau",
    "phone-bill": "facture de téléphone, fixe ou mobile",
    "rent-receipt-from-a-landlord-body-or-agency": "quittance de loyer d’un organisme social ou d’une agence",
    "title-of-ownership": "titre de propriété",
    "tax-or-non-taxation-notice": "avis d’imposition ou de non-imposition",
    "housing-tax-notice": "avis de taxe d’habitation",
    "home-insurance": "attestation ou facture d’assurance du logement",
    "housing-aid-statement": "relevé d’aide au logement de la CAF",
  },
  refusedProofOfAddress: {
    "rent-receipt-between-private-persons": "quittance de loyer entre particuliers",
  },
  nationalityProof: {
    "declaration-of-acquisition": "déclaration d’acquisition de la nationalité, enregistrée",
    "naturalisation-or-reintegration-decree":
      "copie (ampliation) du décret de naturalisation ou de réintégration",
    "certificate-of-nationality": "certificat de nationalité française",
    "treated-as-french-for-ten-years":
      "au moins deux papiers montrant que l’on vous considère comme Français depuis 10 ans (papiers militaires, carte d’électeur, emploi public, ancien titre…)",
  },
  person: { applicant: "vous" },
  standing: {
    "in-force": "En cours de validité",
    expired: "Périmé",
    void: "Annulé",
    undecided: "Validité à préciser",
  },
};
