import { required, type Reader } from "../application/arguments.js";
import { readable } from "../vocabulary/invalid-input.js";

/** Words of a language, or some of them. */
export interface SomeWords {
  readonly language: string;
  readonly labels: object;
}

/** What marks them as made by this package, and joins them. */
const joins = Symbol.for("titres-identite/words");

/** What a town hall says in one language of what its rulebook alone has, as `ownWords` gives it. */
export interface OwnWords {
  /** The words of that language, with those. @internal */
  readonly [joins]: <W extends SomeWords>(words: W) => W;
}

/** Makes words of a town hall. An app that has none pays for no more than their mark. */
export function madeOwn(joinedTo: OwnWords[typeof joins]): OwnWords {
  return Object.freeze({ [joins]: joinedTo });
}

/** Reads them. */
export const readOwn: Reader<OwnWords> = (value, path, refuse) => {
  if (joins in Object(value)) return value as OwnWords;
  refuse(path, "wrong-type", "give what ownWords gives");
  return undefined;
};

/** The words of a language, with those of a town hall where there are some. */
export function withOwn<W extends SomeWords>(words: W, own: OwnWords | undefined): W {
  return own === undefined ? words : own[joins](words);
}

/** The same of what a function was given. */
export function withGiven<W extends SomeWords>(words: W, own: OwnWords | undefined): W {
  return withOwn(words, own === undefined ? own : readable("words", () => required(readOwn, own, "words")));
}
