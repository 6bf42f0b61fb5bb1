import type { Condition, Row, Table } from "./node.js";

export type { Row, Table } from "./node.js";

/** Declares a table by its rows. */
export function table<R extends Row<unknown>>(name: string, rows: readonly R[]): Table<R> {
  return { op: "table", name, rows, inputs: rows.map((row) => row.when) };
}

/** True when every row that may still hold passes a test, false when none does. */
export function tableSays<R extends Row<unknown>>(from: Table<R>, test: (row: R) => boolean): Condition {
  return { op: "tableSays", rows: from.rows.filter(test), inputs: [from] };
}
