import type { Assessment, Paper } from "../answers/assessment.js";
import type { Decisions } from "../answers/decisions.js";
import { timeline } from "../answers/timeline.js";
import type { Application } from "../application/application.js";
import { parseApplication } from "../application/parse.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import { changes, type Changes } from "../answers/changes.js";
import type { Rulebook } from "../rulebook/rule.js";
import type { DocumentId } from "../vocabulary/documents.js";
import type { RequirementId } from "../vocabulary/requirements.js";
import type { Collection } from "./collection.js";
import type { Ready } from "./ready.js";

/** A paper that is asked for by a ground, and must not be older than a day. */
export interface DatedPaper {
  readonly requirement: RequirementId;
  readonly document: DocumentId;
  readonly whose: Paper["whose"];
}

/** What is to be done, or to be known, on a day of a plan. */
export type DayEvent =
  /** From this day on, a paper issued anew is recent enough for the appointment. */
  | { readonly kind: "paper-recent-enough"; readonly papers: readonly DatedPaper[] }
  /** Deposited from this day on, something else is decided than on the eve: what, and what it costs. */
  | {
      readonly kind: "answer-changes";
      readonly before: Decisions;
      readonly after: Decisions;
      readonly changes: Changes;
    }
  | { readonly kind: "deposit" }
  /** This is the last day on which a title that somebody holds is in force. */
  | { readonly kind: "title-ends"; readonly title: string }
  /** The first day on which the new title is expected, and the last. */
  | { readonly kind: "expected-from" }
  | { readonly kind: "expected-until" }
  /** The last day to collect, if the title came on the first day it was expected. */
  | { readonly kind: "collect-by" }
  | { readonly kind: "trip" };

/** A day on which something is to be done or known. */
export interface PlanDay {
  readonly on: PlainDate;
  readonly events: readonly DayEvent[];
}

/** The parts of a plan that its days are made of. */
interface Parts {
  readonly bookedOn: PlainDate;
  readonly application: Application;
  readonly rulebook: Rulebook;
  readonly answer: Assessment;
  readonly ready: Ready;
  readonly collection: Collection;
  readonly tripOn: PlainDate | undefined;
}

/** Every day of a plan, from the day of booking on, in order. */
export function daysOf(parts: Parts): readonly PlanDay[] {
  const { bookedOn, application, answer, ready, collection, tripOn } = parts;
  const { depositOn } = application;
  const events: (readonly [on: PlainDate, event: DayEvent])[] = [
    ...changesBefore(parts),
    ...papersOf(answer),
    [depositOn, { kind: "deposit" }],
  ];
  for (const [title, { titleStatus }] of Object.entries(answer.heldTitles))
    if (titleStatus.standing === "in-force" && titleStatus.legalEnd !== undefined)
      events.push([titleStatus.legalEnd, { kind: "title-ends", title }]);
  if (ready.kind === "expected")
    events.push([ready.from, { kind: "expected-from" }], [ready.until, { kind: "expected-until" }]);
  const [deadline] = collection.deadlines;
  if (deadline !== undefined) events.push([deadline.by, { kind: "collect-by" }]);
  if (tripOn !== undefined) events.push([tripOn, { kind: "trip" }]);
  const last = [depositOn, deadline?.by ?? depositOn, tripOn ?? depositOn].reduce((one, other) =>
    one < other ? other : one,
  );
  return byDay(events.filter(([on]) => bookedOn <= on && on <= last));
}

/** Events of a day together, days in order. */
function byDay(events: readonly (readonly [on: PlainDate, event: DayEvent])[]): readonly PlanDay[] {
  const days = new Map<PlainDate, DayEvent[]>();
  for (const [on, event] of events) days.set(on, [...(days.get(on) ?? []), event]);
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([on, all]) => ({ on, events: all }));
}

/** The days after that of booking, up to the appointment, from which on a deposit decides something else. */
function changesBefore({
  bookedOn,
  application,
  rulebook,
}: Parts): readonly (readonly [on: PlainDate, event: DayEvent])[] {
  const { depositOn } = application;
  const from = firstPossibleDay(application, bookedOn);
  const stretches = timeline({ ...application, depositOn: from }, { until: depositOn, rulebook });
  return stretches.slice(1).map((stretch, index) => {
    const after = stretch.decisions;
    const before = stretches[index]?.decisions ?? after;
    const event = { kind: "answer-changes", before, after, changes: changes(before, after) } as const;
    return [stretch.from, event] as const;
  });
}

/** The first day of deposit, from one on, on which somebody can be in the situation: what is said of it may be later. */
function firstPossibleDay(application: Application, from: PlainDate): PlainDate {
  const isPossible = (depositOn: PlainDate): boolean => parseApplication({ ...application, depositOn }).ok;
  if (isPossible(from)) return from;
  let first = application.depositOn;
  // What is possible stays so up to the day of deposit: halving the way finds the day.
  for (let step = 2 ** 18; step >= 1; step /= 2) {
    const day = plusDays(first, -step);
    if (from < day && isPossible(day)) first = day;
  }
  return first;
}

/** From which day on each paper that must be recent may be issued. */
function papersOf({ requirements }: Assessment): readonly (readonly [on: PlainDate, event: DayEvent])[] {
  const since = new Map<PlainDate, DatedPaper[]>();
  for (const { id, status, anyOf } of requirements) {
    if (status !== "required") continue;
    for (const { document, whose, at, issuedOnOrAfter } of anyOf.flat())
      if (at === "deposit" && issuedOnOrAfter !== undefined)
        since.set(issuedOnOrAfter, [
          ...(since.get(issuedOnOrAfter) ?? []),
          { requirement: id, document, whose },
        ]);
  }
  return [...since].map(([on, papers]) => [on, { kind: "paper-recent-enough", papers }] as const);
}
