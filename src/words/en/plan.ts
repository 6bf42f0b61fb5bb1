import type { PlanCalendar } from "../../planning/calendar.js";
import type { FamilyPlan, Plan } from "../../planning/plan.js";
import type { TimelinePicture } from "../picture/timeline-picture.js";
import type { PlanWords } from "../plan/members.js";
import { calendarOf } from "../plan/plan-calendar.js";
import type { PlanPhrases } from "../plan/plan-phrases.js";
import { picturePlan } from "../plan/plan-picture.js";
import { writePlan } from "../plan/plan-sheet.js";
import type { PlanCalendarOptions, SheetOptions } from "../sheet/options.js";
import type { Sheet } from "../sheet/sheet.js";
import { everyPage } from "./every-page.js";
import { counterPhrases } from "./offices.js";
import { referrals, steps } from "./outcomes.js";
import { picturePhrases } from "./picture.js";
import { noUrgentCard } from "./urgent-notice.js";
import { whyPhrases } from "./why.js";
import { list } from "./writing.js";

/** What a plan says. */
export const planPhrases: PlanPhrases = {
  title: "Your calendar",
  sections: {
    booking: "Book an appointment",
    papers: "Your papers",
    "day-by-day": "Day by day",
    collection: "Collect the title",
    trip: "Your trip",
  },
  appointment: (counter, when) => `The appointment: ${when}, at this counter: ${counter}.`,
  atTime: (day, time) => `${day} at ${time}`,
  hoursOf: (day) =>
    day === undefined
      ? "The hours come from a page without a date: check them with the town hall."
      : `The hours are those of ${day}: check them with the town hall.`,
  of: (names, text) => `${list(names, "and")}: ${text}`,
  bookBy: (way) => `Book ${way}.`,
  cannotBook: "This appointment cannot be booked on that day.",
  maybeBook: "It is not known whether this appointment can be booked on that day.",
  bookFrom: (day) => `Try again from ${day} on.`,
  bookUpTo: (day) => `Appointments are given up to ${day}.`,
  slots: (count) => `Ask for ${String(count)} slots, one for each title.`,
  lateOrIncomplete: "If you come late, or a paper is missing, you need a new appointment.",
  titleNotSaid: (title) =>
    `The page of this town hall does not speak of the ${title === "cni" ? "identity card" : "passport"}: ask whether it takes the application.`,
  onDay: (texts) => `: ${texts.join(" ")}`,
  fromThen: (changes) => `if the application is handed in on that day or later, ${list(changes, "and")}.`,
  otherChange: "the list changes in other ways",
  titleEnded: {
    cni: "[your identity card|the identity card of ~] is no longer valid",
    passport: "[your passport|the passport of ~] is no longer valid",
    "service-passport": "[your service passport|the service passport of ~] is no longer valid",
  },
  proofEnded: {
    cni: "[your identity card|the identity card of ~] no longer proves civil status and nationality",
    passport: "[your passport|the passport of ~] no longer proves civil status and nationality",
    "service-passport":
      "[your service passport|the service passport of ~] no longer proves civil status and nationality",
  },
  birthday: (age) => `birthday, ${String(age)} years old.`,
  doubtBegins: "the texts leave a doubt from this day on: this page follows the cautious reading.",
  doubtEnds: "the texts leave no doubt any more from this day on, and the list stays the same.",
  getPapers: (papers) => `from this day on, get: ${list(papers, "and")}.`,
  preparePapers: (papers) => `get ready: ${list(papers, "and")}.`,
  paperFrom: (paper, day) => `${paper} (of ${day} or later)`,
  paperFor: (paper, names) => `${paper} for ${list(names, "and")}`,
  paperOf: (paper, day) => `${paper} of ${day}`,
  stampBoughtOn: (paper, day) => `${paper} bought on ${day}`,
  serves: (paper, until) =>
    until === undefined
      ? `${paper}: will do for this appointment.`
      : `${paper}: will do for this appointment, and for any up to ${until}.`,
  fails: (paper, until) =>
    until === undefined
      ? `${paper}: will not do. You need another.`
      : `${paper}: will do only for an appointment up to ${until}. You need another.`,
  notNeeded: (paper) => `${paper}: is not asked for.`,
  undecided: (paper) => `${paper}: it is not known yet whether it will do.`,
  stampOfUnknownDay: (paper) => `${paper}: look when it was bought, since it can be used for some time only.`,
  stampOfUnknownLife: (paper) => `${paper}: no source that was read says for how long it can be used.`,
  tooOld: (paper) => `too old for the appointment: ${paper}.`,
  stampEnded: (paper) => `can no longer be used, buy another: ${paper}.`,
  deposit: "your appointment",
  titleEnds: {
    cni: "[your identity card|the identity card of ~] is valid up to this day",
    passport: "[your passport|the passport of ~] is valid up to this day",
    "service-passport": "[your service passport|the service passport of ~] is valid up to this day",
  },
  expectedFrom: "the new title may come from this day on.",
  expectedUntil: "the new title should have come.",
  collectBy: "the last day to collect the title, if it came as early as it can.",
  trip: "you leave.",
  expected: (from, until, by) =>
    from === until
      ? `The title is expected on ${from}, ${byWhom[by]}.`
      : `The title is expected between ${from} and ${until}, ${byWhom[by]}.`,
  canTakeLonger: "Before the summer holidays it can take much longer.",
  notSaidWhen: "The town hall does not publish how long it takes: ask when you hand in the application.",
  comesToCollect: (who, day) =>
    `To collect${ifOn(day)}, ${who.length === 1 ? "this person" : "these people"} must come: ${list(who, "and")}.`,
  mayHaveToCome: (who, day) =>
    `To collect${ifOn(day)}, ${who.length === 1 ? "this person" : "these people"} may have to come: ${list(who, "and")}.`,
  people: {
    applicant: "the person the title is for",
    "legal-representative": "a parent or legal representative",
    guardian: "the guardian",
  },
  counterOpen: (appointment, hours) => `To collect: ${appointment}; ${hours.join("; ")}.`,
  deadline: (availableOn, by, lastOpenDay) =>
    `by ${by} if it comes on ${availableOn}` +
    (lastOpenDay === undefined ? "" : ` (the counter is last open on ${lastOpenDay})`),
  deadlines: (each) => `Collect the title ${list(each, "and")}. After that it is destroyed.`,
  servesOnTrip: (title, serves) => `${title}: ${serving[serves]}.`,
  newTitle: {
    "in-time": "The new title is expected before you leave.",
    perhaps: "The new title may come before you leave, or after.",
    "too-late": "The new title is not expected before you leave.",
    unknown: "Nobody can say whether the new title will come before you leave.",
  },
  temporaryPassport: (price) =>
    `If the trip is urgent, a temporary passport (fee: ${price}) may be granted. It is never a right.`,
  temporaryPassportPapers: (papers) => `For the temporary passport, bring: ${list(papers, "and")}.`,
  askTheCountry: "Each country says which titles it accepts: check with the foreign ministry.",
  depositEntry: "Appointment: application for an identity title",
  getPapersEntry: (papers) => `To get: ${list(papers, "and")}`,
  collectByEntry: "Last day to collect the title",
  lastOpenDay: (day) => `The counter is last open on ${day}`,
  pictureLabel: (from, until) => `From booking to the title in hand, ${from} to ${until}`,
  booked: "You book the appointment.",
};

const byWhom = { office: "according to the town hall", caller: "by the waiting time that you gave" } as const;

const serving = {
  yes: "still valid on the day you leave",
  no: "cannot be used",
  undecided: "it is not known yet whether it will be valid on the day you leave",
} as const;

function ifOn(day: string | undefined): string {
  return day === undefined ? "" : ` on ${day}`;
}

function language(): PlanWords {
  return {
    words: everyPage,
    onTrips: {
      askForThePassport: steps["ask-for-the-temporary-passport"],
      noUrgentCard,
      laissezPasser: referrals["laissez-passer"],
    },
    why: whyPhrases,
    counters: counterPhrases,
    phrases: planPhrases,
  };
}

/**
 * A plan on one page, as data: how to book, what becomes of the papers at hand, what to do on which day, how to collect, and what
 * becomes of a trip.
 *
 * @param made - What `plan` says, of one person or of several.
 * @param options - Who reads, and what to call the held titles and the people.
 * @throws InvalidInputError when it is no plan, or an option is none.
 *
 * @example
 * ```ts
 * const made = plan({ depositOn: "2026-11-25", requests: { cni: { reason: "first" } } }, { office: officeOf("lens"), bookedOn: "2026-11-02" });
 * planSheet(made).sections.map(({ heading }) => heading); // ["Book an appointment", "Day by day", "Collect the title"]
 * ```
 */
export function planSheet(made: Plan | FamilyPlan, options: SheetOptions = {}): Sheet {
  return writePlan(language(), made, options);
}

/**
 * A plan on the line of time, to be drawn by `toSvg` or `toLines`: a stretch from each of its days to the next, and what is to be
 * done on the first day of it.
 *
 * @param made - What `plan` says, of one person or of several.
 * @throws InvalidInputError when it is no plan, or an option is none.
 *
 * @example
 * ```ts
 * const made = plan({ depositOn: "2026-11-25", requests: { cni: { reason: "first" } } }, { office: officeOf("lens"), bookedOn: "2026-11-02" });
 * planPicture(made).stretches.at(-1).says; // ["Your appointment."]
 * ```
 */
export function planPicture(made: Plan | FamilyPlan, options: SheetOptions = {}): TimelinePicture {
  return picturePlan(language(), picturePhrases, made, options);
}

/**
 * What of a plan belongs into a calendar, for `toICalendar`: the papers to get and from which day on, those that do no more, the
 * appointment, and the last day to collect.
 *
 * @param made - What `plan` says, of one person or of several.
 * @throws InvalidInputError when it is no plan, or an option is none.
 *
 * @example
 * ```ts
 * const made = plan({ depositOn: "2026-11-25", requests: { cni: { reason: "first" } } }, { office: officeOf("lens"), bookedOn: "2026-11-02", at: "14:30" });
 * planCalendar(made).entries.at(-1).on; // "2026-11-25T14:30:00+01:00"
 * ```
 */
export function planCalendar(made: Plan | FamilyPlan, options: PlanCalendarOptions = {}): PlanCalendar {
  return calendarOf(language(), made, options);
}
