/** A civil day written `YYYY-MM-DD`, from year 1000 to year 9999. It has no hour and no zone. */
export type PlainDate = string;

const pattern = /^[1-9]\d{3}-(0[1-9]|1[0-2])-(?!00)\d\d$/;

/**
 * Tells whether a value is a civil day that exists.
 *
 * @example
 * ```ts
 * isPlainDate("2024-02-29"); // true
 * isPlainDate("2026-02-30"); // false
 * ```
 */
export function isPlainDate(value: unknown): value is PlainDate {
  return (
    typeof value === "string" &&
    pattern.test(value) &&
    dayOf(value) <= lengthOfMonth(yearOf(value), monthOf(value))
  );
}

/**
 * The day that lies `count` days after `day` (before it, when negative).
 *
 * @example
 * ```ts
 * plusDays("2024-02-28", 2); // "2024-03-01"
 * ```
 */
export function plusDays(day: PlainDate, count: number): PlainDate {
  let year = yearOf(day);
  let month = monthOf(day);
  let rest = dayOf(day) + count;
  while (rest < 1) {
    [year, month] = month === 1 ? [year - 1, 12] : [year, month - 1];
    rest += lengthOfMonth(year, month);
  }
  for (let length = lengthOfMonth(year, month); rest > length; length = lengthOfMonth(year, month)) {
    rest -= length;
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  return written(year, month, rest);
}

/**
 * The day that lies `count` months after `day` and bears the same number; the last day of its month where that month
 * is too short.
 */
export function plusMonths(day: PlainDate, count: number): PlainDate {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const year = Math.floor(months / 12);
  const month = months - year * 12 + 1;
  return written(year, month, Math.min(dayOf(day), lengthOfMonth(year, month)));
}

function lengthOfMonth(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
  return year % (year % 100 === 0 ? 400 : 4) === 0 ? 29 : 28;
}

function yearOf(day: PlainDate): number {
  return digit(day, 0) * 1000 + digit(day, 1) * 100 + digit(day, 2) * 10 + digit(day, 3);
}

function monthOf(day: PlainDate): number {
  return digit(day, 5) * 10 + digit(day, 6);
}

function dayOf(day: PlainDate): number {
  return digit(day, 8) * 10 + digit(day, 9);
}

function digit(day: PlainDate, at: number): number {
  return day.charCodeAt(at) - 48;
}

function written(year: number, month: number, day: number): PlainDate {
  return `${year}-${month < 10 ? "0" : ""}${month}-${day < 10 ? "0" : ""}${day}`;
}
