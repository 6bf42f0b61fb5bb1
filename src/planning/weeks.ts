import { UTCDate } from "@date-fns/utc";
import { addWeeks } from "date-fns";
import type { PlainDate } from "../calendar/plain-date.js";

/** The same day of the week, some weeks later. */
export function weeksAfter(day: PlainDate, weeks: number): PlainDate {
  return addWeeks(new UTCDate(day), weeks).toISOString().slice(0, "2026-11-25".length);
}
