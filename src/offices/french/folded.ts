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
  const plain = remembered(plainCharacter);
  let folded = "";
  for (let index = 0; index < text.length; index += 1) {
    const character = plain(text.charAt(index));
    if (character === "") continue;
    places[folded.length] = index;
    folded += character;
  }
  places[folded.length] = text.length;
  return { text: folded, places };
}

/** What a function says, which is asked the same many times over. */
export function remembered<T>(say: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let said = known.get(text);
    if (said === undefined) known.set(text, (said = say(text)));
    return said;
  };
}

const marks: readonly (readonly [characters: RegExp, plain: string])[] = [
  [/[\p{Pd}\u2043\u2212~>\u2192\u21d2\u25ba\u279c\u2794]/u, "-"],
  [/[\u2018\u2019\u201b\u02bc`\u00b4]/, "'"],
  [/[[{]/, "("],
  [/[\]}]/, ")"],
  [/[\n\r\v\f\u2028\u2029]/, "\n"],
  [/[\u200b\u2060\ufeff\u00ad]|\p{M}/u, ""],
  [/\s/, " "],
];

function plainCharacter(character: string): string {
  const [, plain] = marks.find(([characters]) => characters.test(character)) ?? [];
  return plain ?? character.normalize("NFD").charAt(0).toLowerCase().charAt(0);
}
