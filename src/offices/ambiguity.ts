import type { Hours, Purpose } from "./hours.js";

/** A stretch of a text: positions of its first character and of the one after its last. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The hours of a counter for each purpose. */
export type HoursByPurpose = Readonly<Record<Purpose, Hours>>;

/** What in a text of hours could be taken in two ways. */
export const textReadings = {
  "tag-scope": ["all-joined-groups", "last-group"],
  "unmarked-day": ["both-purposes", "deposit-only"],
  "repeated-group": ["adds-nothing", "meant-otherwise"],
  "overlapping-windows": ["joined", "last-one-holds"],
  "narrower-group": ["replaces", "adds"],
  "monthly-day": ["replaces", "adds"],
  "misspelt-day": ["the-nearest-day", "no-day"],
} as const;

/** What in the other cells of a table row could be taken in two ways. */
export const cellReadings = {
  "commune-and-site": ["commune-then-site", "all-commune"],
  "repeated-word": ["once", "twice"],
  "limit-scope": ["every-way", "next-way"],
} as const;

/**
 * What in a table row could be taken in two ways: for each code the way it is taken here, then the other one.
 *
 * In a text of hours:
 * - `tag-scope`: what *(Remises)* after groups joined by *et* covers.
 * - `unmarked-day`: what a day without marked hours is for, where other days have some.
 * - `repeated-group`: why hours are given twice for the same days.
 * - `overlapping-windows`: what two windows of one day that overlap make.
 * - `narrower-group`: whether later hours for fewer days take the place of earlier ones that they overlap.
 * - `monthly-day`: whether hours on one day of the month replace that day's ordinary hours.
 * - `misspelt-day`: a slip of the pen in the name of a day.
 *
 * In the other cells of a table row:
 * - `commune-and-site`: where in one cell the name of the commune ends.
 * - `repeated-word`: a word written twice in the name of a site.
 * - `limit-scope`: which ways of booking *uniquement le mardi* limits.
 */
export const readings = /* @__PURE__ */ Object.assign({}, textReadings, cellReadings);

/** What can be taken in two ways. */
export type AmbiguityCode = keyof typeof readings;

/** A place in a text that can be taken in two ways. */
export interface Ambiguity<Code extends AmbiguityCode = AmbiguityCode> {
  readonly code: Code;
  /** Where in the text. */
  readonly span: Span;
  /** The way it was taken. */
  readonly reading: (typeof readings)[Code][0];
  readonly otherReading: (typeof readings)[Code][1];
  /** The hours taken the other way; absent where they are the same. */
  readonly otherHours?: HoursByPurpose;
}

/** An ambiguity with the two readings of its code. */
export function ambiguity(
  code: AmbiguityCode,
  [reading, otherReading]: (typeof readings)[AmbiguityCode],
  span: Span,
  otherHours?: HoursByPurpose,
): Ambiguity {
  return { code, span, reading, otherReading, ...(otherHours && { otherHours }) };
}

/** The same span in a longer text, in which its own begins at `offset`. */
export function movedBy(offset: number, { start, end }: Span): Span {
  return { start: start + offset, end: end + offset };
}
