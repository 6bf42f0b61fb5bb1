/**
 * The school holidays of mainland France, as data: import them beside `titres-identite/offices`.
 *
 * @module titres-identite/offices/school-holidays
 */
export {
  schoolHolidayOrders,
  schoolHolidays,
  schoolZoneOf,
  schoolZones,
  type SchoolHolidayOrder,
  type SchoolZone,
} from "./offices/data/school-holidays.js";
export type { SchoolCalendar, SchoolHoliday } from "./calendar/school-holidays.js";
