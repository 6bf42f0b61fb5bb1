import type { Assessment } from "../answers/assessment.js";
import { titleKinds } from "../vocabulary/situation.js";
import type { PageWords } from "./page-words.js";
import type { TownHallId } from "./lists.js";

/** Whether an id is that of a town hall, and so of its rulebook and of its page. */
export function isTownHall(id: string): id is TownHallId {
  return id === "saint-paul" || id === "reims";
}

/** The town hall whose page an answer follows, for some title asked for. */
export function townHallFollowed({ rulebook, admissible }: Assessment): TownHallId | undefined {
  const { id, nationalFor = [] } = rulebook;
  const asked = titleKinds.filter((title) => admissible[title] !== undefined);
  const titles = asked.length === 0 ? titleKinds : asked;
  return isTownHall(id) && titles.some((title) => !nationalFor.includes(title)) ? id : undefined;
}

/** The rules and their version: of a town hall, the day that its page bears, or on which it was read. */
export function rulesAndVersion(
  { pagePhrases: phrases, townHalls, date }: PageWords,
  { rulebook }: Assessment,
): string {
  const { id, version, lastVerifiedOn } = rulebook;
  if (!isTownHall(id)) return phrases.rulebook(id, version, date(lastVerifiedOn));
  const day = version.replace("read ", "");
  return phrases.townHallRules(townHalls[id], date(day), day === version, date(lastVerifiedOn));
}
