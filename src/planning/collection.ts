import type { PresenceOutcome } from "../answers/assessment.js";
import { isSame } from "../answers/changes.js";
import type { Assessment } from "../answers/assessment.js";
import type { FamilyComer } from "../answers/family/family.js";
import type { Holders } from "../answers/family/holders.js";
import { familyPresence } from "../answers/family/sums.js";
import { distinct } from "../answers/distinct.js";
import type { Application } from "../application/application.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { plusDays } from "../calendar/plain-date.js";
import type { ClockOptions } from "../offices/clock/day-hours.js";
import { openings } from "../offices/clock/openings.js";
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

/** Who of several people must come to collect, on a day; each once. */
export interface FamilyCollecting {
  /** The day; absent where no day of collection is known. */
  readonly on?: PlainDate;
  readonly comers: readonly FamilyComer[];
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

/** Where titles are collected. */
export interface CollectionCounter {
  /** By appointment or not, and at what hours, as the counter says. */
  readonly service: Service;
  /** For the first day on which the title is expected, and for the last. */
  readonly deadlines: readonly Deadline[];
}

/** How the title is collected. */
export interface Collection extends CollectionCounter {
  /** Who must come: once, or where that changes within the days on which it is expected, on the first and on the last. */
  readonly people: readonly Collecting[];
}

/** How the titles of several people are collected. */
export interface FamilyCollection extends CollectionCounter {
  /** Who must come, for all of them: once, or where that changes, on the first day on which they are expected and on the last. */
  readonly people: readonly FamilyCollecting[];
}

/** Where a title is collected, and until when. */
export function counterOf(office: Office, ready: Ready, clock: ClockOptions | undefined): CollectionCounter {
  return {
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

/** The days that applicants have said; else those on which the title is expected. */
export function daysOfCollection(
  applications: readonly Application[],
  ready: Ready,
): readonly (PlainDate | undefined)[] {
  const said = distinct(
    applications.flatMap(({ collectOn }) => (collectOn === undefined ? [] : [collectOn])),
  );
  const days = said.length > 0 ? said : endsOf(ready);
  return days.length > 0 ? days : [undefined];
}

/** What is answered to somebody who collects on a day. */
export type AnswerOn = (on: PlainDate | undefined) => Assessment;

/** Who must come for one person. */
export function collecting(
  days: readonly (PlainDate | undefined)[],
  answerOn: AnswerOn,
): readonly Collecting[] {
  const each = days.map((on) => ({ ...dated(on), presence: answerOn(on).presence.collection }));
  return onceIfSame(each, ({ presence }) => Object.values(presence).map(({ status }) => status));
}

/** Who must come for several people, each once. */
export function familyCollecting(
  days: readonly (PlainDate | undefined)[],
  answersOn: Readonly<Record<string, AnswerOn>>,
  holders: Holders,
): readonly FamilyCollecting[] {
  const each = days.map((on) => {
    const answers = Object.fromEntries(
      Object.entries(answersOn).map(([person, answerOn]) => [person, answerOn(on)]),
    );
    return { ...dated(on), comers: familyPresence(answers, holders).collection };
  });
  return onceIfSame(each, ({ comers }) => comers);
}

function dated(on: PlainDate | undefined): { readonly on?: PlainDate } {
  return on === undefined ? {} : { on };
}

/** The first of some days alone, where on all of them the same is so. */
function onceIfSame<T>(days: readonly T[], what: (day: T) => unknown): readonly T[] {
  const [first] = days;
  return first !== undefined && days.every((day) => isSame(what(day), what(first))) ? [first] : days;
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
