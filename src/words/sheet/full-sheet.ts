import type { Assessment } from "../../answers/assessment.js";
import type { Words } from "../words.js";
import { answered } from "../../application/answered/answer.js";
import { idsOf } from "../ids.js";
import { withOwn } from "../own.js";
import { checkedFullOptions } from "../given.js";
import { contextOf, type Context } from "./context.js";
import type { FullSheetOptions } from "./options.js";
import { doubtItems } from "./doubts.js";
import { heldTitleItems } from "./held-titles.js";
import { notesOf, type Notes } from "./notes.js";
import {
  concerns,
  isRefused,
  openIn,
  pageParts,
  sheetOf,
  type PageDetails,
  type Parts,
} from "./page-sheet.js";
import { paperDetails } from "./paper-details.js";
import { paperSections } from "./paper-sections.js";
import { papersOf, type Papers } from "./papers.js";
import { comingDetails, priceDetails } from "./outcome-details.js";
import { priceItems } from "./price.js";
import { questionDetails, questionItems } from "./questions.js";
import { firstNotices, refusalItems } from "./request.js";
import { onlyCited, saidOnce } from "./said-once.js";
import type { Sheet, SheetItem } from "./sheet.js";
import { referralItems, stepItems, toKnow } from "./to-know.js";
import { comingItems } from "./who-comes.js";

/** Writes everything: each paper with its reasons, what to know and when, what is in doubt and, where asked for, the sources. */
export function writeFull(language: Words, given: Assessment, options: FullSheetOptions): Sheet {
  const { sources = false, ...read } = checkedFullOptions(options);
  const words = withOwn(language, read.words);
  return answered(given, idsOf(words), (answer) => fullOf(contextOf(words, answer, read), sources));
}

function fullOf(context: Context<Words>, withSources: boolean): Sheet {
  const { answer, titles } = context;
  const open = openIn(context);
  const papers = papersOf(answer.requirements.filter((ground) => concerns(ground.titles, open, titles)));
  const notes = notesOf(context, papers, open, withSources);
  const asked = isRefused(context) ? [] : explained(questionItems(context, questionDetails(context)));
  if (isRefused(context) || asked.length > 0) {
    const brief = pageParts(context, asked, sourcesAlone(notes));
    const certain = isRefused(context) ? [] : certainParts(context, papers, notes);
    return finished(
      sheetOf(context, "full", asked.length, [
        ...asFarAsFits(certain, brief),
        ["sources", "number", notes.sources],
      ]),
    );
  }
  const refusals = refusalItems(context, ({ sources, doubts }) => [
    notes.refs(sources),
    notes.inDoubt(doubts),
  ]);
  const parts = paperSections(context, papers, paperDetails(context, notes));
  const known = toKnow(context, notes, papers, open);
  return finished(
    sheetOf(context, "full", 0, [
      ["refusals", "point", [...refusals, ...firstNotices(context)]],
      ["bring", "box", parts.bring],
      ["fill-in", "box", parts["fill-in"]],
      ["buy", "box", parts.buy],
      ["price", "point", priceItems(context, open, priceDetails(context, notes))],
      ["who-comes", "point", comingItems(context, comingDetails(context, notes))],
      ["hand-back", "box", parts["hand-back"]],
      ["held-titles", "point", heldTitleItems(context, notes)],
      ["steps", "number", stepItems(context)],
      ["to-know-before", "point", [...referralItems(context, notes), ...known.before]],
      ["to-know-at-the-counter", "point", known["at-the-counter"]],
      ["to-know-after", "point", known.after],
      ["doubts", "point", doubtItems(context, notes)],
      ["sources", "number", notes.sources],
    ]),
  );
}

/** What holds whatever is answered, and stands below a list that is not complete: what to hand back, where to ask, what to do. */
function certainParts(context: Context<Words>, papers: Papers, notes: Notes): Parts {
  return [
    ["hand-back", "box", paperSections(context, papers)["hand-back"]],
    ["to-know-before", "point", referralItems(context, notes)],
    // They bear no number: others may come between them.
    ["steps", "point", stepItems(context)],
  ];
}

/** The most lines of a sheet that is not complete, of so many letters, and those of its title, its beginning and its end. */
const [mostLines, mostLetters, around] = [60, 70, 12] as const;

/** Adds to some parts those others for which there is room, the first before all. */
function asFarAsFits(more: Parts, parts: Parts): Parts {
  return more.reduce(
    (some, part) => (linesIn([...some, part]) > mostLines - around ? some : [...some, part]),
    parts,
  );
}

function linesIn(parts: Parts): number {
  const of = (texts: readonly string[]): number =>
    texts.reduce((sum, text) => sum + Math.ceil(text.length / mostLetters), 0);
  const ofItem = ({ name = "", text, lines = [], oneOf = [] }: SheetItem): number =>
    of([`${name}${text}`, ...lines.map((line) => line.text), ...oneOf.map((choice) => choice.name)]) +
    oneOf.reduce((sum, { papers }) => sum + papers.reduce((all, paper) => all + ofItem(paper), 0), 0);
  return parts.reduce(
    (sum, [, , items]) => sum + items.reduce((all, item) => all + ofItem(item), items.length > 0 ? 1 : 0),
    0,
  );
}

/** The most questions with what helps to answer them; the others are asked better when these are answered. */
const mostExplained = 2;

function explained(questions: readonly SheetItem[]): readonly SheetItem[] {
  return questions.map(({ lines = [], ...question }, index) =>
    index < mostExplained && lines.length > 0 ? { ...question, lines } : question,
  );
}

/** Of what is not certain yet, the sources and no more: what is left open would be said of each line. */
function sourcesAlone({ refs }: Notes): PageDetails {
  return {
    refusal: ({ sources }) => [refs(sources), []],
    price: ({ sources }) => refs(sources),
    coming: { lines: () => [], refs: (outcomes) => refs(outcomes.flatMap(({ sources }) => sources)) },
  };
}

/** Nothing is said twice, and no source is listed that no line is from. */
function finished(sheet: Sheet): Sheet {
  const once = saidOnce(sheet);
  return once.sections.some(({ id }) => id === "sources") ? onlyCited(once) : once;
}
