import type { Assessment } from "../answers/assessment.js";
import type { TextId } from "../sources/citation.js";
import { titleKinds } from "../vocabulary/situation.js";
import type { PageWords } from "./page-words.js";

/** What a town hall is called by whose rulebook an answer was asked for; nothing where it is the national one. */
export function townHallCalled({ townHalls }: PageWords, { rulebook }: Assessment): string | undefined {
  return Object.hasOwn(townHalls, rulebook.id) ? townHalls[rulebook.id] : undefined;
}

/** The page of the town hall that an answer follows, for some title asked for. */
export function pageFollowed({ rulebook, admissible }: Assessment): TextId | undefined {
  const { id, nationalFor = [] } = rulebook;
  const asked = titleKinds.filter((title) => admissible[title] !== undefined);
  const titles = asked.length === 0 ? titleKinds : asked;
  if (id === "national" || titles.every((title) => nationalFor.includes(title))) return undefined;
  return id === "saint-paul" || id === "reims" ? id : `${id}:page`;
}

/** The rules and their version: of a town hall, the day that its page bears, or on which it was read. */
export function rulesAndVersion(words: PageWords, answer: Assessment): string {
  const { pagePhrases: phrases, date } = words;
  const { id, version, lastVerifiedOn } = answer.rulebook;
  const townHall = townHallCalled(words, answer);
  if (townHall === undefined) return phrases.rulebook(id, version, date(lastVerifiedOn));
  const day = version.replace("read ", "");
  return phrases.townHallRules(townHall, date(day), day === version, date(lastVerifiedOn));
}
