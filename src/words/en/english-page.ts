import type { PageWords } from "../page-words.js";
import { checkPhrases } from "./check-phrases.js";
import { familyPhrases } from "./family-phrases.js";
import { documentLabels, formLabels, paperFormLabels, proofKindLabels } from "./document-labels.js";
import { doubtNames } from "./doubt-names.js";
import { firstNotices } from "./first-notices.js";
import { refusals, remedies } from "./outcomes.js";
import { pagePhrases } from "./page-phrases.js";
import { standingLabels, titleKindLabels } from "./labels.js";
import { questions } from "./questions.js";
import { townHalls } from "./town-hall-names.js";
import { date, list, money, period, quoted, typeset } from "./writing.js";

/** What English says on a page. */
export const englishPage: PageWords = {
  language: "en",
  labels: {
    document: documentLabels,
    form: formLabels,
    paperForm: paperFormLabels,
    proofKind: proofKindLabels,
    titleKind: titleKindLabels,
    standing: standingLabels,
  },
  sentences: { refusal: refusals, remedy: remedies, first: firstNotices },
  doubtNames,
  questions,
  townHalls,
  pagePhrases,
  checkPhrases,
  familyPhrases,
  date,
  period,
  money,
  list,
  quoted,
  typeset,
};
