import type { SchoolCalendar, SchoolHoliday } from "../../calendar/school-holidays.js";
import { refuse } from "../accepted.js";
import { departmentNamed } from "../find/departments.js";

/** The zones into which the académies of mainland France are grouped for their holidays. */
export const schoolZones = Object.freeze(["A", "B", "C"] as const);
/** A zone of académies that have their holidays together. */
export type SchoolZone = (typeof schoolZones)[number];

/** An order that sets the holidays of a school year. */
export interface SchoolHolidayOrder {
  /** The school year, such as `2026-2027`. */
  readonly schoolYear: string;
  /** The day on which the minister signed it. */
  readonly signedOn: string;
  /** Its number in the Journal officiel. */
  readonly number: `JORFTEXT${string}`;
}

/**
 * The orders that the school holidays are taken from. The days were read on 28 November 2026 in two copies made
 * independently of each other, which agree.
 */
export const schoolHolidayOrders: readonly SchoolHolidayOrder[] = Object.freeze([
  Object.freeze({ schoolYear: "2025-2026", signedOn: "2022-12-07", number: "JORFTEXT000046704476" }),
  Object.freeze({ schoolYear: "2026-2027", signedOn: "2025-10-22", number: "JORFTEXT000052416058" }),
]);

/** The départements of two zones, by their académies; all others on the mainland are in zone B. */
const departments = {
  // Besançon, Bordeaux, Clermont-Ferrand, Dijon, Grenoble, Limoges, Lyon, Poitiers.
  A: "01 03 07 15 16 17 19 21 23 24 25 26 33 38 39 40 42 43 47 58 63 64 69 70 71 73 74 79 86 87 89 90",
  // Créteil, Montpellier, Paris, Toulouse, Versailles.
  C: "09 11 12 30 31 32 34 46 48 65 66 75 77 78 81 82 91 92 93 94 95",
};

/** Corsica (2A, 2B) and the territories overseas (971 and on) have calendars of their own. */
const onTheMainland = /^\d\d$/;

/**
 * The zone of a département; nothing in Corsica and overseas, where the holidays are set otherwise.
 *
 * @param department - Its code or its name.
 * @throws InvalidInputError when it is no département.
 *
 * @example
 * ```ts
 * schoolZoneOf("62"); // "B"
 * schoolZoneOf("La Réunion"); // undefined
 * ```
 */
export function schoolZoneOf(department: string): SchoolZone | undefined {
  const code = departmentNamed(department);
  if (code === undefined)
    return refuse("department", department, "the code or the name of a département is, such as 62 or Marne");
  if (!onTheMainland.test(code)) return undefined;
  return departments.A.includes(code) ? "A" : departments.C.includes(code) ? "C" : "B";
}

/**
 * The school holidays of a département, from 1 September 2025 to 31 August 2027: give it as `schoolHolidays` to whatever
 * reads hours. In Corsica and overseas nothing, since no calendar of theirs that still runs was found: hours that differ in
 * the holidays are unknown there.
 *
 * Days are whole days without school. The bridge of Ascension is no holiday.
 *
 * @param department - Its code or its name.
 * @throws InvalidInputError when it is no département.
 * @see The orders in {@link schoolHolidayOrders}.
 *
 * @example
 * ```ts
 * schoolHolidays("62")?.holidays.at(-2); // { from: "2027-04-17", until: "2027-05-02" }
 * ```
 */
export function schoolHolidays(department: string): SchoolCalendar | undefined {
  const zone = schoolZoneOf(department);
  return zone === undefined ? undefined : calendars[zone];
}

/** For all zones, and winter and spring for each. */
const calendars: Readonly<Record<SchoolZone, SchoolCalendar>> = {
  A: calendar(["02-07", "02-22"], ["04-04", "04-19"], ["02-13", "02-28"], ["04-10", "04-25"]),
  B: calendar(["02-14", "03-01"], ["04-11", "04-26"], ["02-20", "03-07"], ["04-17", "05-02"]),
  C: calendar(["02-21", "03-08"], ["04-18", "05-03"], ["02-06", "02-21"], ["04-03", "04-18"]),
};

type Days = readonly [from: string, until: string];

function calendar(winter2026: Days, spring2026: Days, winter2027: Days, spring2027: Days): SchoolCalendar {
  return Object.freeze({
    from: "2025-09-01",
    until: "2027-08-31",
    holidays: Object.freeze([
      holiday("2025-10-18", "2025-11-02"),
      holiday("2025-12-20", "2026-01-04"),
      ...[winter2026, spring2026].map(([from, until]) => holiday(`2026-${from}`, `2026-${until}`)),
      holiday("2026-07-04", "2026-08-31"),
      holiday("2026-10-17", "2026-11-01"),
      holiday("2026-12-19", "2027-01-03"),
      ...[winter2027, spring2027].map(([from, until]) => holiday(`2027-${from}`, `2027-${until}`)),
      holiday("2027-07-03", "2027-08-31"),
    ]),
  });
}

function holiday(from: string, until: string): SchoolHoliday {
  return Object.freeze({ from, until });
}
