import type { DoubtId } from "../application/outcomes.js";
import type { Doubt, Reading } from "../graph/doubt.js";
import { decree, fiche, type Citation } from "../sources/citation.js";

/** An open question of law, with the texts that leave it open. */
export interface LegalDoubt extends Doubt {
  readonly id: DoubtId;
  readonly sources: readonly Citation[];
}

/** 28 February or 1 March, for someone born on 29 February: no text read decides. */
export const leapDayBirthday: LegalDoubt = {
  id: "leap-day-birthday",
  sources: [decree("2013-1188", "10", "2013-12-18")],
};

/** "Less than five years" on the very day: counted from the last valid day, or from the first day no longer valid. */
export const exactlyAtTheLimit: LegalDoubt = {
  id: "exactly-at-the-limit",
  sources: [decree("55-1397", "4-1", "2014"), fiche("F21091", "2024-09-27")],
};

/** Five years added to a printed 28 February, or fifteen years counted from the day of issue. */
export const extensionAtTheEndOfFebruary: LegalDoubt = {
  id: "extension-at-the-end-of-february",
  sources: [decree("2013-1188", "10", "2013-12-18"), fiche("F35005", "2025-05-14")],
};

/** "At the end of three months": whether the day that bears the same number is still a good one. */
export const lastDayBeforeVoiding: LegalDoubt = {
  id: "last-day-before-voiding",
  sources: [decree("2024-689", "1", "2024-07-05")],
};

/** No text read says whether a passport's first year begins on the day of issue. */
export const lastDayOfAComputedPassport: LegalDoubt = {
  id: "last-day-of-a-computed-passport",
  sources: [decree("2005-1726", "4")],
};

/** The national sheet calls the temporary passport electronic, the decree gives it no chip. */
export const temporaryPassportAsProof: LegalDoubt = {
  id: "temporary-passport-as-proof",
  sources: [fiche("F1373", "2019-09-11"), decree("2005-1726", "17-1", "2008-04-30")],
};

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
      if (differ(values[index] as T, values[beside] as T)) matter.add((doubt as LegalDoubt).id);
    }
  });
  return [...matter].sort();
}

function isWithout(doubts: ReadonlySet<Doubt>, doubt: Doubt, all: ReadonlySet<Doubt>): boolean {
  return doubts.size === all.size - 1 && !doubts.has(doubt) && [...doubts].every((each) => all.has(each));
}
