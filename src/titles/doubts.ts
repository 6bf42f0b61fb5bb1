import type { DoubtId } from "../application/outcomes.js";
import type { Doubt, Reading } from "../graph/doubt.js";

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
 * @param readings - All readings of the doubts met.
 * @param values - The value under each of them.
 * @param differ - Whether two values differ.
 */
export function doubtsThatMatter<T>(
  readings: readonly Reading<unknown>[],
  values: readonly T[],
  differ: (one: T, other: T) => boolean,
): readonly DoubtId[] {
  const matter = new Set<DoubtId>();
  readings.forEach(({ otherwise }, index) => {
    for (const doubt of otherwise) {
      const beside = readings.findIndex((reading) => isWithout(reading.otherwise, doubt, otherwise));
      if (differ(values[index] as T, values[beside] as T)) matter.add(doubt as DoubtId);
    }
  });
  return [...matter].sort();
}

function isWithout(doubts: ReadonlySet<Doubt>, doubt: Doubt, all: ReadonlySet<Doubt>): boolean {
  return doubts.size === all.size - 1 && !doubts.has(doubt) && [...doubts].every((each) => all.has(each));
}
