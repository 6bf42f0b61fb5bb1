import { readable } from "../../vocabulary/invalid-input.js";
import { isPlainDate, type PlainDate } from "../../calendar/plain-date.js";
import { dayLength, parseInstant, wallClock, type Midnight } from "../../calendar/zone-clock.js";
import { checkDay } from "../../calendar/not-accepted.js";
import { checkList, checkObject, checkPurpose, hoursFor, refuse } from "../accepted.js";
import { placed, windowsOn, zoneOf, type ClockOptions } from "../clock/day-hours.js";
import { minuteOf, type Purpose } from "../hours.js";
import type { BookingChannel, Office } from "../office.js";
import { channelState, type BookingTime } from "./channel-state.js";
import { answerOf, mayPass, type BookingAnswer, type BookingReason } from "./reasons.js";

/** An appointment one would make. */
export interface BookingRequest {
  /** When one asks for it: a civil day, at whatever hour, or an instant with its offset, at which a call must be answered. */
  readonly on: string;
  /** What one comes for. */
  readonly for: Purpose;
  /** The day of the appointment; absent: any day that can be had. */
  readonly appointmentOn?: PlainDate | undefined;
  /** The number that the online pre-application gave: ten capital letters and figures. Absent: there is none. */
  readonly preApplicationNumber?: string | undefined;
  /** Whether all the papers are at hand. Absent: not said. */
  readonly fileComplete?: boolean | undefined;
  /** How many files are deposited, or titles' files collected; 1 if absent. How many people come does not count. */
  readonly files?: number | undefined;
}

/** Whether an appointment can be made, how, and what to know of it. */
export interface Bookable {
  readonly answer: BookingAnswer;
  /** All that speaks against it or leaves it unknown, way by way too; empty where it can be made. */
  readonly reasons: readonly BookingReason[];
  /** Each way to book with its own answer, in the office's order. */
  readonly channels: readonly { readonly channel: BookingChannel; readonly answer: BookingAnswer }[];
  /** How long the appointment is, in times of one file. */
  readonly slots: number;
  /** The last day for which an appointment can be had, where that is limited. */
  readonly lastDay?: PlainDate;
  /** After `no`, the first later day of booking on which nothing known speaks against it; absent if waiting does not help. */
  readonly nextDay?: PlainDate;
  /** What comes of arriving late, or with a paper missing, at an appointment to deposit. */
  readonly lateOrIncomplete?: "new-appointment";
}

/**
 * Whether an appointment can be made with a counter, with every reason if not, and the next day on which it can.
 *
 * Each way of booking has days and hours of its own; that of Saint-Paul asks for a pre-application number and reaches
 * thirteen weeks ahead: to the same day of the week, thirteen weeks after the day of booking. To collect, no number is
 * asked for, as the deposit has used it up.
 *
 * Sources: the description of the office (`office.source`); the form of the number is that of the national search for
 * appointments.
 *
 * @throws {InvalidInputError} if `on` is neither a civil day nor an instant with an offset, `appointmentOn` is no civil
 * day, `for` no purpose, or `files` no whole number from 1 on.
 *
 * @example
 * ```ts
 * const booking = canBook(officeOf("wingles"), { on: "2026-11-25", for: "deposit" });
 * booking.answer; // "no"
 * booking.reasons[0]; // { code: "channel-closed", by: "phone" }: Tuesday and Friday only
 * booking.nextDay; // "2026-11-27"
 * ```
 */
export function canBook(office: Office, request: BookingRequest, options?: ClockOptions): Bookable {
  return readable("office", () => {
    checkRequest(office, request);
    const { on, for: purpose, files = 1 } = request;
    const time = isPlainDate(on)
      ? { day: Date.parse(on) }
      : wallClock(zoneOf(office), parseInstant(on, "on"));
    const judged = judge(office, request, time, options);
    const last = lastDayFrom(office, time.day);
    const next = judged.answer === "no" ? nextDay(office, request, time, options) : undefined;
    const { lateOrIncomplete } = office.booking;
    return {
      ...judged,
      slots: files,
      ...(last !== undefined && { lastDay: civilDay(last) }),
      ...(next !== undefined && { nextDay: next }),
      ...(purpose === "deposit" && lateOrIncomplete !== undefined && { lateOrIncomplete }),
    };
  });
}

/** Days to look ahead: longer than from any day to the next that is no public holiday and on which bookings are taken. */
const horizon = 800;

const preApplicationNumber = /^[A-Z0-9]{10}$/;

function checkRequest(office: Office, request: BookingRequest): void {
  checkObject(request, "request");
  const { on, for: purpose, appointmentOn, files = 1 } = request;
  if (!isPlainDate(on)) parseInstant(on, "on");
  checkPurpose(purpose, "for");
  hoursFor(office, purpose);
  checkChannels(office);
  if (appointmentOn !== undefined) checkDay(appointmentOn, "appointmentOn");
  if (!Number.isInteger(files) || files < 1) refuse("files", files, "a whole number from 1 on is");
}

function checkChannels({ booking }: Office): void {
  checkObject(booking, "office.booking");
  checkList(booking.channels, "office.booking.channels");
}

function judge(
  office: Office,
  request: BookingRequest,
  time: BookingTime,
  options: ClockOptions | undefined,
): Pick<Bookable, "answer" | "reasons" | "channels"> {
  const common = commonReasons(office, request, time, options);
  const ways = office.booking.channels.map((channel) => {
    const reasons = channelReasons(office, channel, request, time, options);
    return { channel, reasons, answer: answerOf([...common, ...reasons]) };
  });
  const answers = ways.map(({ answer }) => answer);
  const answer = answers.length === 0 ? answerOf(common) : best(answers);
  return {
    answer,
    // Where one way is open, the others' reasons are none against booking.
    reasons: answer === "yes" ? [] : [...common, ...ways.flatMap(({ reasons }) => reasons)],
    channels: ways.map(({ channel, answer }) => ({ channel, answer })),
  };
}

function best(answers: readonly BookingAnswer[]): BookingAnswer {
  return answers.includes("yes") ? "yes" : answers.includes("unknown") ? "unknown" : "no";
}

function commonReasons(
  office: Office,
  { for: purpose, appointmentOn, fileComplete }: BookingRequest,
  time: BookingTime,
  options: ClockOptions | undefined,
): readonly BookingReason[] {
  const { byAppointment } = office[purpose];
  const { completeFileFirst, channels } = office.booking;
  const reasons: BookingReason[] = [];
  if (byAppointment === false) reasons.push({ code: "no-appointment-needed" });
  if (byAppointment === undefined) reasons.push({ code: "appointment-not-said" });
  if (appointmentOn !== undefined) {
    reasons.push(...appointmentReasons(office, purpose, appointmentOn, time, options));
  }
  if (completeFileFirst && purpose === "deposit" && fileComplete !== true) {
    reasons.push({ code: fileComplete === false ? "file-incomplete" : "file-not-said" });
  }
  if (channels.length === 0) reasons.push({ code: "channel-not-said" });
  return reasons;
}

function appointmentReasons(
  office: Office,
  purpose: Purpose,
  day: PlainDate,
  { day: bookedOn, minute }: BookingTime,
  options: ClockOptions | undefined,
): readonly BookingReason[] {
  const reasons: BookingReason[] = [];
  const appointment = Date.parse(day);
  const last = lastDayFrom(office, bookedOn);
  if (appointment < bookedOn) reasons.push({ code: "day-past", day });
  const hours = placed(office, hoursFor(office, purpose), options);
  const windows = windowsOn(hours, appointment);
  if (windows === "unknown") {
    // Days said without hours are said for appointments.
    const areDaysSaid = !hours.hours.published && hours.hours.days !== undefined;
    if (!areDaysSaid) reasons.push({ code: "counter-days-not-said", day });
  } else if (windows.every(([, closes]) => isOver(closes))) {
    const opensOn = firstDay(appointment, (later) => windowsOn(hours, later).length > 0);
    reasons.push({ code: "counter-closed", day, ...(opensOn !== undefined && { opensOn }) });
  }
  if (last !== undefined && appointment > last)
    reasons.push({ code: "too-far-ahead", day, lastDay: civilDay(last) });
  return reasons;

  /** Whether a window of that day is past when the appointment is asked for. */
  function isOver(closes: string): boolean {
    return appointment === bookedOn && minute !== undefined && minuteOf(closes) <= minute;
  }
}

function channelReasons(
  office: Office,
  channel: BookingChannel,
  { for: purpose, preApplicationNumber: number }: BookingRequest,
  time: BookingTime,
  options: ClockOptions | undefined,
): readonly BookingReason[] {
  const by = channel.kind;
  const reasons: BookingReason[] = [];
  const state = channelState(office, channel, time, options);
  if (state === "closed") reasons.push({ code: "channel-closed", by });
  if (state === "unknown") reasons.push({ code: "channel-times-not-said", by });
  if (purpose === "deposit" && channel.kind === "online" && channel.needs !== undefined) {
    if (number === undefined) reasons.push({ code: "pre-application-number-missing", by });
    else if (!preApplicationNumber.test(number))
      reasons.push({ code: "pre-application-number-malformed", by });
  }
  return reasons;
}

function nextDay(
  office: Office,
  request: BookingRequest,
  time: BookingTime,
  options: ClockOptions | undefined,
): PlainDate | undefined {
  const common = commonReasons(office, request, time, options);
  if (!mayPass(common)) return undefined;
  const isFree = (when: BookingTime): boolean => judge(office, request, when, options).answer !== "no";
  if (time.minute !== undefined && isFree({ ...time, later: true })) return civilDay(time.day);
  return firstDay(time.day, (day) => isFree({ day }));
}

function firstDay(after: Midnight, holds: (day: Midnight) => boolean): PlainDate | undefined {
  const end = Math.min(after + horizon * dayLength, lastOfAll());
  for (let day = after + dayLength; day <= end; day += dayLength) {
    if (holds(day)) return civilDay(day);
  }
  return undefined;
}

function lastDayFrom({ booking: { weeksAhead } }: Office, day: Midnight): Midnight | undefined {
  return weeksAhead === undefined ? undefined : Math.min(day + weeksAhead * 7 * dayLength, lastOfAll());
}

function lastOfAll(): Midnight {
  return Date.parse("9999-12-31");
}

function civilDay(day: Midnight): PlainDate {
  return new Date(day).toISOString().slice(0, 10);
}
