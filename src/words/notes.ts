import type { Assessment } from "../answers/assessment.js";
import type { DiscretionId, DoubtId } from "../vocabulary/doubts.js";
import type { Citation } from "../sources/citation.js";
import { askFor, questionOrder } from "./question.js";
import { listSources, worthCiting } from "./source-list.js";
import type { Item } from "./page.js";
import type { Papers } from "./papers.js";
import { titleNamed } from "./texts.js";
import { townHallFollowed } from "./town-hall.js";
import type { Words } from "./words.js";

/** What the parts of a page refer to by number: its sources, its open questions, its open points of law. */
export interface Notes {
  readonly sources: readonly Item[];
  readonly questions: readonly string[];
  /** In the order in which the page first refers to them. */
  readonly doubts: readonly DoubtId[];
  /** What the administration may grant or refuse, in the order in which the page first refers to it. */
  readonly discretions: readonly DiscretionId[];
  readonly refs: (citations: readonly Citation[]) => string;
  /** Which questions some missing facts are. */
  readonly see: (facts: readonly string[]) => string;
  readonly seeDoubts: (doubts: readonly DoubtId[]) => string;
  readonly seeDiscretions: (grants: readonly DiscretionId[]) => string;
  readonly titleName: (id: string) => string;
}

interface Cited {
  readonly sources: readonly Citation[];
}

/** Numbers what an answer refers to. */
export function notes(
  words: Words,
  answer: Assessment,
  papers: Papers,
  titleNames: Readonly<Record<string, string>>,
): Notes {
  const titleName = (id: string): string => titleNamed(words, titleNames, id);
  const facts = answer.undecided
    .map(({ fact }) => fact)
    .sort((a, b) => questionOrder(words, a) - questionOrder(words, b));
  const doubts: DoubtId[] = [];
  const discretions: DiscretionId[] = [];
  const followed = townHallFollowed(answer);
  const citations = citedIn(answer, papers).flatMap(({ sources }) => worthCiting(sources, followed));
  const { sources, refs } = listSources(words, citations, followed);
  const numbersOf = <T>(some: readonly T[], all: readonly T[]): readonly number[] =>
    some.map((each) => all.indexOf(each) + 1).sort((a, b) => a - b);
  return {
    sources,
    questions: facts.map((fact) => askFor(words, fact, titleName)),
    doubts,
    discretions,
    refs,
    see: (some) => words.phrases.seeQuestions(numbersOf(some, facts)),
    seeDoubts: (some) => {
      doubts.push(...some.filter((doubt) => !doubts.includes(doubt)));
      return words.phrases.seeDoubts(numbersOf(some, doubts));
    },
    seeDiscretions: (some) => {
      discretions.push(...new Set(some.filter((grant) => !discretions.includes(grant))));
      return words.phrases.seeDiscretions;
    },
    titleName,
  };
}

/** Everything that a page shows with its citations. */
function citedIn(answer: Assessment, { asked, undecided, choices }: Papers): readonly Cited[] {
  return [
    ...[...asked, ...undecided].flatMap(({ grounds }) => grounds),
    ...choices,
    ...[...asked.map(({ paper }) => paper), ...choices.flatMap(({ anyOf }) => anyOf.flat())].flatMap(
      ({ kinds }) => kinds?.refused ?? [],
    ),
    ...Object.values(answer.admissible).flatMap(({ refusals }) => refusals),
    ...answer.fee.lines,
    ...answer.fee.later,
    ...Object.values(answer.presence).flatMap((people) => Object.values(people)),
    ...Object.entries(answer.validity)
      .filter(
        ([title]) => answer.admissible[title as keyof typeof answer.validity]?.status !== "inadmissible",
      )
      .map(([, validity]) => validity),
    ...Object.values(answer.heldTitles)
      .filter(({ atCollection }) => atCollection !== "not-in-hand")
      .map(({ titleStatus }) => titleStatus),
    ...answer.notices,
    ...answer.referrals,
  ];
}
