import type { HoursByPurpose } from "../ambiguity.js";
import { gathered } from "../gathered.js";
import {
  tidy,
  weekdays,
  weekOf,
  written,
  type Hours,
  type MinuteWindow,
  type MonthlyHours,
  type PublishedHours,
  type Purpose,
} from "../hours.js";
import { daysOf, keyOf, opens, type DayItem, type Group } from "./groups.js";
import { periodsOf, withDefaults } from "./in-periods.js";
import { afterClosures, closed, inHalf, overlaps } from "./windows.js";

/**
 * Puts groups together as hours for each purpose.
 *
 * Groups about one day add up, but a later one about fewer days takes the place of one whose windows it overlaps. Closures
 * take away. Where a day has hours marked for collection they are that day's collection hours, and the ordinary ones are
 * for deposit; a day without any keeps its ordinary hours for both. Hours of one day of the month take the place of that
 * day's ordinary hours. A purpose of which nothing is said is not published.
 *
 * @param unmarkedDaysServeCollection false for the other reading: days without marked hours are for deposit alone.
 * @param monthlyReplaces false for the other reading: hours of one day of the month add to its ordinary hours.
 * @param narrowerReplaces false for the other reading: a later group about fewer days adds to the earlier ones.
 */
export function combine(
  all: readonly Group[],
  unmarkedDaysServeCollection = true,
  monthlyReplaces = true,
  narrowerReplaces = true,
): HoursByPurpose {
  const groups = withDefaults(all);
  const own = (purpose: Purpose | undefined): readonly Group[] =>
    groups.filter((group) => group.purpose === purpose);
  const make = (list: readonly Group[]): Schedule => schedule(list, narrowerReplaces);
  const ordinary = unmarkedDaysServeCollection ? own(undefined) : [];
  const deposit = groups.filter(({ purpose }) => purpose !== "collection");
  const collection = [...ordinary, ...own("collection")];
  // *Pas de retrait le mercredi* takes from hours that serve both.
  const closures = own("collection").filter(({ isClosure }) => isClosure);
  return {
    deposit: hoursFrom(make(deposit), deposit, monthlyReplaces),
    collection: hoursFrom(
      overlay(make([...ordinary, ...closures]), make(own("collection"))),
      collection,
      monthlyReplaces,
    ),
  };
}

interface Entry {
  readonly item: DayItem;
  readonly windows: readonly MinuteWindow[];
  /** How many days the group that says so is about. */
  readonly size: number;
}

/** What each day of the week, and each day of the month such as `wed 1`, has; a day that is not named has no entry. */
type Schedule = ReadonlyMap<string, Entry>;

function schedule(groups: readonly Group[], narrowerReplaces: boolean): Schedule {
  const days = new Map<string, Entry>();
  const closures = groups.filter((group) => group.isClosure && group.when === undefined);
  const closuresFor = byPlace(closures);
  // What ends at another hour has to be known first.
  const inOrder = [...groups].sort((one, other) => Number(isEnd(one)) - Number(isEnd(other)));
  for (const group of inOrder) {
    if (group.isClosure || group.when !== undefined) continue;
    const { windows, until, items } = group;
    for (const item of items) {
      const key = keyOf(item);
      const before = days.get(key);
      if (until !== undefined) {
        if (before !== undefined) days.set(key, { ...before, windows: endingAt(before.windows, until) });
        continue;
      }
      const left = afterClosures(inHalf(windows, item.half), item, group, closuresFor(group.place));
      const isNarrower = before !== undefined && items.length < before.size;
      // *Jeudi : fermé* after *du lundi au samedi* closes that day whatever hours it had.
      const replaces =
        isNarrower && (windows.length === 0 || (narrowerReplaces && overlaps(left, before.windows)));
      days.set(key, {
        item: { day: item.day, ...(item.nth !== undefined && { nth: item.nth }) },
        windows: before === undefined || replaces ? left : tidy([...before.windows, ...left]),
        size: Math.min(items.length, before?.size ?? items.length),
      });
    }
  }
  closeDaysOfMonth(days, closures);
  return days;
}

/** The closures that may be about the group at a place. */
function byPlace(closures: readonly Group[]): (place: number) => readonly Group[] {
  const everywhere = closures.filter(({ scope }) => scope === undefined).slice(0, mostClosures);
  const scoped = gathered(
    closures.flatMap((closure) => {
      const [first, last] = closure.scope ?? [0, -1];
      return Array.from({ length: last - first + 1 }, (_, place) => [first + place, closure] as const);
    }),
  );
  return (place) => [...everywhere, ...(scoped.get(place) ?? [])];
}

/** Beyond this a text is no counter's hours, and taking each closure from each group takes too long. */
export const mostClosures = 100;

/** *Sauf le 1er lundi du mois*: that day has what the closure leaves of its ordinary hours. */
function closeDaysOfMonth(days: Map<string, Entry>, closures: readonly Group[]): void {
  for (const { items, windows } of closures) {
    for (const { day, nth, half, alternate } of items) {
      if (nth === undefined || alternate) continue;
      const key = keyOf({ day, nth });
      const ordinary = days.get(key) ?? days.get(day);
      if (ordinary !== undefined)
        days.set(key, { item: { day, nth }, windows: closed(ordinary.windows, windows, half), size: 1 });
    }
  }
}

function isEnd({ until }: Group): boolean {
  return until !== undefined;
}

function endingAt(windows: readonly MinuteWindow[], until: number): readonly MinuteWindow[] {
  const last = windows.at(-1);
  return last === undefined || until <= last.from
    ? windows
    : [...windows.slice(0, -1), { from: last.from, until }];
}

/** The ordinary schedule with a marked one over it: a day marked every week drops its ordinary days of the month too. */
function overlay(ordinary: Schedule, marked: Schedule): Schedule {
  const kept = [...ordinary].filter(([, { item }]) => !marked.has(item.day));
  return new Map([...kept, ...marked]);
}

function hoursFrom(schedule: Schedule, groups: readonly Group[], monthlyReplaces: boolean): Hours {
  const windowsOf = (key: string): readonly MinuteWindow[] => schedule.get(key)?.windows ?? [];
  const says = groups.some(opens);
  if (!says && daysOf(groups.filter(isWhollyClosed)).length < weekdays.length) return { published: false };
  const monthly = [...schedule.values()].flatMap(
    ({ item: { day, nth }, windows }): readonly MonthlyHours[] => {
      if (nth === undefined) return [];
      const all = monthlyReplaces ? windows : [...windows, ...windowsOf(day)];
      return [{ weekday: day, nth, windows: written(all) }];
    },
  );
  const weekly = weekOf((day) => written(windowsOf(day)));
  const periods = periodsOf(groups, weekly);
  const holidays = groups.filter((group) => group.holidays);
  const hours: PublishedHours = {
    published: true,
    weekly,
    monthly: monthly.sort((one, other) => placeInMonth(one) - placeInMonth(other)),
    ...(periods.length > 0 && { periods }),
    ...(holidays.length > 0 && { publicHolidays: written(holidays.flatMap(({ windows }) => windows)) }),
  };
  return hours;
}

/** Whether whole days are said to be closed, all the year. */
export function isWhollyClosed({ windows, until, when, items }: Group): boolean {
  const isPart = windows.length > 0 || until !== undefined || when !== undefined;
  return !isPart && items.every(({ half, nth }) => half === undefined && nth === undefined);
}

/** Monday first, then by the week of the month, the last one last. */
function placeInMonth({ weekday, nth }: MonthlyHours): number {
  return weekdays.indexOf(weekday) * 10 + (nth === -1 ? 6 : nth);
}
