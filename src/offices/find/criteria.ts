import type { Instant } from "../../calendar/zone-clock.js";
import type { ClockOptions } from "../clock/day-hours.js";
import { nextClosing, type Next } from "../clock/next.js";
import { openState } from "../clock/open-state.js";
import {
  minuteOf,
  weekdays,
  type Hours,
  type Nth,
  type Purpose,
  type TimeWindow,
  type Weekday,
} from "../hours.js";
import type { BookingChannel, BookingChannelKind, Office } from "../office.js";
import { communeKey, type PlaceAsked } from "./commune-name.js";

/** An identity title. */
type Title = Office["titles"][number];

/** Times at which those who work can come: on a Saturday, or past 18:00 on any day. */
export const spareTimes = ["saturday", "evening"] as const;
/** A time at which those who work can come: a Saturday, or past 18:00 on any day. */
export type SpareTime = (typeof spareTimes)[number];

/** What is asked of a counter; what is absent is not asked. */
export interface OfficeQuery {
  /** What one goes there for: all questions of hours are about this. */
  readonly purpose: Purpose;
  /** The code of a département, such as `62` or `974`. */
  readonly department?: string | undefined;
  /**
   * A commune's whole name; accents, case, hyphens and the abbreviations of *Saint* and *sur* do not count. A postcode may
   * stand before it, or a département after it in parentheses: `62000 Arras`, `Arras (62)`.
   */
  readonly commune?: string | undefined;
  /** Five figures. A counter whose postcode is not known may answer. */
  readonly postcode?: string | undefined;
  /** It takes all of these titles. */
  readonly titles?: readonly Title[] | undefined;
  /** A day of the week with hours, every week or once a month. */
  readonly weekday?: Weekday | undefined;
  /** An instant with its offset, at which it is open. */
  readonly openAt?: Instant | undefined;
  /** It has hours at one of these times at least. */
  readonly spareTime?: readonly SpareTime[] | undefined;
  /** The title is collected without appointment, whatever `purpose` is. */
  readonly collectWithoutAppointment?: true | undefined;
  /** Appointments are made in one of these ways at least. */
  readonly bookBy?: readonly BookingChannelKind[] | undefined;
  /** An instant with its offset: the counter that is open soonest from then on comes first. */
  readonly soonestFrom?: Instant | undefined;
}

/** Hours that meet a question: those of a day of every week or, with `nth`, of one day of each month. */
export interface DayWithHours {
  readonly weekday: Weekday;
  readonly nth?: Nth;
  readonly windows: readonly TimeWindow[];
}

/** Why a counter answers one question: what its description says, or that it does not say, as the hours are unpublished. */
export type Match =
  | { readonly criterion: "department"; readonly department: string }
  | { readonly criterion: "commune"; readonly commune: string }
  | { readonly criterion: "postcode"; readonly postcode: string }
  | { readonly criterion: "titles"; readonly titles: readonly Title[] }
  | { readonly criterion: "weekday" | "spareTime"; readonly days: readonly DayWithHours[] | "unknown" }
  | { readonly criterion: "openAt"; readonly closes: Next | "unknown" }
  | { readonly criterion: "collectWithoutAppointment"; readonly byAppointment: false | "unknown" }
  | { readonly criterion: "bookBy"; readonly channels: readonly BookingChannel[] };

/** A query whose words are read once, whatever the number of offices. */
export type AskedQuery = Omit<OfficeQuery, "commune"> & { readonly commune?: PlaceAsked | undefined };

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
  const {
    department,
    commune,
    postcode,
    titles,
    weekday,
    openAt,
    spareTime,
    collectWithoutAppointment,
    bookBy,
  } = query;
  const { hours } = office[query.purpose];
  const asked = [
    department !== undefined && inDepartment(office, department),
    commune !== undefined && inCommune(office, commune),
    postcode !== undefined && hasPostcode(office, postcode),
    titles !== undefined && takesTitles(office, titles),
    weekday !== undefined && daysMatch("weekday", daysWithHours(hours, [weekday])),
    openAt !== undefined && openThen(office, query.purpose, openAt, options),
    spareTime !== undefined && daysMatch("spareTime", spareDays(hours, [...new Set(spareTime)])),
    collectWithoutAppointment === true && withoutAppointment(office),
    bookBy !== undefined && bookedBy(office, bookBy),
  ].filter((match) => match !== false);
  return asked.every((match) => match !== undefined) ? asked : undefined;
}

function inDepartment(office: Office, department: string): Match | undefined {
  return office.department === department ? { criterion: "department", department } : undefined;
}

function inCommune({ commune, department }: Office, asked: PlaceAsked): Match | undefined {
  const isThere = asked.department === undefined || asked.department === department;
  return isThere && communeKey(commune) === asked.key ? { criterion: "commune", commune } : undefined;
}

function hasPostcode({ postcode = "unknown" }: Office, asked: string): Match | undefined {
  return postcode === asked || postcode === "unknown" ? { criterion: "postcode", postcode } : undefined;
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
  at: Instant,
  options: ClockOptions | undefined,
): Match | undefined {
  const state = openState(office, purpose, at, options);
  if (state === "closed") return undefined;
  return {
    criterion: "openAt",
    closes: state === "open" ? nextClosing(office, purpose, at, options) : "unknown",
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
