import type { PlainDate } from "../calendar/plain-date.js";
import { parseInstant, type Instant } from "../calendar/zone-clock.js";
import { checkDay } from "../calendar/zone-input-error.js";
import { placed, windowsOn, type ClockOptions, type OpenState, type PlacedHours } from "./clock/day-hours.js";
import { stateAt } from "./clock/open-state.js";
import type { Hours } from "./hours.js";
import type { BookingChannel, BookingChannelKind, LeadTime, Office } from "./office.js";

/**
 * Whether a way of booking is open at an instant: the telephone answered, the counter there to be asked.
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
  return best(channelHours(office, kind, options).map((hours) => stateAt(hours, instant)));
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
  const states = channelHours(office, kind, options).map((hours): OpenState => {
    const windows = windowsOn(hours, Date.parse(day));
    if (windows === "unknown")
      return hours.hours.published || hours.hours.days === undefined ? "unknown" : "open";
    return windows.length > 0 ? "open" : "closed";
  });
  const state = best(states);
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
  return office.leadTimes?.find(({ depositMonths }) => depositMonths.includes(month))?.weeks;
}

function channelHours(
  office: Office,
  kind: BookingChannelKind,
  options: ClockOptions | undefined,
): readonly PlacedHours[] {
  return office.booking.channels
    .filter((channel) => channel.kind === kind)
    .map((channel) => placed(office, hoursOf(channel, office), options));
}

function hoursOf(channel: BookingChannel, office: Office): Hours {
  if (channel.hours !== undefined) return { published: true, weekly: channel.hours, monthly: [] };
  if (channel.kind === "in-person" && channel.duringOpeningHours) return office.deposit.hours;
  return { published: false, ...(channel.days !== undefined && { days: channel.days }) };
}

function best(states: readonly OpenState[]): OpenState {
  return states.includes("open") ? "open" : states.includes("unknown") ? "unknown" : "closed";
}
