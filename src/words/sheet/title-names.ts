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
  const ids = Object.keys(heldTitles);
  const own = ids.map((id) => ({ id, name: nameGiven(id, given) }));
  const described = new Map<string, string[]>();
  for (const { id, name } of own) {
    const outcome = heldTitles[id];
    if (name !== undefined || outcome === undefined) continue;
    const text = say(descriptionOf(words, outcome));
    described.set(text, [...(described.get(text) ?? []), id]);
  }
  const names = [...described].flatMap(([text, alike]) =>
    alike.map(
      (id, index) =>
        [id, alike.length === 1 ? text : say(words.pagePhrases.numbered(text, index + 1))] as const,
    ),
  );
  return Object.fromEntries([
    ...names.map(([id, name]) => [id, { within: name, first: capital(name) }] as const),
    ...own.flatMap(({ id, name = "" }) => {
      const set = words.typeset(name);
      return name === "" ? [] : [[id, { within: set, first: set }] as const];
    }),
  ]);
}

/** A title by its kind, and by where it is or how it stands, with the day that goes with that. */
function descriptionOf({ pagePhrases, date }: PageWords, outcome: HeldTitleOutcome): string {
  const { kind, where, titleStatus } = outcome;
  const { standing, since, legalEnd } = titleStatus;
  if (where !== undefined && where !== "in-hand") return pagePhrases.heldTitle(kind, where, undefined);
  const day = standing === "in-force" ? legalEnd : since;
  return pagePhrases.heldTitle(kind, standing, day === undefined ? undefined : date(day));
}
