import type { PlainDate } from "./plain-date.js";

/** The days without school from one day to another, both in it. */
export interface SchoolHoliday {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** School holidays as far as they are known: before the first of its days and after the last nothing is. */
export interface SchoolCalendar {
  readonly from: PlainDate;
  readonly until: PlainDate;
  readonly holidays: readonly SchoolHoliday[];
}

/** Whether a day is in the school holidays of a calendar. */
export function isSchoolHoliday(day: PlainDate, calendar: SchoolCalendar | undefined): boolean | "unknown" {
  if (calendar === undefined || day < calendar.from || day > calendar.until) return "unknown";
  return calendar.holidays.some(({ from, until }) => from <= day && day <= until);
}
