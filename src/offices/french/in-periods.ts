import {
  inMinutes,
  weekdays,
  written,
  type PeriodHours,
  type TimeWindow,
  type Weekday,
  type WeeklyHours,
} from "../hours.js";
import { gathered } from "../gathered.js";
import { daysOf, opens, type Group } from "./groups.js";
import type { When } from "./periods.js";
import { afterClosures, closed, inHalf } from "./windows.js";

/**
 * The groups that make up the hours of a text: not those of another counter or for some people only, unless there are no
 * others, nor those of a part of the year that cannot be placed. Where hours are said for parts of the year alone, those of
 * the first part are taken for the ordinary ones too, with a doubt.
 */
export function withDefaults(all: readonly Group[]): readonly Group[] {
  const own = all.filter(({ stranger }) => stranger === undefined);
  // A site that takes bookings at night is no counter.
  const groups = (own.some(opens) ? own : all).filter(({ stranger }) => stranger !== "online");
  const placed = groups.filter(({ when }) => when === undefined || isPlaced(when));
  const ordinary = placed.flatMap((group) => (group.when?.isOutside ? [group, unbound(group)] : group));
  if (!isOnlyInPeriods(groups)) return ordinary;
  const first = groups.find(opens)?.when;
  return [...groups.filter(({ when }) => when === first).map(unbound), ...ordinary];
}

/** Whether hours are said for parts of the year alone. */
export function isOnlyInPeriods(groups: readonly Group[]): boolean {
  const opening = groups.filter((group) => opens(group) && group.stranger === undefined);
  return (
    opening.length > 0 &&
    opening.every(({ when }) => when !== undefined && !when.isOutside && when.periods[0]?.kind !== "weeks")
  );
}

/** Whether these are seasons that follow each other all the year round, each with hours for the same days. */
export function fillTheYear(groups: readonly Group[]): boolean {
  const days = new Set(groups.map((group) => String(daysOf([group]))));
  const periods: readonly { kind: string; from?: string; until?: string }[] = groups.flatMap(
    ({ when }) => when?.periods ?? [],
  );
  return (
    days.size === 1 &&
    periods.every(({ until }) => periods.some(({ from }) => (dayOf(until) + 1 - dayOf(from)) % 366 === 0))
  );
}

/** Which day of a leap year it is; none where it has a year of its own. */
function dayOf(day: string | undefined): number {
  return Date.parse(`2000-${day}`) / 86_400_000;
}

function isPlaced({ periods, isOutside }: When): boolean {
  return periods.length > 0 || isOutside;
}

function unbound(group: Group): Group {
  const { when, ...rest } = group;
  return when === undefined ? group : rest;
}

/** What takes the place of the week's hours in parts of the year. */
export function periodsOf(groups: readonly Group[], weekly: WeeklyHours): readonly PeriodHours[] {
  const bound = gathered(
    groups.flatMap((group) => (group.when === undefined ? [] : [[group.when, group] as const])),
  );
  const closures = groups.filter(
    ({ isClosure, when, scope }) => isClosure && when === undefined && scope === undefined,
  );
  const inOrder = [...bound].sort(([one], [other]) => Number(other.isOutside) - Number(one.isOutside));
  return inOrder.flatMap(([when, list]) => {
    // Days with the same windows share an entry.
    const alike = gathered(
      weekdays.flatMap((day) => {
        const windows = windowsIn(list, day, when, closures, weekly[day]);
        return windows === undefined ? [] : [[JSON.stringify(windows), day] as const];
      }),
    );
    const periods = when.isOutside ? [{ kind: "school-holidays" } as const] : when.periods;
    return periods.flatMap((period) =>
      [...alike].map(([windows, days]) => ({
        period,
        days,
        windows: JSON.parse(windows) as PeriodHours["windows"],
      })),
    );
  });
}

/** What one day has in a part of the year; nothing where that part has none of its own. */
function windowsIn(
  groups: readonly Group[],
  day: Weekday,
  { isOutside }: When,
  closures: readonly Group[],
  ordinary: readonly TimeWindow[],
): PeriodHours["windows"] | undefined {
  const about = groups.flatMap((group) =>
    group.items.filter((item) => item.day === day).map((item) => ({ group, item })),
  );
  if (about.length === 0) return undefined;
  if (isOutside || about.some(({ item }) => item.nth !== undefined || item.alternate)) return "unknown";
  const opening = about.filter(({ group }) => !group.isClosure);
  if (opening.length > 0) {
    return written(
      opening.flatMap(({ group, item }) =>
        afterClosures(inHalf(group.windows, item.half), item, group, closures.slice(0, 100)),
      ),
    );
  }
  let left = inMinutes(ordinary);
  for (const { group, item } of about) left = [...closed(left, group.windows, item.half)];
  return written(left);
}
