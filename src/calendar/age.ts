import { minus, plus, years } from "./period.js";
import { plusDays, type PlainDate } from "./plain-date.js";

/**
 * The day on which a person reaches an age.
 *
 * Someone born on 29 February has no birthday in a common year, and no text read for this library says whether the age
 * is reached on 28 February or on 1 March: the first is this function's answer, the second that of
 * {@link lateBirthday}.
 *
 * @example
 * ```ts
 * birthday("2008-11-25", 18); // "2026-11-25"
 * birthday("1992-02-29", 18); // "2010-02-28"
 * ```
 */
export function birthday(bornOn: PlainDate, age: number): PlainDate {
  return plus(bornOn, years(age));
}

/** The other reading of a leap-day birthday: 1 March in a common year. See {@link birthday}. */
export function lateBirthday(bornOn: PlainDate, age: number): PlainDate {
  const early = birthday(bornOn, age);
  return early.slice(8) === bornOn.slice(8) ? early : plusDays(early, 1);
}

/**
 * How many years old someone is for certain on a day: a leap-day birthday is read as {@link lateBirthday} reads it.
 *
 * @example
 * ```ts
 * ageOn("2008-11-25", "2026-11-24"); // 17
 * ```
 */
export function ageOn(bornOn: PlainDate, day: PlainDate): number {
  const age = Number(day.slice(0, 4)) - Number(bornOn.slice(0, 4));
  return lateBirthday(bornOn, age) > day ? age - 1 : age;
}

/** The last day on which one can be born and, however a leap-day birthday is read, have reached an age by a day. */
export function latestBirthAged(age: number, by: PlainDate): PlainDate {
  return yearsBefore(by, age);
}

/** The first day on which one can be born and, however a leap-day birthday is read, not have reached an age by a day. */
export function earliestBirthUnder(age: number, by: PlainDate): PlainDate {
  const dayAfter = plusDays(yearsBefore(by, age), 1);
  return birthday(dayAfter, age) > by ? dayAfter : plusDays(dayAfter, 1);
}

/** No day is before the year 1000: there the calendar begins. */
function yearsBefore(day: PlainDate, count: number): PlainDate {
  return day < `${1000 + count}` ? "1000-01-01" : minus(day, years(count));
}
