import { months, plus } from "../calendar/period.js";
import { isPlainDate, type PlainDate } from "../calendar/plain-date.js";

/**
 * The last day to collect a title: three months from the day it was made available. After that it is destroyed, and a new
 * application is needed.
 *
 * The texts do not say how the days are counted; this is the usual reading, from date to date. Come earlier.
 *
 * @param availableOn - The day on which the title was made available.
 * @throws RangeError when that is no day.
 * @see Decree 55-1397, article 5, for the CNI; decree 2005-1726, article 12, for the passport.
 *
 * @example
 * ```ts
 * collectBy("2026-08-22"); // "2026-11-22"
 * ```
 */
export function collectBy(availableOn: PlainDate): PlainDate {
  if (!isPlainDate(availableOn))
    throw new RangeError(`"${String(availableOn)}" is not a day; write it YYYY-MM-DD`);
  return plus(availableOn, months(3));
}
