import { isSchoolHoliday, type SchoolCalendar } from "../../calendar/school-holidays.js";
import { dayLength, type Midnight } from "../../calendar/zone-clock.js";
import type { Period, PeriodHours, PublishedHours, Weekday } from "../hours.js";

/** Whether a day is in a part of the year. */
export function isIn(period: Period, day: Midnight, school: SchoolCalendar | undefined): boolean | "unknown" {
  if (period.kind === "weeks") {
    const week = isoWeek(day);
    return typeof period.weeks === "string"
      ? week % 2 === Number(period.weeks === "odd")
      : period.weeks.includes(week);
  }
  const date = new Date(day).toISOString().slice(0, 10);
  if (period.kind === "school-holidays") return isSchoolHoliday(date, school);
  if (period.kind === "dates") return (period.from ?? date) <= date && date <= (period.until ?? date);
  const { from, until } = period;
  const ofYear = date.slice(5);
  return from <= until ? from <= ofYear && ofYear <= until : from <= ofYear || ofYear <= until;
}

/** What takes the place of the ordinary hours of a day; `unknown` where it may be in a period that nobody placed. */
export function hoursInPeriod(
  { periods = [] }: PublishedHours,
  day: Midnight,
  weekday: Weekday,
  school: SchoolCalendar | undefined,
): PeriodHours["windows"] | undefined {
  for (let place = periods.length - 1; place >= 0; place -= 1) {
    const each = periods[place];
    if (each?.days.includes(weekday) !== true) continue;
    const holds = isIn(each.period, day, school);
    if (holds === "unknown") return "unknown";
    if (holds) return each.windows;
  }
  return undefined;
}

/** The ISO number of a day's week: that of its Thursday, counted in the Thursday's year. */
function isoWeek(day: Midnight): number {
  const place = (((day / dayLength + 3) % 7) + 7) % 7;
  const thursday = day + (3 - place) * dayLength;
  const newYear = Date.UTC(new Date(thursday).getUTCFullYear(), 0);
  return Math.floor((thursday - newYear) / dayLength / 7) + 1;
}
