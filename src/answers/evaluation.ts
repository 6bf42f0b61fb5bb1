import type { Application } from "../application/application.js";
import { heldTitles } from "../application/facts.js";
import { titleKinds, type TitleKind } from "../application/vocabulary.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { readingsOf, type Reading } from "../graph/doubt.js";
import { factsThatMatter } from "../graph/explain.js";
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
import type { Rulebook } from "../rulebook/rule.js";
import { doubtsThatMatter } from "../titles/doubts.js";
import { meetDoubts } from "../titles/status.js";
import type { Contested } from "./assessment.js";
import { sortedRules, type SortedRules } from "./sorted-rules.js";

/** An application evaluated by a rulebook, once for each reading of the doubts that it meets. */
export interface Evaluation {
  readonly application: Application;
  readonly rulebook: Rulebook;
  readonly rules: SortedRules;
  /** The titles asked for; where that is unknown, those that may be. */
  readonly titles: readonly TitleKind[];
  /** Whether the titles asked for are known. */
  readonly titlesKnown: boolean;
  /** The cautious reading comes first. */
  readonly readings: readonly Reading<Frames>[];
}

/** The frames of one reading: the situation, the held titles in it, and each request. */
export interface Frames {
  readonly situation: Frame;
  readonly heldTitles: readonly Frame[];
  readonly requests: Readonly<Record<TitleKind, Frame>>;
}

/**
 * Opens the frames of an application, and evaluates every outcome of a rulebook in them.
 *
 * @param days - Collects every day that the day of deposit is compared with, here and in what is read from the
 * evaluation later.
 */
export function evaluate(application: Application, rulebook: Rulebook, days?: Set<PlainDate>): Evaluation {
  const { requests } = application;
  const rules = sortedRules(rulebook);
  const titles = titleKinds.filter((title) => requests === undefined || requests[title] !== undefined);
  const read = (view: View): Frames => {
    const situation = rootFrame(application, view);
    const asks = (kind: TitleKind): Frame =>
      innerFrame(Scope.request, situation, `requests.${kind}`, { ...requests?.[kind], kind });
    const frames = {
      situation,
      heldTitles: valueOf(heldTitles.items, situation) ?? [],
      requests: { cni: asks("cni"), passport: asks("passport") },
    };
    for (const title of titles) readOutcomes(rulebook, rules, title, frames.requests[title]);
    frames.heldTitles.forEach(meetDoubts);
    return frames;
  };
  const readings = readingsOf(application.depositOn, read, days);
  return { application, rulebook, rules, titles, titlesKnown: requests !== undefined, readings };
}

/** Reads each outcome once, so that every doubt of the law is met before the readings are counted. */
function readOutcomes(rulebook: Rulebook, rules: SortedRules, title: TitleKind, request: Frame): void {
  for (const rule of rules.all) if (rule.for === undefined || rule.for === title) valueOf(rule.when, request);
  valueOf(rulebook.fees[title], request);
  valueOf(rulebook.validities[title], request);
}

/** How a yes-or-no outcome stands, over the titles asked for and the readings of the law. */
export interface Outcome {
  readonly value: boolean | undefined;
  readonly contested?: Contested<boolean>;
  /** The titles for which it is so. */
  readonly titles: readonly TitleKind[];
}

/** The outcome of what holds for no title. */
const nowhere: Outcome = /* @__PURE__ */ Object.freeze({
  value: false,
  titles: /* @__PURE__ */ Object.freeze([]),
});

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
  if (value === undefined || readings.length === 1) return { value, titles };
  const values = readings.map(({ result }) => valueForAll(evaluation, result, condition, speaksOf));
  const contested = contestedBy(readings, values);
  return contested === undefined ? { value, titles } : { value, contested, titles };
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
  let open = false;
  for (const { result } of evaluation.readings) {
    const value = valueForAll(evaluation, result, condition, speaksOf);
    if (value === true) return true;
    if (value === undefined) open = true;
  }
  return open ? undefined : false;
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
  let open = false;
  for (const title of evaluation.titles) {
    const value =
      speaksOf === undefined || speaksOf === title ? valueOf(condition, frames.requests[title]) : false;
    if (value === true) some = true;
    else every = false;
    if (value === undefined) open = true;
  }
  if (evaluation.titlesKnown) return some ? true : open ? undefined : false;
  // Which titles are asked for is unknown: only what is the same for each of them is known.
  if (every) return true;
  return some || open ? undefined : false;
}

/** The doubts that make an outcome hold in one reading and not in another that is alike in all else. */
function contestedBy(
  readings: readonly Reading<unknown>[],
  values: readonly (boolean | undefined)[],
): Contested<boolean> | undefined {
  const doubts = doubtsThatMatter(
    readings,
    values,
    (one, other) => one !== undefined && other !== undefined && one !== other,
  );
  return doubts.length === 0 ? undefined : { doubts, otherwise: [false] };
}

/** The missing facts that keep a node open in some reading, for the titles it speaks of. */
export function needsOf(
  evaluation: Evaluation,
  node: Node<unknown>,
  isOpen: (value: unknown) => boolean,
  speaksOf?: TitleKind,
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
  return [...needs].sort();
}

/** Whether a condition is still open. */
export function isUnknown(value: unknown): boolean {
  return value === undefined;
}
