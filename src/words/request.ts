import type { Assessment, Validity } from "../answers/assessment.js";
import type { TitleKind } from "../vocabulary/situation.js";
import type { Notes } from "./notes.js";
import type { Item } from "./page.js";
import type { Words } from "./words.js";

/** What is asked for: whether it may be, every reason why not first, and how long it will be valid. */
export function requestItems(
  words: Words,
  answer: Assessment,
  noted: Notes,
  titles: readonly TitleKind[],
): readonly Item[] {
  const { phrases, sentences } = words;
  if (titles.length === 0) return [{ text: phrases.titlesUnknown }];
  return titles.map((title): Item => {
    const { status = "undecided", contested, refusals = [], needs = [] } = answer.admissible[title] ?? {};
    const validity = answer.validity[title];
    const details: Item[] = refusals.map(({ id, instead, doubts, sources }) => ({
      text: [
        `${sentences.refusal[id]} ${sentences.remedy[instead]}${noted.refs(sources)}`,
        ...(doubts.length === 0 ? [] : [noted.seeDoubts(doubts)]),
      ].join(" "),
    }));
    if (needs.length > 0) details.push({ text: noted.see(needs) });
    if (validity !== undefined && status !== "inadmissible")
      details.push(...validityItems(words, noted, validity));
    return { ...phrases.admissible(title, contested === undefined ? status : "contested"), details };
  });
}

/** How long a new title will be valid, and what another reading of the law gives. */
function validityItems(words: Words, noted: Notes, validity: Validity): readonly Item[] {
  const { phrases, period } = words;
  const { contested, sources } = validity;
  const lasts = lengthInWords(words, validity);
  const items: Item[] = lasts === undefined ? [] : [{ text: `${lasts}${noted.refs(sources)}` }];
  if (contested !== undefined) {
    const others = contested.otherwise.map((length) =>
      phrases.otherwiseValid(length === "former-end" ? undefined : period({ unit: "year", count: length })),
    );
    items.push({ text: [...others, noted.seeDoubts(contested.doubts)].join(" ") });
  }
  return items;
}

function lengthInWords(
  { phrases, period, list, date }: Words,
  { years, keepsFormerEnd, until }: Validity,
): string | undefined {
  const lengths = list(
    years.map((count) => period({ unit: "year", count })),
    "or",
  );
  if (keepsFormerEnd === "yes") return phrases.keepsFormerEnd(until === undefined ? until : date(until));
  if (years.length === 0) return undefined;
  return keepsFormerEnd === "no" ? phrases.validFor(lengths) : phrases.validForOrFormerEnd(lengths);
}
