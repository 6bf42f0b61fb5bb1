import { not } from "../graph/condition.js";
import { constant, fact } from "../graph/fact.js";
import type { Node } from "../graph/node.js";
import { isBefore } from "../graph/day.js";
import { atLeast } from "../graph/condition.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { factsWhere, pathsOf } from "../evaluation/facts.js";
import { situationFrame, type Frame } from "../evaluation/frame.js";
import { newProgram, type Step } from "../evaluation/program.js";
import { valueOf } from "../evaluation/value.js";
import { leavesOf } from "../evaluation/fork.js";
import { cutAt, type Column } from "./column.js";
import type { Speaks } from "./wanted.js";

/** What is known of an outcome from the start, by what its columns would be called. */
export type Fixed = Readonly<Record<string, unknown>>;

/** What an outcome knows of whoever it speaks of. */
export function fixedIn({ title, rulebook: { local } }: Speaks): Fixed {
  return { "request.kind": title, ...(local === undefined ? {} : { territory: local.territory }) };
}

/** Whether a value is open: unknown, or more than one row of a table. */
export function isOpen(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length !== 1);
}

/** An outcome whose columns stand in it as facts, so that it is evaluated like any other node. */
export interface Abstracted {
  readonly columns: readonly Column[];
  /** The frame in which some columns have a value each, and the others are unknown. */
  readonly frameOf: (values: ReadonlyMap<Column, unknown>) => Frame;
  readonly root: Step;
  /** The columns that keep it open, in their order. */
  readonly openIn: (frame: Frame, isOpen: (value: unknown) => boolean) => readonly Column[];
}

/** Cuts an outcome at its columns. */
export function abstracted(root: Node, columns: readonly Column[], fixed: Fixed): Abstracted {
  const body = new Set(throughNames(root));
  const keys = new Map(columns.map(({ id }, index) => [id, `c${index}`]));
  const made = new Map<Node, Node>();
  const cut = (node: Node): Node => {
    const known = made.get(node) ?? made.set(node, remade(node)).get(node);
    return known ?? node;
  };
  const remade = (node: Node): Node => {
    if (node.op === "firstKnown" && cutAt(node) === undefined) return cut(node.inputs[0]);
    const at = cutAt(node);
    if (at === undefined || (at.reads === "condition" && body.has(node)))
      return { ...node, inputs: node.inputs.map(cut) } as unknown as Node;
    if (Object.hasOwn(fixed, at.id)) return constant(fixed[at.id]);
    const key = keys.get(at.id) ?? "";
    if (at.reads === "age") return atLeast(fact("situation", key), at.at as number);
    if (at.reads === "deposit")
      return not(isBefore(fact<PlainDate>("situation", key), constant(at.at as PlainDate)));
    return fact("situation", key);
  };
  const program = newProgram();
  const step = program.step(cut(root));
  return {
    columns,
    root: step,
    frameOf: (values) =>
      situationFrame(
        Object.fromEntries([...values].map(([{ id }, value]) => [keys.get(id) ?? "", value])),
        "2021-08-02",
        program,
      ),
    openIn: (frame, isOpen) => {
      if (!leavesOf(valueOf(step, frame)).some(isOpen)) return [];
      const open = new Set(pathsOf(factsWhere(step, frame, isOpen), frame));
      return columns.filter(({ id }) => open.has(keys.get(id) ?? ""));
    },
  };
}

/** The outcome itself, behind each name that it bears: a table looks into it, whatever it is. */
function throughNames(node: Node): readonly Node[] {
  return node.op === "named" ? [node, ...throughNames(node.inputs[0])] : [node];
}
