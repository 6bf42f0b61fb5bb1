import type { GroupLabels, TextFor, PartPath } from "../lists.js";
import { together } from "../together.js";
import { fieldLabels } from "./field-labels.js";

/** What the groups of fields of a form are called, and the few fields that no question asks for. */
const groupLabels: GroupLabels = {
  "": "Demande de carte d’identité ou de passeport",
  format: "Version du format",
  "requests.cni": "Carte nationale d’identité",
  "requests.passport": "Passeport",
  applicant: "Personne pour qui le titre est demandé",
  "applicant.birthRecord": "Acte de naissance",
  heldTitles: "Titres déjà reçus",
  "heldTitles.titles[]": "Carte ou passeport déjà reçu",
  "heldTitles.titles[].id": "Nom donné à ce titre dans la demande",
  home: "Domicile",
  names: "Noms",
  minor: "Famille du mineur",
  protection: "Protection de l’adulte",
  circumstances: "Situations particulières",
  "circumstances.nothingSpecialAsOf":
    "Aucune autre situation particulière, d’après les règles de cette version",
};

/** What each part of an application is called. */
export const partLabels: TextFor<PartPath> = together(groupLabels, fieldLabels);
