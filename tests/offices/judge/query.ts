import { bookingState, booksOn } from "../../../src/offices/booking/booking-times.js";
import type { OpenState } from "../../../src/offices/clock/day-hours.js";
import { minutesUntilOpen, nextClosing, nextOpening, type Next } from "../../../src/offices/clock/next.js";
import { openState } from "../../../src/offices/clock/open-state.js";
import { weeklyMinutes } from "../../../src/offices/clock/openings.js";
import { isOfficeId, officeOf, offices } from "../../../src/offices/directory.js";
import type { Purpose } from "../../../src/offices/hours.js";
import type { BookingChannelKind, Office, PhoneNumber } from "../../../src/offices/office.js";
import { collectBy } from "../../../src/rulebook/collection.js";
import type { Question } from "./format.js";

/** Our answer to a question, in the words of its file. An unknown kind of question is an error. */
export function answerTo(question: Question): unknown {
  const answer = answers[question.q];
  if (answer === undefined) throw new Error(`question ${question.id}: there is no kind ${question.q}`);
  return answer(question);
}

const answers: Readonly<Record<string, (question: Question) => unknown>> = {
  "open-at": (question) => state(openState(office(question), purpose(question), text(question, "at"))),
  "next-opening": (question) =>
    instant(nextOpening(office(question), purpose(question), text(question, "after"))),
  "next-closing": (question) =>
    instant(nextClosing(office(question), purpose(question), text(question, "at"))),
  "minutes-until-open": (question) =>
    minutesUntilOpen(office(question), purpose(question), text(question, "at")),
  "weekly-minutes": (question) => weeklyMinutes(office(question)[purpose(question)].hours),
  "offices-open-at": (question) =>
    ids(question, (each) => openState(each, purpose(question), text(question, "at")) === "open"),
  "offices-open-saturday-deposit": (question) => ids(question, (each) => depositsOnSaturday(each, question)),
  "pickup-without-appointment": (question) =>
    ids(question, ({ collection }) => collection.byAppointment === false),
  "bookable-by-email": (question) => ids(question, (each) => kindsOf(each).includes("email")),
  "bookable-online-only": (question) =>
    ids(question, (each) => kindsOf(each).every((kind) => kind === "online")),
  "booking-phone": (question) => phone(bookingPhone(office(question))),
  "contact-phone": (question) => phone(office(question).contact?.phone),
  "phone-booking-at": (question) => state(bookingState(office(question), "phone", text(question, "at"))),
  "phone-booking-day": (question) => booksOn(office(question), "phone", text(question, "date")),
  "pickup-deadline": (question) => collectBy(text(question, "availableOn")),
};

function office({ id, office: asked }: Question): Office {
  if (!isOfficeId(asked)) throw new Error(`question ${id}: there is no counter ${String(asked)}`);
  return officeOf(asked);
}

function purpose({ id, purpose: asked }: Question): Purpose {
  if (asked === "deposit") return "deposit";
  if (asked === "pickup") return "collection";
  throw new Error(`question ${id}: there is no purpose ${String(asked)}`);
}

function text(question: Question, field: "at" | "after" | "date" | "availableOn"): string {
  const value = question[field];
  if (value === undefined) throw new Error(`question ${question.id}: ${field} is missing`);
  return value;
}

function state(found: OpenState): boolean | "unknown" {
  return found === "unknown" ? found : found === "open";
}

function instant(next: Next): string {
  return next.kind === "at" ? next.at : next.kind;
}

function phone(number: PhoneNumber | undefined): unknown {
  return number === undefined ? null : { value: number.number, extension: number.extension ?? null };
}

function bookingPhone({ booking }: Office): PhoneNumber | undefined {
  return booking.channels.flatMap((channel) => (channel.kind === "phone" ? channel.phone : []))[0];
}

function kindsOf({ booking }: Office): readonly BookingChannelKind[] {
  return booking.channels.map(({ kind }) => kind);
}

function depositsOnSaturday({ deposit: { hours } }: Office, { includeMonthly }: Question): boolean {
  if (!hours.published) return false;
  const isMonthly = hours.monthly.some(({ weekday, windows }) => weekday === "sat" && windows.length > 0);
  return hours.weekly.sat.length > 0 || (includeMonthly === true && isMonthly);
}

function ids({ department }: Question, holds: (office: Office) => boolean): readonly string[] {
  return offices
    .filter((each) => (department == null || each.department === department) && holds(each))
    .map(({ id }) => id)
    .sort();
}
