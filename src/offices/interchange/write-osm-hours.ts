import { readable } from "../../vocabulary/invalid-input.js";
import type { ClockOptions } from "../clock/day-hours.js";
import { gathered } from "../gathered.js";
import {
  clockTime,
  inMinutes,
  tidy,
  weekdays,
  type Hours,
  type MonthlyHours,
  type PeriodHours,
  type PublishedHours,
  type TimeWindow,
  type Weekday,
} from "../hours.js";
import { osmPeriod, osmUnknown } from "./osm-periods.js";

/**
 * Writes hours as an OpenStreetMap `opening_hours` value: one for depositing, one for collecting.
 *
 * A rule after `;` replaces what stands before for its days, a rule after `,` adds to it. Hours not published are
 * `unknown`, with the reason in French, on the days on which the counter may be open. It closes on public holidays unless
 * these are `ignored`; whose holidays, readers of such values find by the place. Appointments belong in a tag of their
 * own (`appointment`).
 *
 * Source: the specification of `opening_hours` on the OpenStreetMap wiki.
 *
 * @throws {InvalidInputError} if these are no hours, or hold a time that cannot be read.
 *
 * @example
 * ```ts
 * writeOsmHours(officeOf("le-touquet").deposit.hours);
 * // "Mo-Fr 09:00-12:00,13:30-17:00; Sa[1] 09:00-12:00; PH off"
 * writeOsmHours(officeOf("saint-paul-la-saline").deposit.hours); // 'Mo-Fr unknown "horaires non publiés"; PH off'
 * ```
 */
export function writeOsmHours(hours: Hours, options: ClockOptions = {}): string {
  return readable("hours", () => valueOf(hours, options));
}

function valueOf(hours: Hours, { publicHolidays = "observed" }: ClockOptions): string {
  const rules = hours.published ? publishedRules(hours) : [unknownRule(hours.days)];
  if (rules.length === 0) return "off";
  const onHolidays = publicHolidays === "observed" ? [holidayRule(hours)] : [];
  return [...rules, ...doubtRules(hours), ...onHolidays].join("; ");
}

const notPublished = 'unknown "horaires non publiés"';

function unknownRule(days: readonly Weekday[] | undefined): string {
  return days === undefined ? notPublished : `${dayList(days)} ${notPublished}`;
}

/** Days in doubt are `unknown`, with what the text says, whatever was read for them. */
function doubtRules(hours: Hours): readonly string[] {
  if (!hours.published || hours.doubts === undefined) return [];
  return hours.doubts.map((doubt) => `${dayList(doubt.days)} ${osmUnknown(doubt)}`);
}

function holidayRule(hours: Hours): string {
  const windows = hours.published ? (hours.publicHolidays ?? []) : [];
  if (windows === "unknown") return `PH ${notPublished}`;
  return `PH ${windowList(windows) ?? "off"}`;
}

function periodRule(each: PeriodHours): string {
  const { period, days, windows } = each;
  const what = windows === "unknown" ? osmUnknown(each) : (windowList(windows) ?? "off");
  return `${osmPeriod(period)} ${dayList(days)} ${what}`;
}

function publishedRules({ weekly, monthly, periods = [] }: PublishedHours): readonly string[] {
  const sharing = gathered(weekdays.map((day) => [windowList(weekly[day]), day]));
  return [
    ...[...sharing].flatMap(([windows, days]) =>
      windows === undefined ? [] : `${dayList(days)} ${windows}`,
    ),
    ...weekdays.flatMap((day) => monthlyRules(day, monthly)),
    ...periods.map(periodRule),
  ];
}

/** The last one of a month is its fourth or fifth too, and has the hours of both. */
function monthlyRules(day: Weekday, monthly: readonly MonthlyHours[]): readonly string[] {
  const special = gathered(
    monthly.filter(({ weekday }) => weekday === day).map(({ nth, windows }) => [nth as number, windows]),
  );
  const windowsOn = (nth: number): string | undefined => windowList((special.get(nth) ?? []).flat());
  const ruleOf = (nth: number): string => `${names[day]}[${String(nth)}] ${windowsOn(nth) ?? "off"}`;
  const counted = [...special.keys()].filter((nth) => nth > 0).map(ruleOf);
  if (!special.has(-1)) return counted;
  const alsoLast = [4, 5].filter((nth) => windowsOn(nth) !== undefined);
  return [...counted, [-1, ...alsoLast].map(ruleOf).join(", ")];
}

function windowList(windows: readonly TimeWindow[]): string | undefined {
  const minutes = inMinutes(windows);
  const list = tidy(minutes.filter(({ from, until }) => from < until));
  if (list.length === 0) return undefined;
  return list.map(({ from, until }) => `${clockTime(from)}-${clockTime(until)}`).join(",");
}

/** `Mo`, `Mo,Tu`, `Mo-Fr`, `Mo-We,Fr`. */
function dayList(days: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const day of weekdays.filter((each) => days.includes(each))) {
    const run = runs.at(-1);
    if (run !== undefined && weekdays.indexOf(day) === weekdays.indexOf(run.at(-1) ?? day) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs.map(runOf).join(",");
}

function runOf(run: readonly Weekday[]): string {
  const written = run.map((day) => names[day]);
  return written.length > 2 ? `${written[0] ?? ""}-${written.at(-1) ?? ""}` : written.join(",");
}

const names: Readonly<Record<Weekday, string>> = {
  mon: "Mo",
  tue: "Tu",
  wed: "We",
  thu: "Th",
  fri: "Fr",
  sat: "Sa",
  sun: "Su",
};
