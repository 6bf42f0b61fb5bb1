import type { Text } from "../../src/words/saying.js";
import { alone } from "../../src/words/texts.js";
import type { Words } from "../../src/words/words.js";

/** With what each phrase of parts is filled in to be shown: a phrase without an example does not compile. */
export type Calls<P> = {
  readonly [K in keyof P as P[K] extends (...parts: never) => Text ? K : never]: P[K] extends (
    ...parts: infer Parts
  ) => Text
    ? (words: Words) => readonly Readonly<Parts>[]
    : never;
};

export const day = ({ date }: Words): string => date("2030-05-09");
export const otherDay = ({ date }: Words): string => date("2030-05-10");
export const amount = ({ money }: Words): string => money({ currency: "EUR", units: 8600 });
export const smallAmount = ({ money }: Words): string => money({ currency: "EUR", units: 2500 });
export const years = ({ period }: Words): string => period({ unit: "year", count: 10 });
export const paper = (words: Words): string => alone(words, words.labels.document["birth-record"]);
export const otherPaper = (words: Words): string => alone(words, words.labels.document.photo);
export const kinds = (words: Words): readonly string[] => [
  alone(words, words.labels.proofKind["water-bill"]),
  alone(words, words.labels.proofKind["phone-bill"]),
];
export const heldKinds = ["cni", "passport", "service-passport"] as const;
export const standings = ["in-force", "expired", "void", "undecided"] as const;
export const proved = ["identity", "civilStatus"] as const;

export const held = ({ pagePhrases }: Words): string => pagePhrases.heldTitle("passport", "lost", undefined);
