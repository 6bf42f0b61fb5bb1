import {
  weekdays,
  type MonthlyHours,
  type Nth,
  type PublishedHours,
  type TimeWindow,
  type Weekday,
} from "../hours.js";
import { dayNames } from "./day-words.js";

/**
 * Writes hours as one French sentence, which `parseFrenchHours` reads back as the same hours.
 *
 * Days with the same hours share a group; a day whose collection hours differ from its deposit hours gets them in a
 * group of its own, marked *(Remises)*. Closed days are left out, unless nothing else would be left. It writes the ordinary
 * week and the days of the month: parts of the year and days in doubt have to be said beside it.
 *
 * @example
 * ```ts
 * const { deposit, collection } = parseFrenchHours("Lundi et mardi : 9h-12h Samedi : 9h-11h45 (Remises)").hours;
 * deposit.published && collection.published && writeFrenchHours({ deposit, collection });
 * // "Lundi et mardi : 09h00 - 12h00 ; samedi : 09h00 - 11h45 (Remises)"
 * ```
 */
export function writeFrenchHours(hours: {
  readonly deposit: PublishedHours;
  readonly collection: PublishedHours;
}): string {
  const { deposit, collection } = hours;
  const apart = weekdays.filter((day) => written(dayOf(deposit, day)) !== written(dayOf(collection, day)));
  const depositDays = weekdays.filter((day) => deposit.weekly[day].length > 0);
  // What is said of collecting alone leaves open when one deposits.
  const isNever = depositDays.length === 0 && deposit.monthly.length === 0;
  const groups = [
    ...(isNever ? [`du lundi au dimanche : ${closed}${apart.length > 0 ? " (Dépôts)" : ""}`] : []),
    ...weeklyGroups(deposit, depositDays, ""),
    ...monthlyGroups(deposit.monthly, ""),
    ...weeklyGroups(collection, apart, " (Remises)"),
    ...monthlyGroups(
      collection.monthly.filter(({ weekday }) => apart.includes(weekday)),
      " (Remises)",
    ),
  ];
  const sentence = groups.join(" ; ");
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}

const closed = "fermé";

/** All that one day of the week has, every week and in some weeks of the month. */
function dayOf({ weekly, monthly }: PublishedHours, day: Weekday): unknown {
  return [weekly[day], monthly.filter(({ weekday }) => weekday === day)];
}

function written(value: unknown): string {
  return JSON.stringify(value);
}

function weeklyGroups({ weekly }: PublishedHours, days: readonly Weekday[], mark: string): readonly string[] {
  const groups = new Map<string, Weekday[]>();
  for (const day of days) {
    const windows = windowList(weekly[day]);
    groups.set(windows, [...(groups.get(windows) ?? []), day]);
  }
  return [...groups].map(([windows, sharing]) => `${dayList(sharing)} : ${windows}${mark}`);
}

function monthlyGroups(monthly: readonly MonthlyHours[], mark: string): readonly string[] {
  return monthly.map(
    ({ weekday, nth, windows }) =>
      `${nthName(nth)} ${dayNames[weekday]} de chaque mois : ${windowList(windows)}${mark}`,
  );
}

function nthName(nth: Nth): string {
  return nth === -1 ? "dernier" : nth === 1 ? "1er" : `${String(nth)}e`;
}

/** `lundi`, `lundi et mardi`, `du lundi au vendredi`, `lundi, mercredi et vendredi`; days come in order. */
function dayList(days: readonly Weekday[]): string {
  const names = days.map((day) => dayNames[day]);
  const [first = "", last = ""] = [names[0], names.at(-1)];
  const isRun =
    weekdays.indexOf(days.at(-1) ?? "mon") - weekdays.indexOf(days[0] ?? "mon") === days.length - 1;
  if (days.length > 2 && isRun) return `du ${first} au ${last}`;
  return days.length > 1 ? `${names.slice(0, -1).join(", ")} et ${last}` : first;
}

function windowList(windows: readonly TimeWindow[]): string {
  const list = windows.map(([opens, closes]) => `${frenchTime(opens)} - ${frenchTime(closes)}`);
  return list.length > 0 ? list.join(" et ") : closed;
}

function frenchTime(time: string): string {
  return time.replace(":", "h");
}
