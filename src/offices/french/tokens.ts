import type { Span } from "../ambiguity.js";
import { minutesInDay, type Nth, type Weekday } from "../hours.js";
import { dayMeantBy } from "./day-words.js";
import { fold, meaningOf, type Meaning } from "./words.js";

/** What one piece of a text of hours means. `noise` means nothing here; `broken` is figures that make no time. */
type Sense =
  | Meaning
  | { readonly kind: "day"; readonly day: Weekday; readonly misspelt: boolean }
  | { readonly kind: "comma" | "slash" | "opening" | "ending" | "noise" | "broken" };

/** One piece of a text of hours. */
export type Token = Span & Sense;

/**
 * The letters of French, with their accents on them or apart. (Engines take milliseconds to build the class of all
 * letters there are.)
 */
export const letter = String.raw`[a-z\u00c0-\u036f]`;

/**
 * What a text of hours is made of; white space is no piece of it.
 *
 * Times are written `8h30`, `14h`, `11 h 45`, `08:30`. Figures after a space are minutes only if they are two and begin no
 * other time, telephone number or the like; figures set against the `h` belong to it, even where that makes it no time.
 * Counters are taken to be closed on public holidays in any case.
 */
const pieces = new RegExp(
  [
    String.raw`(?<hours>\d{1,2})\s*(?:h(?:eures?|rs?)?|:(?=\d))(?!${letter})(?:(?:(?<attached>\d+)|\s+(?<apart>\d\d))(?!\d|\s*h(?:eures?|rs?)?(?!${letter})|[.,:]\d))?`,
    String.raw`(?<nth>[1-5])\s?(?:[eè]\u0300?(?:re|me|r)?|re|nde?)s?(?!${letter}|\d)`,
    String.raw`(?<figures>\d+)`,
    String.raw`(?<silent>(?:(?:sauf|hors|ferm[eé]\u0301?)\s(?:les\s)?(?:jours\s)?f[eé]\u0301?ri[eé]\u0301?s|apr[eè]\u0300?s[-\u2010-\u2015\s]{0,3}midis?|sans\sinterruption|journ[eé]\u0301?e\scontinue)(?!${letter}))`,
    `(?<word>${letter}+)`,
    String.raw`(?<dash>[-\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d~]+)`,
    String.raw`[\ud800-\udbff][\udc00-\udfff]|[^\s\u200b\u2060]`,
  ].join("|"),
  "gi",
);

/** Cuts a text of hours into pieces. A character that belongs to no pattern is a piece of noise by itself. */
export function tokensOf(text: string): readonly Token[] {
  return Array.from(text.matchAll(pieces), ({ 0: piece, index, groups = {} }) => ({
    start: index,
    end: index + piece.length,
    ...senseOf(piece, groups),
  }));
}

function senseOf(piece: string, groups: Readonly<Record<string, string | undefined>>): Sense {
  const { hours, attached, apart, nth, figures, silent, word, dash } = groups;
  if (word !== undefined) return readWord(fold(word));
  if (hours !== undefined) return readTime(Number(hours), attached ?? apart);
  if (nth !== undefined) return { kind: "ordinal", nth: Number(nth) as Nth };
  if (figures !== undefined) return { kind: "broken" };
  if (silent !== undefined) return { kind: "filler" };
  if (dash !== undefined) return { kind: "to" };
  return marks.get(piece) ?? { kind: "noise" };
}

function readTime(hours: number, minutes = "00"): Sense {
  const minute = hours * 60 + Number(minutes);
  const exists = minutes.length === 2 && Number(minutes) < 60 && minute <= minutesInDay;
  return exists ? { kind: "time", minute } : { kind: "broken" };
}

function readWord(folded: string): Sense {
  const meaning = meaningOf(folded);
  if (meaning !== undefined) return meaning;
  const day = dayMeantBy(folded);
  return day === undefined ? { kind: "noise" } : { kind: "day", ...day };
}

const marks: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...sharing("&+", "and"),
  ...sharing(",", "comma"),
  ...sharing("/", "slash"),
  ...sharing("([", "opening"),
  ...sharing(")]", "ending"),
  ...sharing(":;.'’·•|*", "filler"),
]);

function sharing(
  characters: string,
  kind: "and" | "comma" | "slash" | "opening" | "ending" | "filler",
): readonly (readonly [string, Sense])[] {
  return characters.split("").map((character) => [character, { kind }]);
}
