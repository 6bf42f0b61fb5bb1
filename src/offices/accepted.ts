import { notAccepted } from "../calendar/not-accepted.js";

/** Passes what is absent or one of the words of a list: a word of another language must not find nothing in silence. */
export function checkWord(value: string | undefined, words: readonly string[], where: string): void {
  if (value !== undefined && !words.includes(value))
    throw notAccepted(where, value, `one of ${words.join(", ")} is`);
}
