import type { PageWords } from "../page-words.js";
import { documentLabels, formLabels } from "./document-labels.js";
import { doubtNames } from "./doubt-names.js";
import { firstNotices } from "./first-notices.js";
import { refusals, remedies } from "./outcomes.js";
import { pagePhrases } from "./page-phrases.js";
import { standingLabels, titleKindLabels } from "./labels.js";
import { questions } from "./questions.js";
import { townHalls } from "./town-hall-names.js";
import { date, list, money, period, quoted, typeset } from "./writing.js";

/** What English says on the page of an answer. */
export const englishPage: PageWords = {
  language: "en",
  labels: {
    document: documentLabels,
    form: formLabels,
    titleKind: titleKindLabels,
    standing: standingLabels,
  },
  sentences: { refusal: refusals, remedy: remedies, first: firstNotices },
  doubtNames,
  questions,
  townHalls,
  pagePhrases,
  date,
  period,
  money,
  list,
  quoted,
  typeset,
};
