import { assessmentOf } from "../answers/assess.js";
import type { Assessment } from "../answers/assessment.js";
import { changes, type Changes } from "../answers/changes.js";
import type { Decisions } from "../answers/decisions.js";
import { evaluate } from "../answers/evaluation.js";
import { timeline } from "../answers/timeline.js";
import type { Application } from "../application/application.js";
import { InvalidApplicationError } from "../application/invalid-application.js";
import { parseApplication } from "../application/parse.js";
import { lastDay } from "../application/read.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import { placed, windowsOn, type ClockOptions } from "../offices/clock/day-hours.js";
import { hoursFor } from "../offices/accepted.js";
import { leadTimeFor } from "../offices/booking/booking-times.js";
import type { Office } from "../offices/office.js";
import { national } from "../rulebook/national.js";
import type { Citation } from "../sources/citation.js";
import { InvalidInputError, notedIn, readable, type Issue } from "../vocabulary/invalid-input.js";
import { isMistaken, isObject } from "../vocabulary/misfit.js";
import { papersOfOne, readerOfAppointment, type Appointment } from "./appointment.js";
import { checkOffice, readPlanOptions, type PlanOptions } from "./asked.js";
import { citationsOf } from "./citations.js";
import { readyAfter, type Ready } from "./ready.js";
import { weeksAfter } from "./weeks.js";

/** A day of deposit worth knowing of: the first of some on which the same is decided and the title takes as long. */
export interface DepositDay {
  /** The first of them on which the counter opens for deposit, or may. */
  readonly on: PlainDate;
  /** The last of them on which it does. */
  readonly until: PlainDate;
  /** Whether the counter is known to open that day; `unknown` where it does not publish its hours. */
  readonly open: "yes" | "unknown";
  readonly decisions: Decisions;
  /** When the title can be expected, deposited on the first of them. */
  readonly ready: Ready;
  /** What differs from the first day of all; nothing on that. */
  readonly changes: Changes;
  /** Where it is written what differs. */
  readonly sources: readonly Citation[];
}

/** A counter, and from when on one looks. */
export type DepositDaysQuery = Pick<Appointment, "office" | "bookedOn" | "leadTime">;

/** How far to look ahead where the counter does not say how far it books: a year. */
const weeksOfAYear = 52;

const readQuery = readerOfAppointment<Appointment>(papersOfOne);

/**
 * Says which days are worth choosing from where no day of deposit is fixed: the first on which the counter opens, then each first
 * day from which on something else is decided (another fee, a paper more, a title that has ended) or the title takes longer, up
 * to the last for which the counter gives appointments, or for a year. What is not among them changes nothing.
 *
 * @param application - The situation without its day of deposit.
 * @throws InvalidInputError with every fault: a day of deposit that is given all the same, a counter that takes none of the titles.
 *
 * @example
 * ```ts
 * const days = depositDays(
 *   {
 *     territory: "metropole",
 *     photo: "brought",
 *     requests: { passport: { reason: "first" } },
 *     applicant: { bornOn: "2012-02-11" },
 *     heldTitles: { complete: true, titles: [] },
 *     circumstances: nothingSpecial,
 *   },
 *   { office: officeOf("lens"), bookedOn: "2027-01-04" },
 * );
 * days.map(({ on, until }) => [on, until]); // [["2027-01-04", "2027-02-10"], ["2027-02-11", "2028-01-03"]]
 * days[1].changes.fee.after.amount.units; // 4200
 * ```
 */
export function depositDays(
  application: Omit<Application, "depositOn">,
  query: DepositDaysQuery,
  options: PlanOptions = {},
): readonly DepositDay[] {
  const issues: Issue[] = [];
  const refuse = notedIn(issues);
  const { office, bookedOn, leadTime, ...others } = readQuery(query, "appointment", refuse) ?? {};
  for (const field of Object.keys(others))
    refuse(`appointment.${field}`, "unknown-field", "known here are office, bookedOn, leadTime");
  const { rulebook = national, clock } = readPlanOptions(options, "options", refuse) ?? {};
  const parsed = parseApplication(dayed(application, bookedOn));
  const ofSituation = parsed.ok ? [] : parsed.issues;
  if (isDated(application))
    refuse("depositOn", "contradiction", "leave it out: the days are what is asked for; plan takes one");
  if (office !== undefined && parsed.ok) checkOffice([{ application: parsed.application }], office, refuse);
  if (issues.length > 0) throw new InvalidInputError([...ofSituation, ...issues]);
  if (!parsed.ok || office === undefined || bookedOn === undefined)
    throw new InvalidApplicationError(ofSituation);

  const from = parsed.application;
  const until = readable("appointment.office", () => {
    const last = weeksAfter(bookedOn, office.booking.weeksAhead ?? weeksOfAYear);
    return last < lastDay ? last : lastDay;
  });
  const answerOn = (depositOn: PlainDate): Assessment =>
    assessmentOf(evaluate({ ...from, depositOn }, rulebook));
  const days: DepositDay[] = [];
  for (const stretch of timeline(from, { until, rulebook }))
    for (const piece of readable("appointment.office", () => bySeason(stretch, office, leadTime))) {
      const open = readable("appointment.office", () => openDays(office, piece, clock));
      const [on] = open;
      if (on === undefined) continue;
      const { decisions } = stretch;
      const [first] = days;
      const differ = changes(first?.decisions ?? decisions, decisions);
      days.push({
        on: on.day,
        until: open.at(-1)?.day ?? on.day,
        open: on.open,
        decisions,
        ready: readyAfter(on.day, office, leadTime),
        changes: differ,
        sources: first === undefined ? [] : citationsOf(differ, answerOn(first.on), answerOn(on.day)),
      });
    }
  return days;
}

function isDated(application: unknown): boolean {
  try {
    return (application as Partial<Application> | null | undefined)?.depositOn !== undefined;
  } catch {
    return false;
  }
}

/** The situation on the day from which one looks; whatever is no object stays what it is, and is refused as such. */
function dayed(application: unknown, depositOn: PlainDate | undefined): unknown {
  try {
    if (!isObject(application) || isMistaken(application)) return application;
    // Where the day of booking has a fault of its own, any day that the rules know does to find those of the rest.
    return { ...application, depositOn: depositOn ?? anyDay };
  } catch {
    return undefined;
  }
}

const anyDay: PlainDate = "2026-11-28";

interface Days {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** Some days, cut where the town hall says that titles take longer or less long. */
function bySeason(
  { from, until }: Days,
  office: Office,
  given: DepositDaysQuery["leadTime"],
): readonly Days[] {
  if (given !== undefined) return [{ from, until }];
  const takes = (day: PlainDate): string => JSON.stringify(leadTimeFor(office, day) ?? null);
  const pieces: Days[] = [];
  let start = from;
  for (let month = nextMonth(from); month <= until; month = nextMonth(month)) {
    if (takes(month) === takes(start)) continue;
    pieces.push({ from: start, until: plusDays(month, -1) });
    start = month;
  }
  return [...pieces, { from: start, until }];
}

/** The days on which the counter opens for deposit, or may. */
function openDays(
  office: Office,
  { from, until }: Days,
  clock: ClockOptions | undefined,
): readonly { readonly day: PlainDate; readonly open: DepositDay["open"] }[] {
  const hours = placed(office, hoursFor(office, "deposit"), clock);
  const days: { readonly day: PlainDate; readonly open: DepositDay["open"] }[] = [];
  for (let day = from; day <= until; day = plusDays(day, 1)) {
    const windows = windowsOn(hours, Date.parse(day));
    if (windows === "unknown") days.push({ day, open: "unknown" });
    else if (windows.length > 0) days.push({ day, open: "yes" });
  }
  return days;
}

function nextMonth(day: PlainDate): PlainDate {
  const later = plusDays(`${day.slice(0, "2026-11".length)}-01`, 31);
  return `${later.slice(0, "2026-11".length)}-01`;
}
