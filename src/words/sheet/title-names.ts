import type { Assessment, HeldTitleOutcome } from "../../answers/assessment.js";
import type { PageWords } from "../page-words.js";
import { capital, type Text } from "../saying.js";
import { nameGiven } from "../texts.js";

/** What a held title is called in a sentence, and where a line begins with it: a name of the caller's is left as it is. */
export interface TitleName {
  readonly within: string;
  readonly first: string;
}

/** What each held title is called: as the caller names it, or by its kind and its end. */
export function titleNames(
  words: PageWords,
  { heldTitles }: Assessment,
  say: (text: Text) => string,
  given: Readonly<Record<string, string>> = {},
): Readonly<Record<string, TitleName>> {
  const titles = Object.entries(heldTitles).map(([id, outcome]) => {
    const own = nameGiven(id, given);
    return { id, own, text: own === undefined ? say(descriptionOf(words, outcome)) : words.typeset(own) };
  });
  return Object.fromEntries(
    titles.map((title) => {
      const { id, own, text } = title;
      if (own !== undefined) return [id, { within: text, first: text }];
      const alike = titles.filter((other) => other.own === undefined && other.text === text);
      const within =
        alike.length === 1 ? text : say(words.pagePhrases.numbered(text, alike.indexOf(title) + 1));
      return [id, { within, first: capital(within) }];
    }),
  );
}

/** A title by its kind, and by where it is or how it stands, with the day that goes with that. */
function descriptionOf({ pagePhrases, date }: PageWords, outcome: HeldTitleOutcome): string {
  const { kind, where, titleStatus } = outcome;
  const { standing, since, legalEnd } = titleStatus;
  if (where !== undefined && where !== "in-hand") return pagePhrases.heldTitle(kind, where, undefined);
  const day = standing === "in-force" ? legalEnd : since;
  return pagePhrases.heldTitle(kind, standing, day === undefined ? undefined : date(day));
}
