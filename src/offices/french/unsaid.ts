import type { HoursByPurpose, Span } from "../ambiguity.js";
import { clockTime, purposes, weekdays, type DoubtCode, type Purpose, type Weekday } from "../hours.js";
import { isWhollyClosed, mostClosures } from "./combine.js";
import { daysOf, opens, type Condition, type Group } from "./groups.js";
import { fillTheYear, isOnlyInPeriods } from "./in-periods.js";

/** What no part of the text says by itself: hours for parts of the year alone, more closures than are taken. */
export function unsaidConditions(
  groups: readonly Group[],
  hours: HoursByPurpose,
  length: number,
): readonly Condition[] {
  const whole = { start: 0, end: length };
  const found: Condition[] = [];
  if (isOnlyInPeriods(groups) && !fillTheYear(groups)) found.push(doubt("period", whole));
  if (groups.filter(({ isClosure, scope }) => isClosure && scope === undefined).length > mostClosures)
    found.push(doubt("closure", whole));
  // *Groupes : mardi 14h-17h*, and nothing for everybody.
  const opening = groups.filter(opens);
  const stranger = opening[0]?.stranger;
  if (/public|channel/.test(stranger ?? "") && opening.every((group) => group.stranger === stranger))
    found.push(doubt(stranger === "public" ? "other-public" : "other-channel", whole));
  return [
    ...found,
    ...closuresAlone(groups, hours),
    ...lateMarks(groups),
    ...conflicts(groups, hours),
    ...endsOfNothing(groups, hours),
  ];
}

/** A doubt about some days, or all of them, of one purpose or both. */
function doubt(
  code: DoubtCode,
  { start, end }: Span,
  days: readonly Weekday[] = weekdays,
  purpose?: Purpose,
): Condition {
  return { code, span: { start, end }, applied: false, days, purpose };
}

/** Closures in a text that opens nothing: what they are taken from is not said. */
function closuresAlone(groups: readonly Group[], hours: HoursByPurpose): readonly Condition[] {
  if (purposes.some((purpose) => hours[purpose].published)) return [];
  return groups
    .filter(({ isClosure, windows, when }) => (isClosure || windows.length === 0) && when === undefined)
    .slice(0, mostClosures)
    .map((group) => doubt("closure", group));
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
  return [doubt("purpose", last, weekdays, other)];
}

/** *Vendredi jusqu'à 16h*, where that day has no hours that could end then. */
function endsOfNothing(groups: readonly Group[], hours: HoursByPurpose): readonly Condition[] {
  return groups.flatMap(({ until, items, ...span }) =>
    purposes.flatMap((purpose): readonly Condition[] => {
      const own = hours[purpose];
      if (until === undefined || !own.published) return [];
      const days = items.flatMap(({ day }) => (own.weekly[day].at(-1)?.[1] === clockTime(until) ? [] : day));
      return days.length > 0 ? [doubt("hours-missing", span, days, purpose)] : [];
    }),
  );
}

/** Days that one part of the text opens and another, just as plainly, closes. */
function conflicts(groups: readonly Group[], hours: HoursByPurpose): readonly Condition[] {
  const closures = groups.filter((group) => isWhollyClosed(group) && group.scope === undefined);
  return closures.slice(0, mostClosures).flatMap((closure): readonly Condition[] => {
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
      .map((purpose) => doubt("conflict", closure, days, purpose));
  });
}
