import type { Assessment } from "../../answers/assessment.js";
import type { PageWords } from "../page-words.js";
import { answered } from "../../application/answered/answer.js";
import { idsOfPage } from "../ids.js";
import { withOwn } from "../own.js";
import { checkedSheetOptions } from "../given.js";
import { contextOf, type Context } from "./context.js";
import type { SheetOptions } from "./options.js";
import { closingOf, introductionOf } from "./around.js";
import { doubtsNamed } from "./doubts.js";
import { papersOf } from "./papers.js";
import { paperSections } from "./paper-sections.js";
import { priceItems } from "./price.js";
import { questionItems } from "./questions.js";
import { firstNotices, refusalItems } from "./request.js";
import type { PlanSectionId, SectionId, Sheet, SheetItem, SheetSection } from "./sheet.js";
import { comingItems } from "./who-comes.js";

/** The most questions that a page asks, and the fewest, where much is to be brought already. */
const mostQuestions = 8;
const fewestQuestions = 3;

/** Writes what fits on one page. */
export function writePage(language: PageWords, given: Assessment, options: SheetOptions): Sheet {
  const read = checkedSheetOptions(options);
  const words = withOwn(language, read.words);
  return answered(given, idsOfPage(words), (answer) => pageOf(contextOf(words, answer, read)));
}

function pageOf(context: Context): Sheet {
  const asked = isRefused(context) ? [] : questionItems(context);
  return sheetOf(context, "page", asked.length, pageParts(context, asked, {}));
}

/** What is said below the lines of a page; on the page itself, nothing. */
export interface PageDetails {
  readonly refusal?: Parameters<typeof refusalItems>[1];
  readonly price?: Parameters<typeof priceItems>[2];
  readonly coming?: Parameters<typeof comingItems>[1];
}

/** The parts of a page: as long as questions are open, they come first, and only what is certain follows. */
export function pageParts(
  context: Context,
  asked: readonly SheetItem[],
  { refusal, price, coming }: PageDetails,
): Parts {
  const { answer, titles } = context;
  const open = openIn(context);
  const papers = papersOf(answer.requirements.filter((ground) => concerns(ground.titles, open, titles)));
  const parts = paperSections(context, papers);
  const isOpen = asked.length > 0;
  if (isRefused(context)) return [["refusals", "point", refusalItems(context, refusal)]];
  return [
    ["refusals", "point", [...refusalItems(context, refusal), ...firstNotices(context)]],
    ["questions", "number", firstOf(context, asked, parts)],
    ["bring", "box", parts.bring],
    ["fill-in", "box", parts["fill-in"]],
    ["buy", "box", parts.buy],
    ["perhaps", "inline", parts.perhaps],
    ["price", "point", priceItems(context, open, price)],
    ["who-comes", "point", comingItems(context, coming)],
    ["hand-back", "box", isOpen ? [] : parts["hand-back"]],
    ["doubts", "inline", isOpen ? [] : doubtsNamed(context, papers, open)],
  ];
}

/** Whether no title that is asked for may be had. */
export function isRefused({ titles, refused }: Context): boolean {
  return titles.length > 0 && refused.length === titles.length;
}

/** The titles that may be had. */
export function openIn({ titles, refused }: Context): Context["titles"] {
  return titles.filter((title) => !refused.includes(title));
}

/** The first questions, and how many others there are. */
function firstOf(
  { words, say }: Context,
  asked: readonly SheetItem[],
  { bring, buy }: Readonly<Record<"bring" | "buy", readonly SheetItem[]>>,
): readonly SheetItem[] {
  const room = Math.max(fewestQuestions, mostQuestions - Math.max(0, bring.length + buy.length - 6));
  const more = asked.length - room;
  if (more < 2) return asked;
  return [
    ...asked.slice(0, room),
    { id: "questions/more", text: say(words.pagePhrases.moreQuestions(more)) },
  ];
}

/** The parts of a sheet, in their order. */
export type Parts = readonly (readonly [
  id: Exclude<SectionId, PlanSectionId>,
  marker: SheetSection["marker"],
  items: readonly SheetItem[],
])[];

/** Puts a sheet together: the parts in which nothing stands are left out. */
export function sheetOf(context: Context, length: Sheet["length"], questions: number, parts: Parts): Sheet {
  const { words, titles, say } = context;
  const { sections, heading } = words.pagePhrases;
  const nothing = isRefused(context);
  return {
    language: words.language,
    length,
    status: nothing ? "refused" : questions > 0 ? "with-questions" : "complete",
    title: say(heading(titles)),
    introduction: introductionOf(context, nothing ? 0 : questions),
    sections: parts.flatMap(([id, marker, items]) =>
      items.length === 0 ? [] : [{ id, heading: say(sections[id]), marker, items }],
    ),
    closing: closingOf(context),
  };
}

/** Whether something said of some titles is said of one that may be had; of all, where it is not known which are asked for. */
export function concerns<T>(some: readonly T[], open: readonly T[], asked: readonly T[]): boolean {
  return asked.length === 0 || some.length === 0 || some.some((title) => open.includes(title));
}
