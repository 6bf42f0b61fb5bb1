import type { Weekday } from "../hours.js";
import { dayAbbreviatedBy, dayMeantBy, daysInitialledBy } from "./day-words.js";
import { figureAt } from "./figures.js";
import { foldedText } from "./folded.js";
import { named, openers, saying } from "./sayings.js";
import { findAt } from "./sticky.js";
import type { Sense, Token } from "./token.js";
import { meaningOf } from "./words.js";

const names = "lun|mar|mer|jeu|vend|ven|sam|dim";
const shorter = "lu|ma|me|je|ve|sa|di";
const initials = /[lmjvsd](?:[-/,. ]{1,3}[lmjvsd]){2,}(?![a-z'-])/y;
const short = new RegExp(
  `(?:${names})(?:\\.(?=\\W|$)|(?= *(?:[-/,:|&.()\\d\\n]|$|(?:au?|et|matin|apres|${names})(?![a-z]))))`,
  "y",
);
// Two letters are words too but in a list that hours follow: `Lu-Ve 9h`, `Ma, Je : 14h`.
const inList = new RegExp(`(?:${shorter})\\.?(?=(?: ?[-/,&] ?(?:${shorter})\\.?)* ?(?::|\\d))`, "y");
const wordPattern = /[a-z\u00df-\u02af]+(?:-[a-z\u00df-\u02af]+)*/y;
const nameOfPlace = /(?:sur|de|la|en|outre) $/;

/** Cuts a text of hours into pieces; white space is none, but the end of a line is one. */
export function tokensOf(text: string): readonly Token[] {
  const { text: folded, places } = foldedText(text);
  const tokens: Token[] = [];
  // What was dropped after the last character, such as an accent, belongs to it.
  const add = (sense: Sense, from: number, until: number): void => {
    const start = places[from] ?? 0;
    const end = places[until] ?? 0;
    if (sense.kind !== "noise") tokens.push({ start, end, ...sense });
    else {
      const initial = text.charAt(start);
      const isName = initial !== initial.toLowerCase();
      tokens.push({ start, end, kind: "noise", word: folded.slice(from, until), isName });
    }
  };
  const senseOf = remembered(readWord);
  let place = 0;
  while (place < folded.length) place = readPiece(folded, place, add, senseOf);
  return tokens;
}

type Add = (sense: Sense, from: number, until: number) => void;
type SenseOf = (word: string) => Sense;

/** A text says few words, many times over. */
function remembered(read: SenseOf): SenseOf {
  const known = new Map<string, Sense>();
  return (word) => {
    const sense = known.get(word) ?? read(word);
    known.set(word, sense);
    return sense;
  };
}

/** Reads the piece that begins at a place; says where the next one does. */
function readPiece(text: string, place: number, add: Add, senseOf: SenseOf): number {
  const code = text.charCodeAt(place);
  if (code === 32) return place + 1;
  if (code >= 48 && code <= 57) {
    const { sense, length } = figureAt(text, place);
    add(sense, place, place + length);
    return place + length;
  }
  if ((code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x2af))
    return readLetters(text, place, add, senseOf);
  const whole =
    code >= 0xd800 && code <= 0xdbff ? 2 : code === 45 || code === 10 ? runLength(text, place) : 1;
  const until = Math.min(place + whole, text.length);
  add(marks.get(text.charAt(place)) ?? { kind: "noise" }, place, until);
  return until;
}

/** How often a character, or white space after the end of a line, is repeated from a place on. */
function runLength(text: string, place: number): number {
  const mark = text.charAt(place);
  let end = place + 1;
  while (end < text.length && (text.charAt(end) === mark || (mark === "\n" && text.charAt(end) === " ")))
    end += 1;
  return end - place;
}

function readLetters(text: string, place: number, add: Add, senseOf: SenseOf): number {
  wordPattern.lastIndex = place;
  const word = wordPattern.exec(text)?.[0] ?? "";
  const hyphen = word.indexOf("-");
  const first = hyphen < 0 ? word : word.slice(0, hyphen);
  if (openers.has(first)) {
    const found = findAt(saying, text, place);
    const sense = found === undefined ? undefined : named[found.name];
    if (found !== undefined && sense !== undefined) {
      add(sense, place, place + found.piece.length);
      return place + found.piece.length;
    }
  }
  const abbreviated = beginnings.has(first) ? readAbbreviation(text, place, first) : undefined;
  if (abbreviated !== undefined) {
    add(abbreviated.sense, place, abbreviated.until);
    return abbreviated.until;
  }
  if (hyphen < 0) add(senseOf(word), place, place + word.length);
  else
    addWords(word, senseOf, (sense, from, until) => {
      add(sense, place + from, place + until);
    });
  return place + word.length;
}

/** What days are abbreviated to. */
const beginnings: ReadonlySet<string> = new Set([
  ...names.split("|"),
  ...shorter.split("|"),
  "l",
  "m",
  "j",
  "v",
  "s",
  "d",
]);

/** `lun.`, `Mar-Ven`, `L-M-M-J-V`. */
function readAbbreviation(
  text: string,
  place: number,
  word: string,
): { readonly sense: Sense; readonly until: number } | undefined {
  const pattern = word.length === 1 ? initials : word.length === 2 ? inList : short;
  pattern.lastIndex = place;
  const found = pattern.exec(text)?.[0];
  if (found === undefined || (word === "mer" && nameOfPlace.test(text.slice(Math.max(0, place - 6), place))))
    return undefined;
  const until = place + found.length;
  if (word.length > 1) return { sense: dayOf(dayAbbreviatedBy(word)), until };
  const days = daysInitialledBy(found.replace(/[^a-z]/g, ""));
  return { sense: days === undefined ? { kind: "broken" } : { kind: "day", days, misspelt: false }, until };
}

/** Words that hyphens join: `lundi-vendredi` is three pieces, and `Boulogne-sur-Mer` one, which means nothing here. */
function addWords(piece: string, senseOf: SenseOf, add: Add): void {
  const words = piece.split("-");
  const senses = words.map(senseOf);
  if (senses.some(({ kind }) => kind === "noise" || kind === "filler")) {
    const isNarrow =
      !/^s(?:ain)?te?$/.test(words[0] ?? "") &&
      senses.some(({ kind }) => kind === "month" || kind === "season");
    return add({ kind: isNarrow ? "warning" : "noise" }, 0, piece.length);
  }
  let start = 0;
  senses.forEach((sense, index) => {
    if (index > 0) add({ kind: "dash" }, start - 1, start);
    const end = start + (words[index] ?? "").length;
    add(sense, start, end);
    start = end + 1;
  });
}

function dayOf(day: Weekday | undefined): Sense {
  return day === undefined ? { kind: "noise" } : { kind: "day", days: [day], misspelt: false };
}

function readWord(folded: string): Sense {
  const meaning = meaningOf(folded);
  if (meaning !== undefined) return meaning;
  const initialled = folded.length > 3 ? daysInitialledBy(folded) : undefined;
  if (initialled !== undefined) return { kind: "day", days: initialled, misspelt: false };
  const day = dayMeantBy(folded);
  return day === undefined ? { kind: "noise" } : { kind: "day", days: [day.day], misspelt: day.misspelt };
}

const marks: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  ...sharing("&+", "and"),
  ...sharing(",", "comma"),
  ...sharing("/", "slash"),
  ...sharing(":|", "colon"),
  ...sharing("(", "opening"),
  ...sharing(")", "ending"),
  ...sharing(".!?", "stop"),
  [";", { kind: "stop", isSoft: true }],
  ...sharing("'\u00b7\u2022*", "filler"),
  ...sharing("-", "dash"),
  ...sharing("\n", "line"),
]);

function sharing(
  characters: string,
  kind: "and" | "comma" | "slash" | "colon" | "opening" | "ending" | "stop" | "filler" | "dash" | "line",
): readonly (readonly [string, Sense])[] {
  return characters.split("").map((character) => [character, { kind }]);
}
