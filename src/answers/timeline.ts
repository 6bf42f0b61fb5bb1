import type { Application } from "../application/application.js";
import { lastDay } from "../application/read.js";
import { day, options as optionsReader } from "../application/arguments.js";
import { parseApplication, validWith } from "../application/parse.js";
import { plus, years } from "../calendar/period.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import { national } from "../rulebook/national.js";
import { readRulebook, type Rulebook } from "../rulebook/rule.js";
import { InvalidInputError } from "../vocabulary/invalid-input.js";
import { assessmentOf, type AssessOptions } from "./assess.js";
import { changes, isSame, type Changes } from "./changes.js";
import { decisionsOf, type Decisions } from "./decisions.js";
import { evaluate, mayChangeOn, movedTo } from "./evaluation.js";

/** How far to look ahead, and by which rules. */
export interface TimelineOptions extends AssessOptions {
  /** The last day of deposit to look at. */
  readonly until?: PlainDate | undefined;
}

/** Days of deposit in a row, on each of which the same is decided. */
export interface Stretch {
  /** The first of them. */
  readonly from: PlainDate;
  /** The last of them, itself included. */
  readonly until: PlainDate;
  readonly decisions: Decisions;
}

/** The next day on which something else is decided, and what. */
export interface NextChange {
  /** The first day of deposit on which it is so. */
  readonly on: PlainDate;
  readonly before: Decisions;
  readonly after: Decisions;
  /** What differs between the two. */
  readonly changes: Changes;
}

/** So long after the deposit, a title of ten years issued on that day proves nothing any more. */
const span = years(15);

/**
 * Says what is decided on every day of deposit from that of the application on. Stretches follow each other without a
 * gap, and neighbours differ in their {@link decisions}.
 *
 * The day of deposit alone moves; all else stays as it is stated. An age stated without a day of birth does not grow. The
 * timeline ends early, on the eve of the first day on which nobody could be in that situation: past `collectOn`, past
 * the birthday that ends a stated `ageOnDeposit` beside `bornOn`, past the last day that an application may name.
 *
 * @param application - The situation.
 * @param options - `until`: the last day to look at; fifteen years on where absent.
 * @throws InvalidApplicationError with every fault, when the application is not valid as it stands.
 * @throws InvalidInputError when `until` is not a day up to 2999, or lies before the deposit, or an option is not known.
 *
 * @example
 * ```ts
 * const passport = { id: "old", kind: "passport", format: "biometric", printedExpiry: "2027-01-31", where: "in-hand" } as const;
 * const application = { depositOn: "2026-11-25", heldTitles: { titles: [passport] }, circumstances: nothingSpecial };
 * const stretches = timeline(application, { until: "2027-12-31" });
 * stretches.map(({ from, until }) => [from, until]); // [["2026-11-25", "2027-01-31"], ["2027-02-01", "2027-12-31"]]
 * stretches[1].decisions.heldTitles.old.standing; // "expired"
 * ```
 */
export function timeline(application: Application, options: TimelineOptions = {}): readonly Stretch[] {
  const asked = validLook(application, options);
  const stretches: Stretch[] = [];
  for (const quiet of quietStretches({ until: plus(asked.application.depositOn, span), ...asked })) {
    const last = stretches.at(-1);
    if (last !== undefined && isSame(last.decisions, quiet.decisions))
      stretches.splice(-1, 1, { ...last, until: quiet.until });
    else stretches.push(quiet);
  }
  return stretches;
}

/**
 * Says on which day of deposit something else is decided for the first time, and what: "from 3 May on your passport no
 * longer spares you the birth record". It moves the day of deposit as {@link timeline} does.
 *
 * @param application - The situation.
 * @param options - `until`: the last day to look at; as far as an application may go where absent.
 * @returns Nothing where the decisions stay the same for as long as one can be in that situation.
 * @throws InvalidApplicationError with every fault, when the application is not valid as it stands.
 * @throws InvalidInputError when `until` is not a day up to 2999, or lies before the deposit, or an option is not known.
 *
 * @example
 * ```ts
 * const passport = { id: "old", kind: "passport", format: "biometric", printedExpiry: "2022-05-02", where: "in-hand" } as const;
 * const change = nextChange({
 *   depositOn: "2026-11-25",
 *   requests: { passport: { reason: "renewal" } },
 *   applicant: { birthRecord: { heldBy: "paper-registry" } },
 *   heldTitles: { titles: [passport], complete: true },
 *   circumstances: nothingSpecial,
 * });
 * change.on; // "2027-05-02"
 * change.changes.requirements["birth-record/no-title-shown"].after.status; // "required"
 * ```
 */
export function nextChange(application: Application, options: TimelineOptions = {}): NextChange | undefined {
  let before: Decisions | undefined;
  const asked = { until: lastDay, ...validLook(application, options) };
  for (const { from: on, decisions: after } of quietStretches(asked)) {
    before ??= after;
    if (!isSame(before, after)) return { on, before, after, changes: changes(before, after) };
  }
  return undefined;
}

/** An application, up to which day to look at it, and by which rules. */
interface Look {
  readonly application: Application;
  readonly until: PlainDate;
  readonly rulebook: Rulebook;
}

/** What is asked, checked; without a last day where none is given. */
function validLook(given: Application, options: TimelineOptions): Omit<Look, "until"> & Partial<Look> {
  const { application, beside } = validWith(given, (refuse) => readOptions(options, "options", refuse));
  const { until, rulebook = national } = beside ?? {};
  if (until === undefined) return { application, rulebook };
  const { depositOn } = application;
  if (until < depositOn)
    throw new InvalidInputError([
      {
        path: "options.until",
        code: "out-of-range",
        message: `${until} is before the deposit, ${depositOn}`,
      },
    ]);
  return { application, rulebook, until };
}

const readOptions = optionsReader<TimelineOptions>({ rulebook: readRulebook, until: day });

/** Stretches within which nothing can change, each up to the eve of a day that the graph compares the deposit with. */
function* quietStretches({ application, until, rulebook }: Look): Generator<Stretch, void> {
  const end = lastPossibleDay(application, until);
  const whole = evaluate(application, rulebook, { moves: true });
  let from = application.depositOn;
  while (from <= end) {
    const evaluation = movedTo(whole, from);
    const decisions = decisionsOf(assessmentOf(evaluation));
    const next = mayChangeOn(evaluation);
    const until = end < next ? end : plusDays(next, -1);
    yield { from, until, decisions };
    from = plusDays(until, 1);
  }
}

/** The last day of deposit, up to the given one, on which someone can be in the situation. */
function lastPossibleDay(application: Application, until: PlainDate): PlainDate {
  const isPossible = (depositOn: PlainDate): boolean => parseApplication({ ...application, depositOn }).ok;
  if (isPossible(until)) return until;
  let last = application.depositOn;
  // What has become impossible stays so: halving the way finds the day. No two days are 2^19 days apart.
  for (let step = 2 ** 18; step >= 1; step /= 2) {
    const day = plusDays(last, step);
    if (day < until && isPossible(day)) last = day;
  }
  return last;
}
