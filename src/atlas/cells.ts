import { plusDays } from "../calendar/plain-date.js";

/** The cells of a row by what they are about. What is not named does not matter. */
export type Cells = Readonly<Record<string, string>>;

/** The cells that say what two rows both say; nothing where nobody is in both. */
export function both(one: Cells, other: Cells): Cells | undefined {
  const cells: Record<string, string> = { ...one };
  for (const [column, cell] of Object.entries(other)) {
    const known = cells[column];
    const joint = known === undefined ? cell : bothCells(known, cell);
    if (joint === "") return undefined;
    cells[column] = joint;
  }
  return cells;
}

/** How many things some cells say. */
export function statedIn(cells: Cells): number {
  return Object.keys(cells).length;
}

/** What two cells have in common; empty where that is nothing. */
export function bothCells(one: string, other: string): string {
  if (one === other) return one;
  return one
    .split("|")
    .flatMap((part) => other.split("|").flatMap((beside) => bothParts(part, beside)))
    .join("|");
}

function bothParts(one: string, other: string): readonly string[] {
  const [first, second] = [spanOf(one), spanOf(other)];
  if (first === undefined || second === undefined) return one === other ? [one] : [];
  const from = later(first.from, second.from);
  const until =
    first.until === undefined
      ? second.until
      : second.until === undefined
        ? first.until
        : earlier(first.until, second.until);
  if (until !== undefined && until < from) return [];
  return [typeof from === "number" ? ages(from, until as number | undefined) : `${from}..${until ?? ""}`];
}

interface Span {
  readonly from: number | string;
  /** The last; none where it has no end. */
  readonly until: number | string | undefined;
}

/** The ages or days that a part of a cell goes over; nothing where it is a value. */
export function spanOf(part: string): Span | undefined {
  const age = /^(\d{1,3})(?:-(\d{1,3})|\+)$/.exec(part);
  if (age !== null) return { from: Number(age[1]), until: age[2] === undefined ? undefined : Number(age[2]) };
  const days = /^(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)?$/.exec(part);
  return days === null ? undefined : { from: days[1] ?? "", until: days[2] };
}

/** The first day after a span of days, where it has an end. */
export function endsBefore({ until }: Span): string | undefined {
  return typeof until === "string" ? plusDays(until, 1) : undefined;
}

function ages(from: number, until?: number): string {
  return until === undefined ? `${from}+` : `${from}-${until}`;
}

function later<T extends number | string>(one: T, other: T): T {
  return one > other ? one : other;
}

function earlier<T extends number | string>(one: T, other: T): T {
  return one < other ? one : other;
}
