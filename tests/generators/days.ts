import { months, plus, years, type Period } from "../../src/calendar/period.js";
import { isPlainDate, plusDays, type PlainDate } from "../../src/calendar/plain-date.js";

/** Days on which a rule begins or ends, leap days and the days around them, ends of months. */
export const fixedDays: readonly PlainDate[] = [
  "2026-11-25",
  "2021-08-02",
  "2021-03-15",
  "2014-01-01",
  "2013-12-31",
  "2004-01-02",
  "2023-12-30",
  "2024-07-07",
  "2022-07-01",
  "2025-03-31",
  "2026-11-22",
  "2027-11-22",
  "2012-02-29",
  "2024-02-29",
  "2028-02-29",
  "2023-02-28",
  "2026-02-28",
  "2026-01-31",
  "2028-12-30",
];

/** A length of time from a day of the situation, or a day that is always the same. */
type Edge = readonly [of: "depositOn" | "issuedOn" | "bornOn", length?: Period] | PlainDate;

/** Where the days that the rules know by name are at their most interesting. Any other day is near those said so far. */
const edges: Readonly<Record<string, readonly Edge[]>> = {
  depositOn: fixedDays,
  collectOn: [["depositOn"], ["depositOn", months(3)]],
  bornOn: [
    ["depositOn", years(-18)],
    ...[-12, -13, -15, -11, -14].map((count): Edge => ["depositOn", years(count)]),
    ["depositOn", years(-70)],
    ["depositOn", years(-25)],
    ["depositOn", years(-40)],
    "1992-02-29",
    "1988-02-29",
    "2004-02-29",
    "1996-01-01",
  ],
  issuedOn: [
    ["bornOn", years(18)],
    ["bornOn", years(18)],
    ["bornOn", years(12)],
    ...[-1, -2, -5, -7, -10, -15, -20].map((count): Edge => ["depositOn", years(count)]),
    "2004-01-02",
    "2013-12-31",
    "2013-03-01",
    "2021-03-15",
    "2021-08-02",
    "2010-02-28",
  ],
  printedExpiry: [
    ...[10, 10, 15, 5, 1].map((count): Edge => ["issuedOn", years(count)]),
    ...[0, -5, -5, -10, -2, -7].map((count): Edge => ["depositOn", years(count)]),
    "2014-01-01",
    "2023-12-30",
    "2023-02-28",
    "2020-02-29",
  ],
  changeRecordedOn: [["depositOn", months(-3)], ["depositOn"], "2024-07-07", ["issuedOn"], ["issuedOn"]],
};

const lengths: readonly (Period | undefined)[] = [
  undefined,
  ...[18, 10, 15, 5, 20, 2, 1, 12, 13, 70].map(years),
  ...[3, 6].map(months),
];
const directions = [-1, 1];
const shifts = [0, -1, 1];

/** The days that a situation speaks of, by the names of their facts. */
export type NamedDays = readonly (readonly [name: string, day: PlainDate])[];

/**
 * Days on the edge of something, by numbers: the day itself, its eve or its morrow. Mostly where the rules that read a day
 * of this name change their answer, else a length of time before or after any day said so far.
 */
export function daysOnEdges(name: string, said: NamedDays): (number: number) => PlainDate {
  const known = (edges[name] ?? []).flatMap((edge) => daysAt(edge, said));
  return (number) => {
    const digit = digitsOf(number);
    const shift = digit(shifts);
    if (known.length > 0 && digit(fourTimesInFive)) return plusDays(digit(known), shift);
    const length = digit(lengths);
    const direction = digit(directions);
    const anchor = digit([...said.map(([, day]) => day), ...fixedDays]);
    return plusDays(length === undefined ? anchor : plus(anchor, times(length, direction)), shift);
  };
}

const fourTimesInFive = [true, true, true, true, false];

function daysAt(edge: Edge, said: NamedDays): readonly PlainDate[] {
  if (typeof edge === "string") return [edge];
  const [of, length] = edge;
  return said.flatMap(([name, day]) => (name === of ? [length === undefined ? day : plus(day, length)] : []));
}

function times({ unit, count }: Period, factor: number): Period {
  return { unit, count: count * factor };
}

/** Reads a number as a choice from each of several lists, one after the other. */
function digitsOf(number: number): <T>(from: readonly T[]) => T {
  let rest = number;
  return <T>(from: readonly T[]): T => {
    const item = from[rest % from.length] as T;
    rest = Math.floor(rest / from.length);
    return item;
  };
}

/** Every day written in a value, at any depth, with the name of the field it stands in. */
export function daysIn(value: unknown, name = ""): NamedDays {
  if (isPlainDate(value)) return [[name, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => daysIn(inner, key));
}
