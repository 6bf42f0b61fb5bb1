import type {
  Giving,
  NamedOperation,
  Node,
  Operation,
  TableOperation,
  TheOneOperation,
  WhicheverOperation,
} from "../graph/node.js";
import type { Value } from "./fork.js";
import { Scope, type Frame } from "./frame.js";
import { meanings } from "./value.js";

/** The step of an operation. */
export type StepThat<Op extends Evaluated["op"]> = StepOf<Extract<Evaluated, { readonly op: Op }>>;

/** What is left of the operations once questions are put through choices, and names are given. */
type Evaluated = Exclude<Operation, NamedOperation | WhicheverOperation | TheOneOperation>;

export interface StepOf<N extends Evaluated> {
  readonly op: N["op"];
  readonly node: N;
  /** How explanations call it; empty where its structure says enough. */
  readonly name: string;
  readonly inputs: StepsOf<N["inputs"]>;
  /** The frames its inputs live in, as a set of {@link Scope} bits. */
  readonly scopes: number;
  /** Where a frame of these scopes keeps its value. */
  readonly cell: number;
  /** Whether the day of the evaluation may change its value. */
  readonly dated: boolean;
  /** For a fact: the keys that lead to it. */
  readonly keys: readonly string[];
  /** What its operation is worth in its own frame. */
  readonly meaning: (step: AnyStep, frame: Frame) => Value<unknown>;
}

type StepsOf<Inputs extends readonly unknown[]> = {
  readonly [I in keyof Inputs]: Inputs[I] extends TableOperation ? StepOf<TableOperation> : AnyStep;
};

/** A node as it is evaluated: what it is, the steps it reads, and where its value is kept. */
export type AnyStep = {
  [Op in Evaluated["op"]]: StepThat<Op>;
}[Evaluated["op"]];

/** The step of a node of some type. */
export type Step<T = unknown> = AnyStep & Giving<T>;

/** The steps of some nodes, each once however often it is read. */
export interface Program {
  /** The step of a node. */
  readonly step: <T>(node: Node<T>) => Step<T>;
  /** How many values a frame keeps, by its scopes. */
  readonly cells: readonly number[];
}

/** Makes something when it is first asked for, and gives the same ever after: it depends on nothing that may change. */
export function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Makes a program, whose steps are made as they are asked for: ask for all of them before the first frame is opened. */
export function newProgram(): Program {
  const cells = [0, 0, 0, 0];
  const steps = new Map<Node, AnyStep>();
  const aboutTheOne = new Map<Node, boolean>();
  const alike = new Map<string, AnyStep>();

  /** @param one - Inside the question of a `whichever`: the step that it is about, and the steps made for that one. */
  function stepOf(node: Node, one?: AnyStep, ofThatOne: Map<Node, AnyStep> = steps): AnyStep {
    const known = isAboutTheOne(node) ? ofThatOne : steps;
    const made = known.get(node);
    if (made !== undefined) return made;
    const step = make(node, one, known);
    known.set(node, step);
    return step;
  }

  /** Whether a node reads the value that a question around it is about. */
  function isAboutTheOne(node: Node): boolean {
    if (node.op === "theOne") return true;
    const known = aboutTheOne.get(node);
    if (known !== undefined) return known;
    const is = node.op !== "whichever" && node.inputs.some(isAboutTheOne);
    aboutTheOne.set(node, is);
    return is;
  }

  function make(node: Node, one: AnyStep | undefined, known: Map<Node, AnyStep>): AnyStep {
    if (node.op === "named") {
      const { node: of, inputs, scopes, cell } = stepOf(node.inputs[0], one, known);
      return stepAt(of, node.name, inputs, scopes, cell);
    }
    if (node.op === "whichever") return throughChoices(node.inputs[0], node.inputs[1]);
    if (node.op !== "theOne")
      return place(
        node,
        node.inputs.map((input) => stepOf(input, one, known)),
      );
    if (one === undefined) throw new TypeError("theDay stands outside every question");
    return one;
  }

  /** Puts a question to each value that a value is chosen from. */
  function throughChoices(value: Node, question: Node): AnyStep {
    if (value.op === "named") return throughChoices(value.inputs[0], question);
    if (value.op !== "choose") return stepOf(question, stepOf(value), new Map());
    const [condition, whenTrue, whenFalse] = value.inputs;
    return place(value, [
      stepOf(condition),
      throughChoices(whenTrue, question),
      throughChoices(whenFalse, question),
    ]);
  }

  /** Gives a node its cell: that of the fact at the same path, where there is one. */
  function place(node: Evaluated, inputs: readonly AnyStep[]): AnyStep {
    const scopes = scopesOf(node, inputs);
    const key = node.op === "fact" ? `${node.scope} ${node.path}` : "";
    const same = alike.get(key);
    if (same !== undefined) return same;
    const cell = cells[scopes] ?? 0;
    cells[scopes] = cell + 1;
    const step = stepAt(node, node.op === "table" ? node.name : "", inputs, scopes, cell);
    if (key !== "") alike.set(key, step);
    return step;
  }

  return { step: (node) => stepOf(node), cells };
}

/** Every step is made here, in one shape, so that engines read them fast. */
function stepAt(
  node: Evaluated,
  name: string,
  inputs: readonly AnyStep[],
  scopes: number,
  cell: number,
): AnyStep {
  const { op } = node;
  const keys = op === "fact" ? node.path.split(".") : [];
  const dated = op === "since" || op === "season" || inputs.some((input) => input.dated);
  return { op, node, name, inputs, scopes, cell, dated, keys, meaning: meanings[op] } as unknown as AnyStep;
}

/** The scopes that a node reads: those of its inputs, but for what is about the items of a list. */
function scopesOf(node: Evaluated, inputs: readonly AnyStep[]): number {
  const of = (index: number): number => inputs[index]?.scopes ?? 0;
  if (node.op === "fact") return Scope[node.scope];
  if (node.op === "some") return of(2) & ~Scope.item;
  if (node.op === "chosen") return of(0) | (of(3) & ~Scope.item);
  if (node.op === "ofChosen") return of(0) | (of(1) & ~Scope.item) | of(2);
  if (node.op === "isChosen") return of(0) | Scope.item;
  return inputs.reduce((scopes, input) => scopes | input.scopes, 0);
}
