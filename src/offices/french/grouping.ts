import { weekdays, type Weekday } from "../hours.js";
import { gathered } from "../gathered.js";
import { daysOf, type Condition, type Group } from "./groups.js";
import { phrasesIn } from "./phrases.js";
import { elsewhereIn } from "./places.js";
import { readPhrase } from "./read-phrase.js";
import { dropPending, emptyReading, finish, stray, type Notice, type Reading } from "./reading.js";
import type { Token } from "./token.js";

/** A text cut into groups. */
export interface Grouping extends Pick<Reading, "groups" | "slips" | "appointments" | "unread"> {
  /** Days named without hours, in a text that gives no hours at all. */
  readonly bareDays: readonly Weekday[];
  readonly conditions: readonly Condition[];
}

/**
 * Cuts the pieces of a text into groups: days, then their windows, or the other way round, then perhaps what these are
 * for, and what is taken from them again.
 *
 * Pieces that mean nothing are stepped over and reported; so is everything known that has no place in a group, with the
 * days it may be about.
 */
export function groupsIn(tokens: readonly Token[]): Grouping {
  const phrases = phrasesIn(tokens);
  const reading = emptyReading(
    phrases,
    tokens.filter(({ kind }) => kind === "~"),
  );
  phrases.forEach((phrase, place) => {
    reading.place = place;
    readPhrase(reading, phrase);
  });
  finish(reading);
  dropPending(reading);
  const { groups, bare } = reading;
  groups.forEach(tidy);
  setApart(reading, tokens);
  const mayBeBare =
    groups.every(({ isClosure }) => isClosure) &&
    bare.every(({ items }) => items.every(({ nth }) => nth === undefined));
  if (!mayBeBare || groups.some(({ when }) => when === undefined))
    for (const group of bare) {
      // Days without hours in a text that gives some for others.
      stray({ ...reading, current: group, sentence: group.sentence }, group.named, "hours-missing");
    }
  return {
    ...reading,
    bareDays: mayBeBare ? daysOf(bare) : [],
    conditions: conditionsOf(reading),
  };
}

/** Leaves out what is said of other places than the first; which one is meant is not sure. */
function setApart(reading: Reading, tokens: readonly Token[]): void {
  const elsewhere = elsewhereIn(tokens, reading.groups);
  if (elsewhere === undefined) return;
  const { named, others } = elsewhere;
  // A text of more places is no counter's hours: every day of it is in doubt.
  for (const { group, pieces } of named.slice(0, named.length > mostPlaces ? 1 : undefined)) {
    const about = named.length > mostPlaces ? undefined : group;
    const { sentence = -1, purpose } = about ?? {};
    reading.notices.push({ code: "other-counter", applied: false, pieces, about, sentence, purpose });
  }
  for (const group of others) group.stranger = "counter";
}

const mostPlaces = 100;

/** Leaves out what is said twice. */
function tidy(group: Group): void {
  group.windows = distinct(group.windows);
  group.items = distinct(group.items);
}

function conditionsOf({ groups, bare, notices }: Reading): readonly Condition[] {
  const inSentence = gathered([...groups, ...bare].map((group) => [group.sentence, group]));
  const named = daysOf(groups);
  const daysFor = ({ code, about, sentence }: Notice): readonly Weekday[] => {
    if (about === "others") return weekdays.filter((day) => !named.includes(day));
    const list = about === undefined ? inSentence.get(sentence) : [about];
    if (list === undefined || code === "days-missing") return weekdays;
    const days = daysOf(list.slice(0, 50));
    return days.length > 0 ? days : weekdays;
  };
  return notices
    .map((notice): Condition => {
      const { code, applied, purpose, pieces } = notice;
      const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
      return { code, span, applied, days: daysFor(notice), purpose };
    })
    .sort((one, other) => one.span.start - other.span.start);
}

function distinct<T>(list: readonly T[]): T[] {
  if (list.length < 2) return [...list];
  return [...new Map(list.map((item) => [JSON.stringify(item), item])).values()];
}
