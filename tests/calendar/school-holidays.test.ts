import { describe, expect, it } from "vitest";
import { isSchoolHoliday, type SchoolCalendar } from "../../src/calendar/school-holidays.js";

/** Some days of zone B, by the order of 22 October 2025. */
const zoneB: SchoolCalendar = {
  from: "2026-09-01",
  until: "2027-08-31",
  holidays: [
    { from: "2026-10-17", until: "2026-11-01" },
    { from: "2026-12-19", until: "2027-01-03" },
  ],
};

describe("a day without school", () => {
  it.each<[day: string, isOne: boolean | "unknown", why: string]>([
    ["2026-08-31", "unknown", "the eve of the first day that is known"],
    ["2026-09-01", false, "the first day that is known"],
    ["2026-10-16", false, "the eve of the first holidays"],
    ["2026-10-17", true, "their first day"],
    ["2026-11-01", true, "their last day"],
    ["2026-11-02", false, "their morrow"],
    ["2027-01-03", true, "the last day of the next ones"],
    ["2027-01-04", false, "their morrow"],
    ["2027-08-31", false, "the last day that is known"],
    ["2027-09-01", "unknown", "its morrow"],
  ])("%s: %s, %s", (day, isOne) => {
    expect(isSchoolHoliday(day, zoneB)).toBe(isOne);
  });

  it("is unknown without a calendar", () => {
    expect(isSchoolHoliday("2026-10-17", undefined)).toBe("unknown");
  });
});
