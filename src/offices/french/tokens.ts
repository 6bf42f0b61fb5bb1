import { dayMeantBy, daysInitialledBy } from "./day-words.js";
import { foldedText, remembered } from "./folded.js";
import { meaningAt, meaningOf } from "./meanings.js";
import { lettersOf, type Sense, type Token } from "./token.js";

// Words that hyphens join, the end of a line with all white space after it, a sign as often as it is written, or one character.
const pattern = /[a-z\u00df-\u02af]+(?:-[a-z\u00df-\u02af]+)*|\n[\n ]*|([(),/:;&.-])\1*|[\ud800-\udbff]?[^]/y;

/** Cuts a text of hours into pieces; white space is none, but the end of a line is one. */
export function tokensOf(text: string): readonly Token[] {
  const { text: folded, places } = foldedText(text);
  const tokens: Token[] = [];
  // What was dropped after the last character, such as an accent, belongs to it.
  const add = (sense: Sense, from: number, until: number): void => {
    const start = places[from] ?? 0;
    const end = places[until] ?? 0;
    if (sense.kind !== "~") return void tokens.push({ start, end, ...sense });
    const initial = text.charAt(start);
    const isName = initial !== initial.toLowerCase();
    tokens.push({ start, end, kind: "~", word: folded.slice(from, until), isName });
  };
  // A text says few words, many times over.
  const senseOf = remembered(senseOfWord);
  let place = 0;
  while (place < folded.length) place = readPiece(place);
  return tokens;

  /** Reads the piece that begins at a place; says where the next one does. */
  function readPiece(start: number): number {
    const first = folded.charAt(start);
    if (first === " ") return start + 1;
    const found = /[a-z\d]/.test(first) ? meaningAt(folded, start) : undefined;
    if (found !== undefined) return addPiece(found[1], start, found[0]);
    pattern.lastIndex = start;
    const piece = pattern.exec(folded)?.[0] ?? first;
    const isWord = /[a-z\u00df-\u02af]/.test(first);
    if (!isWord || !piece.includes("-")) return addPiece(piece, start, senseOf(isWord ? piece : first));
    addCompound(piece, start);
    return start + piece.length;
  }

  function addPiece(piece: string, start: number, sense: Sense): number {
    add(sense, start, start + piece.length);
    return start + piece.length;
  }

  /** `lundi-vendredi` is three pieces, and `Boulogne-sur-Mer` one, which means nothing here. */
  function addCompound(piece: string, start: number): void {
    const words = piece.split("-");
    const kinds = lettersOf(words.map(senseOf));
    const isNarrow = /[Mi]/.test(kinds) && !/^s(?:ain)?te?-/.test(piece);
    if (/[~_]/.test(kinds)) return add({ kind: isNarrow ? "z" : "~" }, start, start + piece.length);
    words.forEach((word, index) => {
      if (index > 0) add({ kind: "-" }, start - 1, start);
      add(senseOf(word), start, (start += word.length));
      start += 1;
    });
  }
}

function senseOfWord(word: string): Sense {
  const meaning = meaningOf(word);
  if (meaning !== undefined) return meaning;
  const days = word.length > 3 ? daysInitialledBy(word) : undefined;
  return days === undefined ? (dayMeantBy(word) ?? { kind: "~" }) : { kind: "d", days };
}
