import type { InterviewPhrases } from "../interview.js";

/** What an interview says beside the questions on single facts. */
export const interviewPhrases: InterviewPhrases = {
  screens: {
    "titles-asked": "Que demandez-vous ?",
    reasons: "Pourquoi demandez-vous ces titres ?",
    birthday: "Quand la naissance a-t-elle eu lieu ?",
    age: "Quel âge le jour du dépôt ?",
    adult: "Dix-huit ans ou plus le jour du dépôt ?",
    birth: "La naissance et l’acte de naissance",
    "record-shows-nationality": "La nationalité et l’acte de naissance",
    "foreign-record": "L’acte de naissance étranger",
    "held-titles": "Les titres déjà reçus",
    "replaced-titles": "Les titres à remplacer",
    "deposit-day": "Le jour du dépôt",
    deposit: "Le dépôt de la demande",
    photo: "La photo",
    "collection-day": "Le jour du retrait",
    home: "Le domicile",
    "home-territory": "Le lieu du domicile",
    family: "La famille du mineur",
    residence: "La résidence du mineur",
    recognition: "La reconnaissance de l’enfant",
    "use-name": "Le nom d’usage",
    rare: "Une de ces situations est-elle la vôtre ?",
    "rare-details": "Plus précisément",
    "protection-details": "La mesure de protection, plus précisément",
  },
  heldTitle: (title) => `${title} : que voit-on sur ce titre ?`,
  chooseAny: "Choisissez toutes celles qui le sont. Elles sont rares : le plus souvent, il n’y en a aucune.",
  noneOfThese: "Rien de tout cela",
  notFrench: "Nationalité autre que française",
  unreadable: "La date ne se lit plus",
  why: (outcomes, more) => `De la réponse dépend ceci : ${outcomes.join(" ; ")}${others(more)}.`,
  leavesOpen: (outcomes, more) =>
    `Sans réponse, ceci peut rester à préciser : ${outcomes.join(" ; ")}${others(more)}.`,
  dontKnow: "Je ne sais pas",
};

function others(more: number): string {
  if (more === 0) return "";
  return more === 1 ? " ; et un autre point" : ` ; et ${String(more)} autres points`;
}
