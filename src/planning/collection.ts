import type { Application } from "../application/application.js";
import type { Assessment, PresenceOutcome } from "../answers/assessment.js";
import { isSame } from "../answers/changes.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { plusDays } from "../calendar/plain-date.js";
import { openings } from "../offices/clock/openings.js";
import type { ClockOptions } from "../offices/clock/day-hours.js";
import type { Office, Service } from "../offices/office.js";
import { collectBy } from "../rulebook/collection.js";
import type { Person } from "../vocabulary/outcomes.js";
import type { Ready } from "./ready.js";

/** Who must come to collect, on a day. */
export interface Collecting {
  /** The day; absent where no day of collection is known. */
  readonly on?: PlainDate;
  readonly presence: Readonly<Record<Person, PresenceOutcome>>;
}

/** Until when a title must be collected. */
export interface Deadline {
  /** The day on which it is made available, if it comes as expected. */
  readonly availableOn: PlainDate;
  /** The last day, three months later; after it the title is destroyed. */
  readonly by: PlainDate;
  /** The last day up to then on which the counter opens for collection; `none` if it opens on none. */
  readonly lastOpenDay: PlainDate | "none" | "unknown";
}

/** How the title is collected. */
export interface Collection {
  /** Who must come: once, or where that changes within the days on which it is expected, on the first and on the last. */
  readonly people: readonly Collecting[];
  /** By appointment or not, and at what hours, as the counter says. */
  readonly service: Service;
  /** For the first day on which it is expected, and for the last. */
  readonly deadlines: readonly Deadline[];
}

/** How the title is collected once it is there. */
export function collectionOf(
  application: Application,
  answerFor: (application: Application) => Assessment,
  ready: Ready,
  office: Office,
  clock: ClockOptions | undefined,
): Collection {
  return {
    people: peopleOn(daysOfCollection(application, ready), application, answerFor),
    service: office.collection,
    deadlines: endsOf(ready).map((availableOn) => {
      const by = collectBy(availableOn);
      return { availableOn, by, lastOpenDay: lastOpenDay(office, availableOn, by, clock) };
    }),
  };
}

/** The first and the last day on which a title is expected. */
function endsOf(ready: Ready): readonly PlainDate[] {
  if (ready.kind === "unknown") return [];
  return ready.from === ready.until ? [ready.from] : [ready.from, ready.until];
}

/** The day that the applicant has said; else those on which the title is expected. */
function daysOfCollection({ collectOn }: Application, ready: Ready): readonly PlainDate[] {
  return collectOn === undefined ? endsOf(ready) : [collectOn];
}

function peopleOn(
  days: readonly PlainDate[],
  application: Application,
  answerFor: (application: Application) => Assessment,
): readonly Collecting[] {
  if (days.length === 0) return [{ presence: answerFor(application).presence.collection }];
  const each = days.map((on) => ({
    on,
    presence: answerFor({ ...application, collectOn: on }).presence.collection,
  }));
  const [first, last] = each;
  return first !== undefined && last !== undefined && isSame(statuses(first), statuses(last))
    ? [first]
    : each;
}

function statuses({ presence }: Collecting): readonly unknown[] {
  return Object.values(presence).map(({ status }) => status);
}

/** The last day, up to one, on which a counter opens for collection. */
function lastOpenDay(
  office: Office,
  from: PlainDate,
  by: PlainDate,
  clock: ClockOptions | undefined,
): Deadline["lastOpenDay"] {
  // No zone is further than a day from universal time: what lies outside is left out by its own civil day.
  const open = openings(
    office,
    "collection",
    `${plusDays(from, -1)}T00:00:00Z`,
    `${plusDays(by, 2)}T00:00:00Z`,
    clock,
  );
  if (open === "unknown") return "unknown";
  const days = open.map(({ opens }) => opens.slice(0, by.length)).filter((day) => from <= day && day <= by);
  return days.at(-1) ?? "none";
}
