import type { BookingReason } from "../../offices/booking/reasons.js";
import type { Next } from "../../offices/clock/next.js";
import type { Hours } from "../../offices/hours.js";
import type { BookingChannel, Office, OfficeLinkKind, PhoneNumber, Service } from "../../offices/office.js";
import * as counters from "../counters.js";
import { date, list } from "./writing.js";

/** What English has for counters. */
export const counterPhrases: counters.CounterPhrases = {
  days: {
    mon: "Monday",
    tue: "Tuesday",
    wed: "Wednesday",
    thu: "Thursday",
    fri: "Friday",
    sat: "Saturday",
    sun: "Sunday",
  },
  nths: { 1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", [-1]: "last" },
  months: "January February March April May June July August September October November December".split(" "),
  time: (time) => time,
  window: (opens, closes) => `${opens} to ${closes}`,
  date,
  list,
  range: (first, last) => `${first} to ${last}`,
  onDays: (days) => days,
  nthDay: (nth, day) => `the ${nth} ${day} of each month`,
  closed: "closed",
  unpublished: "hours not published",
  unpublishedButDays: (days) => `${days}, at hours that are not published`,
  unknownHours: "at hours that are not published",
  onPublicHolidays: "on public holidays",
  inPeriod: (period, months, day) => {
    switch (period.kind) {
      case "season":
        return `from ${yearDay(period.from, months)} to ${yearDay(period.until, months)}`;
      case "dates":
        if (period.from === undefined)
          return period.until === undefined ? "all the year round" : `until ${day(period.until)}`;
        return period.until === undefined
          ? `from ${day(period.from)}`
          : `from ${day(period.from)} to ${day(period.until)}`;
      case "school-holidays":
        return "in the school holidays";
      case "weeks":
        if (typeof period.weeks !== "string")
          return `in week${period.weeks.length === 1 ? "" : "s"} ${list(period.weeks.map(String), "and")}`;
        return period.weeks === "odd" ? "in odd weeks" : "in even weeks";
    }
  },
  doubtful: (days, why) => `to be checked, ${days}: ${why}`,
  doubts: {
    exception: "an exception",
    closure: "a closure",
    period: "a part of the year",
    alternate: "one week in two, not saying which",
    "other-counter": "perhaps another place",
    "other-public": "perhaps for some people only",
    "other-channel": "perhaps by telephone only",
    "by-appointment": "at other times too, by appointment",
    "hours-missing": "the hours are not said",
    "days-missing": "the days are not said",
    purpose: "whether it is for depositing or for collecting is not clear",
    conflict: "the page contradicts itself",
    comment: "a remark of the town hall",
    record: "a part of the record was not understood",
    unread: "a part of the page was not understood",
  },
  said: (text) => ` (“${text}”)`,
  appointment: {
    by: "by appointment",
    without: "without an appointment",
    unsaid: "by appointment or not, it is not said",
  },
  extension: (extension) => `, extension ${extension}`,
  ways: { online: "online, on the site of the town hall", "in-person": "in person" },
  byPhone: (phone) => `by telephone, ${phone}`,
  byEmail: (address) => `by e-mail, ${address}`,
  withNumber: ", with the number of the pre-application",
  whenOpen: ", during opening hours",
  only: (days) => `${days} only`,
  links: {
    page: (url, day) => `town hall page: ${url} (${day === undefined ? "undated" : `given on ${day}`})`,
    booking: (url, day) =>
      `appointments online: ${url} (${day === undefined ? "undated" : `given on ${day}`})`,
  },
  noLink: {
    page: "the address of the town hall’s page is not known here",
    booking: "the address where appointments are made online is not known here",
  },
  by: { phone: "by telephone", email: "by e-mail", online: "online", "in-person": "in person" },
  reasons: {
    "no-appointment-needed": "No appointment is needed.",
    "appointment-not-said": "The page does not say whether an appointment is needed.",
    "day-past": (day) => `${day} is past already.`,
    "counter-closed": (day) => `The counter is closed on ${day}`,
    "counter-days-not-said": (day) => `Whether the counter is open on ${day} is not known.`,
    "too-far-ahead": (day) => `Appointments cannot be booked beyond ${day}.`,
    "file-incomplete": "You can book only once you have all the papers.",
    "file-not-said": "You can book only once you have all the papers: do you?",
    "channel-not-said": "The page does not say how appointments are made.",
    "channel-closed": "Nobody takes bookings at that time",
    "channel-times-not-said": "It is not known when you can book that way",
    "pre-application-number-missing": "The site asks for the number of the pre-application",
    "pre-application-number-malformed": "The number of a pre-application has ten capital letters or figures",
  },
  opensAgain: (day) => `; it opens again on ${day}.`,
  opensAt: (day, time) => `opens on ${day} at ${time}`,
  opensFrom: (day) => `not before ${day}, at hours that are not published, or not certain`,
  neverOpens: "never opens",
};

function yearDay(day: string, months: readonly string[]): string {
  return `${String(Number(day.slice(3)))} ${months[Number(day.slice(0, 2)) - 1] ?? ""}`;
}

/**
 * The hours of a counter in English, a line each: the week, days of the month, parts of the year, public holidays, then what
 * is in doubt and what the page says there.
 *
 * @example
 * ```ts
 * const week = { mon: [["09:00", "12:00"]], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } as const;
 * counterHoursText({ published: true, weekly: week, monthly: [] }); // ["Monday 09:00 to 12:00"]
 * ```
 */
export function counterHoursText(hours: Hours): readonly string[] {
  return counters.hoursLines(counterPhrases, hours);
}

/** Whether one comes to a counter by appointment: *by appointment*. */
export function counterAppointmentText(service: Service): string {
  return counters.appointmentText(counterPhrases, service);
}

/** A way to make an appointment, with what limits it: *by telephone, 03 21 08 69 00 (Tuesday and Friday only)*. */
export function bookingChannelText(channel: BookingChannel): string {
  return counters.channelText(counterPhrases, channel);
}

/**
 * Where a counter is on the web, its page or the one where appointments are made, with the day on which the address was given;
 * or that it is not known.
 *
 * @throws InvalidInputError when the links are no addresses on the web with their dates.
 *
 * @example
 * ```ts
 * const links = { booking: { url: "https://rdv.example.fr", date: "2026-03-02" } } as const;
 * counterLinkText({ links }, "booking"); // "appointments online: https://rdv.example.fr (given on 2 March 2026)"
 * ```
 */
export function counterLinkText(office: Pick<Office, "links">, kind: OfficeLinkKind): string {
  return counters.linkText(counterPhrases, office, kind);
}

/** Why an appointment cannot be made, or is not known to be possible, as a sentence. */
export function bookingReasonText(reason: BookingReason): string {
  return sentence(counters.bookingReasonText(counterPhrases, reason));
}

/** When a counter next opens: *opens on Monday 30 November 2026 at 09:00*. */
export function counterOpensText(next: Next): string {
  return counters.opensText(counterPhrases, next);
}

/** A telephone number as it is dialled, with its extension. */
export function phoneText(phone: PhoneNumber): string {
  return counters.writtenPhone(counterPhrases, phone);
}

/** A civil day with its day of the week: *Saturday 28 November 2026*. */
export function weekdayText(day: string): string {
  return counters.weekdayText(counterPhrases, day);
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}
