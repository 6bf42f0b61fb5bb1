import { factsThatMatter as factsInEachReading, pathsOf } from "../../../src/evaluation/facts.js";
import { readIn, type Otherwise, type Value } from "../../../src/evaluation/fork.js";
import { homeOf, type Frame, requestFrame, situationFrame } from "../../../src/evaluation/frame.js";
import { newProgram, type Program, type Step } from "../../../src/evaluation/program.js";
import { reasonOf, type Reason } from "../../../src/evaluation/reason.js";
import { valueOf as valueInEachReading } from "../../../src/evaluation/value.js";
import type { PlainDate } from "../../../src/calendar/plain-date.js";
import type { Doubt, Node } from "../../../src/graph/node.js";

/** The day of an evaluation, whether it moves on, and how the law is read. */
export interface View {
  readonly on: PlainDate;
  readonly moves?: boolean;
  readonly otherwise: Otherwise;
}

/** Where a node is asked for its value, and how the law is read there. */
export interface Setting {
  readonly program: Program;
  readonly frame: Frame;
  readonly otherwise: Otherwise;
}

/** Some facts to ask in: those of a situation, and of a request in it. */
export function ask(facts: object, { on, moves, otherwise }: View, request?: object): Setting {
  const program = newProgram();
  const situation = situationFrame(facts, on, program, moves);
  const frame = request === undefined ? situation : requestFrame(situation, "request", request);
  return { program, frame, otherwise };
}

/** The value of a node, as the law is read there. */
export function valueOf<T>(node: Node<T>, asked: Setting): T | undefined {
  return readIn(everyValueOf(node, asked), asked.otherwise);
}

/** The value of a node in each reading. */
export function everyValueOf<T>(node: Node<T>, { program, frame }: Setting): Value<T> {
  const step: Step<T> = program.step(node);
  return valueInEachReading(step, homeOf(step.scopes, frame));
}

/** The facts that matter to a node, as the law is read there. */
export function factsThatMatter(node: Node, { program, frame, otherwise }: Setting): ReadonlySet<string> {
  return new Set(pathsOf(readIn(factsInEachReading(program.step(node), frame), otherwise) ?? [], frame));
}

/** The reason of a node, as the law is read there. */
export function explain(node: Node, { program, frame, otherwise }: Setting): Reason {
  return reasonOf(program.step(node), frame, otherwise);
}

/** What a node is worth, by the doubts read otherwise: the cautious reading comes first. */
export function readings(node: Node, asked: Setting, ...doubts: readonly Doubt[]): readonly unknown[] {
  const all = doubts.reduce<readonly (readonly Doubt[])[]>(
    (some, doubt) => [...some, ...some.map((one) => [...one, doubt])],
    [[]],
  );
  return all.map((otherwise) => valueOf(node, { ...asked, otherwise: new Set(otherwise) }));
}
