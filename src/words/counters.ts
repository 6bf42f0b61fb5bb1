import { isPlainDate } from "../calendar/plain-date.js";
import { misfitAt, readBack } from "../vocabulary/invalid-input.js";
import { isMistaken } from "../vocabulary/misfit.js";
import { onOneLine } from "../vocabulary/shown.js";
import type { BookingReason } from "../offices/booking/reasons.js";
import type { Next } from "../offices/clock/next.js";
import type {
  Doubt,
  DoubtCode,
  Hours,
  MonthlyHours,
  Nth,
  Period,
  PublishedHours,
  TimeWindow,
  Weekday,
  WeeklyHours,
} from "../offices/hours.js";
import type {
  BookingChannel,
  BookingChannelKind,
  OfficeLinkKind,
  OfficeLinks,
  PhoneNumber,
  Service,
} from "../offices/office.js";

/** What a language has for counters: days, hours, ways to book and why one cannot. */
export interface CounterPhrases {
  readonly days: Readonly<Record<Weekday, string>>;
  readonly nths: Readonly<Record<Nth, string>>;
  readonly months: readonly string[];
  readonly time: (time: string) => string;
  readonly window: (opens: string, closes: string) => string;
  readonly date: (day: string) => string;
  readonly list: (items: readonly string[], last: "and" | "or") => string;
  /** Days one after another, from the first to the last. */
  readonly range: (first: string, last: string) => string;
  /** `every`: each such day; `nth`: such as the first Monday of each month. */
  readonly onDays: (days: string, isRange: boolean) => string;
  readonly nthDay: (nth: string, day: string) => string;
  readonly closed: string;
  readonly unpublished: string;
  readonly unpublishedButDays: (days: string) => string;
  readonly unknownHours: string;
  readonly onPublicHolidays: string;
  readonly inPeriod: (period: Period, months: readonly string[], date: (day: string) => string) => string;
  readonly doubtful: (days: string, why: string) => string;
  readonly doubts: Readonly<Record<DoubtCode, string>>;
  readonly said: (text: string) => string;
  readonly appointment: Readonly<Record<"by" | "without" | "unsaid", string>>;
  readonly extension: (extension: string) => string;
  readonly ways: Readonly<Record<Exclude<BookingChannelKind, "phone" | "email">, string>>;
  readonly byPhone: (phone: string) => string;
  readonly byEmail: (address: string) => string;
  readonly withNumber: string;
  readonly whenOpen: string;
  readonly only: (days: string) => string;
  readonly by: Readonly<Record<BookingChannelKind, string>>;
  /** `date`: the day on which the address was given, where that is said. */
  readonly links: Readonly<Record<OfficeLinkKind, (url: string, date: string | undefined) => string>>;
  readonly noLink: Readonly<Record<OfficeLinkKind, string>>;
  readonly reasons: Readonly<
    Record<Exclude<BookingReason["code"], WithDay>, string> & Record<WithDay, (day: string) => string>
  >;
  readonly opensAgain: (day: string) => string;
  readonly opensAt: (day: string, time: string) => string;
  readonly opensFrom: (day: string) => string;
  readonly neverOpens: string;
}

type WithDay = "day-past" | "counter-closed" | "counter-days-not-said" | "too-far-ahead";

const weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"] as const;

/** Each line on one line. */
function onOneLines<Said extends string | readonly string[]>(said: Said): Said {
  return (typeof said === "string" ? onOneLine(said) : Array.from(said, onOneLine)) as Said;
}

/** Says something of a counter; whatever is given that is none is refused by its name. */
function saying<T, Said extends string | readonly string[]>(
  path: string,
  what: string,
  isOne: (value: T) => boolean,
  say: (phrases: CounterPhrases, value: T) => Said,
): (phrases: CounterPhrases, value: T) => Said {
  return (phrases, value) => {
    try {
      if (!isMistaken(Object(value) as object) && isOne(value)) return onOneLines(say(phrases, value));
    } catch {
      // A part of it is not what it should be.
    }
    throw misfitAt(path, value, what);
  };
}

/** A civil day with its day of the week. */
export const weekdayText = saying("day", "a day; write it YYYY-MM-DD", isPlainDate, dayText);

/** A telephone number as it is dialled, with its extension. */
export const writtenPhone = saying<PhoneNumber, string>(
  "phone",
  'a telephone number, as in { number: "+33321086900" }',
  ({ number, extension }) => [number, extension ?? ""].every((part) => typeof part === "string"),
  phoneText,
);

/** Whether one comes by appointment. */
export const appointmentText = saying<Service, string>(
  "service",
  "what a counter serves, as its office has it",
  (service) => typeof service === "object" && [true, false, undefined].includes(service.byAppointment),
  ({ appointment }, { byAppointment }) =>
    byAppointment === undefined ? appointment.unsaid : byAppointment ? appointment.by : appointment.without,
);

/** A way to make an appointment, with what limits it. */
export const channelText = saying<BookingChannel, string>(
  "channel",
  "a way to book, as an office has it",
  ({ kind }) => ["phone", "email", "online", "in-person"].includes(kind),
  (phrases, channel) => {
    const { days, hours } = channel;
    const limits = [
      ...(days === undefined ? [] : [phrases.only(daysText(phrases, days))]),
      ...(hours === undefined ? [] : weekText(phrases, hours)),
    ];
    return [wayText(phrases, channel), ...limits.map((limit) => `(${limit})`)].join(" ");
  },
);

/** Where a counter is on the web, or that it is not known. */
const ofLinks = saying<{ readonly links?: OfficeLinks; readonly kind: OfficeLinkKind }, string>(
  "office",
  'an office whose links are addresses on the web with their dates, asked for its "page" or "booking"',
  ({ links = {}, kind }) => ["page", "booking"].includes(kind) && isOnTheWeb(links[kind]),
  ({ links: words, noLink, date }, { links = {}, kind }) => {
    const link = links[kind];
    if (link === undefined) return noLink[kind];
    return words[kind](link.url, link.date === "undated" ? undefined : date(link.date));
  },
);

/** Where an office tells of itself on the web, or is booked. */
export function linkText(
  phrases: CounterPhrases,
  office: { readonly links?: OfficeLinks },
  kind: OfficeLinkKind,
): string {
  return readBack("office", office, "an office, as officeOf and findOffices answer it", () =>
    ofLinks(phrases, { ...office, kind }),
  );
}

function isOnTheWeb(link: OfficeLinks[OfficeLinkKind]): boolean {
  if (link === undefined) return true;
  return /^https?:\/\/[^\s<>"]+$/i.test(link.url) && (link.date === "undated" || isPlainDate(link.date));
}

/** Why an appointment cannot be made, or is not known to be possible. */
export const bookingReasonText = saying<BookingReason, string>(
  "reason",
  "a reason of canBook",
  ({ code }) => typeof code === "string",
  (phrases, reason) => reasonText(phrases, reason),
);

/** When a counter next opens. */
export const opensText = saying<Next, string>(
  "next",
  "what nextOpening says",
  ({ kind }) => typeof kind === "string",
  (phrases, next) => {
    if (next.kind === "never") return phrases.neverOpens;
    if (next.kind === "unknown") return phrases.opensFrom(dayText(phrases, next.notBefore));
    const [, day = "", time = ""] = /^([-\d]{10})T(\d\d:\d\d)/.exec(next.at) ?? [];
    return phrases.opensAt(dayText(phrases, day), phrases.time(time));
  },
);

/** The hours of a counter: its week, days of the month, parts of the year, public holidays, and what is in doubt; a line each. */
export const hoursLines = saying<Hours, readonly string[]>(
  "hours",
  "the hours of a counter, as parseFrenchHours gives them",
  ({ published }) => typeof published === "boolean",
  linesOf,
);

function dayText(phrases: CounterPhrases, day: string): string {
  if (!isPlainDate(day)) throw new TypeError("no day");
  const place = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return `${phrases.days[weekdays[place] ?? "mon"]} ${phrases.date(day)}`;
}

/** A telephone number as it is dialled in France, in pairs; one with another country's code stays as it is. */
function phoneText({ extension: own }: CounterPhrases, { number, extension }: PhoneNumber): string {
  const national = /^\+(?:33|262|590|594|596)([1-9]\d{8})$/.exec(number)?.[1];
  const written = national === undefined ? number : `0${national}`.replace(/\d\d(?=\d)/g, "$&\u00a0");
  return extension === undefined ? written : `${written}${own(extension)}`;
}

function wayText(phrases: CounterPhrases, channel: BookingChannel): string {
  const { ways, byPhone, byEmail, withNumber, whenOpen } = phrases;
  switch (channel.kind) {
    case "phone":
      return byPhone(phoneText(phrases, channel.phone));
    case "email":
      return byEmail(channel.address);
    case "online":
      return `${ways.online}${channel.needs === undefined ? "" : withNumber}`;
    case "in-person":
      return `${ways["in-person"]}${channel.duringOpeningHours ? whenOpen : ""}`;
  }
}

function reasonText(phrases: CounterPhrases, reason: BookingReason): string {
  const { reasons, by, opensAgain } = phrases;
  switch (reason.code) {
    case "day-past":
    case "counter-days-not-said":
      return reasons[reason.code](dayText(phrases, reason.day));
    case "counter-closed": {
      const again = reason.opensOn === undefined ? "" : opensAgain(dayText(phrases, reason.opensOn));
      return `${reasons["counter-closed"](dayText(phrases, reason.day))}${again}`;
    }
    case "too-far-ahead":
      return reasons["too-far-ahead"](dayText(phrases, reason.lastDay));
    case "no-appointment-needed":
    case "appointment-not-said":
    case "file-incomplete":
    case "file-not-said":
    case "channel-not-said":
      return reasons[reason.code];
    case "channel-closed":
    case "channel-times-not-said":
    case "pre-application-number-missing":
    case "pre-application-number-malformed":
      return `${reasons[reason.code]} (${by[reason.by]})`;
  }
}

function linesOf(phrases: CounterPhrases, hours: Hours): readonly string[] {
  if (!hours.published) {
    const { days } = hours;
    return [days === undefined ? phrases.unpublished : phrases.unpublishedButDays(daysText(phrases, days))];
  }
  const week = weekText(phrases, hours.weekly);
  const lines = [
    ...week,
    ...hours.monthly.map((each) => monthText(phrases, each)),
    ...periodLines(phrases, hours),
    ...holidayLine(phrases, hours),
  ];
  return [...(lines.length === 0 ? [phrases.closed] : lines), ...doubtLines(phrases, hours.doubts ?? [])];
}

function weekText(phrases: CounterPhrases, weekly: WeeklyHours): readonly string[] {
  const shared = new Map<string, Weekday[]>();
  for (const day of weekdays) {
    const windows = windowsText(phrases, weekly[day]);
    if (weekly[day].length > 0) shared.set(windows, [...(shared.get(windows) ?? []), day]);
  }
  return [...shared].map(([windows, days]) => `${daysText(phrases, days)} ${windows}`);
}

function monthText(phrases: CounterPhrases, { weekday, nth, windows }: MonthlyHours): string {
  const { nthDay, nths, days, closed } = phrases;
  return `${nthDay(nths[nth], days[weekday])} ${windows.length === 0 ? closed : windowsText(phrases, windows)}`;
}

function periodLines(phrases: CounterPhrases, { periods = [] }: PublishedHours): readonly string[] {
  const { inPeriod, months, date, unknownHours, closed } = phrases;
  return periods.map(({ period, days, windows }) => {
    const what =
      windows === "unknown" ? unknownHours : windows.length === 0 ? closed : windowsText(phrases, windows);
    return `${inPeriod(period, months, date)}, ${daysText(phrases, days)} ${what}`;
  });
}

function holidayLine(phrases: CounterPhrases, { publicHolidays }: PublishedHours): readonly string[] {
  if (publicHolidays === undefined || publicHolidays.length === 0) return [];
  const hours = publicHolidays === "unknown" ? phrases.unknownHours : windowsText(phrases, publicHolidays);
  return [`${phrases.onPublicHolidays} ${hours}`];
}

function doubtLines(phrases: CounterPhrases, doubts: readonly Doubt[]): readonly string[] {
  return doubts.map(({ code, days, text }) => {
    const why = text === "" ? "" : phrases.said(text.replace(/\s+/g, " ").trim());
    return `${phrases.doubtful(daysText(phrases, days), phrases.doubts[code])}${why}`;
  });
}

function windowsText({ window, time, list }: CounterPhrases, windows: readonly TimeWindow[]): string {
  return list(
    windows.map(([opens, closes]) => window(time(opens), time(closes))),
    "and",
  );
}

/** Days in order, three or more in a row as a range. */
function daysText({ days: names, list, range, onDays }: CounterPhrases, days: readonly Weekday[]): string {
  const places = weekdays.flatMap((day, place) => (days.includes(day) ? place : []));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const isRange = places.length > 2 && last - first === places.length - 1;
  const name = (place: number): string => names[weekdays[place] ?? "mon"];
  return onDays(isRange ? range(name(first), name(last)) : list(places.map(name), "and"), isRange);
}
