import type { PlainDate } from "../../calendar/plain-date.js";
import { parseInstant, wallClock, type Instant } from "../../calendar/zone-clock.js";
import { checkDay } from "../../calendar/not-accepted.js";
import { readable } from "../../vocabulary/invalid-input.js";
import { zoneOf, type ClockOptions, type OpenState } from "../clock/day-hours.js";
import type { BookingChannelKind, LeadTime, Office } from "../office.js";
import { channelState, type BookingTime } from "./channel-state.js";

/**
 * Whether a way of booking is open at an instant: the telephone answered, the counter there to be asked.
 *
 * A message or a form needs nobody at the other end: e-mail and online booking are open at any time, unless days or
 * hours are said.
 *
 * @returns `closed` if the office does not take bookings that way; `unknown` where no times are said, or days only.
 * @throws {InvalidInputError} if `at` is no instant with an offset.
 *
 * @example
 * ```ts
 * bookingState(officeOf("reims-orgeval"), "phone", "2026-11-27T17:15:00+01:00"); // "closed": on Fridays the line closes at 17:00
 * ```
 */
export function bookingState(
  office: Office,
  kind: BookingChannelKind,
  at: Instant,
  options?: ClockOptions,
): OpenState {
  const instant = parseInstant(at, "at");
  return readable("office", () => stateOf(office, kind, wallClock(zoneOf(office), instant), options));
}

/**
 * Whether bookings are taken that way on a civil day, at whatever hours: Wingles books on Tuesday and Friday only.
 *
 * @returns `unknown` where nothing is said of the days.
 * @throws {InvalidInputError} if the day does not exist.
 *
 * @example
 * ```ts
 * booksOn(officeOf("wingles"), "phone", "2026-11-24"); // true: a Tuesday
 * booksOn(officeOf("wingles"), "phone", "2026-11-25"); // false
 * ```
 */
export function booksOn(
  office: Office,
  kind: BookingChannelKind,
  day: PlainDate,
  options?: ClockOptions,
): boolean | "unknown" {
  checkDay(day, "day");
  const state = readable("office", () => stateOf(office, kind, { day: Date.parse(day) }, options));
  return state === "unknown" ? state : state === "open";
}

/**
 * The usual time from deposit to collection for a file deposited on a day.
 *
 * @returns nothing where the office says none.
 *
 * @example
 * ```ts
 * leadTimeFor(officeOf("reims-orgeval"), "2026-02-10"); // { atLeast: 4, atMost: 4 }
 * ```
 */
export function leadTimeFor(office: Office, depositOn: PlainDate): LeadTime["weeks"] | undefined {
  checkDay(depositOn, "depositOn");
  const month = Number(depositOn.slice(5, 7));
  return readable(
    "office",
    () => office.leadTimes?.find(({ depositMonths }) => depositMonths.includes(month))?.weeks,
  );
}

function stateOf(
  office: Office,
  kind: BookingChannelKind,
  time: BookingTime,
  options: ClockOptions | undefined,
): OpenState {
  const states = office.booking.channels
    .filter((channel) => channel.kind === kind)
    .map((channel) => channelState(office, channel, time, options));
  return states.includes("open") ? "open" : states.includes("unknown") ? "unknown" : "closed";
}
