import type { Country } from "../vocabulary/countries.js";
import type { AntsPage, TextId } from "../sources/citation.js";
import type { ValueLabels } from "./fields.js";
import type { FieldLabels, Helps, Labels, Questions, Sentences, TextFor } from "./lists.js";
import type { CheckWords } from "./check-phrases.js";
import type { FamilyWords } from "./family-phrases.js";
import type { PageWords, Writing } from "./page-words.js";
import type { Phrases } from "./phrases.js";

/** What a language must say of a situation: how its facts are asked for, what they and their values are called. */
export interface FormWords extends Writing {
  readonly questions: Questions;
  readonly helps: Helps;
  /** What the fields of a form are called, in the order in which they are best asked for. */
  readonly fieldLabels: FieldLabels;
  readonly labels: ValueLabels & Pick<Labels, "document">;
}

/** What a language must say on any page: of an answer, of a check of papers, of a family. */
export interface EveryPageWords extends CheckWords, FamilyWords {
  readonly labels: CheckWords["labels"];
}

/** What a language must say of an answer. Texts are written with plain spaces; {@link Words.typeset} sets them as the language wants. */
export interface Words extends EveryPageWords, FormWords {
  readonly labels: Labels;
  readonly sentences: Omit<Sentences, "difference" | "issue"> & PageWords["sentences"];
  readonly phrases: Phrases;
  /** The name of a text of law, of a sheet's publisher, of a document. */
  readonly texts: TextFor<TextId>;
  readonly antsPages: TextFor<AntsPage>;
  readonly inCountry: TextFor<Country>;
  /** A source: the places in one text that are referred to, and the wordings of it that were read. */
  readonly cited: (
    text: TextId,
    places: readonly string[],
    dates: readonly string[],
    called?: string,
  ) => string;
}
