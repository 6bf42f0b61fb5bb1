import { readable } from "../../vocabulary/invalid-input.js";
import { dayLength, formatInstant, parseInstant, type Instant } from "../../calendar/zone-clock.js";
import { checkHours, hoursFor, refuse } from "../accepted.js";
import { minuteOf, weekdays, type Hours, type Purpose } from "../hours.js";
import type { Office } from "../office.js";
import { arePublished, placed, windowsOn, type ClockOptions } from "./day-hours.js";
import { daysBetween, openingsOn } from "./walk.js";

/** A stretch of time in which a counter is open: open at `opens`, closed at `closes`, both with its own offset. */
export interface Opening {
  readonly opens: Instant;
  readonly closes: Instant;
}

/**
 * A counter's openings for a purpose from one instant to another, in order, cut at both ends.
 *
 * @returns `unknown` if its hours are not published, or not sure on one of these days.
 * @throws {InvalidInputError} if the range is longer than 400 days, one is no instant with an offset, `until` is before `from`, or the office has a time or a
 * zone that cannot be read.
 *
 * @example
 * ```ts
 * openings(officeOf("lens"), "deposit", "2026-11-25T00:00:00+01:00", "2026-11-25T13:00:00+01:00");
 * // [{ opens: "2026-11-25T09:00:00+01:00", closes: "2026-11-25T12:00:00+01:00" }]
 * ```
 */
export function openings(
  office: Office,
  purpose: Purpose,
  from: Instant,
  until: Instant,
  options?: ClockOptions,
): readonly Opening[] | "unknown" {
  return readable("office", () => {
    const start = parseInstant(from, "from");
    const end = parseInstant(until, "until");
    if (end < start) refuse("until", until, `an instant not before ${from} is`);
    if (end - start > mostDays * dayLength)
      refuse("until", until, `an instant at most ${String(mostDays)} days after ${from} is`);
    const hours = placed(office, hoursFor(office, purpose), options);
    if (!arePublished(hours)) return "unknown";
    const days = [...daysBetween(hours.zone, start, end)];
    if (days.slice(1).some((day) => windowsOn(hours, day) === "unknown")) return "unknown";
    return [...openingsOn(hours, days)]
      .map((opening) => ({ from: Math.max(opening.from, start), until: Math.min(opening.until, end) }))
      .filter((opening) => opening.from < opening.until)
      .map((opening) => ({
        opens: formatInstant(opening.from, office.zone),
        closes: formatInstant(opening.until, office.zone),
      }));
  });
}

/** A year of openings and a month more: what a calendar shows at once. */
const mostDays = 400;

/**
 * How many minutes a counter is open in an ordinary week: no public holiday, no day of the month with hours of its own.
 *
 * @returns `unknown` if the hours are not published.
 *
 * @example
 * ```ts
 * weeklyMinutes(officeOf("lens").deposit.hours); // 1800
 * ```
 */
export function weeklyMinutes(hours: Hours): number | "unknown" {
  return readable("hours", () => {
    checkHours(hours, "hours");
    if (!hours.published) return "unknown";
    const windows = weekdays.flatMap((day) => hours.weekly[day]);
    return windows.reduce((sum, [opens, closes]) => sum + minuteOf(closes) - minuteOf(opens), 0);
  });
}
