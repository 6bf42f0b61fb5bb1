import type { HoursByPurpose } from "../ambiguity.js";
import {
  clockTime,
  tidy,
  weekdays,
  weekOf,
  type MinuteWindow,
  type MonthlyHours,
  type PublishedHours,
  type TimeWindow,
} from "../hours.js";
import { keyOf, type DayItem, type Group } from "./groups.js";

/**
 * Puts groups together as hours for each purpose.
 *
 * Groups about one day add up. Where a day has hours marked for collection they are that day's collection hours, and the
 * ordinary ones are for deposit; a day without any keeps its ordinary hours for both. Hours of one day of the month take
 * the place of that day's ordinary hours.
 *
 * @param unmarkedDaysServeCollection false for the other reading: days without marked hours are for deposit alone.
 * @param monthlyReplaces false for the other reading: hours of one day of the month add to its ordinary hours.
 */
export function combine(
  groups: readonly Group[],
  unmarkedDaysServeCollection = true,
  monthlyReplaces = true,
): HoursByPurpose {
  const marked = schedule(groups.filter(({ purpose }) => purpose === "collection"));
  const forBoth = groups.filter(({ purpose }) => unmarkedDaysServeCollection && purpose === undefined);
  const deposit = schedule(groups.filter(({ purpose }) => purpose !== "collection"));
  return {
    deposit: hoursFrom(deposit, monthlyReplaces),
    collection: hoursFrom(overlay(schedule(forBoth), marked), monthlyReplaces),
  };
}

/** What each day of the week, and each day of the month such as `wed 1`, has; a day that is not named has no entry. */
type Schedule = ReadonlyMap<string, { readonly item: DayItem; readonly windows: readonly MinuteWindow[] }>;

function schedule(groups: readonly Group[]): Schedule {
  const days = new Map<string, { readonly item: DayItem; readonly windows: MinuteWindow[] }>();
  for (const { items, windows } of groups) {
    for (const item of items) {
      const key = keyOf(item);
      const day = days.get(key) ?? { item, windows: [] };
      day.windows.push(...windows);
      days.set(key, day);
    }
  }
  return days;
}

/** The ordinary schedule with a marked one over it: a day marked every week drops its ordinary days of the month too. */
function overlay(ordinary: Schedule, marked: Schedule): Schedule {
  const kept = [...ordinary].filter(([, { item }]) => !marked.has(item.day));
  return new Map([...kept, ...marked]);
}

function hoursFrom(schedule: Schedule, monthlyReplaces: boolean): PublishedHours {
  const windowsOf = (key: string): readonly MinuteWindow[] => schedule.get(key)?.windows ?? [];
  const monthly = [...schedule.values()].flatMap(
    ({ item: { day, nth }, windows }): readonly MonthlyHours[] => {
      if (nth === undefined) return [];
      const all = monthlyReplaces ? windows : [...windows, ...windowsOf(day)];
      return [{ weekday: day, nth, windows: written(all) }];
    },
  );
  return {
    published: true,
    weekly: weekOf((day) => written(windowsOf(day))),
    monthly: monthly.sort((one, other) => placeInMonth(one) - placeInMonth(other)),
  };
}

/** Monday first, then by the week of the month, the last one last. */
function placeInMonth({ weekday, nth }: MonthlyHours): number {
  return weekdays.indexOf(weekday) * 10 + (nth === -1 ? 6 : nth);
}

function written(windows: readonly MinuteWindow[]): readonly TimeWindow[] {
  return tidy(windows).map(({ from, until }): TimeWindow => [clockTime(from), clockTime(until)]);
}
