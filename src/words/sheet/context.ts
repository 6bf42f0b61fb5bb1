import type { Assessment } from "../../answers/assessment.js";
import { cut, shown } from "../../application/issue.js";
import { isOneOf, titleKinds, type TitleKind } from "../../application/vocabulary.js";
import type { PageWords } from "../page-words.js";
import { onOneLine, said, statesOf, type Reader, type Saying, type Text } from "../saying.js";
import { titleNames } from "./title-names.js";

/** How to write a sheet. */
export interface SheetOptions {
  /** What to call each held title, by its id. A title without a name is called by its kind and its end. */
  readonly titleNames?: Readonly<Record<string, string>> | undefined;
  /**
   * Who reads. Absent: whoever files, as far as it is known: for a minor, a parent or a guardian; for an adult whose guardian
   * files, the guardian; otherwise the person whom the title is for.
   */
  readonly reader?: Reader | undefined;
}

/** The names of the options of every sheet. */
export const optionNames = ["titleNames", "reader"] as const satisfies readonly (keyof SheetOptions)[];

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
  readonly say: (text: Text) => string;
  /** What a held title is called. */
  readonly titleName: (id: string) => string;
}

const readers: readonly Reader[] = ["applicant", "representative"];

/** Reads an answer for whoever reads it. */
export function contextOf<W extends PageWords>(
  words: W,
  given: Assessment,
  options: SheetOptions,
  known: readonly string[] = optionNames,
): Context<W> {
  const answer = checked(given);
  const unknown = Object.keys(options).find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new RangeError(`"${cut(unknown, 40)}" is no option of a sheet; it has ${known.join(", ")}`);
  const { reader = readerOf(answer) } = options;
  if (!isOneOf(readers, reader))
    throw new RangeError(`reader: ${shown(reader)} is not one of ${readers.map(shown).join(", ")}`);
  const { person } = words.pagePhrases;
  const { adult } = answer.known;
  const saying: Saying = {
    reader,
    person: adult === undefined ? person.unknown : adult ? person.adult : person.child,
    states: statesOf(answer),
  };
  const say = (text: Text): string => words.typeset(onOneLine(said(text, saying)));
  const titles = titleKinds.filter((title) => answer.admissible[title] !== undefined);
  const names = titleNames(words, answer, say, options.titleNames);
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
    titleName: (id) => names[id] ?? "",
  };
}

/** Whoever files, as far as that is known. */
function readerOf({ known, presence }: Assessment): Reader {
  const isForAMinor = presence.deposit["legal-representative"].status === "must-come";
  return isForAMinor || known.protectedFiledBy === "guardian" ? "representative" : "applicant";
}

const parts = [
  ...["rulebook", "known", "admissible", "requirements", "fee", "heldTitles", "presence", "validity"],
  ...["steps", "notices", "referrals", "undecided"],
] as const satisfies readonly (keyof Assessment)[];

function checked(answer: unknown): Assessment {
  const given = typeof answer === "object" && answer !== null ? (answer as Partial<Assessment>) : {};
  if (parts.some((part) => typeof given[part] !== "object"))
    throw new TypeError("this is no answer: give what assess says");
  return given as Assessment;
}
