import { formerAlgeria } from "../../vocabulary/countries.js";
import type { Labels } from "../lists.js";
import { inCountry } from "./countries.js";
import { date } from "./writing.js";

export const titleKindLabels: Labels["titleKind"] = {
  cni: "Carte nationale d’identité",
  passport: "Passeport",
};

export const heldTitleKindLabels: Labels["heldTitleKind"] = {
  cni: "Carte nationale d’identité",
  passport: "Passeport",
  "service-passport": "Passeport de service ou de mission",
};

export const reasonLabels: Labels["reason"] = {
  first: "Première demande",
  renewal: "Renouvellement",
  lost: "Titre perdu",
  stolen: "Titre volé",
  damaged: "Titre abîmé",
  "civil-status-change": "Changement de nom, de prénom ou d’état civil",
  "address-change": "Changement d’adresse",
  "pages-full": "Plus de page libre pour les visas (passeport)",
  "administrative-error": "Erreur de l’administration sur le titre",
  "digital-identity": "Identité numérique : changer une carte plastifiée encore valable",
};

export const channelLabels: Labels["channel"] = {
  "online-pre-application": "Pré-demande en ligne",
  "paper-form": "Formulaire papier",
};

export const territoryLabels: Labels["territory"] = {
  metropole: "France métropolitaine",
  guadeloupe: "Guadeloupe",
  martinique: "Martinique",
  guyane: "Guyane",
  reunion: "La Réunion",
  mayotte: "Mayotte",
  "saint-pierre-et-miquelon": "Saint-Pierre-et-Miquelon",
  "saint-barthelemy": "Saint-Barthélemy",
  "saint-martin": "Saint-Martin",
  "wallis-et-futuna": "Wallis-et-Futuna",
  "polynesie-francaise": "Polynésie française",
  "nouvelle-caledonie": "Nouvelle-Calédonie",
  abroad: "À l’étranger (ambassade ou consulat)",
};

export const photoLabels: Labels["photo"] = {
  brought: "Photo apportée",
  "taken-at-the-counter": "Photo prise au guichet",
};

export const birthplaceLabels: Labels["birthplace"] = {
  france: "En France",
  "former-territory": `Dans un territoire alors français, indépendant depuis (par exemple ${inCountry[formerAlgeria.country]} avant le ${date(formerAlgeria.frenchBefore)})`,
  abroad: "À l’étranger",
};

export const birthRegistryLabels: Labels["birthRegistry"] = {
  "connected-registry": "Une commune à l’état civil dématérialisé (COMEDEC)",
  "paper-registry": "Une commune dont l’état civil n’est pas dématérialisé",
  "central-service": "Le service central d’état civil de Nantes",
  consulate: "Un consulat de France",
  "foreign-registry": "Une autorité étrangère, la naissance n’étant pas inscrite à l’état civil français",
};

export const titleFormatLabels: Labels["titleFormat"] = {
  laminated: "Carte plastifiée (ancien format)",
  card: "Carte au format carte bancaire",
  biometric: "Passeport biométrique",
  electronic: "Passeport électronique (2006 à 2009)",
  "pre-electronic": "Passeport sans puce (jusqu’en 2006)",
  temporary: "Passeport temporaire, délivré en urgence",
};

export const whereaboutsLabels: Labels["whereabouts"] = {
  "in-hand": "En votre possession",
  lost: "Perdu",
  stolen: "Volé",
  "found-again": "Retrouvé, après une déclaration de perte ou de vol",
  unavailable: "Impossible à présenter, sans être perdu ni volé",
};

export const fateLabels: Labels["fate"] = {
  "handed-back": "Rendu au guichet",
  lost: "Perdu avant le retrait",
  "not-presented": "Pas présenté au retrait",
};

export const lodgingLabels: Labels["lodging"] = {
  "own-name":
    "Un logement dont un justificatif est à votre nom (pour un mineur, à celui de son parent ou de qui le représente)",
  "with-parents": "Chez vos parents",
  hosted: "Chez quelqu’un qui vous héberge",
  hotel: "À l’hôtel",
  "mobile-home": "Dans une caravane, sur un terrain possédé ou loué",
  "no-fixed-address": "Sans domicile fixe depuis plus de 6 mois",
};

export const minorFilerLabels: Labels["minorFiler"] = {
  parent: "Le père ou la mère",
  guardian: "Le tuteur du mineur",
  "third-party": "Une autre personne, à qui un juge a confié l’autorité parentale",
  "child-welfare-service": "L’aide sociale à l’enfance (ASE), à laquelle un juge a confié le mineur",
  "private-proxy": "Une autre personne, avec au plus l’autorisation d’un parent",
};

export const parentsLiveLabels: Labels["parentsLive"] = { together: "Ensemble", apart: "Séparés" };

export const residenceLabels: Labels["residence"] = {
  "with-the-filing-parent": "Chez le parent qui fait la demande",
  "with-the-other-parent": "Chez l’autre parent",
  alternating: "En résidence alternée",
};

export const residenceSettlementLabels: Labels["residenceSettlement"] = {
  "court-decision": "Par une décision de justice",
  agreement: "Par un accord entre les parents",
};

export const protectionMeasureLabels: Labels["protectionMeasure"] = {
  guardianship: "Tutelle",
  curatorship: "Curatelle",
  "family-authorisation": "Habilitation familiale",
  safeguard: "Sauvegarde de justice",
};

export const protectedFilerLabels: Labels["protectedFiler"] = {
  applicant: "La personne protégée, seule",
  guardian: "Le tuteur",
};

export const useNameLabels: Labels["useName"] = {
  spouse: "Celui de l’époux ou de l’épouse",
  "ex-spouse": "Celui de l’ex-époux ou de l’ex-épouse, après un divorce",
  "late-spouse": "Celui de l’époux décédé ou de l’épouse décédée",
  "both-parents": "Un nom formé de ceux des deux parents",
  earlier: "Un nom d’usage porté avant, après un divorce ou un décès",
  "given-up": "Aucun : celui du titre est abandonné",
};

export const nameChangeLabels: Labels["nameChange"] = {
  surname: "Le nom de famille",
  "first-name": "Un prénom",
  "recorded-sex": "La mention du sexe",
  "use-name": "Le nom d’usage seulement (mariage, divorce, veuvage)",
};

export const nameChangeGroundLabels: Labels["nameChangeGround"] = {
  "simplified-procedure": "Un nom de famille choisi parmi ceux des parents (procédure simplifiée)",
  decree: "Un décret, pour un motif légitime",
  "first-name-procedure": "Un changement de prénom à la mairie",
  adoption: "Une adoption",
  filiation: "Une filiation établie ou modifiée",
  francisation: "Une francisation, en devenant Français",
};

export const useNameConsentLabels: Labels["useNameConsent"] = {
  "both-parents": "Les deux parents sont d’accord",
  "one-parent-informed": "Un parent le demande seul, après avoir informé l’autre",
  "sole-authority": "Un parent a seul l’autorité parentale",
};

export const useNameFormLabels: Labels["useNameForm"] = {
  added: "Le nom de l’autre parent est ajouté après le nom de famille",
  substituted: "Il le remplace, ou l’ordre des noms est inversé",
};

export const urgencyLabels: Labels["urgency"] = {
  medical: "Une raison médicale",
  humanitarian: "Une raison humanitaire",
  professional: "Un déplacement professionnel qui ne peut pas être reporté",
  other: "Autre chose, par exemple des vacances",
};

export const paymentWayLabels: Labels["paymentWay"] = {
  "online-stamp": "Timbre fiscal acheté en ligne",
  stamp: "Timbre fiscal acheté chez un buraliste agréé",
  "paper-stamp": "Timbre fiscal sur papier",
  "at-the-post": "Paiement à l’ambassade ou au consulat",
};

export const personLabels: Labels["person"] = {
  applicant: "vous",
  "legal-representative": "le parent ou le représentant légal du mineur",
  guardian: "le tuteur",
};

export const standingLabels: Labels["standing"] = {
  "in-force": "En cours de validité",
  expired: "Périmé",
  void: "Annulé",
  undecided: "Validité à préciser",
};
