import type { Application } from "../application/application.js";
import { evaluate, type Evaluation } from "../answers/evaluation.js";
import { leavesOf, type Value } from "../evaluation/fork.js";
import { newProgram, type Step } from "../evaluation/program.js";
import { requestFrame, situationFrame, type Frame } from "../evaluation/frame.js";
import { valueOf } from "../evaluation/value.js";
import { constant } from "../graph/fact.js";
import type { Condition, Node } from "../graph/node.js";
import type { AtlasTable } from "./atlas.js";
import { formulaOf } from "./formula.js";
import { givenBy } from "./table-of.js";

/**
 * One operand of a condition, and whether it decides: for some whom it concerns it is true, and were it false the outcome would
 * be another; for others it is false, and were it true the outcome would be another. This is modified condition/decision
 * coverage, as it is asked of the software of aircraft, in its masking form.
 */
export interface Operand {
  /** The condition, as {@link formulaOf} writes it, and the place of the operand in it. */
  readonly condition: string;
  readonly place: number;
  readonly operand: string;
  readonly decidesWhenTrue: boolean;
  readonly decidesWhenFalse: boolean;
}

interface Found {
  readonly condition: string;
  readonly place: number;
  readonly operand: string;
  /** Each node that is that condition, in the outcomes in which it stands. */
  readonly at: { readonly table: AtlasTable; readonly parent: Node }[];
  /** For those of whom it is true, and of whom it is false: whether it was seen to decide. */
  readonly seen: Set<boolean>;
}

/** Every operand of every condition of some tables, with whether the situations given show that it decides. */
export function operandsOf(
  tables: readonly AtlasTable[],
  others: readonly Application[] = [],
): readonly Operand[] {
  const found = operandsIn(tables);
  const examples = [...tables.flatMap(({ rows }) => rows.map(({ example }) => example)), ...others];
  for (const operand of found)
    for (const { table, parent } of operand.at) {
      look(operand, table, parent, table.rows.map(({ example }) => example));
      if (operand.seen.size === 2) break;
    }
  for (const operand of found)
    for (const { table, parent } of operand.at) {
      if (operand.seen.size === 2) break;
      look(operand, table, parent, examples);
    }
  return found.map(({ condition, place, operand, seen }) => ({
    condition,
    place,
    operand,
    decidesWhenTrue: seen.has(true),
    decidesWhenFalse: seen.has(false),
  }));
}

function operandsIn(tables: readonly AtlasTable[]): readonly Found[] {
  const found = new Map<string, Found>();
  for (const table of tables) {
    // The conditions that are columns stand in the outcomes that read them.
    if (table.outcome.kind === "condition") continue;
    const seen = new Set<Node>();
    const visit = (node: Node): void => {
      if (seen.has(node)) return;
      seen.add(node);
      if (node.op === "all" || node.op === "any")
        node.inputs.forEach((input, place) => {
          const condition = formulaOf(node);
          const key = `${condition} ${place}`;
          const known = found.get(key) ?? { condition, place, operand: formulaOf(input), at: [], seen: new Set() };
          known.at.push({ table, parent: node });
          found.set(key, known);
        });
      (node.inputs as readonly Node[]).forEach(visit);
    };
    visit(table.outcome.node);
  }
  return [...found.values()];
}

/** Notes for whom of some an operand decides an outcome: what is given is another where it is taken for true than for false. */
function look(operand: Found, { outcome }: AtlasTable, parent: Node, examples: readonly Application[]): void {
  const { rulebook, title, node } = outcome;
  const program = newProgram();
  const [whenTrue, whenFalse] = [true, false].map((value) =>
    program.step(withOperand(node, parent, operand.place, constant(value))),
  ) as [Step, Step];
  const asItIs = program.step(node);
  for (const application of examples) {
    const evaluation = evaluate(application, rulebook);
    if (evaluation.rulebook !== rulebook || !evaluation.titles.includes(title)) continue;
    const frame = frameIn(program, evaluation, title);
    const given = readings(valueOf(asItIs, frame));
    const yes = readings(valueOf(whenTrue, frame));
    const no = readings(valueOf(whenFalse, frame));
    if (yes === no || yes === undefined || no === undefined) continue;
    if (given === yes) operand.seen.add(true);
    if (given === no) operand.seen.add(false);
    if (operand.seen.size === 2) return;
  }
}

function frameIn(program: ReturnType<typeof newProgram>, { application }: Evaluation, title: "cni" | "passport"): Frame {
  const situation = situationFrame(application, application.depositOn, program);
  return requestFrame(situation, `requests.${title}`, { ...application.requests?.[title], kind: title });
}

/** What is given in each reading of the law; nothing while it is open in one. */
function readings(value: Value<unknown>): string | undefined {
  const open = leavesOf(value).some((leaf) => leaf === undefined || (Array.isArray(leaf) && leaf.length !== 1));
  return open ? undefined : JSON.stringify(givenBy(value));
}

/** An outcome in which one operand of one of its conditions is another. */
function withOperand(root: Node, parent: Node, place: number, other: Condition): Node {
  const made = new Map<Node, Node>();
  const remade = (node: Node): Node => {
    const known = made.get(node);
    if (known !== undefined) return known;
    const inputs = (node.inputs as readonly Node[]).map((input, index) =>
      node === parent && index === place ? other : remade(input),
    );
    const same = inputs.every((input, index) => input === node.inputs[index]);
    const fresh = same ? node : ({ ...node, inputs } as unknown as Node);
    made.set(node, fresh);
    return fresh;
  };
  return remade(root);
}
