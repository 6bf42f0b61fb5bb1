import type { KnownIds } from "../application/answered/parts.js";
import type { PageWords } from "./page-words.js";
import type { Words } from "./words.js";

/** The ids that a page speaks of. */
export function idsOfPage({ labels, doubtNames, sentences }: PageWords): KnownIds {
  const { refusal, remedy } = sentences;
  return { document: labels.document, doubt: doubtNames, refusal, remedy };
}

/** The ids that a language has words for: all of them. */
export function idsOf(words: Pick<Words, "inCountry" | "labels" | "sentences" | "texts">): KnownIds {
  const { document, proofKind } = words.labels;
  return { ...words.sentences, country: words.inCountry, document, proofKind, text: words.texts };
}
