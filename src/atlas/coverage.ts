import { all, any, not } from "../graph/condition.js";
import { constant } from "../graph/fact.js";
import type { Condition, Node } from "../graph/node.js";
import type { AtlasTable } from "./atlas.js";
import { cutAt, lookedInto } from "./column.js";
import { formulaOf } from "./formula.js";
import type { ListedOutcome } from "./outcomes.js";
import { someoneOf } from "./table-of.js";

/**
 * One operand of a condition, and whether it decides: for someone it is true, and were it false the outcome would be another;
 * for someone else it is false, and were it true the outcome would be another. This is modified condition/decision coverage, as
 * it is asked of the software of aircraft, in its masking form.
 */
export interface Operand {
  /** The condition, as {@link formulaOf} writes it, and the place of the operand in it. */
  readonly condition: string;
  readonly place: number;
  readonly operand: string;
  readonly decidesWhenTrue: boolean;
  readonly decidesWhenFalse: boolean;
}

interface Found extends Pick<Operand, "condition" | "place" | "operand"> {
  /** The outcomes in which it stands, and where. */
  readonly at: readonly Place[];
}
interface Place {
  readonly outcome: ListedOutcome;
  /** What decides the outcome: the condition of a rule, or of a row. */
  readonly root: Condition;
  readonly parent: Node;
}

/**
 * Every operand of every condition that tables look into, and whether it decides what its table says. Those of a condition that
 * is a column stand in the table of that condition.
 */
export function operandsOf(tables: readonly AtlasTable[]): readonly Operand[] {
  return operandsIn(tables.map(({ outcome }) => outcome)).map(({ condition, place, operand, at }) => ({
    condition,
    place,
    operand,
    decidesWhenTrue: at.some((where) => decides(where, place, false)),
    decidesWhenFalse: at.some((where) => decides(where, place, true)),
  }));
}

function operandsIn(outcomes: readonly ListedOutcome[]): readonly Found[] {
  const found = new Map<string, { readonly first: Found; readonly at: Place[] }>();
  for (const outcome of outcomes)
    for (const root of rootsOf(outcome)) {
      const seen = new Set<Node>();
      const visit = (node: Node): void => {
        if (seen.has(node) || cutAt(node) !== undefined) return;
        seen.add(node);
        if (node.op === "all" || node.op === "any")
          node.inputs.forEach((input, place) => {
            const condition = formulaOf(node);
            const key = `${condition} ${place}`;
            const at: Place[] = found.get(key)?.at ?? [];
            found.set(key, { first: { condition, place, operand: formulaOf(input), at }, at });
            at.push({ outcome, root, parent: node });
          });
        lookedInto(node).forEach(visit);
      };
      visit(root);
    }
  return [...found.values()].map(({ first }) => first);
}

/** What decides an outcome: the condition of its rule, behind its name, or that of each row of its table. */
function rootsOf({ node }: ListedOutcome): readonly Condition[] {
  return node.op === "table" ? node.inputs : [behindItsName(node) as Condition];
}

function behindItsName(node: Node): Node {
  return node.op === "named" ? behindItsName(node.inputs[0]) : node;
}

/** Whether of someone the outcome would be another, were the operand what is said. */
function decides({ outcome, root, parent }: Place, place: number, said: boolean): boolean {
  const otherwise = withOperand(root, parent, place, constant(said)) as Condition;
  const node: Condition = any(all(root, not(otherwise)), all(not(root), otherwise));
  return someoneOf({ ...outcome, node }) !== undefined;
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
