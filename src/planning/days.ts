import type { FamilyPaper } from "../answers/family/family.js";
import type { Paper } from "../answers/assessment.js";
import type { PaperInHand } from "../answers/dossier/dossier.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import type { Instant } from "../calendar/zone-clock.js";
import type { Citation } from "../sources/citation.js";
import type { AnswerChange } from "./changes-before.js";
import { distinctCitations } from "./citations.js";
import type { Deadline } from "./collection.js";
import type { Planned } from "./person.js";
import type { Ready } from "./ready.js";

/** A paper to get, and for whom of several people. */
export interface DatedPaper extends Pick<Paper, "document" | "whose"> {
  /** The first day of issue that will do. */
  readonly issuedOnOrAfter: PlainDate;
  readonly for?: readonly string[];
}

/** In a family, of whom something is said; absent, it is so for all. */
interface OfPerson {
  readonly person?: string;
}

/** Where it is written. */
interface Cited {
  readonly sources: readonly Citation[];
}

/** What is to be done, or to be known, on a day of a plan. */
export type DayEvent =
  /** From this day on, a paper issued anew is recent enough for the appointment: all are that can be got on the day of booking. */
  | ({ readonly kind: "get-papers"; readonly papers: readonly DatedPaper[] } & Cited)
  /** From this day on, a paper at hand no longer does, or a stamp no longer pays: another is needed. */
  | ({ readonly kind: "paper-too-old"; readonly paper: PaperInHand } & OfPerson & Cited)
  /** Deposited from this day on, something else is decided than on the eve: what, and what it costs. */
  | ({ readonly kind: "answer-changes" } & Omit<AnswerChange, "on"> & OfPerson)
  | { readonly kind: "deposit"; readonly at?: Instant }
  /** This is the last day on which a title that somebody holds is in force. */
  | ({ readonly kind: "title-ends"; readonly title: string } & OfPerson & Cited)
  /** The first day on which the new title is expected, and the last. */
  | ({ readonly kind: "expected-from" | "expected-until" } & Cited)
  /** The last day to collect, if the title came on the first day it was expected. */
  | ({ readonly kind: "collect-by" } & Cited)
  | { readonly kind: "trip" };

/** A day on which something is to be done or known. */
export interface PlanDay {
  readonly on: PlainDate;
  readonly events: readonly DayEvent[];
}

/** The parts of a plan that its days are made of. */
interface Parts {
  readonly bookedOn: PlainDate;
  readonly depositOn: PlainDate;
  readonly at: Instant | undefined;
  readonly people: readonly Planned[];
  /** The papers of a family, one that serves several once. */
  readonly shared: readonly FamilyPaper[] | undefined;
  readonly ready: Ready;
  readonly deadlines: readonly Deadline[];
  readonly travelOn: PlainDate | undefined;
}

type Dated = readonly [on: PlainDate, event: DayEvent];

/** Every day of a plan, from the day of booking on, in order. */
export function daysOf(parts: Parts): readonly PlanDay[] {
  const { bookedOn, depositOn, at, people, ready, deadlines, travelOn } = parts;
  const events: Dated[] = [
    ...people.flatMap((planned) => [...changesOf(planned), ...agingOf(planned, parts)]),
    ...papersOf(parts),
    [depositOn, { kind: "deposit", ...(at !== undefined && { at }) }],
    ...people.flatMap(endsOf),
  ];
  if (ready.kind === "expected") {
    const { sources } = ready;
    events.push(
      [ready.from, { kind: "expected-from", sources }],
      [ready.until, { kind: "expected-until", sources }],
    );
  }
  const [deadline] = deadlines;
  if (deadline !== undefined)
    events.push([deadline.by, { kind: "collect-by", sources: citationsOfCollection(people) }]);
  if (travelOn !== undefined) events.push([travelOn, { kind: "trip" }]);
  const last = [depositOn, deadline?.by ?? depositOn, travelOn ?? depositOn].reduce((one, other) =>
    one < other ? other : one,
  );
  return byDay(events.filter(([on]) => bookedOn <= on && on <= last));
}

/** Events of a day together, days in order. */
function byDay(events: readonly Dated[]): readonly PlanDay[] {
  const days = new Map<PlainDate, DayEvent[]>();
  for (const [on, event] of events) days.set(on, [...(days.get(on) ?? []), event]);
  return [...days].sort(([one], [other]) => (one < other ? -1 : 1)).map(([on, all]) => ({ on, events: all }));
}

function of({ person }: Planned): OfPerson {
  return person === undefined ? {} : { person };
}

function changesOf(planned: Planned): readonly Dated[] {
  return planned.changes.map(({ on, ...change }) => [
    on,
    { kind: "answer-changes", ...change, ...of(planned) },
  ]);
}

/** The papers at hand that will no longer do, each on the first day on which it does not. */
function agingOf(planned: Planned, { bookedOn, depositOn }: Parts): readonly Dated[] {
  return planned.part.papers.inHand.flatMap(({ paper, goodUntil, standing, sources }): readonly Dated[] => {
    if (standing !== "fails" || goodUntil === undefined || goodUntil === "unknown") return [];
    const on = plusDays(goodUntil, 1);
    // What is too old when one books is so from that day on, for the plan.
    const told = on < bookedOn ? bookedOn : on;
    return told > depositOn ? [] : [[told, { kind: "paper-too-old", paper, ...of(planned), sources }]];
  });
}

/** The titles that end after the deposit; those that end before it change the answer. */
function endsOf(planned: Planned): readonly Dated[] {
  return Object.entries(planned.part.answer.heldTitles).flatMap(
    ([title, { titleStatus }]): readonly Dated[] => {
      const { standing, legalEnd, sources } = titleStatus;
      return standing === "in-force" && legalEnd !== undefined
        ? [[legalEnd, { kind: "title-ends", title, ...of(planned), sources }]]
        : [];
    },
  );
}

/** The papers to get, each on the first day from which on it can be issued, or on that of booking. */
function papersOf({ bookedOn, people, shared = [] }: Parts): readonly Dated[] {
  const wanted = new Map<unknown, { readonly paper: DatedPaper } & Cited>();
  for (const { person, part } of people)
    for (const paper of part.papers.toGet) {
      const { document, whose, issuedOnOrAfter, serves } = paper;
      if (issuedOnOrAfter === undefined) continue;
      const grounds = part.answer.requirements.filter(({ id }) => serves.includes(id));
      // One that serves several people is got once.
      const key =
        shared.find(
          (one) => one.document === document && one.for.some((ground) => ground.person === person),
        ) ?? paper;
      const known = wanted.get(key);
      wanted.set(key, {
        paper: {
          document,
          whose: known?.paper.whose ?? whose,
          issuedOnOrAfter,
          ...(person !== undefined && { for: [...new Set([...(known?.paper.for ?? []), person])] }),
        },
        sources: [...(known?.sources ?? []), ...grounds.flatMap(({ sources }) => sources)],
      });
    }
  const days = new Map<PlainDate, ({ readonly paper: DatedPaper } & Cited)[]>();
  for (const each of wanted.values()) {
    const { issuedOnOrAfter } = each.paper;
    const on = issuedOnOrAfter < bookedOn ? bookedOn : issuedOnOrAfter;
    days.set(on, [...(days.get(on) ?? []), each]);
  }
  return [...days].map(([on, papers]) => [
    on,
    {
      kind: "get-papers",
      papers: papers.map(({ paper }) => paper),
      sources: distinctCitations(papers.flatMap(({ sources }) => sources)),
    },
  ]);
}

/** Where it is written until when a title is kept. */
function citationsOfCollection(people: readonly Planned[]): readonly Citation[] {
  return distinctCitations(
    people.flatMap(({ part: { answer } }) =>
      answer.notices
        .filter(({ id }) => id === "collect-within-three-months")
        .flatMap(({ sources }) => sources),
    ),
  );
}
