import type { Assessment } from "../../answers/assessment.js";
import { titleKinds, type TitleKind } from "../../vocabulary/situation.js";
import type { PageWords } from "../page-words.js";
import { onOneLine } from "../../vocabulary/shown.js";
import { said, statesOf, type Reader, type Saying, type Text } from "../saying.js";
import type { SheetOptions } from "./options.js";
import { titleNames, type TitleName } from "./title-names.js";

/** What every part of a sheet is made from. */
export interface Context<W extends PageWords = PageWords> {
  readonly words: W;
  readonly answer: Assessment;
  readonly reader: Reader;
  /** The titles asked for; none where that is unknown. */
  readonly titles: readonly TitleKind[];
  /** Those that are refused for certain; nothing else is said of them. */
  readonly refused: readonly TitleKind[];
  /** A text as it is read; nothing where it does not hold. */
  readonly say: (text: Text | undefined) => string;
  /** The same, with what is spoken of beside the words. */
  readonly sayOf: (text: Text | undefined, of: string | undefined) => string;
  /** What a held title is called. */
  readonly titleName: (id: string) => TitleName;
}

/** Reads an answer for whoever reads it; the person is called by a name where there is one. */
export function contextOf<W extends PageWords>(
  words: W,
  answer: Assessment,
  { reader = readerOf(answer), titleNames: given = {} }: SheetOptions,
  name?: string,
): Context<W> {
  const { person } = words.pagePhrases;
  const { adult } = answer.known;
  const saying: Saying = {
    reader,
    person: name ?? (adult === undefined ? person.unknown : adult ? person.adult : person.child),
    states: statesOf(answer),
  };
  const sayOf: Context["sayOf"] = (text, of) =>
    unbroken(words.typeset(onOneLine(said(text, { ...saying, of }))));
  const say: Context["say"] = (text) => sayOf(text, undefined);
  const titles = titleKinds.filter((title) => answer.admissible[title] !== undefined);
  const names = titleNames(words, answer, say, given);
  return {
    words,
    answer,
    reader,
    titles,
    refused: titles.filter((title) => {
      const { status, contested } = answer.admissible[title] ?? {};
      return status === "inadmissible" && contested === undefined;
    }),
    say,
    sayOf,
    titleName: (id) => names[id] ?? { within: "", first: "" },
  };
}

/** A day of which the number is not parted from the month at the end of a line. */
export function unbroken(text: string): string {
  return text.replace(/(?<=\b\d{1,2}(?:er)?) (?=\p{L}+ \d{4}\b)/gu, "\u00a0");
}

/** Whoever files, as far as that is known. */
function readerOf({ known, presence }: Assessment): Reader {
  const isForAMinor = presence.deposit["legal-representative"].status === "must-come";
  return isForAMinor || known.protectedFiledBy === "guardian" ? "representative" : "applicant";
}
