import { onOneLine } from "../vocabulary/shown.js";
import { checkedKey, checkedNames } from "./given.js";
import { askFor } from "./question.js";
import type { Labels, Sentences, TextFor, Words } from "./words.js";

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
  return words.typeset(textIn(words.labels, list, value));
}

/** The values of a list with their names, in their declared order. */
export function optionsOf<List extends keyof Labels>(
  words: Words,
  list: List,
): readonly Option<keyof Labels[List] & string>[] {
  return Object.entries<string>(words.labels[checkedKey(words.labels, list, "list")]).map(
    ([value, name]) => ({
      value: value as keyof Labels[List] & string,
      label: words.typeset(name),
    }),
  );
}

/** What is said to the applicant for a value of an answer. */
export function sentenceFor<List extends keyof Sentences>(
  words: Words,
  list: List,
  value: keyof Sentences[List],
): string {
  return words.typeset(textIn(words.sentences, list, value));
}

/** Asks for a missing fact. */
export function questionFor(
  words: Words,
  fact: string,
  titleNames?: Readonly<Record<string, string>>,
): string {
  const names = checkedNames(titleNames);
  return words.typeset(askFor(words, fact, (id) => titleNamed(words, names, id)));
}

/** What a held title is called: as the caller names it or, where that leaves nothing to read, by its id. */
export function titleNamed(words: Words, names: Readonly<Record<string, string>>, id: string): string {
  const name = Object.hasOwn(names, id) ? onOneLine(names[id] ?? "").trim() : "";
  return name === "" ? words.phrases.heldTitle(onOneLine(id)) : name;
}

/** The types let a text be asked for only where there is one; whoever does without them is told. */
function textIn(lists: Labels | Sentences, list: PropertyKey, value: PropertyKey): string {
  const texts = (lists as unknown as Lists)[checkedKey(lists as unknown as Lists, list, "list")] ?? {};
  return texts[checkedKey(texts, value, "value")] ?? "";
}

type Lists = Readonly<Record<string, TextFor<string>>>;
