import { minutesInDay, type MinuteWindow } from "../hours.js";
import { dayItems, dayList, spelt } from "./day-items.js";
import type { DayItem } from "./groups.js";
import { whenOf, whenPattern, type When } from "./periods.js";
import type { Sense, Sign, Token } from "./token.js";

/**
 * A few pieces that say one thing together, under a letter again: days, a part of the year, a window, days of the month,
 * what hours are for, an end or a beginning; or else one piece, which has a meaning alone.
 */
export type Phrase = { readonly pieces: readonly Token[] } & (
  | { readonly kind: "d"; readonly items: readonly DayItem[] }
  | { readonly kind: "p"; readonly when: When }
  /** `isShaky`: *14h à 18*, the second hour lacks its mark. */
  | { readonly kind: "w"; readonly window: MinuteWindow; readonly isShaky: boolean }
  | { readonly kind: "D"; readonly nths: readonly Pick<DayItem, "nth">[] }
  | { readonly kind: "r" }
  | { readonly kind: "J" | "A" | "B"; readonly minute?: number | undefined }
  | Exclude<Sense, { readonly kind: "d" | "p" | "r" } | { readonly kind: Sign }>
  | { readonly kind: Exclude<Sign, "J" | "A" | "B"> }
);

const phrase = new RegExp(
  [
    `(${whenPattern})`,
    `(${dayList})`,
    "(tt(?=(?:[-/&,]{0,2}tt){0,3}(?!t|[->J/]{1,4}[tn]))|t(?:[->J]{1,4}|/)t|E[nt]&t|n[->J]{1,4}t|t[->J]{1,4}n(?![nM])|W)",
    "(o(?:[&,/]*o){0,5}m)",
    "(r(?:[&,/]{0,2}r)*)",
    "J>{0,3}t|[AB]t|.",
  ].join("|"),
  "g",
);

/** Cuts the telling pieces of a text into phrases. */
export function phrasesIn(tokens: readonly Token[]): readonly Phrase[] {
  const { telling, word } = spelt(tokens);
  const found: Phrase[] = [];
  for (let match = phrase.exec(word); match !== null; match = phrase.exec(word))
    found.push(phraseOf(match, telling.slice(match.index, phrase.lastIndex)));
  return found;
}

function phraseOf(match: RegExpExecArray, pieces: readonly Token[]): Phrase {
  const [first] = pieces as readonly [Token];
  if (match[1]) return { kind: "p", pieces, when: whenOf(pieces) };
  if (match[2]) return { kind: "d", pieces, items: dayItems(pieces) };
  if (match[3]) return windowOf(pieces);
  if (match[4])
    return {
      kind: "D",
      pieces,
      nths: pieces.flatMap((piece) => (piece.kind === "o" ? { nth: piece.value } : [])),
    };
  const { kind } = first;
  if (kind === "J" || kind === "A" || kind === "B") return { kind, pieces, minute: minutesIn(pieces)[0] };
  return { kind, pieces, value: "value" in first ? first.value : undefined } as Phrase;
}

function windowOf(pieces: readonly Token[]): Phrase {
  const [from = 0, until = minutesInDay] = minutesIn(pieces);
  // *13 heures - 30*: there is no such hour.
  if (until > minutesInDay) return { kind: "b", pieces };
  return { kind: "w", pieces, window: { from, until }, isShaky: pieces.at(-1)?.kind === "n" };
}

/** The times among some pieces; an hour may lack its mark beside one that has it: *14 à 18h*. */
function minutesIn(pieces: readonly Token[]): readonly number[] {
  return pieces.flatMap((piece) =>
    piece.kind === "t" ? piece.value : piece.kind === "n" ? piece.value * 60 : [],
  );
}
