import { minutesInDay, type Nth } from "../hours.js";
import { named } from "./sayings.js";
import { findAt, sticky } from "./sticky.js";
import type { Sense } from "./token.js";

const hourMark = String.raw`(?:h(?:eures?|rs?)?|:(?=\d))`;

/**
 * What begins with a figure. Times are written `8h30`, `14h`, `11 h 45`, `08:30`. Figures after a space are minutes only if
 * they are two and begin no other time, telephone number or the like; figures set against the `h` belong to it, even where
 * that makes it no time.
 */
const figures = sticky([
  ["phone", String.raw`0[1-9](?:[ ./-]?\d\d){4}(?!\d)|00\d{2,3}[ .]?[1-9](?:[ .]?\d\d){4}(?!\d)`],
  ["always", String.raw`24 ?h(?:eures?)? ?(?:/|sur) ?24(?: ?h)?(?![a-z\d])`],
  ["daily", String.raw`7 ?j(?:ours?)? ?(?:/|sur) ?7(?!\d)`],
  [
    "aside",
    String.raw`[1-5] ?(?:er?|eme) (?:etage|arrondissement|adjoint)|\d+ ?(?:min(?:ute)?s?|mn)(?![a-z])(?: avant| apres)?`,
  ],
  ["dotted", String.raw`\d{1,2}\.[0-5]\d ?(?:-|a) ?\d{1,2}\.[0-5]\d(?![.\d])`],
  ["date", String.raw`\d{1,2}[/.](?:0?[1-9]|1[0-2])(?:[/.](?:20)?\d\d)?(?![\d/]|\.\d| ?h(?![a-z]))`],
  [
    "hours",
    String.raw`\d{1,2} *${hourMark}(?![a-z])(?:(?:\d+|\s+\d\d(?:(?<= h\s+\d\d)|(?!-\d{1,2} ?h)))(?!\d| \d\d \d\d|\s*${hourMark}(?![a-z])|[.,:]\d))?`,
  ],
  ["nth", String.raw`[1-5] ?(?:e(?:re|me|r)?|°|re|nde?)s?(?![a-z\d])`],
  ["figures", String.raw`\d+`],
]);

/** What the figures at a place mean, and how long they are. */
export function figureAt(text: string, place: number): { readonly sense: Sense; readonly length: number } {
  const found = findAt(figures, text, place);
  if (found === undefined) return { sense: { kind: "noise" }, length: 1 };
  const { name, piece } = found;
  return { sense: figureSense(name, piece), length: piece.length };
}

function figureSense(name: string, piece: string): Sense {
  switch (name) {
    case "hours":
      return readTime(piece);
    case "nth":
      return { kind: "ordinal", nth: Number(piece.charAt(0)) as Nth };
    case "date":
      return readDate(piece);
    case "dotted":
      return readDotted(piece);
    case "figures":
      return readFigures(piece);
    default:
      return named[name] ?? { kind: "noise" };
  }
}

function readTime(piece: string): Sense {
  const [hours = "", minutes = "00"] = piece.match(/\d+/g) ?? [];
  const minute = Number(hours) * 60 + Number(minutes);
  const exists = minutes.length === 2 && Number(minutes) < 60 && minute <= minutesInDay;
  return exists ? { kind: "time", minute } : { kind: "broken" };
}

function readFigures(figures: string): Sense {
  const value = Number(figures);
  if (value <= 53 && figures.length <= 2) return { kind: "number", value };
  return figures.length === 4 && value > 1900 && value < 2100 ? { kind: "year", value } : { kind: "noise" };
}

function readDate(text: string): Sense {
  const [day = 0, month = 0, year] = text.split(/[/.]/).map(Number);
  if (day < 1 || day > 31) return { kind: "broken" };
  return { kind: "date", day, month, ...(year !== undefined && { year: year < 100 ? 2000 + year : year }) };
}

function readDotted(text: string): Sense {
  const [from = 0, until = 0] = text.split(/-|a/).map((time) => {
    const [hours = 0, minutes = 0] = time.split(".").map(Number);
    return hours * 60 + minutes;
  });
  return from < until && until <= minutesInDay
    ? { kind: "window", window: { from, until } }
    : { kind: "broken" };
}
