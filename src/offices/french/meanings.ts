import { minutesInDay, weekdays, type Nth } from "../hours.js";
import { daysShortFor } from "./day-words.js";
import type { Sense } from "./token.js";
import { figures, monthNames, sayings, words } from "./vocabulary.js";

/** The rows of a table of meanings. */
function rowsOf(table: string): readonly (readonly [sense: Sense, rest: string])[] {
  return table.split("\n").map((row) => {
    const [, kind = "", value = "", rest = ""] = /^(.)=?(\S*) (.*)/.exec(row) ?? [];
    const [from, until] = value.split("-").map(Number);
    const worth = Number.isNaN(Number(value)) ? value : Number(value);
    const more = kind === "d" ? { days: weekdays.slice(from, until) } : { value: worth };
    return [{ kind, ...(value !== "" && more) } as Sense, rest];
  });
}

/** What single words and marks mean. */
const meanings: ReadonlyMap<string, Sense> = allMeanings();

function allMeanings(): ReadonlyMap<string, Sense> {
  return new Map<string, Sense>([
    ...rowsOf(words).flatMap(([sense, rest]) => rest.split(" ").map((word) => [word, sense] as const)),
    ["\n", { kind: "N" }],
    ...monthNames.map((name, index) => [name, { kind: "M", value: index + 1 }] as const),
  ]);
}

/** What a word or a mark means; a plural or a feminine means what the word without its ending does. */
export function meaningOf(word: string): Sense | undefined {
  return meanings.get(word) ?? meanings.get(word.replace(/s$/, "")) ?? meanings.get(word.replace(/es?$/, ""));
}

/** Patterns that are tried in turn at one place, and what each of them means. */
interface Patterns {
  readonly pattern: RegExp;
  readonly senses: readonly Sense[];
}

const several: Patterns = patternsOf(sayings, "s?(?![a-z])");
const figured: Patterns = patternsOf(figures, "");

function patternsOf(table: string, end: string): Patterns {
  const rows = rowsOf(table);
  const pattern = new RegExp(rows.map(([, each]) => `((?:${each})${end})`).join("|"), "y");
  return { pattern, senses: rows.map(([sense]) => sense) };
}

/** What several words, figures or an abbreviation mean at a place, and the piece that they are. */
export function meaningAt(text: string, place: number): readonly [sense: Sense, piece: string] | undefined {
  for (const { pattern, senses } of text.charAt(place) < "a" ? [figured] : [several, figured]) {
    pattern.lastIndex = place;
    const found = pattern.exec(text);
    const sense = found && senses[found.indexOf(found[0], 1) - 1];
    if (found && sense) return [reckoned(sense, found[0]), found[0]];
  }
  return undefined;
}

/** Which time, date, number or day it is, where the pattern alone does not say that. */
function reckoned(sense: Sense, piece: string): Sense {
  const { kind } = sense;
  const [first = "", second = "00", third] = piece.match(/\d+/g) ?? [];
  const value = Number(first);
  const more = Number(second);
  const minute = value * 60 + more;
  if (kind === "t")
    return second.length === 2 && more < 60 && minute <= minutesInDay
      ? { kind, value: minute }
      : { kind: "b" };
  if (kind === "e") {
    if (value < 1 || value > 31) return { kind: "b" };
    return {
      kind,
      day: value,
      month: more,
      ...(third !== undefined && { year: 2000 + (Number(third) % 2000) }),
    };
  }
  if (kind === "o") return { kind, value: value as Nth };
  if (kind === "n") {
    if (value <= 53 && first.length <= 2) return { kind, value };
    return first.length === 4 && value > 1900 && value < 2100 ? { kind: "Y", value } : { kind: "~" };
  }
  if (kind === "d" && !("days" in sense)) {
    const days = daysShortFor(piece.replace(/[^a-z]/g, ""));
    return days === undefined ? { kind: "b" } : { kind, days };
  }
  return sense;
}
