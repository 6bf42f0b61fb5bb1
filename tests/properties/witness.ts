import { assess } from "../../src/answers/assess.js";
import { evaluate, holds, needsOf } from "../../src/answers/evaluation.js";
import { firstDay, type Application, type Requests } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";
import {
  applicationShape,
  heldTitleShape,
  type RecordShape,
  type Shape,
} from "../../src/application/shape.js";
import { titleKinds } from "../../src/vocabulary/situation.js";
import { months, plus, years } from "../../src/calendar/period.js";
import { isPlainDate, plusDays, type PlainDate } from "../../src/calendar/plain-date.js";
import type { Node } from "../../src/graph/node.js";
import type { Rulebook } from "../../src/rulebook/rule.js";
import { withFact } from "../generators/facts.js";
import type { Decider } from "./outcome-lines.js";

/**
 * A situation in which a rule alone decides its line: without the rule the line says something else. It is found by asking,
 * one after the other, the facts that the graph says keep the rule open, and trying every answer: nothing is found where
 * no answers lead there.
 */
export function witnessOf(book: Rulebook, decider: Decider): Application | undefined {
  for (const depositOn of daysOfDeposit(decider.alone))
    for (const requests of askedFor) {
      if (requests[decider.for] === undefined) continue;
      const found = search(book, decider, { depositOn, requests });
      if (found !== undefined) return found;
    }
  return undefined;
}

const askedFor: readonly Requests[] = [{ cni: {} }, { passport: {} }, { cni: {}, passport: {} }];

function search(book: Rulebook, decider: Decider, application: Application): Application | undefined {
  const evaluation = evaluate(application, book);
  const alone = evaluation.rules.program.step(decider.alone);
  const value = holds(evaluation, alone, decider.for);
  if (value === true) return decides(book, decider, application) ? application : undefined;
  if (value === false) return undefined;
  const [fact] = needsOf(evaluation, alone, decider.for);
  if (fact === undefined) throw new Error(`${decider.name} is open and asks for nothing`);
  for (const answer of answersTo(application, fact)) {
    if (!parseApplication(answer).ok) continue;
    const found = search(book, decider, answer);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether the line that a rule decides says something else without it. */
export function decides(book: Rulebook, { line, without }: Decider, application: Application): boolean {
  const said = [book, without].map((rulebook) => JSON.stringify(line(assess(application, { rulebook }))));
  return said[0] !== said[1];
}

/** Every day that a condition names, its eve, and a day without meaning; in the time of the rulebook. */
function daysOfDeposit(condition: Node): readonly PlainDate[] {
  const named = new Set<PlainDate>();
  const seen = new Set<Node>();
  const walk = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.op === "constant" && isPlainDate(node.value)) named.add(node.value);
    node.inputs.forEach((input: Node) => {
      walk(input);
    });
  };
  walk(condition);
  const days = ["2026-11-25", ...[...named].flatMap((day) => [day, plusDays(day, -1)]), firstDay];
  return days.filter((day) => day >= firstDay);
}

/** The application with each answer that a missing fact may have. */
function answersTo(application: Application, fact: string): readonly Application[] {
  if (fact === "heldTitles.complete")
    return listsOfTitles.map((heldTitles) => ({ ...application, heldTitles }));
  return valuesFor(application, fact).map((value) => withFact(application, fact, value));
}

/** Every list of at most one title of each kind. */
const listsOfTitles = [[], ["cni"], ["passport"], ["cni", "passport"]].map((kinds) => ({
  complete: true,
  titles: titleKinds.filter((kind) => kinds.includes(kind)).map((kind) => ({ id: kind, kind })),
}));

function valuesFor(application: Application, fact: string): readonly unknown[] {
  const ofTitle = /^heldTitles\.titles\[.*\]\.(\w+)$/.exec(fact);
  const shape = ofTitle === null ? shapeAt(fact.split(".")) : heldTitleShape.fields[ofTitle[1] ?? ""];
  switch (shape?.kind) {
    case "choice":
      return shape.values;
    case "flag":
      return [false, true];
    case "integer":
      return Array.from({ length: 100 }, (_, index) => shape.from + index);
    case "day":
      return daysAround(application.depositOn);
    case "id":
    case "list":
    case "record":
    case undefined:
      throw new Error(`${fact} is asked for, and is no plain fact`);
  }
}

function shapeAt(path: readonly string[]): Shape | undefined {
  return path.reduce<Shape | undefined>(
    (shape, key) => (shape as RecordShape | undefined)?.fields[key],
    applicationShape,
  );
}

/** Days at the distances from the deposit that mean something in law, past and to come. */
function daysAround(depositOn: PlainDate): readonly PlainDate[] {
  const past = [80, 40, 25, 17, 14, 13, 12, 11, 8, 6, 3, 1].map((count) => plus(depositOn, years(-count)));
  const soon = [-4, -1, 1].map((count) => plus(depositOn, months(count)));
  const toCome = [1, 6, 10].map((count) => plus(depositOn, years(count)));
  return [...past, ...soon, ...toCome].map((day) => plusDays(day, -1));
}
