import { isPlainDate } from "./plain-date.js";
import { offsetAt, stretchesBetween } from "./zone.js";
import { notAccepted } from "./not-accepted.js";

/** An instant written with its offset: `2026-11-25T12:10:00+01:00`, or with `Z` for UTC. */
export type Instant = string;

/** For this room and the offices: a civil day as the instant of its midnight, were it in UTC, in milliseconds since 1970. */
export type Midnight = number;

/** What the clock and the calendar on the wall show at an instant. */
export interface WallClock {
  readonly day: Midnight;
  /** Minutes since midnight as shown, 0 to 1439. */
  readonly minute: number;
}

/** A stretch of time between two instants in milliseconds since 1970 UTC, half-open. */
export interface Interval {
  readonly from: number;
  readonly until: number;
}

const minuteLength = 60_000;
const hourLength = 60 * minuteLength;
export const dayLength = 24 * hourLength;

const timeAndOffset =
  /^T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Reads an instant.
 *
 * @param where the name of the argument, for the error.
 * @returns milliseconds since 1970 UTC.
 * @throws {InvalidInputError} if the text is no instant, or bears no offset: a wall time alone is not an instant.
 */
export function parseInstant(instant: Instant, where: string): number {
  if (
    typeof (instant as unknown) !== "string" ||
    !isPlainDate(instant.slice(0, 10)) ||
    !timeAndOffset.test(instant.slice(10))
  ) {
    throw notAccepted(where, instant, "an instant with its offset is, such as 2026-11-25T12:10:00+01:00");
  }
  return Date.parse(instant);
}

/**
 * Writes an instant with a zone's own offset, to the second.
 *
 * @example
 * ```ts
 * formatInstant(Date.UTC(2026, 10, 25, 11, 10), "Europe/Paris"); // "2026-11-25T12:10:00+01:00"
 * ```
 */
export function formatInstant(instant: number, zone: string): Instant {
  const minutes = Math.round(offsetAt(zone, instant) / minuteLength);
  const size = Math.abs(minutes);
  const wall = new Date(Math.min(instant + minutes * minuteLength, lastOfAll)).toISOString().slice(0, 19);
  return `${wall}${minutes < 0 ? "-" : "+"}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
}

/** Civil days end with the year 9999, and so does what is written: the last second of it. */
export const lastOfAll = Date.UTC(9999, 11, 31, 23, 59, 59);

/** For this room and the offices: a number below 100 in two digits. */
export function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** What a zone's wall clock shows at an instant, given in milliseconds since 1970 UTC. */
export function wallClock(zone: string, instant: number): WallClock {
  const shown = instant + offsetAt(zone, instant);
  const day = Math.floor(shown / dayLength) * dayLength;
  return { day, minute: Math.floor((shown - day) / minuteLength) };
}

/**
 * When a zone's wall clock shows a time within a window of one civil day.
 *
 * On the day the clock goes forward the skipped part of a window is missing; on the day it goes back the repeated part
 * comes twice: so an instant is in the answer exactly when the clock then shows a time in the window.
 *
 * @param fromMinute first minute of the window, counted from midnight as shown.
 * @param untilMinute first minute after it, at most 1440.
 */
export function intervalsShowing(
  zone: string,
  day: Midnight,
  fromMinute: number,
  untilMinute: number,
): readonly Interval[] {
  const from = day + fromMinute * minuteLength;
  const until = day + untilMinute * minuteLength;
  // No zone is further than a day from UTC.
  return stretchesBetween(zone, from - dayLength, until + dayLength)
    .map((stretch) => ({
      from: Math.max(from - stretch.offset, stretch.from),
      until: Math.min(until - stretch.offset, stretch.until),
    }))
    .filter((interval) => interval.from < interval.until);
}
