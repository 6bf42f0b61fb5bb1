import { national } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import type { Node } from "../../src/graph/node.js";
import type { Numbers } from "./numbers.js";

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Every day that the law names, read off its graph. */
const daysOfLaw: readonly string[] = [
  ...namedIn(
    [national, reims, saintPaul].flatMap(({ rules, fees, validities }) => [
      ...rules.map(({ when }) => when),
      ...[...Object.values(fees), ...Object.values(validities)].flatMap((table) =>
        table.rows.map((row) => row.when),
      ),
    ]),
  ),
].sort();

function namedIn(nodes: readonly Node[]): ReadonlySet<string> {
  const days = new Set<string>();
  const seen = new Set<Node>();
  const left = [...nodes];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.op === "constant" && typeof node.value === "string" && dayPattern.test(node.value))
      days.add(node.value);
    left.push(...(node.inputs as readonly Node[]));
  }
  return days;
}

/** Lengths that the law counts in, in months, and some that it does not. */
const lengths = [
  0, 1, 2, 3, 6, 12, 24, 60, 84, 120, 132, 144, 156, 180, 192, 216, 228, 240, 252, 300, 480, 780,
];

/** A day: named by the law or beside another, at a length that the law counts in, or any at all. */
export function someDay(numbers: Numbers, beside: readonly string[]): string {
  const kind = numbers.below(20);
  if (kind === 0)
    return `${String(1900 + numbers.below(200))}-${two(1 + numbers.below(12))}-${two(1 + numbers.below(28))}`;
  if (kind === 1) return numbers.of(["1996-02-29", "2008-02-29", "2012-02-29", "2024-02-29", "2028-02-29"]);
  if (kind === 2) return numbers.of(["2999-12-31", "9999-12-31", "1000-01-01", "1895-01-01", "2021-08-02"]);
  const from = beside.length > 0 && numbers.happens(0.75) ? numbers.of(beside) : numbers.of(daysOfLaw);
  const months = numbers.of(lengths) * (numbers.happens(0.75) ? -1 : 1);
  const shift = numbers.happens(0.6) ? numbers.of([0, 0, 1, -1]) : numbers.below(400) - 200;
  return moved(from, months, shift);
}

/** A day so many months and days later, on the last day of a shorter month; the days of the calendar's ends stay in it. */
export function moved(day: string, months: number, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const then = new Date(first.getTime() + (Math.min(date, last) - 1 + days) * 86_400_000);
  return Number.isNaN(then.getTime()) || then.getUTCFullYear() < 1000 || then.getUTCFullYear() > 9999
    ? day
    : then.toISOString().slice(0, 10);
}

/** Every day that a value names. */
export function daysNamedIn(value: unknown): readonly string[] {
  if (typeof value === "string") return dayPattern.test(value) ? [value] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(daysNamedIn);
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
