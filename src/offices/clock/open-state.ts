import { readable } from "../../vocabulary/invalid-input.js";
import { parseInstant, wallClock, type Instant, type WallClock } from "../../calendar/zone-clock.js";
import { hoursFor } from "../accepted.js";
import { minuteOf, type Purpose, type TimeWindow } from "../hours.js";
import type { Office } from "../office.js";
import {
  holidayWindows,
  isHoliday,
  ordinaryWindows,
  placed,
  type ClockOptions,
  type OpenState,
  type PlacedHours,
} from "./day-hours.js";

/**
 * Whether a counter is open for a purpose at an instant, on its own wall clock and calendar.
 *
 * The opening minute is open, the closing minute closed. `unknown` where the counter has not published its hours, unless
 * its days are known and this is none of them, or a public holiday.
 *
 * @param at an instant with its offset.
 * @throws {InvalidInputError} if `at` is no instant with an offset, or the office has a time or a zone that cannot be read.
 *
 * @example
 * ```ts
 * openState(officeOf("arras-mairie"), "deposit", "2026-11-25T12:10:00+01:00"); // "open": Wednesday 08:00 to 12:15
 * openState(officeOf("arras-mairie"), "deposit", "2026-11-25T12:15:00+01:00"); // "closed"
 * ```
 */
export function openState(office: Office, purpose: Purpose, at: Instant, options?: ClockOptions): OpenState {
  return readable("office", () => {
    return stateOf(office, purpose, parseInstant(at, "at"), options);
  });
}

/** {@link openState} at an instant in milliseconds since 1970 UTC. */
export function stateOf(
  office: Office,
  purpose: Purpose,
  instant: number,
  options: ClockOptions | undefined,
): OpenState {
  return stateAt(placed(office, hoursFor(office, purpose), options), instant);
}

/** The state of any hours at an instant in milliseconds since 1970 UTC. */
export function stateAt(hours: PlacedHours, instant: number): OpenState {
  const clock = wallClock(hours.zone, instant);
  const state = stateIn(ordinaryWindows(hours, clock.day), clock);
  const onHolidays = holidayWindows(hours.hours);
  if (state === "closed" && onHolidays.length === 0) return state;
  return isHoliday(hours, clock.day) ? stateIn(onHolidays, clock) : state;
}

function stateIn(windows: readonly TimeWindow[] | "unknown", { minute }: WallClock): OpenState {
  if (windows === "unknown") return "unknown";
  for (const [opens, closes] of windows) {
    if (minuteOf(opens) <= minute && minute < minuteOf(closes)) return "open";
  }
  return "closed";
}
