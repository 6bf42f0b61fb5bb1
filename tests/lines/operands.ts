import type { Node } from "../../src/graph/node.js";
import { rulebook, type Rulebook } from "../../src/rulebook/rule.js";

/** The conditions of a rulebook with one operand dropped or negated, or one pair of readings swapped. */
export interface OperandMutant {
  readonly book: Rulebook;
  readonly what: string;
  /** The mutated rulebook, made anew each time. */
  readonly mutated: () => Rulebook;
}

const not = (node: Node): Node => ({ op: "not", inputs: [node] }) as Node;

/** Every such mutant of a rulebook; of a town hall's, those of conditions that the law does not have. */
export function operandMutants(book: Rulebook): readonly OperandMutant[] {
  const theirs = book.local === undefined ? new Set<Node>() : below(rootsOf(book.local.extends));
  return [...below(rootsOf(book))]
    .filter((node) => !theirs.has(node))
    .flatMap((node) =>
      changesOf(node).map(([how, instead]) => ({
        book,
        what: `${book.id}: ${printed(node)}, ${how}`,
        mutated: () => withNode(book, node, instead),
      })),
    );
}

/** The conditions at the top of a rulebook. */
function rootsOf({ rules, fees, validities, feeAtCollection, heldTitle }: Rulebook): readonly Node[] {
  return [
    ...rules.map(({ when }) => when),
    ...[...Object.values(fees), ...Object.values(validities)].flatMap(({ inputs }) => inputs),
    feeAtCollection.when,
    heldTitle.isShown,
    heldTitle.isHandedBack,
  ];
}

function below(roots: readonly Node[]): ReadonlySet<Node> {
  const found = new Set(roots);
  for (const node of found) for (const input of node.inputs as readonly Node[]) found.add(input);
  return found;
}

/** What may be put in the place of a node, and how it differs. */
function changesOf(node: Node): readonly (readonly [how: string, instead: Node])[] {
  const inputs = node.inputs as readonly Node[];
  const withInputs = (changed: readonly Node[]): Node => ({ ...node, inputs: changed }) as Node;
  if (node.op === "all" || node.op === "any")
    return inputs.flatMap((input, place) => [
      [`without ${printed(input)}`, withInputs(inputs.filter((_, other) => other !== place))] as const,
      [
        `not ${printed(input)}`,
        withInputs(inputs.map((each, other) => (other === place ? not(each) : each))),
      ] as const,
    ]);
  if (node.op === "not") return [["without its not", node.inputs[0]]];
  if (node.op === "choose")
    return [["its condition negated", withInputs([not(node.inputs[0]), ...inputs.slice(1)])]];
  if (node.op === "some")
    return [["its condition negated", withInputs([...inputs.slice(0, 2), not(node.inputs[2])])]];
  if (node.op === "twoReadings")
    return [["its readings swapped", withInputs([node.inputs[1], node.inputs[0]])]];
  if (node.op === "doubtful") return [["its readings swapped", { ...node, cautious: !node.cautious }]];
  return [];
}

/** The rulebook in which one node stands for another, wherever that is read. */
function withNode(book: Rulebook, node: Node, instead: Node): Rulebook {
  const made = new Map<Node, Node>([[node, instead]]);
  const changed = <N extends Node>(each: N): N => {
    const known = made.get(each);
    if (known !== undefined) return known as N;
    const inputs = (each.inputs as readonly Node[]).map(changed);
    const isSame = inputs.every((input, place) => input === each.inputs[place]);
    const result = isSame ? each : ({ ...each, inputs } as unknown as N);
    made.set(each, result);
    return result;
  };
  return rulebook({
    ...book,
    rules: book.rules.map((rule) => ({ ...rule, when: changed(rule.when) })),
    fees: { cni: changed(book.fees.cni), passport: changed(book.fees.passport) },
    validities: { cni: changed(book.validities.cni), passport: changed(book.validities.passport) },
    feeAtCollection: { ...book.feeAtCollection, when: changed(book.feeAtCollection.when) },
    heldTitle: {
      isShown: changed(book.heldTitle.isShown),
      isHandedBack: changed(book.heldTitle.isHandedBack),
    },
  });
}

/** A node as the law would write it, named nodes by their names, as far down as tells it apart. */
function printed(node: Node, depth = 3): string {
  if (node.op === "fact") return node.path;
  if (node.op === "constant") return String(node.value);
  if (node.op === "named") return `« ${node.name} »`;
  if (node.op === "is") return `${printed(node.inputs[0], depth)} is ${node.values.join(" or ")}`;
  if (depth === 0) return `${node.op}(…)`;
  return `${node.op}(${(node.inputs as readonly Node[]).map((input) => printed(input, depth - 1)).join(", ")})`;
}
