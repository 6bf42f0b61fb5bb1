import { isHolidayOn, type HolidayArea } from "../../calendar/holidays.js";
import { dayLength, type Midnight } from "../../calendar/zone-clock.js";
import { refuse } from "../accepted.js";
import type { SchoolCalendar } from "../../calendar/school-holidays.js";
import {
  inMinutes,
  weekdays,
  written,
  type Doubt,
  type Hours,
  type PublishedHours,
  type TimeWindow,
  type Weekday,
} from "../hours.js";
import type { Office } from "../office.js";
import { hoursInPeriod } from "./in-period.js";

/** Whether a counter is open. Where the hours are not published it is `unknown`, never `closed`. */
export type OpenState = "open" | "closed" | "unknown";

/** How to read a counter's hours. */
export interface ClockOptions {
  /** `observed` (the default): closed on public holidays; `ignored`: as on any other day. */
  readonly publicHolidays?: "observed" | "ignored";
  /**
   * The school holidays of a département, by its code: your own calendar, or that of the mainland from
   * `titres-identite/offices/school-holidays`. Where they are not known, hours that differ in them are unknown.
   */
  readonly schoolHolidays?: ((department: string) => SchoolCalendar | undefined) | undefined;
  /** `observed` (the default): on days in doubt it is `unknown`; `ignored`: as read, whatever was left out. */
  readonly doubts?: "observed" | "ignored";
}

/** Hours with what it takes to place them in time. */
export interface PlacedHours<H extends Hours = Hours> {
  readonly hours: H;
  readonly zone: string;
  /** Absent where public holidays are days like any other. */
  readonly holidays: HolidayArea | undefined;
  readonly school: SchoolCalendar | undefined;
  readonly areDoubtsIgnored: boolean;
}

/** Some hours of an office, with its zone and the public holidays it keeps. */
export function placed<H extends Hours>(
  office: Office,
  hours: H,
  options: ClockOptions | undefined,
): PlacedHours<H> {
  return {
    hours,
    zone: zoneOf(office),
    holidays: options?.publicHolidays === "ignored" ? undefined : office.holidays,
    school: options?.schoolHolidays?.(office.department),
    areDoubtsIgnored: options?.doubts === "ignored",
  };
}

/** The zone of an office: without one the engine would take that of the machine. */
export function zoneOf(office: Office): string {
  const { zone } = office as { readonly zone?: unknown };
  return typeof zone === "string" && zone !== ""
    ? zone
    : refuse("zone", zone, "an IANA zone is, such as Europe/Paris");
}

/** Whether the hours are those of a counter that has published them. */
export function arePublished(placed: PlacedHours): placed is PlacedHours<PublishedHours> {
  return placed.hours.published;
}

/** The windows of one day; `unknown` where it may be open at hours that are not published, or not for sure. */
export function windowsOn(placed: PlacedHours, day: Midnight): readonly TimeWindow[] | "unknown" {
  return isHoliday(placed, day) ? holidayWindows(placed.hours) : ordinaryWindows(placed, day);
}

/** What a counter has on public holidays: it is closed where nothing is said. */
export function holidayWindows(hours: Hours): readonly TimeWindow[] | "unknown" {
  return hours.published ? (hours.publicHolidays ?? []) : [];
}

/** Whether a day is a public holiday that the counter keeps. */
export function isHoliday({ holidays }: PlacedHours, day: Midnight): boolean {
  return holidays !== undefined && isHolidayOn(day, holidays);
}

/** The windows of one day, were it no public holiday. */
export function ordinaryWindows(placed: PlacedHours, day: Midnight): readonly TimeWindow[] | "unknown" {
  const { hours, school, areDoubtsIgnored } = placed;
  const weekday = weekdayOf(day);
  if (!hours.published) return hours.days === undefined || hours.days.includes(weekday) ? "unknown" : [];
  if (hours.doubts !== undefined && !areDoubtsIgnored && isDoubtful(hours.doubts, weekday)) return "unknown";
  const special = hours.periods === undefined ? undefined : hoursInPeriod(hours, day, weekday, school);
  return special ?? publishedWindows(hours, day, weekday);
}

function isDoubtful(doubts: readonly Doubt[], weekday: Weekday): boolean {
  return doubts.some(({ days }) => days.includes(weekday));
}

/** The day of the week. */
export function weekdayOf(day: Midnight): Weekday {
  // 1 January 1970 was a Thursday.
  const place = (day / dayLength + 3) % 7;
  return weekdays.at(place) ?? "mon";
}

function publishedWindows(
  { weekly, monthly }: PublishedHours,
  day: Midnight,
  weekday: Weekday,
): readonly TimeWindow[] {
  if (monthly.length === 0) return weekly[weekday];
  const special = monthly.filter((each) => each.weekday === weekday && isNthWeekday(day, each.nth));
  // The last Monday may be the fourth as well: windows of both that touch are one.
  return special.length === 0
    ? weekly[weekday]
    : written(inMinutes(special.flatMap(({ windows }) => windows)));
}

function isNthWeekday(day: Midnight, nth: number): boolean {
  if (nth > 0) return Math.ceil(new Date(day).getUTCDate() / 7) === nth;
  return new Date(day).getUTCMonth() !== new Date(day + 7 * dayLength).getUTCMonth();
}
