import { readable } from "../../vocabulary/invalid-input.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import {
  dayLength,
  formatInstant,
  lastOfAll,
  parseInstant,
  wallClock,
  type Instant,
  type Interval,
  type Midnight,
} from "../../calendar/zone-clock.js";
import { hoursFor } from "../accepted.js";
import type { Purpose } from "../hours.js";
import type { Office } from "../office.js";
import { arePublished, placed, windowsOn, type ClockOptions, type PlacedHours } from "./day-hours.js";
import { closesSoon, opensSoon } from "./soon.js";
import { daysBetween, openingsOn } from "./walk.js";

/**
 * When something next happens: at an instant, written with the office's own offset; at a time not published or in doubt,
 * on this day or later; or never.
 */
export type Next =
  | { readonly kind: "at"; readonly at: Instant }
  | { readonly kind: "unknown"; readonly notBefore: PlainDate }
  | { readonly kind: "never" };

/**
 * The next time a counter opens for a purpose.
 *
 * @param after an instant with its offset; an opening at this very instant is not the next one.
 * @throws {InvalidInputError} if `after` is no instant with an offset, or the office has a time or a zone that cannot be
 * read.
 *
 * @example
 * ```ts
 * nextOpening(officeOf("le-touquet"), "deposit", "2026-12-04T17:30:00+01:00");
 * // { kind: "at", at: "2026-12-05T09:00:00+01:00" }: the first Saturday of the month
 * ```
 */
export function nextOpening(office: Office, purpose: Purpose, after: Instant, options?: ClockOptions): Next {
  return readable("office", () => {
    const instant = parseInstant(after, "after");
    return opensAfter(office, purpose, instant, options);
  });
}

/**
 * The next time a counter closes for a purpose: the end of the opening under way or, where it is closed, of the next one.
 *
 * @param at an instant with its offset; at the very instant of closing, that closing is past.
 * @throws {InvalidInputError} as {@link nextOpening} does.
 *
 * @example
 * ```ts
 * nextClosing(officeOf("arras-mairie"), "deposit", "2026-11-25T12:10:00+01:00"); // { kind: "at", at: "2026-11-25T12:15:00+01:00" }
 * ```
 */
export function nextClosing(office: Office, purpose: Purpose, at: Instant, options?: ClockOptions): Next {
  return readable("office", () => {
    const instant = parseInstant(at, "at");
    return closesAfter(office, purpose, instant, options);
  });
}

/**
 * How many minutes until a counter is open for a purpose, as a stopwatch counts them: 0 if it is open.
 *
 * @returns `unknown` where the hours are not published, unless `never`: not on any of the days that are.
 * @throws {InvalidInputError} as {@link nextOpening} does.
 *
 * @example
 * ```ts
 * minutesUntilOpen(officeOf("arras-mairie"), "deposit", "2026-11-25T12:15:00+01:00"); // 90
 * ```
 */
export function minutesUntilOpen(
  office: Office,
  purpose: Purpose,
  at: Instant,
  options?: ClockOptions,
): number | "unknown" | "never" {
  return readable("office", () => {
    const instant = parseInstant(at, "at");
    const opens = firstMatch(
      placed(office, hoursFor(office, purpose), options),
      instant,
      ({ from, until }) => (until > instant ? Math.max(from, instant) : undefined),
    );
    return typeof opens === "object"
      ? "unknown"
      : opens === undefined
        ? "never"
        : (opens - instant) / minuteLength;
  });
}

const minuteLength = 60_000;

/** How far to look ahead: the fifth Monday of a month that is no public holiday comes within two years. */
const horizon = 800 * dayLength;

/** {@link nextOpening} after an instant in milliseconds since 1970 UTC. */
export function opensAfter(office: Office, purpose: Purpose, instant: number, options?: ClockOptions): Next {
  const hours = placed(office, hoursFor(office, purpose), options);
  const found =
    (arePublished(hours) ? opensSoon(hours, instant) : undefined) ??
    firstMatch(hours, instant, ({ from }) => (from > instant ? from : undefined));
  return written(office, found);
}

/** {@link nextClosing} after an instant in milliseconds since 1970 UTC. */
export function closesAfter(office: Office, purpose: Purpose, instant: number, options?: ClockOptions): Next {
  return closesOf(office, placed(office, hoursFor(office, purpose), options), instant);
}

/** {@link nextClosing} of some hours of an office. */
export function closesOf(office: Office, hours: PlacedHours, instant: number): Next {
  const found =
    (arePublished(hours) ? closesSoon(hours, instant) : undefined) ??
    firstMatch(hours, instant, ({ from, until }) =>
      // What stays open for years on end is not known to close.
      until > instant && until - from < horizon / 2 ? until : undefined,
    );
  return written(office, found);
}

function written(office: Office, found: ReturnType<typeof firstMatch>): Next {
  // Civil days end with the year 9999.
  if (found === undefined || (typeof found === "number" && found > lastOfAll)) return { kind: "never" };
  return typeof found === "number"
    ? { kind: "at", at: formatInstant(found, office.zone) }
    : { kind: "unknown", ...found };
}

function firstMatch(
  hours: PlacedHours,
  instant: number,
  pick: (opening: Interval) => number | undefined,
): number | { readonly notBefore: PlainDate } | undefined {
  const days = daysBetween(hours.zone, instant, instant + horizon);
  if (arePublished(hours)) {
    const sure = untilUnknown(hours, days, wallClock(hours.zone, instant).day);
    for (const opening of openingsOn(hours, sure.days)) {
      const picked = pick(opening);
      if (picked !== undefined) return picked;
    }
    return sure.unknown === undefined ? undefined : { notBefore: civilDay(sure.unknown) };
  }
  days.next();
  for (const day of days) {
    if (windowsOn(hours, day) === "unknown") return { notBefore: civilDay(day) };
  }
  return undefined;
}

/** The days before the first one, from today on, whose hours are not known for sure, and then that day. */
function untilUnknown(
  hours: PlacedHours,
  all: Iterable<Midnight>,
  today: Midnight,
): { readonly days: Iterable<Midnight>; readonly unknown: Midnight | undefined } {
  const found: { days: Iterable<Midnight>; unknown: Midnight | undefined } = { days: [], unknown: undefined };
  found.days = (function* () {
    for (const day of all) {
      if (day >= today && windowsOn(hours, day) === "unknown") {
        found.unknown = day;
        return;
      }
      yield day;
    }
  })();
  return found;
}

function civilDay(day: Midnight): PlainDate {
  return new Date(day).toISOString().slice(0, 10);
}
