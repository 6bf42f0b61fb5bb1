import type { Assessment } from "../../answers/assessment.js";
import { onOneLine } from "../../vocabulary/shown.js";
import type { FamilyWords } from "../family-phrases.js";
import type { PageWords } from "../page-words.js";
import { contextOf, type Context } from "./context.js";
import type { Notes } from "./notes.js";
import type { SheetOptions } from "./options.js";
import { concerns } from "./page-sheet.js";
import type { PaperDetails } from "./paper-sections.js";
import { papersOf, type Papers } from "./papers.js";
import type { SheetItem, SheetSection } from "./sheet.js";

/** One of the people, spoken of by name. */
export interface Member<W extends PageWords = PageWords> {
  readonly id: string;
  readonly name: string;
  readonly context: Context<W>;
  /** What a full sheet says more. */
  readonly notes?: Notes;
  readonly details?: PaperDetails;
}

/** Those of whom an answer speaks, each called by a name. */
export function memberOf<W extends FamilyWords>(
  words: W,
  id: string,
  answer: Assessment,
  { titleNames, personNames = {} }: SheetOptions,
): Member<W> {
  const given = Object.hasOwn(personNames, id) ? personNames[id] : undefined;
  const name = words.typeset(onOneLine(given ?? id).trim());
  // Everyone is spoken of by name: whoever reads may be any of them, or none.
  const context = contextOf(words, answer, { reader: "representative", titleNames }, name);
  const named = (text: string): string => words.familyPhrases.named(text, name);
  const titleName: Context<W>["titleName"] = (title) => {
    const { within, first } = context.titleName(title);
    return { within: named(within), first: named(first) };
  };
  return {
    id,
    name,
    context: {
      ...context,
      titleName,
      say: (text) => named(context.say(text)),
      sayOf: (text, of) => named(context.sayOf(text, of)),
    },
  };
}

/** The name of one of them. */
export function nameOf(members: readonly Member[], id: string): string {
  return members.find((member) => member.id === id)?.name ?? "";
}

/** Whether no title that one of them asks for may be had. */
export function isRefused({ titles, refused }: Context): boolean {
  return titles.length > 0 && titles.length === refused.length;
}

/** The titles that may be had. */
export function openIn({ titles, refused }: Context): Context["titles"] {
  return titles.filter((title) => !refused.includes(title));
}

/** The papers of those. */
export function papersIn(context: Context): Papers {
  const { answer, titles } = context;
  return papersOf(answer.requirements.filter((ground) => concerns(ground.titles, openIn(context), titles)));
}

/** A part of a sheet; none where nothing stands in it. */
export function section(
  { pagePhrases, typeset }: PageWords,
  id: Exclude<keyof PageWords["pagePhrases"]["sections"], "person">,
  marker: SheetSection["marker"],
  items: readonly SheetItem[],
): readonly SheetSection[] {
  const heading = pagePhrases.sections[id];
  return items.length === 0
    ? []
    : [{ id, heading: typeset(typeof heading === "string" ? heading : heading.otherwise), marker, items }];
}
