import { askFor } from "./question.js";
import type { Labels, Sentences } from "./lists.js";
import { said, type Saying, type Text } from "./saying.js";
import type { Words } from "./words.js";

/** One choice of a form. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

/** What is said to the applicant, in whatever state of things. */
const inAnyState: Saying = { reader: "applicant", person: "", states: [] };

/** A text as an applicant reads it by itself, when nothing else is known. */
export function alone({ typeset }: Pick<Words, "typeset">, text: Text): string {
  return typeset(said(text, inAnyState));
}

/** The name of a value. */
export function labelOf<List extends keyof Labels>(
  words: Words,
  list: List,
  value: keyof Labels[List],
): string {
  return alone(words, textIn(words.labels[list], value));
}

/** The values of a list with their names, in their declared order. */
export function optionsOf<List extends keyof Labels>(
  words: Words,
  list: List,
): readonly Option<keyof Labels[List] & string>[] {
  return Object.entries<Text>(words.labels[list]).map(([value, name]) => ({
    value: value as keyof Labels[List] & string,
    label: alone(words, name),
  }));
}

/** What is said to the applicant for a value of an answer. */
export function sentenceFor<List extends keyof Sentences>(
  words: Words,
  list: List,
  value: keyof Sentences[List],
): string {
  return alone(words, textIn(words.sentences[list], value));
}

/** Asks for a missing fact. */
export function questionFor(
  words: Words,
  fact: string,
  titleNames: Readonly<Record<string, string>> = {},
): string {
  const nameOf = (id: string): string =>
    words.typeset(
      (Object.hasOwn(titleNames, id) ? titleNames[id] : undefined) ?? words.questions.titleNamed(id),
    );
  return askFor(words, fact, (text) => alone(words, text), nameOf);
}

/** The types let a text be asked for only where there is one; whoever does without them is told. */
function textIn(texts: object, value: PropertyKey): Text {
  const text: unknown = Object.hasOwn(texts, value)
    ? (texts as Record<PropertyKey, unknown>)[value]
    : undefined;
  if (text === undefined) throw new RangeError(`no text for "${String(value)}"`);
  return text as Text;
}
