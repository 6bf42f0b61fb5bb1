import type { CounterPhrases } from "../../src/words/counters.js";
import { differences as englishDifferences } from "../../src/words/en/differences.js";
import { issueSentences as englishIssues } from "../../src/words/en/issues.js";
import { counterPhrases as englishCounters } from "../../src/words/en/offices.js";
import { english } from "../../src/words/en/english.js";
import { whyPhrases as englishWhy } from "../../src/words/en/why.js";
import { differences as frenchDifferences } from "../../src/words/fr/differences.js";
import { issueSentences as frenchIssues } from "../../src/words/fr/issues.js";
import { counterPhrases as frenchCounters } from "../../src/words/fr/offices.js";
import { french } from "../../src/words/fr/french.js";
import { whyPhrases as frenchWhy } from "../../src/words/fr/why.js";
import { interviewPhrases as englishInterview } from "../../src/words/en/interview.js";
import { picturePhrases as englishPicture } from "../../src/words/en/picture.js";
import { planPhrases as englishPlan } from "../../src/words/en/plan.js";
import { wayPhrases as englishWay } from "../../src/words/en/ways.js";
import { interviewPhrases as frenchInterview } from "../../src/words/fr/interview.js";
import { picturePhrases as frenchPicture } from "../../src/words/fr/picture.js";
import { planPhrases as frenchPlan } from "../../src/words/fr/plan.js";
import { wayPhrases as frenchWay } from "../../src/words/fr/ways.js";
import type { InterviewPhrases } from "../../src/words/interview.js";
import type { PicturePhrases } from "../../src/words/picture/timeline-picture.js";
import type { PlanPhrases } from "../../src/words/plan/plan-phrases.js";
import type { WayPhrases } from "../../src/words/ways.js";
import type { WhyPhrases } from "../../src/words/why.js";
import type { AllWords } from "./examples.js";
import { fullCalls, pageCalls, whyCalls } from "./slots.js";
import {
  actSlots,
  checkCalls,
  counterCalls,
  familyCalls,
  gainCalls,
  interviewCalls,
  pictureCalls,
  planCalls,
  wayCalls,
} from "./slots-beside.js";
import { called, callsOf, sayingsIn, type Saying } from "./sayings.js";

/** All that one language has to say. */
export interface Language {
  readonly words: AllWords;
  readonly why: WhyPhrases;
  readonly counters: CounterPhrases;
  readonly interview: InterviewPhrases;
  readonly plan: PlanPhrases;
  readonly ways: WayPhrases;
  readonly picture: PicturePhrases;
}

export const inFrench: Language = {
  words: {
    ...french,
    sentences: { ...french.sentences, difference: frenchDifferences, issue: frenchIssues },
  },
  why: frenchWhy,
  counters: frenchCounters,
  interview: frenchInterview,
  plan: frenchPlan,
  ways: frenchWay,
  picture: frenchPicture,
};
export const inEnglish: Language = {
  words: {
    ...english,
    sentences: { ...english.sentences, difference: englishDifferences, issue: englishIssues },
  },
  why: englishWhy,
  counters: englishCounters,
  interview: englishInterview,
  plan: englishPlan,
  ways: englishWay,
  picture: englishPicture,
};

/** Part of the words, where they are said, and of what they are made. */
export interface Part {
  readonly title: string;
  readonly where: string;
  /** Whether they are sentences, read by applicants or by those who review rules, or names and turns of phrase. */
  readonly are: "sentences" | "notes" | "names" | "phrases";
  readonly of: (language: Language) => readonly Saying[];
}

const sentencesOf = (list: keyof AllWords["sentences"], title: string, where: string): Part => ({
  title,
  where,
  are: "sentences",
  of: ({ words }) => sayingsIn(words, words.sentences[list]),
});

/** A list too few does not compile. */
const lists: Readonly<Record<keyof AllWords["sentences"], Part>> = {
  requirement: sentencesOf(
    "requirement",
    "Why a paper is asked for",
    "Full sheet, below a paper, after “Pourquoi ?”, “Why?”",
  ),
  document: sentencesOf("document", "What a paper is", "Full sheet, below a paper"),
  basis: sentencesOf("basis", "On what a demand rests", "Full sheet, below a paper that no law asks for"),
  first: sentencesOf("first", "What to read first", "Both sheets, at the top"),
  notice: sentencesOf("notice", "Notices", "Full sheet, “À savoir”, “Good to know”"),
  step: sentencesOf("step", "Steps", "Full sheet"),
  referral: sentencesOf("referral", "Where to ask", "Full sheet, first of what to know before"),
  refusal: sentencesOf("refusal", "Refusals", "Both sheets, at the top; `refusalText`"),
  remedy: sentencesOf("remedy", "What to do instead", "After a refusal"),
  doubt: sentencesOf("doubt", "Doubts", "Full sheet, “Ce que les textes ne disent pas clairement”"),
  discretion: sentencesOf(
    "discretion",
    "What the administration may grant",
    "Full sheet, below what depends on it",
  ),
  difference: {
    ...sentencesOf("difference", "Differences of a town hall", "The conflict ledger"),
    are: "notes",
  },
  issue: sentencesOf("issue", "What is wrong with a value", "`issueText`"),
};

/** Every part, in the order of the page. */
export const parts: readonly Part[] = [
  lists.first,
  lists.refusal,
  lists.remedy,
  {
    title: "Questions",
    where: "Both sheets; `fieldQuestion`, `undecidedText`",
    are: "sentences",
    of: ({ words }) => [
      ...sayingsIn(words, words.questions.situation),
      ...Object.entries(words.questions.title).flatMap(([field, ask]) =>
        sayingsIn(words, { [`heldTitles.titles[].${field}`]: ask(words.questions.thisTitle) }),
      ),
      ...sayingsIn(words, { someTitle: words.questions.someTitle }),
    ],
  },
  {
    title: "What helps to answer",
    where: "Full sheet, below a question; `fieldHelp`, `undecidedText`",
    are: "sentences",
    of: ({ words }) => sayingsIn(words, words.helps),
  },
  {
    title: "Papers",
    where: "Both sheets; `documentLabels`",
    are: "names",
    of: ({ words }) => sayingsIn(words, words.labels.document),
  },
  lists.document,
  lists.requirement,
  lists.basis,
  lists.discretion,
  lists.step,
  lists.referral,
  lists.notice,
  lists.doubt,
  {
    title: "Doubts in a few words",
    where: "Page, where no question is left",
    are: "names",
    of: ({ words }) => sayingsIn(words, words.doubtNames),
  },
  {
    title: "Phrases of both sheets",
    where: "Both sheets; parts filled in with examples",
    are: "phrases",
    of: ({ words }) => [
      ...sayingsIn(words, words.pagePhrases),
      ...called(words, words.pagePhrases, callsOf(pageCalls, words)),
    ],
  },
  {
    title: "Phrases of the full sheet",
    where: "Full sheet, `titleStatusText`; parts filled in with examples",
    are: "phrases",
    of: ({ words }) => [
      ...sayingsIn(words, words.phrases),
      ...called(words, words.phrases, callsOf(fullCalls, words)),
    ],
  },
  {
    title: "Why, what changes, what is wrong",
    where: "`explanationText`, `changeText`, `issueText`; parts filled in with examples",
    are: "phrases",
    of: ({ words, why }) => [...sayingsIn(words, why), ...called(words, why, callsOf(whyCalls, words))],
  },
  lists.issue,
  {
    title: "An interview",
    where: "`questionText`; parts filled in with examples",
    are: "phrases",
    of: ({ words, interview }) => [
      ...sayingsIn(words, interview),
      ...called(words, interview, callsOf(interviewCalls, words)),
    ],
  },
  {
    title: "What one can do, and what it gives",
    where: "`actText`, `wayText`; parts filled in with examples",
    are: "phrases",
    of: ({ words, ways }) => [
      ...sayingsIn(words, ways),
      ...Object.entries(ways.acts).flatMap(([act, say]) =>
        sayingsIn(words, { [`acts.${act}`]: say(actSlots(words)) }),
      ),
      ...called(words, ways, callsOf(wayCalls, words)),
      ...called(words, ways.gain, callsOf(gainCalls, words), "gain."),
      ...called(words, ways.loss, callsOf(gainCalls, words), "loss."),
    ],
  },
  {
    title: "A check of the papers at hand",
    where: "`pageSheet`, `fullSheet` of a check; parts filled in with examples",
    are: "phrases",
    of: ({ words }) => [
      ...sayingsIn(words, words.checkPhrases),
      ...called(words, words.checkPhrases, callsOf(checkCalls, words)),
    ],
  },
  {
    title: "A family",
    where: "`pageSheet`, `fullSheet` of a family; parts filled in with examples",
    are: "phrases",
    of: ({ words }) => [
      ...sayingsIn(words, words.familyPhrases),
      ...called(words, words.familyPhrases, callsOf(familyCalls, words)),
    ],
  },
  {
    title: "A plan",
    where: "`planSheet`; parts filled in with examples",
    are: "phrases",
    of: ({ words, plan }) => [...sayingsIn(words, plan), ...called(words, plan, callsOf(planCalls, words))],
  },
  {
    title: "A line of time",
    where: "`timelinePicture`; parts filled in with examples",
    are: "phrases",
    of: ({ words, picture }) => [
      ...sayingsIn(words, picture),
      ...called(words, picture, callsOf(pictureCalls, words)),
    ],
  },
  {
    title: "Fields",
    where: "A form; `fieldLabel`, `explanationText`, `issueText`",
    are: "names",
    of: ({ words }) => sayingsIn(words, words.fieldLabels),
  },
  {
    title: "Options, and other names",
    where: "A form, `optionsFor`; both sheets",
    are: "names",
    of: ({ words: { labels, ...words } }) => {
      const others = Object.entries(labels).filter(([list]) => list !== "document");
      return sayingsIn(words, Object.fromEntries(others));
    },
  },
  {
    title: "Counters",
    where: "The texts of `titres-identite/fr` and `/en` for offices; parts filled in with examples",
    are: "phrases",
    of: ({ words, counters }) => {
      const { reasons, ...rest } = counters;
      const day = `${counters.days.mon} ${counters.date("2026-11-30")}`;
      return [
        ...sayingsIn(words, { ...rest, months: counters.months.join(", ") }),
        ...called(words, counters, counterCalls(counters)),
        ...sayingsIn(
          words,
          Object.fromEntries(
            Object.entries(reasons).map(([code, reason]) => [
              `reasons.${code}`,
              typeof reason === "string" ? reason : reason(day),
            ]),
          ),
        ),
      ];
    },
  },
  lists.difference,
  {
    title: "Town halls, texts and pages",
    where: "Full sheet with its sources; `citationText`",
    are: "names",
    of: ({ words }) => sayingsIn(words, { ...words.townHalls, ...words.texts, ...words.antsPages }),
  },
];
