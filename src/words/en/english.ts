import type { Words } from "../words.js";
import { differences } from "./differences.js";
import { discretions } from "./discretions.js";
import { doubts } from "./doubts.js";
import { issueSentences } from "./issues.js";
import { labels } from "./labels.js";
import { notices } from "./notices.js";
import { bases, referrals, refusals, remedies, steps } from "./outcomes.js";
import { documentSentences } from "./papers.js";
import { phrases } from "./phrases.js";
import { questions } from "./questions.js";
import { conditions, requirementSentences } from "./requirements.js";
import { antsPages, cited, texts, townHalls } from "./sources.js";
import { date, list, money, period, quoted, typeset } from "./writing.js";

/** English. */
export const english: Words = {
  language: "en",
  labels,
  sentences: {
    document: documentSentences,
    requirement: requirementSentences,
    step: steps,
    notice: notices,
    referral: referrals,
    refusal: refusals,
    remedy: remedies,
    doubt: doubts,
    discretion: discretions,
    difference: differences,
    basis: bases,
    issue: issueSentences,
  },
  conditions,
  questions,
  phrases,
  texts,
  antsPages,
  townHalls,
  cited,
  date,
  period,
  money,
  list,
  quoted,
  typeset,
};
