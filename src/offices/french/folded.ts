/** A text without accents and in small letters, with the way back to the places of the text itself. */
export interface FoldedText {
  readonly text: string;
  /** Where in the text itself a character of the folded one stands; one more than there are characters. */
  readonly places: Uint32Array;
}

/**
 * Folds a text character by character: accents, joined on or apart, are dropped, and so is what has no width; letters
 * become small; each dash, quotation mark, bracket and kind of white space becomes the common one.
 */
export function foldedText(text: string): FoldedText {
  const places = new Uint32Array(text.length + 1);
  let folded = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = plainCharacter(text, index);
    if (character === "") continue;
    places[folded.length] = index;
    folded += character;
  }
  places[folded.length] = text.length;
  return { text: folded, places };
}

function plainCharacter(text: string, index: number): string {
  const code = text.charCodeAt(index);
  const character = text.charAt(index);
  if (code < 128) {
    if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
    return marks.get(character) ?? character;
  }
  if (code >= 0xd800 && code <= 0xdfff) return character;
  const known = marks.get(character);
  if (known !== undefined) return known;
  if (/\s/.test(character)) return " ";
  return character.normalize("NFD").charAt(0).toLowerCase().charAt(0);
}

const marks: ReadonlyMap<string, string> = new Map([
  ...alike(
    "\u2010\u2011\u2012\u2013\u2014\u2015\u2043\u2212\ufe58\ufe63\uff0d~>\u2192\u21d2\u25ba\u279c\u2794",
    "-",
  ),
  ...alike("\u2018\u2019\u201b\u02bc`\u00b4", "'"),
  ...alike("[{", "("),
  ...alike("]}", ")"),
  ...alike("\n\r\v\f\u2028\u2029", "\n"),
  ...alike("\t", " "),
  ...alike("\u200b\u2060\ufeff\u00ad", ""),
  ...Array.from({ length: 0x70 }, (_, index): [string, string] => [String.fromCharCode(0x300 + index), ""]),
]);

function alike(characters: string, plain: string): [string, string][] {
  return characters.split("").map((character) => [character, plain]);
}
