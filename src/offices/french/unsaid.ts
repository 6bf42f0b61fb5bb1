import type { HoursByPurpose } from "../ambiguity.js";
import { clockTime, purposes, weekdays } from "../hours.js";
import { mostClosures } from "./combine.js";
import { daysOf, opens, spanOf, type Condition, type Group } from "./groups.js";
import { isOnlyInPeriods } from "./in-periods.js";

/** What no part of the text says by itself: hours for parts of the year alone, more closures than are taken. */
export function unsaidConditions(
  groups: readonly Group[],
  hours: HoursByPurpose,
  length: number,
): readonly Condition[] {
  const whole = { span: { start: 0, end: length }, applied: false, days: weekdays };
  const found: Condition[] = [];
  if (isOnlyInPeriods(groups)) found.push({ code: "period", ...whole });
  if (groups.filter(({ isClosure, scope }) => isClosure && scope === undefined).length > mostClosures)
    found.push({ code: "closure", ...whole });
  // *Groupes : mardi 14h-17h*, and nothing for everybody.
  const opening = groups.filter(opens);
  const stranger = opening[0]?.stranger;
  if (/public|channel/.test(stranger ?? "") && opening.every((group) => group.stranger === stranger))
    found.push({ code: stranger === "public" ? "other-public" : "other-channel", ...whole });
  return [
    ...found,
    ...closuresAlone(groups, hours),
    ...lateMarks(groups),
    ...conflicts(groups, hours),
    ...endsOfNothing(groups, hours),
  ];
}

/** Closures in a text that opens nothing: what they are taken from is not said. */
function closuresAlone(groups: readonly Group[], hours: HoursByPurpose): readonly Condition[] {
  if (purposes.some((purpose) => hours[purpose].published)) return [];
  return groups
    .filter(({ isClosure, windows, when }) => (isClosure || windows.length === 0) && when === undefined)
    .slice(0, mostClosures)
    .map((group) => ({ code: "closure", span: spanOf(group), applied: false, days: weekdays }));
}

/**
 * A mark at the very end of a list of days that are all others: it may have been meant for the whole list.
 */
function lateMarks(groups: readonly Group[]): readonly Condition[] {
  const opening = groups.filter(opens);
  const last = opening.at(-1);
  const earlier = opening.slice(0, -1);
  if (
    last?.purpose === undefined ||
    earlier.some(({ purpose, isForBoth }) => purpose !== undefined || isForBoth)
  )
    return [];
  const days = daysOf([last]);
  const isList = earlier.every(
    ({ items, sentence }) => sentence === last.sentence && !items.some(({ day }) => days.includes(day)),
  );
  if (earlier.length === 0 || !isList) return [];
  const other = last.purpose === "deposit" ? "collection" : "deposit";
  // If so, nothing is said of the other purpose.
  return [{ code: "purpose", span: spanOf(last), applied: false, purpose: other, days: weekdays }];
}

/** *Vendredi jusqu'à 16h*, where that day has no hours that could end then. */
function endsOfNothing(groups: readonly Group[], hours: HoursByPurpose): readonly Condition[] {
  return groups.flatMap(({ until, items, ...span }) =>
    purposes.flatMap((purpose): readonly Condition[] => {
      const own = hours[purpose];
      if (until === undefined || !own.published) return [];
      const days = items.flatMap(({ day }) => (own.weekly[day].at(-1)?.[1] === clockTime(until) ? [] : day));
      return days.length > 0
        ? [{ code: "hours-missing", span: spanOf(span), applied: false, purpose, days }]
        : [];
    }),
  );
}

/** Days that one part of the text opens and another, just as plainly, closes. */
function conflicts(groups: readonly Group[], hours: HoursByPurpose): readonly Condition[] {
  const closures = groups.filter(
    ({ isClosure, windows, when, scope, until }) =>
      until === undefined && when === undefined && scope === undefined && (isClosure || windows.length === 0),
  );
  return closures.slice(0, mostClosures).flatMap((closure): readonly Condition[] => {
    if (
      closure.windows.length > 0 ||
      closure.items.some(({ half, nth }) => half !== undefined || nth !== undefined)
    )
      return [];
    const clashing = groups.filter(
      (group) =>
        opens(group) &&
        group.when === undefined &&
        group.purpose === closure.purpose &&
        group.items.length === closure.items.length,
    );
    const closedDays = daysOf([closure]);
    const weekly = clashing.map(({ items }) => ({ items: items.filter(({ nth }) => nth === undefined) }));
    const days = daysOf(weekly).filter((day) => closedDays.includes(day));
    if (days.length === 0) return [];
    return purposes
      .filter((purpose) => hours[purpose].published)
      .map((purpose) => ({ code: "conflict", span: spanOf(closure), applied: false, purpose, days }));
  });
}
