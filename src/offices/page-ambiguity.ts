import type { HoursByPurpose } from "./ambiguity.js";

/**
 * What on the pages of Saint-Paul and Reims could be taken in two ways: for each code the way it is taken here, then the
 * other one. These are a careful person's remarks: no reader finds them.
 *
 * - `phone-purpose`: what a telephone number is for, where booking is described online only.
 * - `list-of-places`: what places listed among the ways to book are for.
 * - `collection-hours`: when one collects, where hours are given for depositing.
 */
export const pageReadings = {
  "phone-purpose": ["contact", "booking-too"],
  "list-of-places": ["where-to-deposit", "where-to-book-too"],
  "collection-hours": ["as-for-deposit", "not-published"],
} as const;

/** What on a page can be taken in two ways. */
export type PageAmbiguityCode = keyof typeof pageReadings;

/** Something on a page that can be taken in two ways. */
export interface PageAmbiguity<Code extends PageAmbiguityCode = PageAmbiguityCode> {
  readonly code: Code;
  /** The way it was taken. */
  readonly reading: (typeof pageReadings)[Code][0];
  readonly otherReading: (typeof pageReadings)[Code][1];
  /** The hours taken the other way; absent where they are the same. */
  readonly otherHours?: HoursByPurpose;
}
