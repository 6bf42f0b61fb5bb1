import { checkAnswered } from "../../application/answered/dossier.js";
import type { KnownIds } from "../../application/answered/parts.js";
import type { Assessment } from "../../answers/assessment.js";
import type { DossierCheck } from "../../answers/dossier/check.js";
import type { Citation } from "../../sources/citation.js";
import { idsOf, idsOfPage } from "../ids.js";
import { withOwn } from "../own.js";
import { checkedFullOptions, checkedSheetOptions } from "../given.js";
import type { CheckWords } from "../check-phrases.js";
import type { Words } from "../words.js";
import { checkParts, sheetStatus, type CheckParts } from "./check-parts.js";
import { contextOf, type Context } from "./context.js";
import { doubtItems } from "./doubts.js";
import { notesOf } from "./notes.js";
import { concerns, sheetOf, type Parts } from "./page-sheet.js";
import { paperDetails } from "./paper-details.js";
import { paperSections } from "./paper-sections.js";
import { papersOf, type Papers } from "./papers.js";
import type { FullSheetOptions, SheetOptions } from "./options.js";
import { priceItems } from "./price.js";
import { comingDetails, priceDetails } from "./outcome-details.js";
import { questionItems } from "./questions.js";
import { refusalItems } from "./request.js";
import { heldTitleItems } from "./held-titles.js";
import { referralItems, stepItems, toKnow } from "./to-know.js";
import { onlyCited, saidOnce } from "./said-once.js";
import type { Sheet, SheetLine } from "./sheet.js";
import { comingItems } from "./who-comes.js";

/** Writes what fits on one page of how the papers of a dossier stand. */
export function writeCheckPage(language: CheckWords, check: DossierCheck, options: SheetOptions): Sheet {
  const read = checkedSheetOptions(options);
  const words = withOwn(language, read.words);
  return readCheck(check, idsOfPage(words), (answer) => {
    const context = contextOf(words, answer, read);
    const parts = checkParts(context, check);
    const { open } = papersIn(context);
    const isRefused = check.status === "refused";
    const sheet = sheetOf(context, "page", 0, [
      ["refusals", "point", refusalItems(context)],
      ...(isRefused
        ? []
        : [
            ...ofPapers(context, parts, "inline"),
            ["price", "point", priceItems(context, open)] as const,
            ["who-comes", "point", comingItems(context)] as const,
          ]),
    ]);
    return asCheck(context, check, sheet);
  });
}

/** The parts on the papers. */
function ofPapers(context: Context, parts: CheckParts, notNeeded: "inline" | "point"): Parts {
  return [
    ["to-get", "box", parts["to-get"]],
    ["unsaid", "box", parts.unsaid],
    ["to-say", "point", parts["to-say"]],
    ["questions", "number", questionItems(context)],
    ["instead", "point", parts.instead],
    ["ready", "box", parts.ready],
    ["fill-in", "box", parts["fill-in"]],
    ["not-needed", notNeeded, parts["not-needed"]],
  ];
}

/** Writes the same, with why each paper is asked for, the doubts and, where asked for, the sources. */
export function writeCheckFull(language: Words, check: DossierCheck, options: FullSheetOptions): Sheet {
  const { sources = false, ...read } = checkedFullOptions(options);
  const words = withOwn(language, read.words);
  return readCheck(check, idsOf(words), (answer) => {
    const context = contextOf(words, answer, read);
    const { open, papers } = papersIn(context);
    const notes = notesOf(context, papers, open, sources, citedIn(check));
    const details = paperDetails(context, notes);
    const parts = checkParts(context, check, { words, notes, papers: details });
    const known = toKnow(context, notes, papers, open);
    const isRefused = check.status === "refused";
    const refusals = refusalItems(context, (refusal) => [
      notes.refs(refusal.sources),
      notes.inDoubt(refusal.doubts),
    ]);
    const once = saidOnce(
      sheetOf(context, "full", 0, [
        ["refusals", "point", refusals],
        ...(isRefused
          ? []
          : ([
              ...ofPapers(context, parts, "point"),
              ["price", "point", priceItems(context, open, priceDetails(context, notes))],
              ["who-comes", "point", comingItems(context, comingDetails(context, notes))],
              ["hand-back", "box", paperSections(context, papers, details)["hand-back"]],
              ["held-titles", "point", heldTitleItems(context, notes)],
              ["steps", "number", stepItems(context)],
              ["to-know-before", "point", [...referralItems(context, notes), ...known.before]],
              ["to-know-at-the-counter", "point", known["at-the-counter"]],
              ["to-know-after", "point", known.after],
              ["doubts", "point", doubtItems(context, notes)],
            ] as const)),
        ["sources", "number", notes.sources],
      ]),
    );
    return asCheck(context, check, sources ? onlyCited(once) : once);
  });
}

/** Where it is written that a paper does not do, and what does instead. */
export function citedIn({ papers, instead }: DossierCheck): readonly (readonly Citation[])[] {
  return [
    ...Object.values(papers).flatMap(({ fails }) =>
      fails.flatMap((found) => ("sources" in found ? [found.sources] : [])),
    ),
    ...instead.flatMap(({ ways }) => ways.map(({ sources }) => sources)),
  ];
}

function readCheck(check: DossierCheck, ids: KnownIds, write: (answer: Assessment) => Sheet): Sheet {
  return checkAnswered(check, ids, (read) => write(askingWhatItAsks(read)));
}

/** The answer of a check, of which no other questions are open than those of the check. */
export function askingWhatItAsks({
  answer,
  questions,
}: Pick<DossierCheck, "answer" | "questions">): Assessment {
  return { ...answer, undecided: answer.undecided.filter(({ fact }) => questions.includes(fact)) };
}

function papersIn({ answer, titles, refused }: Context): {
  readonly open: Context["titles"];
  readonly papers: Papers;
} {
  const open = titles.filter((title) => !refused.includes(title));
  return {
    open,
    papers: papersOf(answer.requirements.filter((ground) => concerns(ground.titles, open, titles))),
  };
}

/** A sheet with what the check says of the whole. */
function asCheck(
  { words, titles, say, answer }: Context<CheckWords>,
  check: DossierCheck,
  sheet: Sheet,
): Sheet {
  const { checkPhrases, date } = words;
  const line = (id: string, text: string): SheetLine => ({ id, says: "note", text });
  return {
    ...sheet,
    status: sheetStatus(check),
    title: say(checkPhrases.heading(titles)),
    introduction: [
      ...sheet.introduction,
      ...(check.checkedOn === answer.depositOn
        ? []
        : [line("checked-on", say(checkPhrases.checkedOn(date(check.checkedOn))))]),
      line("check", say(checkPhrases.status[check.status])),
    ],
  };
}
