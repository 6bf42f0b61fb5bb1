import type { Application } from "../application/application.js";
import { frozen } from "../vocabulary/frozen.js";
import type { DoubtId } from "../vocabulary/doubts.js";
import { titleKinds, type TitleKind } from "../vocabulary/situation.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { factsWhere, noFacts, pathsOf, union } from "../evaluation/facts.js";
import { doubtsThatMatter, Fork, leavesOf, lift, readIn, type Value } from "../evaluation/fork.js";
import { requestFrame, situationFrame, type Frame, type Kept } from "../evaluation/frame.js";
import { mayChange, moveTo } from "../evaluation/keep.js";
import type { Step } from "../evaluation/program.js";
import { anyOf, valueOf } from "../evaluation/value.js";
import type { Rule, Rulebook } from "../rulebook/rule.js";
import type { Citation } from "../sources/citation.js";
import { compiled, type Compiled, type CompiledRulebook } from "./compiled.js";
import { eitherWay } from "./either-way.js";
import type { KindsOfPaper } from "./kinds-of-paper.js";

/** An application, and the rulebook that speaks of it. */
export interface Evaluation {
  readonly application: Application;
  /** The rulebook asked, and the one that speaks: the same, or where a town hall's does not speak, the one it extends. */
  readonly asked: Rulebook;
  readonly rulebook: Rulebook;
  readonly rules: CompiledRulebook;
  /** The kinds of paper that are accepted as a document, or refused, for the titles asked for. */
  readonly kinds: KindsOfPaper;
  /** The titles asked for; where that is unknown, those that may be. */
  readonly titles: readonly TitleKind[];
  /** Whether the titles asked for are known. */
  readonly titlesKnown: boolean;
  /** Of what age the applicant is, where it is known. */
  readonly age: "adult" | "minor" | undefined;
  /** The situation, and each request in it. */
  readonly situation: Frame;
  readonly requests: Readonly<Record<TitleKind, Frame>>;
  /** What each held title is worth, by its place in the list: kept, where the day moves, until it may change. */
  readonly statuses: Kept;
}

/**
 * Opens the frames of an application, in which the outcomes of a rulebook are evaluated as they are asked for.
 *
 * @param options - `moves`: whether the deposit will be moved to later days, by {@link movedTo}.
 */
export function evaluate(given: Application, asked: Rulebook, { moves = false } = {}): Evaluation {
  const { application, rulebook } = inScope(given, asked);
  const { requests, depositOn } = application;
  const rules = compiled(rulebook);
  const situation = situationFrame(application, depositOn, rules.program, moves);
  const asks = (kind: TitleKind): Frame =>
    requestFrame(situation, `requests.${kind}`, Object.assign({}, requests?.[kind], { kind }));
  const titles = frozen(
    titleKinds.filter((title) => requests === undefined || requests[title] !== undefined),
  );
  const titlesKnown = requests !== undefined;
  return {
    application,
    asked,
    rulebook,
    rules,
    kinds: kindsFor(rulebook, titles, titlesKnown),
    titles,
    titlesKnown,
    age: ageIn(situation, rules),
    situation,
    requests: { cni: asks("cni"), passport: asks("passport") },
    statuses: { what: [], until: [] },
  };
}

/**
 * The same evaluation with the deposit on a later day: only what that day may change is evaluated again. What is read from
 * the one before is no longer to be trusted.
 */
export function movedTo(evaluation: Evaluation, depositOn: PlainDate): Evaluation {
  const { application, rules, kinds, situation } = evaluation;
  const { view } = situation;
  moveTo(view, depositOn);
  for (const day of kinds.days) mayChange(view, day);
  return { ...evaluation, application: { ...application, depositOn }, age: ageIn(situation, rules) };
}

/** The first day after that of the deposit on which something may change of what was read of an evaluation. */
export function mayChangeOn({ situation }: Evaluation): PlainDate {
  return situation.view.until;
}

function ageIn(situation: Frame, { isAdult }: CompiledRulebook): Evaluation["age"] {
  const adult = readIn(valueOf(isAdult, situation));
  return adult === undefined ? undefined : adult ? "adult" : "minor";
}

/** The kinds of a page, where it speaks of a title asked for; while that is unknown, none as the documents that it names. */
function kindsFor(rulebook: Rulebook, titles: readonly TitleKind[], titlesKnown: boolean): KindsOfPaper {
  const { local } = rulebook;
  const { kinds, kindsBesideThePage } = compiled(rulebook);
  if (local === undefined || titles.every((title) => local.titles.includes(title))) return kinds;
  if (!titlesKnown) return kindsBesideThePage;
  return titles.some((title) => local.titles.includes(title)) ? kinds : compiled(local.extends).kinds;
}

/** A town hall's rulebook speaks of its own territory, where none is given; of another the one it extends does. */
function inScope(application: Application, rulebook: Rulebook): Pick<Evaluation, "application" | "rulebook"> {
  const { local } = rulebook;
  if (local === undefined) return { application, rulebook };
  const { territory = local.territory } = application;
  const speaks = territory === local.territory ? rulebook : local.extends;
  return { application: { ...application, territory }, rulebook: speaks };
}

/** Those of the texts of a rule that speak of the case at hand. */
export function citing(
  { age, rules }: Evaluation,
  sources: readonly Citation[],
  titles: readonly TitleKind[],
): readonly Citation[] {
  return rules.speaking(sources)(titles, age);
}

const none: readonly never[] = frozen([]);

/** How a yes-or-no outcome stands, over the titles asked for and the readings of the law. */
interface Outcome {
  readonly value: boolean | undefined;
  /** The titles for which it is so. */
  readonly titles: readonly TitleKind[];
  /** The open questions of law by which it holds in one reading, and not in another. */
  readonly doubts: readonly DoubtId[];
}

/** The outcome of what holds for no title. */
const nowhere: Outcome = frozen({ value: false, titles: [], doubts: [] });

/** The outcome of a condition for the titles it speaks of. */
export function outcomeOf(evaluation: Evaluation, condition: Step<boolean>, speaksOf?: TitleKind): Outcome {
  const forAll = valueForAll(evaluation, condition, speaksOf);
  const value = cautious(forAll);
  if (value === false) return nowhere;
  const { requests, titlesKnown } = evaluation;
  // Of a single title, what is not false is so for that one.
  const titles =
    evaluation.titles.length === 1
      ? evaluation.titles
      : evaluation.titles.filter((title) => {
          if (speaksOf !== undefined && speaksOf !== title) return false;
          const each = titlesKnown ? valueOf(condition, requests[title]) : value;
          return each === value || leavesOf(each).includes(value);
        });
  const doubts = value && forAll instanceof Fork ? doubtsThatMatter(forAll, isEither) : none;
  return { value, titles, doubts: doubts as readonly DoubtId[] };
}

function isEither(one?: boolean, other?: boolean): boolean {
  return one !== undefined && other !== undefined && one !== other;
}

/** How a rule stands that does or may hold: `yes` where it does, else open; nothing where it does not, which is `no`. */
export function standingOf<S extends string>(
  evaluation: Evaluation,
  { when, speaksOf }: Compiled<Rule>,
  yes: S,
  no: S,
):
  | {
      readonly status: S | "undecided";
      readonly titles: readonly TitleKind[];
      readonly needs: readonly string[];
      readonly eitherWay: ReturnType<typeof eitherWay<S>>;
    }
  | undefined {
  const { value, titles, doubts } = outcomeOf(evaluation, when, speaksOf);
  if (value === false) return undefined;
  return {
    status: value === undefined ? "undecided" : yes,
    titles,
    needs: value === undefined ? needsOf(evaluation, when, speaksOf) : none,
    eitherWay: eitherWay(doubts, [no]),
  };
}

/**
 * Whether a condition holds: what holds for one title holds for the appointment, and what holds in one reading of the
 * law is cautiously taken to hold.
 */
export function holds(
  evaluation: Evaluation,
  condition: Step<boolean>,
  speaksOf?: TitleKind,
): boolean | undefined {
  return cautious(valueForAll(evaluation, condition, speaksOf));
}

function cautious(value: Value<boolean>): boolean | undefined {
  return value instanceof Fork ? anyOf(leavesOf(value)) : value;
}

/** The value of a condition for the appointment. */
function valueForAll(
  { titles, titlesKnown, requests }: Evaluation,
  condition: Step<boolean>,
  speaksOf?: TitleKind,
): Value<boolean> {
  const first = titles[0];
  const second = titles[1];
  const one = valueFor(first, condition, speaksOf, requests);
  if (second === undefined) return one;
  const other = valueFor(second, condition, speaksOf, requests);
  if (one === other) return one;
  // Where it is unknown which titles are asked for, only what is the same for each of them is known.
  return lift([one, other], titlesKnown ? anyOf : alike);
}

function valueFor(
  title: TitleKind | undefined,
  condition: Step<boolean>,
  speaksOf: TitleKind | undefined,
  requests: Evaluation["requests"],
): Value<boolean> {
  if (title === undefined || (speaksOf !== undefined && speaksOf !== title)) return false;
  return valueOf(condition, requests[title]);
}

function alike([one, other]: readonly unknown[]): boolean | undefined {
  return one === other ? (one as boolean | undefined) : undefined;
}

/** The missing facts that keep a step open in some reading, for the titles it speaks of. */
export function needsOf<T>(
  { titles, titlesKnown, requests, situation }: Evaluation,
  step: Step<T>,
  speaksOf?: TitleKind,
  isOpen: (value: T | undefined) => boolean = isUnknown,
): readonly string[] {
  if (!titlesKnown) return requestsAreMissing;
  let facts = noFacts;
  for (const title of titles)
    if (speaksOf === undefined || speaksOf === title)
      facts = union(facts, factsWhere(step, requests[title], isOpen));
  return pathsOf(facts, situation);
}

const requestsAreMissing = frozen(["requests"]);

function isUnknown(value: unknown): boolean {
  return value === undefined;
}

/** The rows of a table that may hold for a title, in each reading. */
export function rowsInEachReading<R>(
  { requests }: Evaluation,
  title: TitleKind,
  table: Step<readonly R[]>,
): readonly (readonly R[])[] {
  return leavesOf(valueOf(table, requests[title])).map((rows = []) => rows);
}
