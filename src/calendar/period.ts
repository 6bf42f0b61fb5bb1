import { plusDays, plusMonths, type PlainDate } from "./plain-date.js";

/** A length of time counted in whole civil days, months or years. */
export interface Period {
  readonly unit: "day" | "month" | "year";
  readonly count: number;
}

/** A period of whole days. */
export function days(count: number): Period {
  return { unit: "day", count };
}

/** A period of whole months. */
export function months(count: number): Period {
  return { unit: "month", count };
}

/** A period of whole years. */
export function years(count: number): Period {
  return { unit: "year", count };
}

/**
 * The day that lies one period after another day.
 *
 * Months and years are counted from date to date: the sum bears the same day of the month. Where the month reached
 * is too short, the sum is the last day of that month: a card whose printed end is 29 February 2020, extended by five
 * years, ends on 28 February 2025. No text read for this library says otherwise, and this is the earlier of the two
 * days one could defend.
 *
 * @example
 * ```ts
 * plus("2026-05-31", months(-3)); // "2026-02-28"
 * plus("2020-02-29", years(5)); // "2025-02-28"
 * ```
 */
export function plus(day: PlainDate, period: Period): PlainDate {
  if (period.unit === "day") return plusDays(day, period.count);
  return plusMonths(day, period.unit === "year" ? period.count * 12 : period.count);
}

/** The day that lies one period before another day, rounded as {@link plus} rounds. */
export function minus(day: PlainDate, period: Period): PlainDate {
  return plus(day, { unit: period.unit, count: -period.count });
}

/**
 * The day on which a period is over, when the period begins on the day after `day`.
 *
 * It is the other defensible way to count from a last day: the period runs whole months from the first day that
 * `day` no longer covers. It differs from {@link plus} at the end of some months only: five years after 28 February
 * 2023 are over on 29 February 2028, not on the 28th.
 */
export function plusFromDayAfter(day: PlainDate, period: Period): PlainDate {
  if (period.unit === "day") return plusDays(day, period.count);
  const dayAfter = plusDays(day, 1);
  const reached = plus(dayAfter, period);
  // A month too short to hold the day reached is covered to its end: stepping back from there would round twice.
  return reached.slice(8) === dayAfter.slice(8) ? plusDays(reached, -1) : reached;
}
