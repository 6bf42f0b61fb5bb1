import { readable } from "../../vocabulary/invalid-input.js";
import {
  weekdays,
  type MonthlyHours,
  type Nth,
  type PublishedHours,
  type TimeWindow,
  type Weekday,
} from "../hours.js";
import { dayNames } from "./day-words.js";
import { gathered } from "../gathered.js";
import { periodName } from "./period-names.js";

/**
 * Writes hours as one French sentence, which `parseFrenchHours` reads back as the same hours.
 *
 * Days with the same hours share a group; a day whose collection hours differ from its deposit hours gets them in a
 * group of its own, marked *(Remises)*. Closed days are left out, unless nothing else would be left. Public holidays and
 * parts of the year follow, each in a sentence. Hours that are not known, and days in doubt, have to be said beside it; hours
 * of parts of the year alone are read back with a doubt.
 *
 * @throws {InvalidInputError} if these are no hours that are published.
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
  return readable("hours", () => sentenceOf(hours));
}

function sentenceOf(hours: Parameters<typeof writeFrenchHours>[0]): string {
  const { deposit, collection } = hours;
  const apart = weekdays.filter((day) => written(dayOf(deposit, day)) !== written(dayOf(collection, day)));
  const depositDays = weekdays.filter((day) => deposit.weekly[day].length > 0);
  // What is said of collecting alone leaves open when one deposits.
  const isNever = depositDays.length === 0 && deposit.monthly.every(({ windows }) => windows.length === 0);
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
  const sentences = [
    [
      ...groups,
      ...holidayGroups(deposit, ""),
      ...(hasOwnHolidays(hours) ? holidayGroups(collection, " (Remises)") : []),
    ].join(" ; "),
    ...periodSentences(
      deposit,
      weekdays.filter((day) => !apart.includes(day)),
      "",
    ),
    ...periodSentences(deposit, apart, " (Dépôts)"),
    ...periodSentences(collection, apart, " (Remises)"),
  ];
  return sentences.map((sentence) => sentence.slice(0, 1).toUpperCase() + sentence.slice(1)).join(". ");
}

/** Public holidays, where they have hours that are known. */
function holidayGroups({ publicHolidays }: PublishedHours, mark: string): readonly string[] {
  const isKnown = publicHolidays !== undefined && publicHolidays !== "unknown" && publicHolidays.length > 0;
  return isKnown ? [`jours fériés : ${windowList(publicHolidays)}${mark}`] : [];
}

function hasOwnHolidays({ deposit, collection }: Parameters<typeof writeFrenchHours>[0]): boolean {
  return written(deposit.publicHolidays) !== written(collection.publicHolidays);
}

/** Each part of the year in which some of these days have hours of their own that are known. */
function periodSentences(
  { periods = [] }: PublishedHours,
  days: readonly Weekday[],
  mark: string,
): readonly string[] {
  return periods.flatMap(({ period, days: own, windows }): readonly string[] => {
    const about = weekdays.filter((day) => own.includes(day) && days.includes(day));
    if (windows === "unknown" || about.length === 0) return [];
    return [`${periodName(period)} : ${dayList(about)} : ${windowList(windows)}${mark}`];
  });
}

const closed = "fermé";

/** All that one day of the week has: every week, in some weeks of the month, in parts of the year. */
function dayOf({ weekly, monthly, periods = [] }: PublishedHours, day: Weekday): unknown {
  return [
    weekly[day],
    monthly.filter(({ weekday }) => weekday === day),
    periods.filter(({ days }) => days.includes(day)),
  ];
}

function written(value: unknown): string {
  return JSON.stringify(value ?? null);
}

function weeklyGroups({ weekly }: PublishedHours, days: readonly Weekday[], mark: string): readonly string[] {
  const groups = gathered(days.map((day) => [windowList(weekly[day]), day]));
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
