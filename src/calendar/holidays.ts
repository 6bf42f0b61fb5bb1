import type { PlainDate } from "./plain-date.js";
import { dayLength, type Midnight } from "./zone-clock.js";
import { checkDay, notAccepted } from "./not-accepted.js";

/**
 * A day of the year as month and day in one number, 1225 for 25 December; or, below 100, a number of days after Easter
 * Sunday, -2 for Good Friday.
 */
type Recurrence = number;

// Code du travail, article L3133-1: Easter Monday, Ascension and Whit Monday move.
const everywhere: readonly Recurrence[] = [101, 1, 501, 508, 39, 50, 714, 815, 1101, 1111, 1225];

/**
 * A part of France with its own list of public holidays: `metropole` but for the three départements of `alsace-moselle`,
 * the overseas départements and regions, and the overseas collectivities.
 */
export type HolidayArea =
  | "metropole"
  | "alsace-moselle"
  | "guadeloupe"
  | "martinique"
  | "guyane"
  | "reunion"
  | "mayotte"
  | "saint-barthelemy"
  | "saint-martin"
  | "saint-pierre-et-miquelon"
  | "wallis-et-futuna"
  | "polynesie-francaise"
  | "nouvelle-caledonie";

/** The codes of a part's départements or collectivity, and the holidays it has besides. */
interface Area {
  readonly codes: readonly string[];
  readonly holidays: (year: number) => readonly Recurrence[];
}

const areas: Readonly<Record<HolidayArea, Area>> = {
  metropole: { codes: [], holidays: () => [] },
  // Article L3134-13.
  "alsace-moselle": { codes: ["57", "67", "68"], holidays: () => [-2, 1226] },
  // The end of slavery, article L3422-2. For Saint-Martin the State's calendar has a day of its own since 2018.
  guadeloupe: { codes: ["971"], holidays: () => [527] },
  martinique: { codes: ["972"], holidays: () => [522] },
  guyane: { codes: ["973"], holidays: () => [610] },
  reunion: { codes: ["974"], holidays: () => [1220] },
  mayotte: { codes: ["976"], holidays: () => [427] },
  "saint-barthelemy": { codes: ["977"], holidays: () => [1009] },
  "saint-martin": { codes: ["978"], holidays: (year) => [year < 2018 ? 527 : 528] },
  "saint-pierre-et-miquelon": { codes: ["975"], holidays: () => [] },
  // These three have a Code du travail of their own.
  "wallis-et-futuna": { codes: ["986"], holidays: () => [428, 629, 729] },
  "polynesie-francaise": { codes: ["987"], holidays: (year) => [305, -2, year < 2026 ? 629 : 1120] },
  "nouvelle-caledonie": { codes: ["988"], holidays: () => [924] },
};

/** The parts of France whose public holidays differ. */
export const holidayAreas = Object.keys(areas) as readonly HolidayArea[];

/**
 * Whether a day is a public holiday in one part of France.
 *
 * The answer is today's law carried over to every year: it does not follow the law back before 1982. Days kept by custom
 * only (Good Friday in Guadeloupe and Martinique, the days of Carnival) are not public holidays.
 *
 * Sources: Code du travail, articles L3133-1, L3134-13 and L3422-2; for Saint-Martin, where that article and the day
 * kept since 2018 differ, the State's open calendar (data.gouv.fr, jours fériés en France).
 *
 * @throws {InvalidInputError} if the day does not exist, or the area is none of {@link holidayAreas}.
 *
 * @example
 * ```ts
 * isPublicHoliday("2026-12-20", "reunion"); // true
 * isPublicHoliday("2026-12-20", "metropole"); // false
 * ```
 */
export function isPublicHoliday(day: PlainDate, area: HolidayArea): boolean {
  checkDay(day, "day");
  if (!(holidayAreas as readonly unknown[]).includes(area))
    throw notAccepted("area", area, `one of ${holidayAreas.join(", ")} is`);
  return isHolidayOn(Date.parse(day), area);
}

/** For the clocks: {@link isPublicHoliday}, of a day that is given by its midnight and unchecked. */
export function isHolidayOn(day: Midnight, area: HolidayArea): boolean {
  const date = new Date(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth() + 1;
  const monthAndDay = month * 100 + date.getUTCDate();
  // Movable holidays fall by Whit Monday, 14 June at the latest. From July on, days after Easter would be read as a day of the year.
  const isMovable = month <= 6;
  const days = isMovable ? day / dayLength - easterSunday(year) : monthAndDay;
  const falls = (recurrence: Recurrence): boolean => recurrence === monthAndDay || recurrence === days;
  return everywhere.some(falls) || areas[area].holidays(year).some(falls);
}

/**
 * The part of France a département or collectivity belongs to, by its code: `62`, `2A`, `974`, `988`.
 *
 * @throws {InvalidInputError} if there is none of that code.
 *
 * @example
 * ```ts
 * holidayAreaOf("57"); // "alsace-moselle"
 * holidayAreaOf("974"); // "reunion"
 * ```
 */
export function holidayAreaOf(departmentCode: string): HolidayArea {
  const own = holidayAreas.find((area) => areas[area].codes.includes(departmentCode));
  if (own !== undefined) return own;
  // Corsica has 2A and 2B in place of 20.
  if (/^(?:0[1-9]|1\d|2[1-9AB]|[3-8]\d|9[0-5])$/.test(departmentCode)) return "metropole";
  throw notAccepted("departmentCode", departmentCode, "01 to 95, 2A, 2B, 971 to 978 and 986 to 988 are");
}

/**
 * Easter Sunday of the Gregorian calendar, in days since 1 January 1970, as Oudin reckons it: `moon` is the age of the
 * moon, `fullMoon` the paschal full moon and `weekday` its day of the week, counted from 28 March.
 */
function easterSunday(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeapDays = century - Math.floor(century / 4);
  const moon = (skippedLeapDays - Math.floor((8 * century + 13) / 25) + 19 * golden + 15) % 30;
  const isEarlier = moon === 29 || (moon === 28 && golden > 10);
  const fullMoon = isEarlier ? moon - 1 : moon;
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - skippedLeapDays) % 7;
  return Date.UTC(year, 2, 28 + fullMoon - weekday) / dayLength;
}
