import type { WhyPhrases } from "../why.js";
import { yesAndNo } from "./field-labels.js";
import { list } from "./writing.js";

/** The turns of phrase that say why, what changes and what is wrong. */
export const whyPhrases: WhyPhrases = {
  yesAndNo,
  isUnknown: "pas encore connu",
  decided: (outcome, facts) =>
    facts.length === 0
      ? `${outcome} : c’est toujours ainsi.`
      : `${outcome} : cela dépend de ceci. ${facts.join(" ; ")}.`,
  outcome: {
    presence: "Qui doit venir",
    admissible: "Refus",
    fee: "Prix",
    validity: "Durée du nouveau titre",
    payment: "Moyen de payer",
    step: "Étape",
    notice: "Ce qu’il faut savoir",
    referral: "Où se renseigner",
  },
  worthOf: (title) => `ce que vaut ce titre (${title})`,
  changes: (day, changes) => `À partir d’un dépôt le ${day} : ${changes.join(" ; ")}.`,
  papersAdded: (papers) => `il faut aussi ${named(papers)}`,
  papersGone: (papers) => `il ne faut plus ${named(papers)}`,
  feeChanges: (before, after) => `le prix n’est plus ${before}, mais ${after}`,
  stands: (title, standing) => `${title} : statut « ${lower(standing)} »`,
  refused: (titles) => `la demande est refusée (${titles.map(lower).join(", ")})`,
  admitted: (titles) => `la demande n’est plus refusée (${titles.map(lower).join(", ")})`,
  somethingElse: "la liste change sur d’autres points",
  ofFact: (label, value) => `${label} : ${value}`,
  ofTitle: (label, title) => `${label} (${title})`,
  field: (label, sentence) => `${label} : ${lower(sentence)}`,
  given: (value) => `Valeur donnée : ${value}.`,
  contradicts: (fields) => `À comparer avec : ${fields.join(" ; ")}.`,
};

/** Papers by their names, which have no article. */
function named(papers: readonly string[]): string {
  return `${papers.length > 1 ? "ces papiers" : "ce papier"} : ${list(papers.map(lower), "and")}`;
}

/** A name within a sentence. */
export function lower(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
