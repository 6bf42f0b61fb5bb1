import { groundsIn, node, valueOf, type Condition, type Frame, type Ground, type Node } from "./node.js";

/** One row of a table: what it gives, and when. */
export interface Row<T> {
  readonly when: Condition;
  readonly gives: T;
}

/**
 * A table whose rows exclude each other: of all its rows exactly one holds in a complete situation. Its value is the
 * set of rows that may still hold.
 */
export interface Table<R extends Row<unknown>> extends Node<readonly R[]> {
  readonly rows: readonly R[];
}

/** Declares a table by its rows. */
/* @__NO_SIDE_EFFECTS__ */
export function table<R extends Row<unknown>>(name: string, rows: readonly R[]): Table<R> {
  const possible = (frame: Frame): readonly R[] => {
    const left: R[] = [];
    for (const row of rows) {
      const value = valueOf(row.when, frame);
      if (value === true) return [row];
      if (value === undefined) left.push(row);
    }
    return left;
  };
  const grounds = (frame: Frame): readonly Ground[] => {
    const left = possible(frame);
    return left.length > 1 ? conditions(frame, left) : decidedBy(frame, rows, rows);
  };
  return {
    ...node({ kind: "table", name, inputs: rows.map((row) => row.when), compute: possible, grounds }),
    // A copy: what is shown may be frozen, and engines walk a frozen list many times more slowly.
    rows: [...rows],
  };
}

/** True when every row that may still hold passes a test, false when none does. */
/* @__NO_SIDE_EFFECTS__ */
export function tableSays<R extends Row<unknown>>(from: Table<R>, test: (row: R) => boolean): Condition {
  const compute = (frame: Frame): boolean | undefined => {
    const left = valueOf(from, frame) ?? [];
    if (!left.some(test)) return false;
    return left.every(test) ? true : undefined;
  };
  const grounds = (frame: Frame): readonly Ground[] => {
    const value = compute(frame);
    if (value === undefined) return conditions(frame, valueOf(from, frame) ?? []);
    return decidedBy(
      frame,
      from.rows,
      from.rows.filter((row) => test(row) !== value),
    );
  };
  return node({ kind: "is", inputs: [from], compute, grounds });
}

/** The row that holds decides; where none is known to hold, the exclusion of the others does. */
function decidedBy(
  frame: Frame,
  rows: readonly Row<unknown>[],
  others: readonly Row<unknown>[],
): readonly Ground[] {
  const holding = rows.find((row) => valueOf(row.when, frame) === true);
  return conditions(
    frame,
    holding === undefined ? others.filter((row) => valueOf(row.when, frame) === false) : [holding],
  );
}

function conditions(frame: Frame, rows: readonly Row<unknown>[]): readonly Ground[] {
  return groundsIn(
    frame,
    rows.map((row) => row.when),
  );
}
