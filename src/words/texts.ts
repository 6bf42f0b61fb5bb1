import { askFor } from "./question.js";
import type { Labels, Sentences, Words } from "./words.js";

/** One choice of a form. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** The name of a value. */
export function labelOf<List extends keyof Labels>(
  words: Words,
  list: List,
  value: keyof Labels[List],
): string {
  return words.typeset(textIn(words.labels[list], value));
}

/** The values of a list with their names, in their declared order. */
export function optionsOf<List extends keyof Labels>(
  words: Words,
  list: List,
): readonly Option<keyof Labels[List] & string>[] {
  return Object.entries<string>(words.labels[list]).map(([value, name]) => ({
    value: value as keyof Labels[List] & string,
    label: words.typeset(name),
  }));
}

/** What is said to the applicant for a value of an answer. */
export function sentenceFor<List extends keyof Sentences>(
  words: Words,
  list: List,
  value: keyof Sentences[List],
): string {
  return words.typeset(textIn(words.sentences[list], value));
}

/** Asks for a missing fact. */
export function questionFor(
  words: Words,
  fact: string,
  titleNames: Readonly<Record<string, string>> = {},
): string {
  return words.typeset(askFor(words, fact, (id) => titleNamed(words, titleNames, id)));
}

/** What a held title is called: as the caller names it, or by its id. */
export function titleNamed(words: Words, names: Readonly<Record<string, string>>, id: string): string {
  return (Object.hasOwn(names, id) ? names[id] : undefined) ?? words.phrases.heldTitle(id);
}

/** The types let a text be asked for only where there is one; whoever does without them is told. */
function textIn(texts: object, value: PropertyKey): string {
  const text: unknown = Object.hasOwn(texts, value)
    ? (texts as Record<PropertyKey, unknown>)[value]
    : undefined;
  if (typeof text !== "string") throw new RangeError(`no text for "${String(value)}"`);
  return text;
}
