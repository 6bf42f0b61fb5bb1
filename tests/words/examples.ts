import type { Text } from "../../src/words/saying.js";
import { alone } from "../../src/words/texts.js";
import type { Sentences } from "../../src/words/lists.js";
import type { Words } from "../../src/words/words.js";

/** What a sheet says, and the sentences that no sheet says. */
export type AllWords = Words & { readonly sentences: Sentences };

/** With what each phrase of parts is filled in to be shown: a phrase without an example does not compile. */
export type Calls<P> = {
  readonly [K in keyof P as P[K] extends (...parts: never) => Text ? K : never]: P[K] extends (
    ...parts: infer Parts
  ) => Text
    ? (words: AllWords) => readonly Readonly<Parts>[]
    : never;
};

export const day = ({ date }: AllWords): string => date("2030-05-09");
export const otherDay = ({ date }: AllWords): string => date("2030-05-10");
export const amount = ({ money }: AllWords): string => money({ currency: "EUR", units: 8600 });
export const smallAmount = ({ money }: AllWords): string => money({ currency: "EUR", units: 2500 });
export const years = ({ period }: AllWords): string => period({ unit: "year", count: 10 });
export const paper = (words: AllWords): string => alone(words, words.labels.document["birth-record"]);
export const otherPaper = (words: AllWords): string => alone(words, words.labels.document.photo);
export const kinds = (words: AllWords): readonly string[] => [
  alone(words, words.labels.proofKind["water-bill"]),
  alone(words, words.labels.proofKind["phone-bill"]),
];
export const heldKinds = ["cni", "passport", "service-passport"] as const;
export const standings = ["in-force", "expired", "void", "undecided"] as const;
export const proved = ["identity", "civilStatus"] as const;

export const held = ({ pagePhrases }: AllWords): string =>
  pagePhrases.heldTitle("passport", "lost", undefined);
