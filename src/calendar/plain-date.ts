import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";

/** A civil day written `YYYY-MM-DD`, from year 1000 to year 9999. It has no hour and no zone. */
export type PlainDate = string;

const pattern = /^[1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/**
 * Tells whether a value is a civil day that exists.
 *
 * @example
 * ```ts
 * isPlainDate("2024-02-29"); // true
 * isPlainDate("2026-02-30"); // false
 * ```
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return typeof value === "string" && pattern.test(value) && Number(value.slice(8)) <= lengthOfMonth(value);
}

/** The number of days in the month that a day belongs to. */
function lengthOfMonth(day: PlainDate): number {
  return new UTCDateMini(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0).getUTCDate();
}

/** The day that lies `count` days after `day` (before it, when negative). */
export function plusDays(day: PlainDate, count: number): PlainDate {
  return fromUtc(addDays(toUtc(day), count));
}

/** For the rest of this room: the same day as an instant at midnight UTC. */
export function toUtc(day: PlainDate): Date {
  return new UTCDateMini(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
}

/** For the rest of this room: the civil day of an instant in UTC. */
export function fromUtc(instant: Date): PlainDate {
  return instant.toISOString().slice(0, 10);
}
