import type { Assessment, Paper } from "../../answers/assessment.js";
import type { DoubtId } from "../../vocabulary/doubts.js";
import type { TitleKind } from "../../vocabulary/situation.js";
import type { Citation } from "../../sources/citation.js";
import { letter } from "../numbering.js";
import { pageFollowed } from "../town-hall.js";
import type { Words } from "../words.js";
import type { Context } from "./context.js";
import { doubtsIn } from "./doubts.js";
import type { Papers } from "./papers.js";
import { askedBy, factsToAsk } from "./questions.js";
import type { SheetItem, SheetLine } from "./sheet.js";
import { listSources, worthCiting, type SourceList } from "./source-list.js";

/** What the parts of a full sheet refer to: its sources, its questions, the open points of law. */
export interface Notes {
  /** None where they are not asked for. */
  readonly sources: readonly SheetItem[];
  readonly doubts: readonly DoubtId[];
  /** The sources of a line, where they are listed. */
  readonly refs: (citations: readonly Citation[]) => Pick<SheetLine, "sources">;
  /** Where to read about the open points that make something doubtful. */
  readonly inDoubt: (doubts: readonly DoubtId[], before?: string) => readonly SheetLine[];
  /** Which questions some missing facts are. */
  readonly depends: (facts: readonly string[]) => readonly SheetLine[];
}

/** What several answers on one sheet refer to together. */
export interface Common {
  readonly list: SourceList;
  readonly doubts: readonly DoubtId[];
}

/** Numbers what a full sheet refers to. */
export function notesOf(
  context: Context<Words>,
  papers: Papers,
  open: readonly TitleKind[],
  areListed: boolean,
  more: readonly (readonly Citation[])[] = [],
  common?: Common,
): Notes {
  const { words, answer, say } = context;
  const { phrases } = words;
  const facts = factsToAsk(context);
  const asked = answer.undecided.map(({ fact }) => fact);
  const doubts = common?.doubts ?? doubtsIn(context, papers, open);
  const followed = pageFollowed(answer);
  const cited = areListed
    ? [...citedIn(context, papers), ...more].flatMap((some) => worthCiting(some, followed))
    : [];
  const { sources, refs } = common?.list ?? listSources(words, cited, followed);
  const numbersOf = <T>(some: readonly T[], all: readonly T[]): readonly number[] =>
    [...new Set(some.map((each) => all.indexOf(each) + 1))]
      .filter((number) => number > 0)
      .sort((a, b) => a - b);
  return {
    sources: sources.map(({ text, link }, index) => ({
      id: `source/${String(index + 1)}`,
      text: say(text),
      ...(link === undefined ? {} : { link }),
    })),
    doubts,
    refs(citations) {
      const numbers = areListed ? refs(citations) : [];
      return numbers.length === 0 ? {} : { sources: numbers };
    },
    inDoubt(some, before = "") {
      const letters = numbersOf(some, doubts).map(letter);
      if (letters.length === 0 && before === "") return [];
      const text = [before, ...(letters.length === 0 ? [] : [phrases.seeDoubts(letters)])].join(" ").trim();
      return [{ id: `doubt/${some.join("+")}`, says: "doubt", text: say(text) }];
    },
    depends(some) {
      const numbers = numbersOf(
        some.map((fact) => askedBy(fact, asked)),
        facts,
      );
      return numbers.length === 0
        ? []
        : [
            {
              id: "depends",
              says: "depends",
              text: say(phrases.seeQuestions(common === undefined ? numbers : [])),
            },
          ];
    },
  };
}

/** Everything that a sheet shows with its citations. */
export function citedIn(
  { answer, titles, refused }: Context,
  { asked, undecided, choices }: Papers,
): readonly (readonly Citation[])[] {
  const isRefused = titles.length > 0 && titles.length === refused.length;
  const refusals = Object.values(answer.admissible).flatMap((title) => title.refusals);
  const shown: readonly Paper[] = [
    ...asked.map(({ paper }) => paper),
    ...choices.flatMap(({ anyOf }) => anyOf.flat()),
  ];
  const all: readonly { readonly sources: readonly Citation[] }[] = isRefused
    ? refusals
    : [
        ...[...asked, ...undecided].flatMap(({ grounds }) => grounds),
        ...choices,
        ...shown.flatMap(({ kinds }) => kinds?.refused ?? []),
        ...refusals,
        ...answer.fee.lines.filter(({ title }) => !refused.includes(title)),
        ...Object.values(answer.presence).flatMap((people) => Object.values(people)),
        ...validities(answer, refused),
        ...Object.values(answer.heldTitles)
          .filter(({ atCollection }) => atCollection !== "not-in-hand")
          .map(({ titleStatus }) => titleStatus),
        ...answer.notices,
        ...answer.referrals,
      ];
  return all.map(({ sources }) => sources);
}

function validities(
  { validity }: Assessment,
  refused: readonly TitleKind[],
): readonly { readonly sources: readonly Citation[] }[] {
  return (["cni", "passport"] as const).flatMap((title) =>
    refused.includes(title) ? [] : (validity[title] ?? []),
  );
}
