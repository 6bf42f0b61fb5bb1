import type { Span } from "../ambiguity.js";
import type { Nth, Purpose, Weekday } from "../hours.js";

/** A half of a day, or its evening. */
export type Half = "morning" | "afternoon" | "evening";

/** Whom hours are for, where they are not those of the counter itself for everybody. */
export type Stranger = "counter" | "public" | "channel" | "online";

/** What one piece of a text of hours means: its kind is a letter, so that phrases are patterns of letters. */
export type Sense =
  | { readonly kind: "d"; readonly days: readonly Weekday[]; readonly misspelt?: boolean }
  /** A time, in minutes since midnight; a number; a year; a month. */
  | { readonly kind: "t" | "n" | "Y" | "M"; readonly value: number }
  /** *1er*, *dernier*. */
  | { readonly kind: "o"; readonly value: Nth }
  /** *12/07*, *12/07/2026*. */
  | { readonly kind: "e"; readonly day: number; readonly month: number; readonly year?: number }
  | { readonly kind: "h"; readonly value: Half }
  /** *Remises*, *dépôts*: what the hours are for. */
  | { readonly kind: "r"; readonly value: Purpose }
  /** That one comes by appointment, or without. */
  | { readonly kind: "a"; readonly value: "by" | "without" }
  /** School holidays, those of one season, or the rest of the year. */
  | { readonly kind: "v"; readonly value: "all" | "one" | "none" }
  | { readonly kind: "p"; readonly value: "odd" | "even" }
  | { readonly kind: "G"; readonly value: Stranger }
  /** What means nothing here: the word, folded, and whether it begins with a capital. */
  | { readonly kind: "~"; readonly word?: string; readonly isName?: boolean }
  | { readonly kind: Sign };

/**
 * The kinds of pieces that need no more than their letter. The marks stand for themselves; `.` is the end of a sentence,
 * `N` of a line.
 *
 * - `_`: says nothing by itself, as *le*, *de* do; `b`: figures that make no time, though they look like one;
 * - `>`: from one day, or one time, to another, as *au*, *à* do; `J`: *jusqu'à*; `&`: *et*; `E`: *entre*;
 * - `P`, `A`, `B`: *à partir de*, *après*, *avant*;
 * - `O`, `c`: *ouvert*; *fermé*, *pas de*; `x`: *sauf*; `u`: *uniquement*; `W`: *24h/24*;
 * - `m`: one day of each month, *du mois*; `s`: *semaine*; `k`: *un … sur deux*; `f`: public holidays;
 * - `T`: the word *rendez-vous* alone;
 * - `q`, `R`: the days, or the rest of the year, not named;
 * - `i`: a part of the year of which no bounds are said, *été*;
 * - `=`: *idem*; `!`: *mais*; `z`: what narrows or changes hours in some other way, *exceptionnellement*.
 */
export type Sign =
  | (
      | "_"
      | "b"
      | ">"
      | "J"
      | "&"
      | "E"
      | "P"
      | "A"
      | "B"
      | "O"
      | "c"
      | "x"
      | "u"
      | "T"
      | "W"
      | "m"
      | "s"
      | "k"
      | "f"
    )
  | ("q" | "R" | "i" | "=" | "!" | "z" | "," | "/" | ":" | ";" | "." | "-" | "(" | ")" | "N");

/** One piece of a text of hours, at its place in the text itself. */
export type Token = Span & Sense;

/** The letters of some pieces. */
export function lettersOf(pieces: readonly { readonly kind: string }[]): string {
  let letters = "";
  for (const { kind } of pieces) letters += kind;
  return letters;
}
