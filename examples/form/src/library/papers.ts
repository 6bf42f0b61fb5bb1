// What checks the papers of one person.
export { checkDossier, formsThatDo, type DossierCheck, type PaperInHand } from "titres-identite";
export { bearerLabels, documentLabels, pageSheet } from "#words";
