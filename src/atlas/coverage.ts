import type { Application } from "../application/application.js";
import { parseApplication } from "../application/parse.js";
import { all, any, not } from "../graph/condition.js";
import { constant } from "../graph/fact.js";
import type { Condition, Node } from "../graph/node.js";
import type { Rulebook } from "../rulebook/rule.js";
import { cutAt, lookedInto } from "./column.js";
import { formulaOf } from "./formula.js";
import { decidedIn } from "./outcomes.js";
import { isOneOf, someoneOf, someoneToldApart } from "./someone.js";
import type { Outcome } from "./wanted.js";

/** A part of a condition: one of those of which all, or any, must be so. */
export interface Operand {
  /** The condition as {@link formulaOf} writes it, and the place of the operand in it. */
  readonly condition: string;
  readonly place: number;
  readonly operand: string;
  readonly node: Node;
  readonly parent: Node;
  readonly decides: Decides;
}

/**
 * Whether an operand decides: `when-true` is for someone of whom it is so, and were it not the outcome would be another; `when-false`
 * the other way round; `both` is modified condition/decision coverage, as it is asked of the software of aircraft, in its masking
 * form. `in-part` is an operand which lacks one of the two for everyone known whole, and has it for someone known in part: there it
 * spares a question, or keeps one open.
 */
export type Decides = "both" | "in-part" | "when-true" | "when-false" | "never";

interface Found extends Omit<Operand, "decides"> {
  /** The outcomes in which it stands, and where. */
  readonly at: readonly Place[];
}
interface Place {
  readonly outcome: Outcome;
  /** What decides the outcome: the condition of a rule, or of a row. */
  readonly root: Condition;
  readonly parent: Node;
}

/** The operands of some rulebooks, and those people by whom it was shown that they decide. */
export interface Coverage {
  readonly operands: readonly Operand[];
  readonly people: readonly Application[];
}

/**
 * Every operand of every condition by which some rulebooks decide, and whether it decides.
 *
 * @param known - People who are tried first, before anyone is looked for.
 * @param efforts - How many situations are tried of each operand, first and last, before it is said that it decides for nobody.
 */
export function coverageOf(
  rulebooks: readonly Rulebook[],
  known: readonly Application[] = [],
  efforts: readonly number[] = [200, 6000],
): Coverage {
  const found = known.filter((each) => parseApplication(each).ok);
  const shown = new Set<Application>();
  const someone = (where: Place, place: number, said: boolean, tries: number): boolean => {
    const { outcome, root, parent } = where;
    const otherwise = withOperand(root, parent, place, constant(said)) as Condition;
    const node: Condition = any(all(root, not(otherwise)), all(not(root), otherwise));
    const who =
      tries === 0
        ? found.find((each) => isOneOf(outcome, node, each))
        : someoneOf({ ...outcome, node, tries });
    if (who === undefined) return false;
    shown.add(who);
    if (tries > 0) found.push(who);
    return true;
  };
  const decidesIn = (at: readonly Place[], place: number): Decides => {
    // Whoever is found after few tries in some outcome spares many in another.
    const [whenTrue, whenFalse] = [false, true].map((said) =>
      [0, ...efforts].some((tries) => at.some((where) => someone(where, place, said, tries))),
    );
    if (whenTrue === true && whenFalse === true) return "both";
    const lacking = [...(whenTrue === true ? [] : [false]), ...(whenFalse === true ? [] : [true])];
    if (lacking.every((said) => at.some((where) => decidesInPart(where, place, said, efforts))))
      return "in-part";
    return whenTrue === true ? "when-true" : whenFalse === true ? "when-false" : "never";
  };
  const operands = operandsIn(rulebooks.flatMap(decidedIn)).map(({ at, ...operand }) => ({
    ...operand,
    decides: decidesIn(at, operand.place),
  }));
  return { operands, people: found.filter((each) => shown.has(each)) };
}

function operandsIn(outcomes: readonly Outcome[]): readonly Found[] {
  const found = new Map<string, Found & { readonly at: Place[] }>();
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
            const known = found.get(key) ?? {
              ...{ condition, place, operand: formulaOf(input), node: input, parent: node },
              at: [],
            };
            found.set(key, known);
            known.at.push({ outcome, root, parent: node });
          });
        lookedInto(node).forEach(visit);
      };
      visit(root);
    }
  return [...found.values()];
}

/** What decides an outcome: the condition of its rule, behind its name, or that of each row of its table. */
function rootsOf({ node }: Outcome): readonly Condition[] {
  return node.op === "table" ? node.inputs : [behindItsName(node) as Condition];
}

function behindItsName(node: Node): Node {
  return node.op === "named" ? behindItsName(node.inputs[0]) : node;
}

/** Whether of someone known in part more or less would be known, were the operand what is said. */
function decidesInPart(
  { outcome, root, parent }: Place,
  place: number,
  said: boolean,
  [tries = 0]: readonly number[],
): boolean {
  const otherwise = withOperand(root, parent, place, constant(said)) as Condition;
  return someoneToldApart({ ...outcome, tries }, root, otherwise) !== undefined;
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
