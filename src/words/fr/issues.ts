import type { Sentences } from "../lists.js";

/** What is wrong with a value. */
export const issueSentences: Sentences["issue"] = {
  missing: "Cette réponse est obligatoire.",
  null: "Une réponse vide n’est pas admise : laissez-la de côté si vous ne la connaissez pas.",
  "wrong-type": "Cette réponse n’est pas de la forme attendue.",
  "json-text": "C’est un texte JSON : lisez-le d’abord avec JSON.parse.",
  date: "Le jour dépend ici du fuseau horaire : écrivez-le sous la forme AAAA-MM-JJ.",
  promise: "Cette réponse n’est pas encore arrivée : attendez-la avec await.",
  "an-answer": "C’est une réponse d’assess : donnez la demande à laquelle elle répond.",
  "an-application": "C’est une demande : donnez la réponse d’assess à cette demande.",
  "unknown-field": "Cette rubrique n’existe pas.",
  "unknown-value": "Cette réponse n’est pas l’une des réponses possibles.",
  "not-a-day": "Ce jour n’existe pas, ou n’est pas écrit sous la forme AAAA-MM-JJ.",
  "out-of-range": "Cette valeur est hors des limites admises.",
  empty: "Cette réponse ne peut pas être vide.",
  "too-many": "Il y a trop de réponses.",
  "not-readable": "Cette réponse ne peut pas être lue.",
  "duplicate-id": "Deux titres portent le même identifiant.",
  "unknown-title": "Aucun titre de ce genre ne porte cet identifiant.",
  "before-first-day": "Ce jour est antérieur à ceux que les règles connaissent.",
  contradiction: "Cette réponse est impossible, ou en contredit une autre.",
};
