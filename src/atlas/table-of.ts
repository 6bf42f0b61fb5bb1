import type { Application } from "../application/application.js";
import { cautiously, Fork, readIn, type Otherwise, type Value } from "../evaluation/fork.js";
import { valueOf } from "../evaluation/value.js";
import type { Row as GraphRow } from "../graph/node.js";
import { abstracted, fixedIn, isOpen, type Abstracted } from "./abstracted.js";
import { columnsOf, type Class, type Column } from "./column.js";
import { someoneWho } from "./situation.js";
import { nearestWho } from "./someone.js";
import type { Outcome } from "./wanted.js";

/** What a row gives: one thing, or one thing or another by how the law is read. */
export type Gives = string | { readonly doubt: string; readonly cautious: Gives; readonly other: Gives };

/** One row: the classes of each column, in its order, none where the column does not matter; and what is so then. */
export interface GrownRow {
  readonly classes: readonly (readonly Class[])[];
  readonly gives: Gives;
  /** Someone of whom the row speaks. */
  readonly example: Application;
}

/** The table of an outcome. */
export interface Grown {
  readonly outcome: Outcome;
  readonly columns: readonly Column[];
  readonly rows: readonly GrownRow[];
}

type Tree =
  | { readonly gives: Gives; readonly example: Application }
  | { readonly column: Column; readonly branches: readonly Branch[] };
interface Branch {
  readonly classes: readonly Class[];
  readonly tree: Tree;
}

/** Derives the table of an outcome from the graph. */
export function tableOf(outcome: Outcome): Grown {
  const fixed = fixedIn(outcome);
  const columns = columnsOf(outcome.node).filter(({ id }) => !Object.hasOwn(fixed, id));
  const cut = abstracted(outcome.node, columns, fixed);
  const tree = grown(outcome, cut, new Map(), undefined);
  const rows = tree === undefined ? [] : rowsOf(tree, columns, new Map());
  const read = columns.map((_, index) => rows.some(({ classes }) => (classes[index]?.length ?? 0) > 0));
  return {
    outcome,
    columns: columns.filter((_, index) => read[index]),
    rows: rows.map((row) => ({ ...row, classes: row.classes.filter((_, index) => read[index]) })),
  };
}

function grown(
  outcome: Outcome,
  cut: Abstracted,
  wanted: ReadonlyMap<Column, Class>,
  example: Application | undefined,
): Tree | undefined {
  const frame = cut.frameOf(new Map([...wanted].map(([column, { value }]) => [column, value])));
  const [column] = cut.openIn(frame, isOpen);
  if (column === undefined) {
    const someone = example ?? someoneWho(outcome, wanted);
    return someone === undefined ? undefined : { gives: givenBy(valueOf(cut.root, frame)), example: someone };
  }
  const branches: Branch[] = [];
  for (const each of column.classes) {
    const more = new Map(wanted).set(column, each);
    const someone = nearestWho(outcome, more, column, each, example);
    if (someone === undefined) continue;
    const tree = grown(outcome, cut, more, someone);
    if (tree === undefined) continue;
    const same = branches.findIndex((branch) => isSame(branch.tree, tree));
    const known = branches[same];
    if (known === undefined) branches.push({ classes: [each], tree });
    else branches[same] = { ...known, classes: [...known.classes, each] };
  }
  const [only, ...others] = branches;
  return only === undefined || others.length === 0 ? only?.tree : { column, branches };
}

/** What a value gives: yes or no, or the row of a table. */
export function givenBy(value: Value<unknown>): Gives {
  if (value instanceof Fork) return givenByReading(value, [...value.doubts].sort(), cautiously);
  if (Array.isArray(value)) {
    const [row] = value as readonly (GraphRow<unknown> & { readonly id?: string })[];
    return row?.id ?? "nothing";
  }
  return value === true ? "yes" : "no";
}

/** The same, one doubt after the other read both ways. */
function givenByReading(value: Fork<unknown>, doubts: readonly string[], otherwise: Otherwise): Gives {
  const [doubt, ...left] = doubts;
  if (doubt === undefined) return givenBy(readIn(value, otherwise));
  return joined(
    doubt,
    givenByReading(value, left, otherwise),
    givenByReading(value, left, new Set([...otherwise, doubt])),
  );
}

function joined(doubt: string, cautious: Gives, other: Gives): Gives {
  return cautious === other ? cautious : { doubt, cautious, other };
}

function isSame(one: Tree, other: Tree): boolean {
  return shapeOf(one) === shapeOf(other);
}

function shapeOf(tree: Tree): string {
  if ("gives" in tree) return JSON.stringify(tree.gives);
  const branches = tree.branches.map(({ classes, tree: below }) => [
    classes.map(({ name }) => name),
    shapeOf(below),
  ]);
  return JSON.stringify([tree.column.id, branches]);
}

function rowsOf(
  tree: Tree,
  columns: readonly Column[],
  path: ReadonlyMap<Column, readonly Class[]>,
): readonly GrownRow[] {
  if ("gives" in tree)
    return [
      { classes: columns.map((column) => path.get(column) ?? []), gives: tree.gives, example: tree.example },
    ];
  return tree.branches.flatMap(({ classes, tree: below }) =>
    rowsOf(below, columns, new Map(path).set(tree.column, classes)),
  );
}

/** What a row gives, as text: an id, or two by how the law is read. */
export function written(gives: Gives): string {
  if (typeof gives === "string") return gives;
  return `(${gives.doubt} ? ${written(gives.cautious)} : ${written(gives.other)})`;
}
