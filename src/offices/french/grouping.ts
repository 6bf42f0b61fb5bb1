import { weekdays, type Weekday } from "../hours.js";
import type { Condition, Group, Grouping } from "./groups.js";
import { phrasesIn } from "./phrases.js";
import { elsewhereIn } from "./places.js";
import { readPhrase } from "./read-phrase.js";
import {
  distinctItems,
  dropPending,
  emptyReading,
  finish,
  stray,
  type Draft,
  type Notice,
  type Reading,
} from "./reading.js";
import type { Token } from "./token.js";

/**
 * Cuts the pieces of a text into groups: days, then their windows, or the other way round, then perhaps what these are
 * for, and what is taken from them again.
 *
 * Pieces that mean nothing are stepped over and reported; so is everything known that has no place in a group, with the
 * days it may be about.
 */
export function groupsIn(tokens: readonly Token[]): Grouping {
  const reading = emptyReading(tokens.filter(({ kind }) => kind === "noise"));
  const phrases = phrasesIn(tokens);
  phrases.forEach((_, place) => readPhrase(reading, phrases, place));
  finish(reading);
  dropPending(reading);
  const { drafts, bare, slips, unread, appointments } = reading;
  setApart(reading, tokens);
  const opens = drafts.some((draft) => !draft.isClosure || draft.when === undefined);
  const mayBeBare =
    !drafts.some((draft) => !draft.isClosure) &&
    bare.every(({ items }) => items.every(({ nth }) => nth === undefined));
  if (!mayBeBare || opens) bare.forEach((draft) => strayDays(reading, draft));
  const places = new Map(drafts.map((draft, place) => [draft, place]));
  return {
    groups: drafts.map((draft) => groupOf(draft, places)),
    bareDays: mayBeBare ? bare.flatMap(({ items }) => items.map(({ day }) => day)) : [],
    slips,
    conditions: conditionsOf(reading),
    appointments,
    unread,
  };
}

/** Leaves out what is said of other places than the first; which one is meant is not sure. */
function setApart(reading: Reading, tokens: readonly Token[]): void {
  const elsewhere = elsewhereIn(tokens, reading.drafts);
  if (elsewhere === undefined) return;
  const { named, others } = elsewhere;
  // A text of more places is no counter's hours: every day of it is in doubt.
  const noticed = named.length > mostPlaces ? [{ pieces: named[0]?.pieces ?? [], draft: undefined }] : named;
  for (const { draft, pieces } of noticed) {
    const { sentence = -1, purpose } = draft ?? {};
    reading.notices.push({ ...placeNotice, pieces, about: draft, sentence, purpose });
  }
  for (const draft of others) draft.stranger = "counter";
}

const mostPlaces = 100;
const placeNotice = { code: "other-counter", applied: false } as const;

/** Days without hours in a text that gives some for others. */
function strayDays(reading: Reading, draft: Draft): void {
  reading.current = draft;
  reading.sentence = draft.sentence;
  stray(reading, draft.named, "hours-missing");
  reading.current = undefined;
}

function groupOf(draft: Draft, places: ReadonlyMap<Draft, number>): Group {
  const { items, windows, purpose, start, end, isClosure, when, holidays, until, byAppointment, stranger } =
    draft;
  const scope = draft.scope?.flatMap((each) => places.get(each) ?? []);
  return {
    items: distinctItems(items),
    windows: distinct(windows, ({ from, until: last }) => `${from} ${last}`),
    purpose,
    span: { start, end },
    place: places.get(draft) ?? 0,
    sentence: draft.sentence,
    isClosure,
    holidays,
    ...(scope !== undefined && { scope: [scope[0] ?? 0, scope.at(-1) ?? 0] as const }),
    ...(draft.isForBoth && { isForBoth: true as const }),
    ...(when !== undefined && { when }),
    ...(until !== undefined && { until }),
    ...(byAppointment !== undefined && { byAppointment }),
    ...(stranger !== undefined && { stranger }),
  };
}

function conditionsOf(reading: Reading): readonly Condition[] {
  const inSentence = new Map<number, Draft[]>();
  for (const draft of [...reading.drafts, ...reading.bare]) {
    const list = inSentence.get(draft.sentence) ?? [];
    inSentence.set(draft.sentence, list);
    list.push(draft);
  }
  const named = new Set(reading.drafts.flatMap(({ items }) => items.map(({ day }) => day)));
  const daysOf = ({ about, sentence }: Notice): readonly Weekday[] => {
    if (about === "others") return weekdays.filter((day) => !named.has(day));
    const drafts = about === undefined ? (inSentence.get(sentence) ?? []) : [about];
    const days = new Set(drafts.slice(0, 50).flatMap(({ items }) => items.map(({ day }) => day)));
    return days.size === 0 ? weekdays : weekdays.filter((day) => days.has(day));
  };
  return reading.notices
    .map((notice) => ({
      code: notice.code,
      start: notice.pieces[0]?.start ?? 0,
      end: notice.pieces.at(-1)?.end ?? 0,
      applied: notice.applied,
      days: notice.code === "days-missing" ? weekdays : daysOf(notice),
      purpose: notice.purpose,
    }))
    .sort((one, other) => one.start - other.start);
}

function distinct<T>(list: readonly T[], by: (item: T) => string): readonly T[] {
  return [...new Map(list.map((item) => [by(item), item])).values()];
}
