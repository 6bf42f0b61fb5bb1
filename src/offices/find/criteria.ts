import { hoursFor } from "../accepted.js";
import type { ClockOptions } from "../clock/day-hours.js";
import { closesAfter } from "../clock/next.js";
import { stateOf } from "../clock/open-state.js";
import { minuteOf, weekdays, type Hours, type Purpose, type TimeWindow, type Weekday } from "../hours.js";
import type { BookingChannelKind, Office } from "../office.js";
import { atPlace } from "./by-place.js";
import type { AskedQuery, DayWithHours, Match, SpareTime, Title } from "./query.js";

/** Whether a counter's description leaves open if it answers the question. */
export function isUnknown(match: Match): boolean {
  return Object.values(match).includes("unknown");
}

/** Why a counter answers every question asked, in the order of {@link OfficeQuery}; nothing if it fails one. */
export function matchesOf(
  office: Office,
  query: AskedQuery,
  options: ClockOptions | undefined,
): readonly Match[] | undefined {
  const place = atPlace(office, query);
  if (place === undefined) return undefined;
  const { titles, weekday, openAt, spareTime, collectWithoutAppointment, bookBy } = query;
  const hours = hoursFor(office, query.purpose);
  const asked = [
    ...place,
    titles !== undefined && takesTitles(office, titles),
    weekday !== undefined && daysMatch("weekday", daysWithHours(hours, [weekday])),
    openAt !== undefined && openThen(office, query.purpose, openAt, options),
    spareTime !== undefined && daysMatch("spareTime", spareDays(hours, [...new Set(spareTime)])),
    collectWithoutAppointment === true && withoutAppointment(office),
    bookBy !== undefined && bookedBy(office, bookBy),
  ].filter((match) => match !== false);
  return asked.every((match) => match !== undefined) ? asked : undefined;
}

function takesTitles({ titles }: Office, asked: readonly Title[]): Match | undefined {
  return asked.every((title) => titles.includes(title)) ? { criterion: "titles", titles } : undefined;
}

function daysMatch(
  criterion: "weekday" | "spareTime",
  days: readonly DayWithHours[] | "unknown",
): Match | undefined {
  return days.length > 0 ? { criterion, days } : undefined;
}

function daysWithHours(
  hours: Hours,
  days: readonly Weekday[],
  counts: (window: TimeWindow) => boolean = () => true,
): readonly DayWithHours[] | "unknown" {
  if (!hours.published) {
    return hours.days === undefined || hours.days.some((day) => days.includes(day)) ? "unknown" : [];
  }
  return days
    .flatMap((weekday): readonly DayWithHours[] => [
      { weekday, windows: hours.weekly[weekday] },
      ...hours.monthly.filter((each) => each.weekday === weekday),
    ])
    .map((day) => ({ ...day, windows: day.windows.filter(counts) }))
    .filter(({ windows }) => windows.length > 0);
}

function spareDays(hours: Hours, times: readonly SpareTime[]): readonly DayWithHours[] | "unknown" {
  const found = times.map((time) =>
    time === "saturday" ? daysWithHours(hours, ["sat"]) : daysWithHours(hours, weekdays, isPastSix),
  );
  const said = found.filter((days) => days !== "unknown").flat();
  return said.length === 0 && found.includes("unknown") ? "unknown" : said;
}

function isPastSix([, closes]: TimeWindow): boolean {
  return minuteOf(closes) > 18 * 60;
}

function openThen(
  office: Office,
  purpose: Purpose,
  at: number,
  options: ClockOptions | undefined,
): Match | undefined {
  const state = stateOf(office, purpose, at, options);
  if (state === "closed") return undefined;
  return {
    criterion: "openAt",
    closes: state === "open" ? closesAfter(office, purpose, at, options) : "unknown",
  };
}

function withoutAppointment({ collection: { byAppointment } }: Office): Match | undefined {
  if (byAppointment === true) return undefined;
  return { criterion: "collectWithoutAppointment", byAppointment: byAppointment ?? "unknown" };
}

function bookedBy({ booking }: Office, kinds: readonly BookingChannelKind[]): Match | undefined {
  const channels = booking.channels.filter(({ kind }) => kinds.includes(kind));
  return channels.length > 0 ? { criterion: "bookBy", channels } : undefined;
}
