import fc from "fast-check";
import type { PlainDate } from "../../src/calendar/plain-date.js";

/*
 * A calendar of 400 years made by counting day after day: no `Date`, and nothing of the code under test.
 */

export const firstYear = 1800;
export const lastYear = 2199;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Every fourth year, but not the centuries, save every fourth century. */
export function isLeapYear(year: number): boolean {
  if (year % 400 === 0) return true;
  if (year % 100 === 0) return false;
  return year % 4 === 0;
}

/** How many days a month has, counted from 1. */
export function daysIn(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0);
}

export function written(year: number, month: number, day: number): PlainDate {
  const two = (count: number): string => (count < 10 ? `0${count}` : `${count}`);
  return `${year}-${two(month)}-${two(day)}`;
}

/** The months of the 400 years in order, each with its days in order. */
export const months: readonly (readonly PlainDate[])[] = countedMonths();

/** The days of the 400 years in order. */
export const days: readonly PlainDate[] = months.flat();

function countedMonths(): readonly (readonly PlainDate[])[] {
  const counted: PlainDate[][] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    for (let month = 1; month <= 12; month++) {
      const inMonth: PlainDate[] = [];
      for (let day = 1; day <= daysIn(year, month); day++) inMonth.push(written(year, month, day));
      counted.push(inMonth);
    }
  }
  return counted;
}

/** A day by the place of its month among {@link months} and its own place in that month, both from 0. */
export interface Place {
  readonly month: number;
  readonly day: number;
}

export const places: readonly Place[] = months.flatMap((inMonth, month) =>
  inMonth.map((_, day) => ({ month, day })),
);

export function dayAt({ month, day }: Place): PlainDate {
  const found = months[month]?.[day];
  if (found === undefined) throw new Error(`No day ${day} in month ${month} of those counted`);
  return found;
}

/** The place of any of the days counted. */
export const anyPlace: fc.Arbitrary<Place> = fc
  .nat(days.length - 1)
  .map((index) => places[index] ?? { month: 0, day: 0 });

/** Whether a number of months away from a place is still counted. */
export function reaches({ month }: Place, count: number): boolean {
  return months[month + count] !== undefined;
}

/** The day that bears the same number some months later, or the last day of a month too short to have it. */
export function monthsLater(from: Place, count: number): PlainDate {
  const reached = months[from.month + count] ?? [];
  return dayAt({ month: from.month + count, day: from.day < reached.length ? from.day : reached.length - 1 });
}

export function isLastOfMonth({ month, day }: Place): boolean {
  return day === (months[month] ?? []).length - 1;
}
