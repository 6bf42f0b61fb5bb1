import { plusDays } from "../calendar/plain-date.js";
import { not } from "../graph/condition.js";
import type { Condition, Node } from "../graph/node.js";
import { spanOf, type Cells } from "./cells.js";
import { pathIn, said, type Says } from "./says.js";

/** The nodes of the conditions that are columns, by what the columns are called. */
export type ConditionNodes = ReadonlyMap<string, Node>;

/** What the cells of a row say, in words. */
export function sayCells(cells: Cells, says: Says, nodes: ConditionNodes): readonly string[] {
  return Object.entries(cells).map(([column, cell]) => sayCell(column, cell, says, nodes));
}

/** What one cell says, in words, with what it is about. */
export function sayCell(column: string, cell: string, says: Says, nodes: ConditionNodes): string {
  if (column === "age" || column === "depositOn") return sayValue(column, cell, says);
  const node = nodes.get(column);
  if (node !== undefined) return cell === "yes" ? said(node, says) : said(not(node as Condition), says);
  if (!isPath(column)) return says.is(`\`${column}\``, says.value("", cell));
  return says.is(says.field(pathIn(column)), sayValue(column, cell, says));
}

/** What one cell says, without what it is about, as it stands in a table. */
export function sayValue(column: string, cell: string, says: Says): string {
  if (cell === "") return says.unsaid;
  return says.or(cell.split("|").map((part) => sayPart(column, part, says)));
}

/** What a cell says; where it names most of the values, those that it does not name. */
export function sayShortly(classes: readonly string[], column: string, cell: string, says: Says): string {
  const all = classes.flatMap((each) => each.split("|"));
  const named = cell.split("|");
  const others = all.filter((value) => !named.includes(value));
  const isShorter =
    column !== "age" && column !== "depositOn" && others.length > 0 && 2 * others.length < named.length;
  return isShorter ? says.otherThan(sayValue(column, others.join("|"), says)) : sayValue(column, cell, says);
}

/** What a column is about. */
export function sayColumn(column: string, says: Says, nodes: ConditionNodes): string {
  if (column === "age") return says.field("applicant.ageOnDeposit");
  const node = nodes.get(column);
  if (node !== undefined) return said(node, says);
  return isPath(column) ? says.field(pathIn(column)) : `\`${column}\``;
}

function sayPart(column: string, part: string, says: Says): string {
  const span = spanOf(part);
  if (span === undefined) return isPath(column) ? says.value(pathIn(column), part) : says.value("", part);
  const { from, until } = span;
  if (typeof from === "number") return says.aged(from, until as number | undefined);
  return from <= "2021-08-02" && typeof until === "string"
    ? says.depositSpan(undefined, says.day(plusDays(until, 1)))
    : says.depositSpan(says.day(from), until === undefined ? undefined : says.day(until as string));
}

function isPath(column: string): boolean {
  return /^[\w.]+$/.test(column);
}
