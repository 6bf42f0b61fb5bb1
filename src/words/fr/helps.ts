import { formerAlgeria } from "../../vocabulary/countries.js";
import type { Helps } from "../lists.js";
import { inCountry } from "./countries.js";
import { date } from "./writing.js";

/** What helps to answer a question that is not clear by itself. */
export const helps: Helps = helpsWith(formerAlgeria);

function helpsWith({ country, frenchBefore, childrenSince }: typeof formerAlgeria): Helps {
  return {
    channel: "En ligne, c’est la pré-demande. Le formulaire papier, lui, se retire au guichet.",
    "heldTitles.complete":
      "Comptez ceux qui sont périmés, perdus ou volés, mais pas ceux qui ont été rendus.",
    "applicant.parentBornInFrance": `Si la naissance a eu lieu en France depuis ${childrenSince}, un parent né ${inCountry[country]} avant le ${date(frenchBefore)} compte comme né en France.`,
    "applicant.birthRecord.heldBy":
      "La mairie de naissance vous dira si son état civil est dématérialisé (COMEDEC).",
    "applicant.birthRecord.showsNationality": `Oui, s’il porte une mention de la nationalité. Oui aussi, s’il vient du service central d’état civil de Nantes, ou d’un consulat. Oui encore, pour une naissance en France, si un parent y est né aussi. Pour une naissance depuis ${childrenSince}, un parent né ${inCountry[country]} avant le ${date(frenchBefore)} compte comme né en France.`,
    "circumstances.nationalityAcquired": "Par décret ou par déclaration, par exemple.",
    "circumstances.registerMention":
      "Elle signale par exemple un changement de régime matrimonial, une tutelle ou une curatelle.",
    "home.lodging":
      "Pour un mineur que représente un tuteur, une autre personne ou l’aide sociale à l’enfance, répondez pour cette personne.",
    "home.justifAdresse": "Ce service est proposé pendant la pré-demande.",
    "circumstances.lateRecognition": "Répondez non si ce parent est marié à l’autre.",
    "circumstances.protectedAdult":
      "Un adulte est protégé par une tutelle, une curatelle, une habilitation familiale ou une sauvegarde de justice.",
    "circumstances.nameChanged": "Un nom d’usage, par exemple celui d’un conjoint, n’en est pas un.",
    "circumstances.useNameAsked": "Un nom d’usage est par exemple celui d’un époux ou d’une épouse.",
    "names.endOfMarriageOnBirthRecord": "Un divorce n’y est inscrit que si on le demande.",
    "heldTitles.titles[].format": "Sur un passeport biométrique, le mot « passeport » est souligné.",
  };
}
