import type { Application } from "../application/application.js";
import { heldTitles } from "../application/facts.js";
import { parseApplication } from "../application/parse.js";
import { factsWhere, pathsOf } from "../evaluation/facts.js";
import { leavesOf, type Value } from "../evaluation/fork.js";
import { itemsIn, requestFrame, situationFrame, type Frame } from "../evaluation/frame.js";
import { newProgram, type Program } from "../evaluation/program.js";
import { valueOf } from "../evaluation/value.js";
import type { Condition } from "../graph/node.js";
import { answersTo, listsOf, type Width } from "./answers-tried.js";
import { beginningsOf } from "./beginnings.js";
import { classIn, type Class, type Column } from "./column.js";
import type { Speaks, Wanted } from "./wanted.js";

/** How many situations are tried, at each width, before it is said that nobody can be in one; fewer of those near someone. */
const tried = { near: 500, anyone: 6000 } as const;

/** How a search goes: how wide it looks, and how many situations it may still try. */
interface Search {
  readonly width: Width;
  left: number;
}

/**
 * Someone of whom each column says what is wanted; nothing where nobody can be so. It is found by asking, one after the other,
 * the facts that keep the columns open, and trying what may be answered.
 *
 * @param near - Someone to begin with, of whom some columns say what is wanted already.
 */
export function someoneWho(speaks: Speaks, wanted: Wanted, near?: Application): Application | undefined {
  const beginnings = near === undefined ? beginningsOf(speaks, wanted) : [near];
  for (const width of near === undefined ? widthsOf(speaks) : (["few-days"] as const)) {
    const budget = { width, left: near === undefined ? (speaks.tries ?? tried.anyone) : tried.near };
    for (const beginning of beginnings) {
      const found = search(speaks, wanted, beginning, budget);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function widthsOf({ ofHeld }: Speaks): readonly Width[] {
  return ofHeld === true ? ["few-days", "two-titles", "all-days"] : ["few-days", "all-days"];
}

/** What a column says of someone, in some reading of the law; nothing while it is open. */
export function classesIn(speaks: Speaks, column: Column, application: Application): readonly unknown[] {
  return valuesIn(speaks, column, application, frameIn(speaks, application));
}

/** Whether a column says of someone what is wanted, for certain or in some reading of the law. */
export function isIn(speaks: Speaks, column: Column, wanted: Class, application: Application): boolean {
  return classesIn(speaks, column, application).includes(wanted.name);
}

/** What some conditions are of someone; unknown where no title is held of which they speak. */
export function readingsOf(
  speaks: Speaks,
  conditions: readonly Condition[],
  application: Application,
): readonly Value<boolean>[] {
  const frame = frameIn(speaks, application);
  const { step } = programFor(speaks);
  return conditions.map((condition) => (frame === undefined ? undefined : valueOf(step(condition), frame)));
}

function search(
  speaks: Speaks,
  wanted: Wanted,
  application: Application,
  budget: Search,
): Application | undefined {
  if (budget.left-- <= 0 || !parseApplication(application).ok) return undefined;
  const frame = frameIn(speaks, application);
  let open: Column | undefined;
  for (const [column, { name }] of wanted) {
    const values = valuesIn(speaks, column, application, frame);
    if (values.includes(name)) continue;
    if (!values.includes(undefined)) return undefined;
    open ??= column;
  }
  if (open === undefined) return application;
  const next =
    frame === undefined
      ? listsOf(speaks, application, budget.width)
      : answersIn(speaks, wanted, application, open, frame, budget);
  // Whoever holds other titles is another: each list has its share of what may still be tried.
  const isOfTitles = application.heldTitles === undefined && next[0]?.heldTitles !== undefined;
  for (const each of next) {
    const share = isOfTitles ? { ...budget, left: Math.ceil(budget.left / next.length) } : budget;
    const found = search(speaks, wanted, each, share);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The application with each answer to the first fact that keeps a column open. */
function answersIn(
  speaks: Speaks,
  wanted: Wanted,
  application: Application,
  open: Column,
  frame: Frame,
  { width }: Search,
): readonly Application[] {
  const [fact] = pathsOf(
    factsWhere(programFor(speaks).step(open.node), frame, (value) => value === undefined),
    frame,
  );
  return fact === undefined ? [] : answersTo(speaks, [...wanted.keys()], application, fact, width);
}

/** What evaluates the columns of an outcome: nothing else, so that little is kept of each situation that is tried. */
const programs = new WeakMap<Speaks, Program>();

function programFor(speaks: Speaks): Program {
  const program = programs.get(speaks) ?? newProgram();
  programs.set(speaks, program);
  return program;
}

/** The frame in which columns are read: of the request, or of the first held title where it speaks of one. */
function frameIn(speaks: Speaks, application: Application): Frame | undefined {
  const { title, ofHeld } = speaks;
  const situation = situationFrame(application, application.depositOn, programFor(speaks));
  const request = requestFrame(situation, `requests.${title}`, {
    ...application.requests?.[title],
    kind: title,
  });
  return ofHeld === true ? itemsIn(heldTitles, request)[0] : request;
}

/** The names of the classes that a column may be in, by how the law is read; nothing among them where it is open. */
function valuesIn(
  speaks: Speaks,
  column: Column,
  { depositOn }: Application,
  frame: Frame | undefined,
): readonly (string | undefined)[] {
  if (column.reads === "deposit") return [classIn(column, depositOn)];
  if (frame === undefined) return [undefined];
  const { step } = programFor(speaks);
  if (column.reads === "age") return agesIn(column, frame, step);
  return leavesOf(valueOf(step(column.node), frame)).map((value) => classIn(column, value));
}

function agesIn(column: Column, frame: Frame, step: Program["step"]): readonly (string | undefined)[] {
  const reached = (column.agesAsked ?? []).map(({ age, node }) => ({
    age,
    leaves: leavesOf(valueOf(step(node), frame)),
  }));
  const cautious = (each: { leaves: readonly unknown[] }): unknown => each.leaves[0];
  if (reached.some((each) => cautious(each) === undefined)) {
    // An age that is said in part only may leave a single class.
    const atLeast = Math.max(0, ...reached.filter((each) => cautious(each) === true).map(({ age }) => age));
    const under = Math.min(...reached.filter((each) => cautious(each) === false).map(({ age }) => age), 1000);
    const left = column.classes.filter(({ value }, index) => {
      const next = (column.classes[index + 1]?.value ?? 1000) as number;
      return (value as number) >= atLeast && next <= under;
    });
    return left.length === 1 ? [left[0]?.name] : [undefined];
  }
  const age = Math.max(0, ...reached.filter((each) => cautious(each) === true).map((each) => each.age));
  return [classIn(column, age)];
}
