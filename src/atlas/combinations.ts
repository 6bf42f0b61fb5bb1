import { doubtsOf, Fork, leavesOf } from "../evaluation/fork.js";
import { valueOf } from "../evaluation/value.js";
import { abstracted, fixedIn, isOpen } from "./abstracted.js";
import type { AtlasTable } from "./atlas.js";
import { columnsOf, type Class, type Column } from "./column.js";
import { someoneWho } from "./situation.js";
import { givenBy, written } from "./table-of.js";
import type { Outcome } from "./wanted.js";

/** What a table says of every combination of the classes of what its outcome reads. */
export interface Combinations {
  readonly all: number;
  /** Those of which it gives one thing, however the law is read. */
  readonly decided: number;
  /** Those of which it gives one thing or another, by how a listed doubt is read. */
  readonly inDoubt: number;
  /** Those in which nobody was found who could be in them. */
  readonly ofNobody: number;
  /** The doubts that were met. */
  readonly doubts: ReadonlySet<string>;
  readonly faults: readonly string[];
}

/** Classes of columns, one of each; of a column that is not there, nothing is known. */
type Combination = ReadonlyMap<Column, Class>;

/** Classes that nobody can be in together, by what their columns are called. */
export type Conflict = Readonly<Record<string, string>>;

/**
 * Goes through every combination of classes: of each in which somebody can be, one row speaks and no other, the graph is decided in
 * each reading of the law, of a fee or a length by one row of the law and no other, and the row says the same.
 *
 * @param conflicts - The classes known so far that nobody can be in together; those that are found are added.
 */
export function combinationsOf(table: AtlasTable, conflicts: Conflict[]): Combinations {
  const { outcome, rows } = table;
  const columns = columnsRead(table);
  const cut = abstracted(outcome.node, columns, fixedIn(outcome));
  const places = table.columns.map(({ id }) => columns.find((column) => column.id === id));
  const count = { all: 0, decided: 0, inDoubt: 0, ofNobody: 0 };
  const doubts = new Set<string>();
  const faults: string[] = [];
  for (const combination of combined(columns)) {
    count.all++;
    const value = valueOf(cut.root, cut.frameOf(valuesOf(combination)));
    const [row, ...others] = rows.filter(({ classes }) =>
      classes.every((wanted, at) => {
        const column = places[at];
        const is = column === undefined ? undefined : combination.get(column)?.name;
        return wanted.length === 0 || wanted.some(({ name }) => name === is);
      }),
    );
    const is =
      row === undefined
        ? "no row"
        : others.length > 0
          ? "several rows"
          : leavesOf(value).some(isOpen)
            ? "the graph is open"
            : written(givenBy(value)) !== written(row.gives)
              ? "the row says something else than the graph"
              : "right";
    if (is !== "right") {
      if (isOfNobody(outcome, combination, conflicts)) count.ofNobody++;
      else faults.push(`${outcome.id}: ${is} where ${said(combination)}`);
      continue;
    }
    if (value instanceof Fork) count.inDoubt++;
    else count.decided++;
    for (const doubt of doubtsOf([value])) doubts.add(doubt);
  }
  return { ...count, doubts, faults };
}

/** Whether nobody is found who is in a combination: then the least of it that keeps everybody out is a conflict. */
function isOfNobody(outcome: Outcome, combination: Combination, conflicts: Conflict[]): boolean {
  const names = new Map([...combination].map(([{ id }, { name }]) => [id, name]));
  const isKnown = conflicts.some((conflict) =>
    Object.entries(conflict).every(([id, name]) => names.get(id) === name),
  );
  if (isKnown) return true;
  if (someoneWho(outcome, combination) !== undefined) return false;
  let least = combination;
  for (const column of combination.keys()) {
    const fewer = new Map([...least].filter(([other]) => other !== column));
    if (someoneWho(outcome, fewer) === undefined) least = fewer;
  }
  conflicts.push(Object.fromEntries([...least].map(([{ id }, { name }]) => [id, name])));
  return true;
}

/**
 * Goes through every combination of classes in which some are unknown, too: wherever the graph is open it names something unknown
 * that keeps it so.
 */
export function faultsInPart(table: AtlasTable): {
  readonly all: number;
  readonly faults: readonly string[];
} {
  const columns = columnsRead(table);
  const cut = abstracted(table.outcome.node, columns, fixedIn(table.outcome));
  const faults: string[] = [];
  let all = 0;
  for (const combination of combined(columns, "in part")) {
    all++;
    const frame = cut.frameOf(valuesOf(combination));
    const isUndecided = leavesOf(valueOf(cut.root, frame)).some(isOpen);
    const open = cut.openIn(frame, isOpen);
    if (isUndecided && open.length === 0 && combination.size < columns.length)
      faults.push(`${table.outcome.id}: open for nothing where ${said(combination)}`);
    if (open.some((column) => combination.has(column)))
      faults.push(`${table.outcome.id}: open for what is known where ${said(combination)}`);
  }
  return { all, faults };
}

function columnsRead({ outcome }: AtlasTable): readonly Column[] {
  const fixed = fixedIn(outcome);
  return columnsOf(outcome.node).filter(({ id }) => !Object.hasOwn(fixed, id));
}

function* combined(
  [column, ...others]: readonly Column[],
  known: "in whole" | "in part" = "in whole",
): Generator<Combination> {
  if (column === undefined) {
    yield new Map();
    return;
  }
  for (const rest of combined(others, known)) {
    for (const each of column.classes) yield new Map([[column, each], ...rest]);
    if (known === "in part") yield rest;
  }
}

function valuesOf(combination: Combination): ReadonlyMap<Column, unknown> {
  return new Map([...combination].map(([column, { value }]) => [column, value]));
}

function said(combination: Combination): string {
  return [...combination].map(([{ id }, { name }]) => `${id} = ${name}`).join(", ");
}
