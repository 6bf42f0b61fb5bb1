import { isHolidayOn, type HolidayArea } from "../../calendar/holidays.js";
import { dayLength, type Midnight } from "../../calendar/zone-clock.js";
import { weekdays, type Hours, type PublishedHours, type TimeWindow, type Weekday } from "../hours.js";
import type { Office } from "../office.js";

/** Whether a counter is open. Where the hours are not published it is `unknown`, never `closed`. */
export type OpenState = "open" | "closed" | "unknown";

/** How to read a counter's hours. */
export interface ClockOptions {
  /** `observed` (the default): closed on public holidays; `ignored`: as on any other day. */
  readonly publicHolidays?: "observed" | "ignored";
}

/** Hours with what it takes to place them in time. */
export interface PlacedHours<H extends Hours = Hours> {
  readonly hours: H;
  readonly zone: string;
  /** Absent where public holidays are days like any other. */
  readonly holidays: HolidayArea | undefined;
}

/** Some hours of an office, with its zone and the public holidays it keeps. */
export function placed<H extends Hours>(
  office: Office,
  hours: H,
  options: ClockOptions | undefined,
): PlacedHours<H> {
  const holidays = options?.publicHolidays === "ignored" ? undefined : office.holidays;
  return { hours, zone: office.zone, holidays };
}

/** Whether the hours are those of a counter that has published them. */
export function arePublished(placed: PlacedHours): placed is PlacedHours<PublishedHours> {
  return placed.hours.published;
}

/** The windows of one day; `unknown` where it may be open at hours that are not published. */
export function windowsOn(placed: PlacedHours, day: Midnight): readonly TimeWindow[] | "unknown" {
  return isHoliday(placed, day) ? [] : ordinaryWindows(placed, day);
}

/** Whether a day is a public holiday that the counter keeps. */
export function isHoliday({ holidays }: PlacedHours, day: Midnight): boolean {
  return holidays !== undefined && isHolidayOn(day, holidays);
}

/** The windows of one day, were it no public holiday. */
export function ordinaryWindows({ hours }: PlacedHours, day: Midnight): readonly TimeWindow[] | "unknown" {
  const weekday = weekdayOf(day);
  if (hours.published) return publishedWindows(hours, day, weekday);
  return hours.days === undefined || hours.days.includes(weekday) ? "unknown" : [];
}

function weekdayOf(day: Midnight): Weekday {
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
  return special.length === 0 ? weekly[weekday] : special.flatMap(({ windows }) => windows);
}

function isNthWeekday(day: Midnight, nth: number): boolean {
  if (nth > 0) return Math.ceil(new Date(day).getUTCDate() / 7) === nth;
  return new Date(day).getUTCMonth() !== new Date(day + 7 * dayLength).getUTCMonth();
}
