import { day, required } from "../application/arguments.js";
import { months, plus } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";

/**
 * The last day to collect a title: three months from the day it was made available. After that it is destroyed, and a new
 * application is needed.
 *
 * The texts do not say how the days are counted; this is the usual reading, from date to date. Come earlier.
 *
 * @param availableOn - The day on which the title was made available.
 * @throws InvalidInputError when that is no day up to the year 2999.
 * @see Decree 55-1397, article 5, for the CNI; decree 2005-1726, article 12, for the passport.
 *
 * @example
 * ```ts
 * collectBy("2026-08-22"); // "2026-11-22"
 * ```
 */
export function collectBy(availableOn: PlainDate): PlainDate {
  return plus(required(day, availableOn, "availableOn"), months(3));
}
