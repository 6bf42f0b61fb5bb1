import { together } from "../together.js";
import type { EveryPageWords } from "../words.js";
import { checkPhrases } from "./check-phrases.js";
import { documentLabels, formLabels, paperFormLabels, proofKindLabels } from "./document-labels.js";
import { frenchPage } from "./french-page.js";
import { familyPhrases } from "./family-phrases.js";
import { standingLabels, titleKindLabels } from "./labels.js";

/** What French says on any page: of an answer, of a check of papers, of a family. */
export const everyPage: EveryPageWords = together(frenchPage, {
  labels: {
    document: documentLabels,
    form: formLabels,
    titleKind: titleKindLabels,
    standing: standingLabels,
    paperForm: paperFormLabels,
    proofKind: proofKindLabels,
  },
  checkPhrases,
  familyPhrases,
});
