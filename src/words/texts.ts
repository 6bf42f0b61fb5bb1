import { onOneLine } from "../vocabulary/shown.js";
import { checkedNames } from "./given.js";
import { askFor, helpFor } from "./question.js";
import { capital, said, type Saying, type Text } from "./saying.js";
import type { Writing } from "./page-words.js";
import type { FormWords } from "./words.js";

/** One choice of a form. */
export interface Option<Value> {
  readonly value: Value;
  readonly label: string;
}

/** What is said to the applicant, in whatever state of things. */
const inAnyState: Saying = { reader: "applicant", person: "", states: [] };

/** A text as an applicant reads it by itself, when nothing else is known. */
export function alone({ typeset }: Pick<Writing, "typeset">, text: Text | undefined): string {
  return typeset(said(text, inAnyState));
}

/** Asks for a missing fact. */
export function questionFor(
  words: Pick<FormWords, "questions" | "helps" | "typeset">,
  fact: string,
  titleNames?: Readonly<Record<string, string>>,
): string {
  const names = checkedNames(titleNames);
  const say = (text: Text): string => alone(words, text);
  const question = askFor(words, fact, say, (id) => capital(titleCalled(words, id, names)));
  return [question, ...helpFor(words, fact, say)].join(" ");
}

/** What a held title is called within a sentence: by the name that it is given; by its id never, which nobody knows it by. */
export function titleCalled(
  words: Pick<FormWords, "questions" | "typeset">,
  id: string,
  names: Readonly<Record<string, string>>,
): string {
  return words.typeset(nameGiven(id, names) ?? words.questions.someTitle);
}

/** The name that a held title is given, where it is given one. */
export function nameGiven(id: string, names: Readonly<Record<string, string>>): string | undefined {
  const name = Object.hasOwn(names, id) ? onOneLine(names[id] ?? "").trim() : "";
  return name === "" ? undefined : name;
}
