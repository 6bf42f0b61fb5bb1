import type { Application } from "../application/application.js";
import { heldTitles } from "../application/facts.js";
import { frozen } from "../application/frozen.js";
import type { DoubtId } from "../application/outcomes.js";
import { titleKinds, type TitleKind } from "../application/vocabulary.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import { readingsOf, type Reading } from "../graph/doubt.js";
import { factsThatMatter } from "../graph/explain.js";
import { itemAt, itemsIn } from "../graph/list.js";
import {
  innerFrame,
  rootFrame,
  Scope,
  valueOf,
  type Condition,
  type Frame,
  type Node,
  type View,
} from "../graph/node.js";
import type { Row, Table } from "../graph/table.js";
import { isAdult } from "../rulebook/ages.js";
import { exceptAs } from "../documents/kinds.js";
import { isRulebook, type Rule, type Rulebook } from "../rulebook/rule.js";
import type { Citation } from "../sources/citation.js";
import { speakingOf } from "../sources/scope.js";
import { doubtsThatMatter } from "../titles/doubts.js";
import { readTitle, type TitleReading } from "../titles/status.js";
import { distinct } from "./distinct.js";
import { eitherWay } from "./either-way.js";
import { sortedRules, type SortedRules } from "./sorted-rules.js";

/** An application evaluated by a rulebook, once for each reading of the doubts that it meets. */
export interface Evaluation {
  readonly application: Application;
  /** The rulebook asked, and the one that speaks: the same, or where a town hall's does not speak, the one it extends. */
  readonly asked: Rulebook;
  readonly rulebook: Rulebook;
  readonly rules: SortedRules;
  /** The kinds of paper that are accepted as a document, or refused, for the titles asked for. */
  readonly proofKinds: Rulebook["proofKinds"];
  /** The titles asked for; where that is unknown, those that may be. */
  readonly titles: readonly TitleKind[];
  /** Whether the titles asked for are known. */
  readonly titlesKnown: boolean;
  /** Of what age the applicant is, where it is known. */
  readonly age: "adult" | "minor" | undefined;
  /** The cautious reading comes first. */
  readonly readings: readonly Reading<Frames>[];
}

/** The frames of one reading: the held titles, and each request. */
export interface Frames {
  readonly heldTitles: readonly TitleReading[];
  readonly requests: Readonly<Record<TitleKind, Frame>>;
}

/**
 * Opens the frames of an application, and evaluates every outcome of a rulebook in them.
 *
 * @param days - Collects every day that the day of deposit is compared with, here and in what is read from the
 * evaluation later.
 */
export function evaluate(situation: Application, asked: Rulebook, days?: Set<PlainDate>): Evaluation {
  const { application, rulebook } = inScope(situation, asked);
  const { requests } = application;
  const rules = sortedRules(rulebook);
  const titles = titleKinds.filter((title) => requests === undefined || requests[title] !== undefined);
  const read = (view: View): Frames => {
    const situation = rootFrame(application, view);
    const asks = (kind: TitleKind): Frame =>
      innerFrame(Scope.request, situation, `requests.${kind}`, { ...requests?.[kind], kind });
    const frames = {
      heldTitles: itemsIn(heldTitles, situation).map(readTitle),
      requests: { cni: asks("cni"), passport: asks("passport") },
    };
    for (const title of titles) readOutcomes(rulebook, rules, title, frames.requests[title]);
    return frames;
  };
  const titlesKnown = requests !== undefined;
  const proofKinds = kindsFor(rulebook, titles, titlesKnown);
  if (days !== undefined) for (const day of daysOf(proofKinds)) days.add(day);
  const readings = readingsOf(application.depositOn, read, days);
  const adult = valueOf(isAdult, itemAt(readings, 0).result.requests.cni);
  return {
    application,
    asked,
    rulebook,
    rules,
    proofKinds,
    titles,
    titlesKnown,
    age: adult === undefined ? undefined : adult ? "adult" : "minor",
    readings,
  };
}

/** The kinds of a page, where it speaks of a title asked for; while that is unknown, none as the documents that it names. */
function kindsFor(
  { proofKinds, local }: Rulebook,
  titles: readonly TitleKind[],
  titlesKnown: boolean,
): Rulebook["proofKinds"] {
  if (local === undefined || titles.every((title) => local.titles.includes(title))) return proofKinds;
  if (!titlesKnown) return exceptAs(local.kindsAs, proofKinds);
  return titles.some((title) => local.titles.includes(title)) ? proofKinds : local.extends.proofKinds;
}

/** The days from which other kinds of paper are accepted or refused. */
function daysOf(kinds: Rulebook["proofKinds"]): readonly PlainDate[] {
  return kinds.flatMap(({ from, until }) => [
    ...(from === undefined ? [] : [from]),
    ...(until === undefined ? [] : [plusDays(until, 1)]),
  ]);
}

/** A town hall's rulebook speaks of its own territory, where none is given; of another the one it extends does. */
function inScope(application: Application, rulebook: Rulebook): Pick<Evaluation, "application" | "rulebook"> {
  if (!isRulebook(rulebook)) throw new TypeError("not a rulebook of this package");
  const { local } = rulebook;
  if (local === undefined) return { application, rulebook };
  const { territory = local.territory } = application;
  const speaks = territory === local.territory ? rulebook : local.extends;
  return { application: { ...application, territory }, rulebook: speaks };
}

/** Those of the texts of a rule that speak of the case at hand. */
export function citing(
  { age }: Evaluation,
  sources: readonly Citation[],
  titles: readonly TitleKind[],
): readonly Citation[] {
  return speakingOf(sources, titles, age);
}

/** Reads each outcome once, so that every doubt of the law is met before the readings are counted. */
function readOutcomes(rulebook: Rulebook, rules: SortedRules, title: TitleKind, request: Frame): void {
  for (const rule of rules.all) if (rule.for === undefined || rule.for === title) valueOf(rule.when, request);
  valueOf(rulebook.fees[title], request);
  valueOf(rulebook.validities[title], request);
}

/** How a yes-or-no outcome stands, over the titles asked for and the readings of the law. */
interface Outcome {
  readonly value: boolean | undefined;
  /** The titles for which it is so. */
  readonly titles: readonly TitleKind[];
  /** The open questions of law by which it holds in one reading, and not in another. */
  readonly doubts: readonly DoubtId[];
}

/** The outcome of what holds for no title. */
const nowhere: Outcome = /* @__PURE__ */ frozen({ value: false, titles: [], doubts: [] });

/** The outcome of a condition for the titles it speaks of. */
export function outcomeOf(evaluation: Evaluation, condition: Condition, speaksOf?: TitleKind): Outcome {
  const { readings, titlesKnown } = evaluation;
  const value = holds(evaluation, condition, speaksOf);
  if (value === false) return nowhere;
  const titles = evaluation.titles.filter(
    (title) =>
      (speaksOf === undefined || speaksOf === title) &&
      (!titlesKnown || readings.some(({ result }) => valueOf(condition, result.requests[title]) === value)),
  );
  if (value === undefined || readings.length === 1) return { value, titles, doubts: [] };
  const values = readings.map(({ result }) => valueForAll(evaluation, result, condition, speaksOf));
  return {
    value,
    titles,
    doubts: doubtsThatMatter(
      readings,
      values,
      (one, other) => one !== undefined && other !== undefined && one !== other,
    ),
  };
}

/** How a rule stands: `yes` where it holds, `no` where it does not, in the words of what it gives. */
export function standingOf<S extends string>(
  evaluation: Evaluation,
  { when, for: speaksOf }: Pick<Rule, "when" | "for">,
  yes: S,
  no: S,
): {
  readonly status: S | "undecided";
  readonly titles: readonly TitleKind[];
  readonly needs: readonly string[];
  readonly eitherWay: ReturnType<typeof eitherWay<S>>;
} {
  const { value, titles, doubts } = outcomeOf(evaluation, when, speaksOf);
  return {
    status: value === undefined ? "undecided" : value ? yes : no,
    titles,
    needs: value === undefined ? needsOf(evaluation, when, speaksOf) : [],
    eitherWay: eitherWay(doubts, [no]),
  };
}

/**
 * Whether a condition holds: what holds for one title holds for the appointment, and what holds in one reading of the
 * law is cautiously taken to hold.
 */
export function holds(
  evaluation: Evaluation,
  condition: Condition,
  speaksOf?: TitleKind,
): boolean | undefined {
  let otherwise: false | undefined = false;
  for (const { result } of evaluation.readings) {
    const value = valueForAll(evaluation, result, condition, speaksOf);
    if (value === true) return true;
    if (value === undefined) otherwise = undefined;
  }
  return otherwise;
}

/** The value of a condition for the appointment, in one reading. */
function valueForAll(
  evaluation: Evaluation,
  frames: Frames,
  condition: Condition,
  speaksOf?: TitleKind,
): boolean | undefined {
  let some = false;
  let every = true;
  let otherwise: false | undefined = false;
  for (const title of evaluation.titles) {
    const value =
      speaksOf === undefined || speaksOf === title ? valueOf(condition, frames.requests[title]) : false;
    if (value === true) some = true;
    else every = false;
    if (value === undefined) otherwise = undefined;
  }
  // Where it is unknown which titles are asked for, only what is the same for each of them is known.
  if (evaluation.titlesKnown ? some : every) return true;
  return some ? undefined : otherwise;
}

/** The values of a node for a title, in each reading. */
export function inEachReading<T>(
  { readings }: Evaluation,
  title: TitleKind,
  node: Node<T>,
): readonly (T | undefined)[] {
  return readings.map(({ result }) => valueOf(node, result.requests[title]));
}

/** The rows of a table that may hold for a title, in each reading. */
export function rowsInEachReading<R extends Row<unknown>>(
  evaluation: Evaluation,
  title: TitleKind,
  table: Table<R>,
): readonly (readonly R[])[] {
  return inEachReading(evaluation, title, table).map((rows = []) => rows);
}

/** The missing facts that keep a node open in some reading, for the titles it speaks of. */
export function needsOf<T>(
  evaluation: Evaluation,
  node: Node<T>,
  speaksOf?: TitleKind,
  isOpen: (value: T | undefined) => boolean = (value) => value === undefined,
): readonly string[] {
  if (!evaluation.titlesKnown) return ["requests"];
  const needs = new Set<string>();
  for (const { result } of evaluation.readings) {
    for (const title of evaluation.titles) {
      if (speaksOf !== undefined && speaksOf !== title) continue;
      const frame = result.requests[title];
      if (isOpen(valueOf(node, frame))) for (const fact of factsThatMatter(node, frame)) needs.add(fact);
    }
  }
  return distinct(needs);
}
