import type { InterviewPhrases } from "../interview.js";

/** What an interview says beside the questions on single facts. */
export const interviewPhrases: InterviewPhrases = {
  screens: {
    "titles-asked": "What are you applying for?",
    reasons: "Why are you applying for these titles?",
    birthday: "When was the birth?",
    age: "What age on the day you hand in the application?",
    adult: "Eighteen or over on the day you hand in the application?",
    birth: "The birth and the birth certificate",
    "record-shows-nationality": "Nationality and the birth certificate",
    "foreign-record": "The foreign birth certificate",
    "held-titles": "The titles received so far",
    "replaced-titles": "The titles to be replaced",
    "deposit-day": "The day you hand in the application",
    deposit: "Handing in the application",
    photo: "The photo",
    "collection-day": "The day the title is collected",
    home: "The home",
    "home-territory": "Where the home is",
    family: "The family of the minor",
    residence: "Where the minor lives",
    recognition: "The recognition of the child",
    "use-name": "The name used",
    rare: "Is any of these your situation?",
    "rare-details": "In more detail",
    "protection-details": "The protective measure, in more detail",
  },
  heldTitle: (title) => `${title}: what can you see on it?`,
  chooseAny: "Choose all that apply. They are rare: most often none does.",
  noneOfThese: "None of these",
  notFrench: "A nationality other than French",
  unreadable: "The date can no longer be read",
  why: (outcomes, more) => `The answer decides on the following: ${outcomes.join("; ")}${others(more)}.`,
  leavesOpen: (outcomes, more) =>
    `Without an answer, the following may stay open: ${outcomes.join("; ")}${others(more)}.`,
  dontKnow: "I don’t know",
};

function others(more: number): string {
  if (more === 0) return "";
  return more === 1 ? "; and one other point" : `; and ${String(more)} other points`;
}
