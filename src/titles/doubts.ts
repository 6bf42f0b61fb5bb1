import type { DoubtId } from "../application/outcomes.js";
import type { Reading } from "../graph/doubt.js";

// The open questions of law about a held title, by their ids.

export const leapDayBirthday: DoubtId = "leap-day-birthday";
export const exactlyAtTheLimit: DoubtId = "exactly-at-the-limit";
export const extensionAtTheEndOfFebruary: DoubtId = "extension-at-the-end-of-february";
export const lastDayBeforeVoiding: DoubtId = "last-day-before-voiding";
export const lastDayOfAComputedPassport: DoubtId = "last-day-of-a-computed-passport";
export const temporaryPassportAsProof: DoubtId = "temporary-passport-as-proof";

/**
 * The doubts that matter to a value: those that make it differ between two readings which are alike in all other doubts.
 *
 * @param readings - All readings of the doubts met, in the order of `readingsOf`: counted in binary, a digit for each doubt.
 * @param values - The value under each of them.
 * @param differ - Whether two values differ.
 */
export function doubtsThatMatter<T>(
  readings: readonly Reading<unknown>[],
  values: readonly T[],
  differ: (one: T, other: T) => boolean,
): readonly DoubtId[] {
  const doubts = [...(readings.at(-1)?.otherwise ?? [])].sort() as DoubtId[];
  return doubts.filter((_, place) => {
    const step = 2 ** place;
    return values.some((value, index) => (index & step) > 0 && differ(value, values[index - step] as T));
  });
}
