import type { PlainDate } from "../calendar/plain-date.js";
import { twoDigits } from "../calendar/zone-clock.js";
import { notAccepted } from "../calendar/not-accepted.js";

/** The days of the week, Monday first. */
export const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;
/** A day of the week. */
export type Weekday = (typeof weekdays)[number];

/** What one goes to a counter for: to deposit an application, or to collect the title. */
export const purposes = ["deposit", "collection"] as const;
/** What one goes to a counter for: to deposit an application, or to collect the title. */
export type Purpose = (typeof purposes)[number];

/** A time on the counter's wall clock, `HH:MM` from `00:00` to `23:59`; the end of a day is `24:00`. */
export type ClockTime = string;

/** A stretch of one day; the opening minute is in it, the closing minute is not. */
export type TimeWindow = readonly [opens: ClockTime, closes: ClockTime];

/** The windows of each day of an ordinary week, in order, none touching another. An empty day is a closed day. */
export type WeeklyHours = Readonly<Record<Weekday, readonly TimeWindow[]>>;

/** Which one of a month's Mondays (Tuesdays…) is meant; -1 is the last. */
export type Nth = 1 | 2 | 3 | 4 | 5 | -1;

/** What replaces the ordinary hours on one day of each month, such as its first Wednesday. */
export interface MonthlyHours {
  readonly weekday: Weekday;
  readonly nth: Nth;
  readonly windows: readonly TimeWindow[];
}

/** A day of every year, `MM-DD`. */
export type YearDay = string;

/**
 * A part of the year, both ends in it.
 *
 * - `season`: the same days of every year; one that ends before it begins runs over the new year.
 * - `dates`: days of one year; without an end, from then on; without a beginning, until then.
 * - `school-holidays`: those of the counter's zone.
 * - `weeks`: weeks by their ISO number, or every second one by whether it is odd or even.
 */
export type Period =
  | { readonly kind: "season"; readonly from: YearDay; readonly until: YearDay }
  | { readonly kind: "dates"; readonly from?: PlainDate; readonly until?: PlainDate }
  | { readonly kind: "school-holidays" }
  | { readonly kind: "weeks"; readonly weeks: "odd" | "even" | readonly number[] };

/** What takes the place of the ordinary hours of some days in a part of the year. */
export interface PeriodHours {
  readonly period: Period;
  readonly days: readonly Weekday[];
  /** Empty: closed. `unknown`: not the ordinary hours, and no others are said. */
  readonly windows: readonly TimeWindow[] | "unknown";
}

/**
 * Why hours that were read are in doubt. What the text says there is left out of them:
 *
 * - `exception`, `closure`: something excepted, or a closure, without saying plainly which.
 * - `period`: a part of the year whose days are not known, or the only one for which hours are said.
 * - `alternate`: one week in two, not saying which.
 * - `other-counter`, `other-public`, `other-channel`: hours that may be those of another place, for some people only, or
 *   of the telephone.
 * - `by-appointment`: open by appointment at other times too.
 * - `hours-missing`: days, or halves of them, without hours; `days-missing`: hours without days.
 * - `purpose`: what the hours are for.
 * - `conflict`: two parts of the text that do not agree.
 * - `comment`, `record`: a remark in a record of a directory, or something else in it that was not read.
 * - `unread`: something that looks like hours or narrows them.
 */
export type DoubtCode =
  | "exception"
  | "closure"
  | "period"
  | "alternate"
  | "other-counter"
  | "other-public"
  | "other-channel"
  | "by-appointment"
  | "hours-missing"
  | "days-missing"
  | "purpose"
  | "conflict"
  | "comment"
  | "record"
  | "unread";

/** Days on which the hours may be others than those read. On these a counter is neither open nor closed for sure. */
export interface Doubt {
  readonly code: DoubtCode;
  readonly days: readonly Weekday[];
  /** What the source says there. */
  readonly text: string;
}

/** Hours for which one comes with, or without, an appointment, where that is not the same for all. */
export interface AppointmentHours {
  readonly byAppointment: boolean;
  readonly days: readonly Weekday[];
  readonly windows: readonly TimeWindow[] | "all";
}

/** Hours a counter has published. What is absent is not said. */
export interface PublishedHours {
  readonly published: true;
  readonly weekly: WeeklyHours;
  readonly monthly: readonly MonthlyHours[];
  /** Where two are about the same day of the same day of the year, the later one holds. */
  readonly periods?: readonly PeriodHours[];
  /** On public holidays, which are closed where nothing is said. `unknown`: open, at hours that are not said. */
  readonly publicHolidays?: readonly TimeWindow[] | "unknown";
  readonly appointments?: readonly AppointmentHours[];
  readonly doubts?: readonly Doubt[];
}

/** Hours a counter has not published; at most the days are known. Such a counter is never said to be closed then. */
export interface UnpublishedHours {
  readonly published: false;
  /** The only days on which it may be open; absent if these are not published either. */
  readonly days?: readonly Weekday[];
}

/** The hours of a counter for one purpose. */
export type Hours = PublishedHours | UnpublishedHours;

/** Minutes since midnight, half-open. */
export interface MinuteWindow {
  readonly from: number;
  readonly until: number;
}

export const minutesInDay = 24 * 60;

/** Merges windows that overlap or touch, and puts them in order. */
export function tidy(windows: readonly MinuteWindow[]): readonly MinuteWindow[] {
  const tidied: MinuteWindow[] = [];
  for (const window of [...windows].sort((one, other) => one.from - other.from)) {
    const last = tidied.at(-1);
    if (last !== undefined && window.from <= last.until) {
      tidied[tidied.length - 1] = { from: last.from, until: Math.max(last.until, window.until) };
    } else tidied.push(window);
  }
  return tidied;
}

/** Windows in order, those that touch made one, as they are published. */
export function written(windows: readonly MinuteWindow[]): readonly TimeWindow[] {
  return tidy(windows).map(({ from, until }): TimeWindow => [clockTime(from), clockTime(until)]);
}

/** Published windows as the minutes they run from and to. */
export function inMinutes(windows: readonly TimeWindow[]): readonly MinuteWindow[] {
  return windows.map(([opens, closes]) => ({ from: minuteOf(opens), until: minuteOf(closes) }));
}

/** Builds a week from what each day has. */
export function weekOf<T>(valueOn: (day: Weekday) => T): Readonly<Record<Weekday, T>> {
  return Object.fromEntries(weekdays.map((day) => [day, valueOn(day)])) as Record<Weekday, T>;
}

/** Writes minutes since midnight as a time. */
export function clockTime(minute: number): ClockTime {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/**
 * Reads a time as minutes since midnight.
 *
 * @throws {InvalidInputError} if it is none: a time that cannot be read must not pass for a closed counter.
 */
export function minuteOf(time: ClockTime): number {
  const minute = (digit(time, 0) * 10 + digit(time, 1)) * 60 + digit(time, 3) * 10 + digit(time, 4);
  if (time.length !== 5 || time[2] !== ":" || !(digit(time, 3) < 6) || !(minute <= minutesInDay)) {
    throw notAccepted("time", time, "HH:MM is, from 00:00 to 24:00");
  }
  return minute;
}

function digit(text: string, place: number): number {
  const value = text.charCodeAt(place) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
}
