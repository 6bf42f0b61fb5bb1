import { plus, years } from "../calendar/period.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";

/**
 * The last day on which an electronic stamp pays: it can be used for a year after it was bought (sheet F21258 of 6 June 2025).
 * The sheet does not say how the days are counted; on the stricter count the day of the next year is one too late.
 */
export function stampGoodUntil(boughtOn: PlainDate): PlainDate {
  return plusDays(plus(boughtOn, years(1)), -1);
}
