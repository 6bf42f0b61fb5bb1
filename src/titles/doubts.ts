import type { DoubtId } from "../application/outcomes.js";

// The open questions of law about a held title, by their ids.

export const leapDayBirthday: DoubtId = "leap-day-birthday";
export const exactlyAtTheLimit: DoubtId = "exactly-at-the-limit";
export const extensionAtTheEndOfFebruary: DoubtId = "extension-at-the-end-of-february";
export const lastDayBeforeVoiding: DoubtId = "last-day-before-voiding";
export const lastDayOfAComputedPassport: DoubtId = "last-day-of-a-computed-passport";
export const temporaryPassportAsProof: DoubtId = "temporary-passport-as-proof";
