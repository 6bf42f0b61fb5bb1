import type { Words } from "../words.js";
import { together } from "../together.js";
import { labels } from "./all-labels.js";
import { inCountry } from "./countries.js";
import { discretions } from "./discretions.js";
import { doubts } from "./doubts.js";
import { checkPhrases } from "./check-phrases.js";
import { englishPage } from "./english-page.js";
import { familyPhrases } from "./family-phrases.js";
import { fieldLabels } from "./field-labels.js";
import { firstNotices } from "./first-notices.js";
import { helps } from "./helps.js";
import { notices } from "./notices.js";
import { bases, referrals, refusals, remedies, steps } from "./outcomes.js";
import { documentSentences } from "./papers.js";
import { phrases } from "./phrases.js";
import { requirementSentences } from "./requirements.js";
import { antsPages, cited, texts } from "./sources.js";

/** English. */
export const english: Words = together(englishPage, {
  checkPhrases,
  familyPhrases,
  labels,
  sentences: {
    first: firstNotices,
    document: documentSentences,
    requirement: requirementSentences,
    step: steps,
    notice: notices,
    referral: referrals,
    refusal: refusals,
    remedy: remedies,
    doubt: doubts,
    discretion: discretions,
    basis: bases,
  },
  fieldLabels,
  helps,
  phrases,
  texts,
  antsPages,
  inCountry,
  cited,
});
