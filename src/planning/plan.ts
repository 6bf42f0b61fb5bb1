import type { Assessment } from "../answers/assessment.js";
import { assessmentOf } from "../answers/assess.js";
import { evaluate } from "../answers/evaluation.js";
import type { Application } from "../application/application.js";
import { object, options as optionsReader } from "../application/arguments.js";
import { validWith } from "../application/parse.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { canBook, type Bookable } from "../offices/booking/can-book.js";
import type { ClockOptions } from "../offices/clock/day-hours.js";
import { national } from "../rulebook/national.js";
import { readRulebook, type Rulebook } from "../rulebook/rule.js";
import { checked, readable } from "../vocabulary/invalid-input.js";
import { checkTogether, readAppointment, type Appointment } from "./appointment.js";
import { collectionOf, type Collection } from "./collection.js";
import { daysOf, type PlanDay } from "./days.js";
import { readyAfter, type Ready } from "./ready.js";
import { tripOn, type Trip } from "./trip.js";

/** How to plan. */
export interface PlanOptions {
  /** The rules to apply; the national ones where absent. */
  readonly rulebook?: Rulebook | undefined;
  /** How to read the counter's hours. */
  readonly clock?: ClockOptions | undefined;
}

const readOptions = optionsReader<PlanOptions>({
  rulebook: readRulebook,
  clock: object((value) => value as ClockOptions),
});

/** All that lies between an application and the title in hand. */
export interface Plan {
  readonly bookedOn: PlainDate;
  readonly depositOn: PlainDate;
  /** What is asked on the day of the appointment. */
  readonly answer: Assessment;
  /** Whether the appointment can be had, and how. */
  readonly booking: Bookable;
  /** When the title can be expected. */
  readonly ready: Ready;
  readonly collection: Collection;
  /** What becomes of the trip, where there is one. */
  readonly trip?: Trip;
  /** Each day on which something is to be done or known, in order. */
  readonly days: readonly PlanDay[];
}

/**
 * Says what lies between wanting a title and holding it: whether the appointment can be had and how, what is to be done on
 * which day before it, when the title can be expected, who collects it and until when, and whether that is in time for a trip.
 *
 * @param application - The situation; `depositOn` is the day of the appointment.
 * @param appointment - The counter, and the day from which one looks ahead.
 * @throws InvalidInputError with every fault: of the application, of a day of booking after the deposit, of a trip before it,
 * of a counter that takes none of the titles asked for.
 *
 * @example
 * ```ts
 * const made = plan(
 *   { depositOn: "2026-11-25", requests: { cni: { reason: "first" } }, applicant: { adult: true } },
 *   { office: officeOf("reims-orgeval"), bookedOn: "2026-11-02" },
 * );
 * made.ready; // { kind: "expected", from: "2026-12-30", until: "2027-01-06", by: "office", … }
 * made.collection.deadlines[0].by; // "2027-03-30"
 * ```
 */
export function plan(application: Application, appointment: Appointment, options: PlanOptions = {}): Plan {
  const { application: valid, beside } = validWith(application, (refuse) => ({
    wanted: readAppointment(appointment, "appointment", refuse),
    how: readOptions(options, "options", refuse),
  }));
  checked((refuse) => {
    checkTogether(valid, beside.wanted, refuse);
  });
  const { office, bookedOn, travelOn, leadTime, preApplicationNumber, fileComplete } = beside.wanted;
  const { rulebook = national, clock } = beside.how ?? {};
  const { depositOn } = valid;
  const answerFor = (situation: Application): Assessment => assessmentOf(evaluate(situation, rulebook));

  const answer = answerFor(valid);
  const files = valid.requests === undefined ? 1 : Object.keys(valid.requests).length;
  const { booking, ready, collection } = readable("appointment.office", () => {
    const when = readyAfter(depositOn, office, leadTime);
    return {
      booking: canBook(
        office,
        { on: bookedOn, for: "deposit", appointmentOn: depositOn, files, preApplicationNumber, fileComplete },
        clock,
      ),
      ready: when,
      collection: collectionOf(valid, answerFor, when, office, clock),
    };
  });
  const days = daysOf({
    bookedOn,
    application: valid,
    rulebook,
    answer,
    ready,
    collection,
    tripOn: travelOn,
  });
  return {
    bookedOn,
    depositOn,
    answer,
    booking,
    ready,
    collection,
    ...(travelOn !== undefined && { trip: tripOn(travelOn, valid, answerFor, ready) }),
    days,
  };
}
