/** What the demo says beside the questions and the sheet. */
export interface DemoTexts {
  readonly day: string;
  readonly dayHint: string;
  readonly dayKeys: string;
  readonly noDay: string;
  readonly number: string;
  readonly noNumber: string;
  readonly why: string;
  readonly whyHeading: string;
  readonly back: string;
  readonly next: string;
  readonly rareHint: string;
  readonly titlesHint: string;
  readonly both: string;
  readonly refused: string;
  readonly known: string;
  readonly openPoints: (count: number) => string;
  readonly ways: string;
  readonly noWays: string;
  readonly interrupted: (file: string) => string;
  readonly noTerminal: string;
}

export const frenchTexts: DemoTexts = {
  day: "Quel jour déposez-vous la demande ?",
  dayHint: "JJ/MM/AAAA",
  dayKeys: "JJ/MM/AAAA ; vide : je ne sais pas ; ? : pourquoi ; < : revenir",
  noDay: "Cette date n’existe pas ou n’est pas écrite JJ/MM/AAAA.",
  number: "un nombre d’années ; vide : je ne sais pas ; ? : pourquoi ; < : revenir",
  noNumber: "Écrivez un nombre entier.",
  why: "Pourquoi cette question ?",
  whyHeading: "Pourquoi",
  back: "Revenir en arrière",
  next: "Répondre",
  rareHint: "Espace : choisir. Entrée : continuer, sans rien choisir si rien n’est vrai.",
  titlesHint: "Espace : choisir. Entrée : continuer, sans rien choisir s’il n’y en a aucun.",
  both: "Les deux",
  refused: "Cette réponse ne va pas.",
  known: "CE QUI EST DÉJÀ SÛR",
  openPoints: (count) =>
    count === 1 ? "Reste un point à préciser." : `Restent ${String(count)} points à préciser.`,
  ways: "CE QUI CHANGERAIT LA RÉPONSE",
  noWays: "Rien de ce que vous pouvez faire n’allégerait cette liste.",
  interrupted: (file) => `Entretien interrompu. Pour le reprendre : npm run demo -- --interview ${file}`,
  noTerminal:
    "L’entretien a besoin d’un terminal : lancez-le dans une fenêtre de terminal, sans redirection.",
};

export const englishTexts: DemoTexts = {
  day: "On which day will you hand in the application?",
  dayHint: "DD/MM/YYYY",
  dayKeys: "DD/MM/YYYY; empty: I don’t know; ?: why; <: go back",
  noDay: "There is no such date, or it is not written DD/MM/YYYY.",
  number: "a number of years; empty: I don’t know; ?: why; <: go back",
  noNumber: "Write a whole number.",
  why: "Why this question?",
  whyHeading: "Why",
  back: "Go back",
  next: "Answer",
  rareHint: "Space: choose. Enter: go on, with nothing chosen if nothing applies.",
  titlesHint: "Space: choose. Enter: go on, with nothing chosen if there is none.",
  both: "Both",
  refused: "That answer does not fit.",
  known: "WHAT IS CERTAIN SO FAR",
  openPoints: (count) =>
    count === 1 ? "One point is still to be settled." : `${String(count)} points are still to be settled.`,
  ways: "WHAT WOULD CHANGE THE ANSWER",
  noWays: "Nothing that you can do would make this list lighter.",
  interrupted: (file) => `Interview interrupted. To go on: npm run demo -- --interview ${file}`,
  noTerminal: "The interview needs a terminal: run it in a terminal window, without redirecting it.",
};
