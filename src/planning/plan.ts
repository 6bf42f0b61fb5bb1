import type { Assessment } from "../answers/assessment.js";
import { titlesToBeHad } from "../answers/admitted.js";
import { assessFamily } from "../answers/assess-family.js";
import type { Family, FamilyAssessment } from "../answers/family/family.js";
import { holdersIn } from "../answers/family/holders.js";
import type { Application } from "../application/application.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Instant } from "../calendar/zone-clock.js";
import { canBook, type Bookable } from "../offices/booking/can-book.js";
import type { Office } from "../offices/office.js";
import { readable } from "../vocabulary/invalid-input.js";
import { titleKinds, type TitleKind } from "../vocabulary/situation.js";
import type { Appointment, FamilyAppointment } from "./appointment.js";
import { readAsked, type Asked, type PlanOptions } from "./asked.js";
import {
  counterOf,
  daysOfCollection,
  familyCollecting,
  type Collection,
  type FamilyCollection,
} from "./collection.js";
import { daysOf, type PlanDay } from "./days.js";
import { instantAt } from "./instant.js";
import { plannedFor, type PersonPlan, type Planned } from "./person.js";
import { readyAfter, type Ready } from "./ready.js";

/** What holds of an appointment, however many people have it. */
export interface PlanOutline {
  readonly bookedOn: PlainDate;
  readonly depositOn: PlainDate;
  /** When on that day, with the counter's own offset, where that was said. */
  readonly at?: Instant;
  readonly office: Office;
  /** Whether the appointment can be had, and how; each title that may be had is a file, and takes a slot of its own. */
  readonly booking: Bookable;
  /** The titles asked for of which the description of the counter does not speak: ask whether it takes them. */
  readonly titlesNotSaid: readonly TitleKind[];
  /** When the title can be expected. */
  readonly ready: Ready;
  /** Each day on which something is to be done or known, in order. */
  readonly days: readonly PlanDay[];
}

/** All that lies between an application and the title in hand. */
export interface Plan extends PlanOutline, Omit<PersonPlan, "collecting"> {
  readonly collection: Collection;
}

/** All that lies between the applications of several people and their titles in hand. */
export interface FamilyPlan extends PlanOutline {
  /** What is planned for each. */
  readonly people: Readonly<Record<string, PersonPlan>>;
  /** What is asked of them together. */
  readonly family: FamilyAssessment;
  readonly collection: FamilyCollection;
}

/**
 * Says what lies between wanting a title and holding it: whether the appointment can be had and how, what is to be done on
 * which day before it, when the title can be expected, who collects it and until when, and whether that is in time for a trip.
 * Of several people with one appointment it says so for each, and the days of all together.
 *
 * @param who - The situation, or a family as `assessFamily` takes it; `depositOn` is the day of the appointment.
 * @param appointment - The counter, the day from which one looks ahead, and what is known beside: the time, the papers at hand, a
 * trip.
 * @throws InvalidInputError with every fault: of each situation, of a day of booking after the deposit, of a trip before it, of
 * a counter that takes none of the titles that somebody asks for, of papers that do not agree with the situation.
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
export function plan(who: Application, appointment: Appointment, options?: PlanOptions): Plan;
export function plan(who: Family, appointment: FamilyAppointment, options?: PlanOptions): FamilyPlan;
export function plan(
  who: Application | Family,
  appointment: Appointment | FamilyAppointment,
  options: PlanOptions = {},
): Plan | FamilyPlan {
  const asked = readAsked(who, appointment, options);
  return asked.family === undefined ? planOfOne(asked) : planOfFamily(asked, asked.family);
}

function planOfOne(asked: Asked): Plan {
  const { ready, counter, people } = partsOf(asked);
  const [one] = people as readonly [Planned];
  const { collecting, ...part } = one.part;
  return {
    ...outlineOf(asked, people, ready, counter, undefined),
    ...part,
    collection: { people: collecting, ...counter },
  };
}

function planOfFamily(asked: Asked, family: Family): FamilyPlan {
  const { ready, counter, days, people } = partsOf(asked);
  const together = assessFamily(family, { rulebook: asked.rulebook });
  const answersOn = people.map(({ person = "", answerOn }) => [person, answerOn] as const);
  return {
    ...outlineOf(asked, people, ready, counter, together),
    people: Object.fromEntries(people.map(({ person = "", part }) => [person, part])),
    family: together,
    collection: {
      people: familyCollecting(days, Object.fromEntries(answersOn), holdersIn(family)),
      ...counter,
    },
  };
}

interface PlanParts {
  readonly ready: Ready;
  readonly counter: Omit<Collection, "people">;
  readonly days: readonly (PlainDate | undefined)[];
  readonly people: readonly Planned[];
}

function partsOf({ members, appointment, rulebook, clock }: Asked): PlanParts {
  const { office, leadTime } = appointment;
  const { ready, counter } = readable("appointment.office", () => {
    const when = readyAfter(depositOf(members), office, leadTime);
    return { ready: when, counter: counterOf(office, when, clock) };
  });
  const days = daysOfCollection(
    members.map(({ application }) => application),
    ready,
  );
  return {
    ready,
    counter,
    days,
    people: members.map((member) => plannedFor(member, rulebook, appointment, ready, days)),
  };
}

function outlineOf(
  { members, appointment, clock }: Asked,
  people: readonly Planned[],
  ready: Ready,
  { deadlines }: PlanParts["counter"],
  family: FamilyAssessment | undefined,
): PlanOutline {
  const { office, bookedOn, travelOn, preApplicationNumber, fileComplete } = appointment;
  const depositOn = depositOf(members);
  const answers = people.map(({ part }) => part.answer);
  const asked = titleKinds.filter((title) =>
    answers.some(({ admissible }) => admissible[title] !== undefined),
  );
  const at = appointment.at === undefined ? undefined : instantAt(office, depositOn, appointment.at);
  return {
    bookedOn,
    depositOn,
    ...(at !== undefined && { at }),
    office,
    booking: readable("appointment.office", () =>
      canBook(
        office,
        {
          on: bookedOn,
          for: "deposit",
          appointmentOn: depositOn,
          files: filesOf(answers),
          preApplicationNumber,
          fileComplete,
        },
        clock,
      ),
    ),
    titlesNotSaid: asked.filter((title) => !office.titles.includes(title)),
    ready,
    days: daysOf({ bookedOn, depositOn, at, people, shared: family?.papers, ready, deadlines, travelOn }),
  };
}

/** All people of an appointment have one day of deposit. */
function depositOf(members: Asked["members"]): PlainDate {
  return members[0]?.application.depositOn ?? "";
}

/** How many titles may be had: one of somebody of whom it is not known which; at least one, since somebody comes. */
function filesOf(answers: readonly Assessment[]): number {
  const files = answers.map((answer) => titlesToBeHad(answer)?.length ?? 1);
  return Math.max(
    files.reduce((sum, each) => sum + each, 0),
    1,
  );
}
