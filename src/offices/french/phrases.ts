import { minutesInDay, type MinuteWindow, type Nth } from "../hours.js";
import { dayItems, dayList, lettersOf } from "./day-items.js";
import type { DayItem } from "./groups.js";
import { whenOf, whenPattern, type When } from "./periods.js";
import type { Token } from "./token.js";

/** A few pieces that say one thing together. */
export type Phrase = { readonly pieces: readonly Token[] } & (
  | { readonly kind: "days"; readonly items: readonly DayItem[]; readonly holidays: boolean }
  | { readonly kind: "when"; readonly when: When }
  | { readonly kind: "window"; readonly window: MinuteWindow; readonly isShaky: boolean }
  | { readonly kind: "until" | "after" | "before"; readonly minute: number }
  | { readonly kind: "nth"; readonly nths: readonly Nth[] }
  | { readonly kind: "tag" }
  /** One piece that has a meaning alone. */
  | { readonly kind: "piece"; readonly piece: Token }
);

const patterns: readonly (readonly [name: string, pattern: string])[] = [
  ["when", whenPattern],
  ["days", dayList],
  [
    "window",
    "tt(?=(?:[-/&,]{0,2}tt){0,3}(?!t|[->J/]{1,4}[tn]))|t(?:[->J]{1,4}|/)t|E[nt]&t|n[->J]{1,4}t|t[->J]{1,4}n(?![nM])|w|W",
  ],
  ["nth", "o(?:[&,/]*o){0,5}m"],
  ["until", "J>{0,3}t"],
  ["after", "At"],
  ["before", "Bt"],
  ["tag", "r(?:[&,/]{0,2}r)*"],
  ["piece", "."],
];
const phrase = new RegExp(patterns.map(([, pattern]) => `(${pattern})`).join("|"), "g");

/** Cuts the telling pieces of a text into phrases. */
export function phrasesIn(tokens: readonly Token[]): readonly Phrase[] {
  const { telling, word } = lettersOf(tokens);
  const found: Phrase[] = [];
  phrase.lastIndex = 0;
  for (let match = phrase.exec(word); match !== null; match = phrase.exec(word)) {
    const pieces = telling.slice(match.index, phrase.lastIndex);
    found.push(phraseOf(pieces, patterns[match.indexOf(match[0], 1) - 1]?.[0] ?? "piece"));
  }
  return found;
}

function phraseOf(pieces: readonly Token[], name: string): Phrase {
  switch (name) {
    case "when":
      return { kind: "when", pieces, when: whenOf(pieces) };
    case "days": {
      const holidays = pieces.some(({ kind }) => kind === "holiday");
      return { kind: "days", pieces, items: dayItems(pieces), holidays };
    }
    case "window":
      return windowPhrase(pieces);
    case "nth":
      return {
        kind: "nth",
        pieces,
        nths: pieces.flatMap((piece) => (piece.kind === "ordinal" ? piece.nth : [])),
      };
    case "until":
    case "after":
    case "before":
      return { kind: name, pieces, minute: minutesIn(pieces)[0] ?? 0 };
    case "tag":
      return { kind: "tag", pieces };
    default: {
      const [piece] = pieces as readonly [Token];
      return { kind: "piece", pieces, piece };
    }
  }
}

function windowPhrase(pieces: readonly Token[]): Phrase {
  const [first] = pieces;
  if (first?.kind === "window") return { kind: "window", pieces, window: first.window, isShaky: false };
  if (first?.kind === "always")
    return { kind: "window", pieces, window: { from: 0, until: 24 * 60 }, isShaky: false };
  const [from = 0, until = 0] = minutesIn(pieces);
  const last = pieces.at(-1);
  // *13 heures - 30*: there is no such hour.
  if (last !== undefined && until > minutesInDay)
    return { kind: "piece", pieces, piece: { ...last, kind: "broken" } };
  // *14h à 18*: the second hour lacks its mark.
  return { kind: "window", pieces, window: { from, until }, isShaky: last?.kind === "number" };
}

/** The times among some pieces; an hour may lack its mark beside one that has it: *14 à 18h*. */
function minutesIn(pieces: readonly Token[]): readonly number[] {
  return pieces.flatMap((piece) =>
    piece.kind === "time" ? piece.minute : piece.kind === "number" ? piece.value * 60 : [],
  );
}
