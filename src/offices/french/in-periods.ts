import {
  inMinutes,
  weekdays,
  written,
  type PeriodHours,
  type TimeWindow,
  type Weekday,
  type WeeklyHours,
} from "../hours.js";
import { opens, type Group } from "./groups.js";
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

function isPlaced({ periods, isOutside }: When): boolean {
  return periods.length > 0 || isOutside;
}

function unbound(group: Group): Group {
  const { when, ...rest } = group;
  return when === undefined ? group : rest;
}

/** What takes the place of the week's hours in parts of the year. */
export function periodsOf(groups: readonly Group[], weekly: WeeklyHours): readonly PeriodHours[] {
  const bound = new Map<When, Group[]>();
  for (const group of groups) {
    if (group.when === undefined) continue;
    bound.set(group.when, [...(bound.get(group.when) ?? []), group]);
  }
  const closures = groups.filter(
    ({ isClosure, when, scope }) => isClosure && when === undefined && scope === undefined,
  );
  const inOrder = [...bound].sort(([one], [other]) => Number(other.isOutside) - Number(one.isOutside));
  return inOrder.flatMap(([when, list]) => {
    const days = new Map<Weekday, PeriodHours["windows"]>();
    for (const day of weekdays) {
      const windows = windowsIn(list, day, when, closures, weekly[day]);
      if (windows !== undefined) days.set(day, windows);
    }
    const shared = sharing(days);
    const periods = when.isOutside ? [{ kind: "school-holidays" } as const] : when.periods;
    return periods.flatMap((period) => shared.map((each) => ({ period, ...each })));
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

/** Days with the same windows share an entry. */
function sharing(
  days: ReadonlyMap<Weekday, PeriodHours["windows"]>,
): readonly Pick<PeriodHours, "days" | "windows">[] {
  const shared = new Map<string, { days: Weekday[]; windows: PeriodHours["windows"] }>();
  for (const [day, windows] of days) {
    const key = JSON.stringify(windows);
    const entry = shared.get(key) ?? { days: [], windows };
    entry.days.push(day);
    shared.set(key, entry);
  }
  return [...shared.values()];
}
