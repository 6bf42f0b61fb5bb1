import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { days, minus, months, plus, years, type Period } from "../../src/calendar/period.js";
import { plusDays, type PlainDate } from "../../src/calendar/plain-date.js";
import { runs } from "../properties/runs.js";
import { anyPlace, dayAt, days as counted, monthsLater, places, reaches } from "./counted.js";

describe("a month or year sum bears the same day of the month; where the month reached is too short, it is that month's last day", () => {
  it.each<[day: PlainDate, plusMonths: number, sum: PlainDate]>([
    ["2026-01-15", 1, "2026-02-15"],
    ["2026-01-31", 1, "2026-02-28"],
    ["2026-01-30", 1, "2026-02-28"],
    ["2026-01-29", 1, "2026-02-28"],
    ["2026-01-28", 1, "2026-02-28"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2024-01-29", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2026-03-31", 1, "2026-04-30"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-12-31", 1, "2027-01-31"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-11-25", -3, "2026-08-25"],
    ["2026-05-31", -3, "2026-02-28"],
    ["2024-05-31", -3, "2024-02-29"],
    ["2026-11-30", -9, "2026-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-31", -1, "2025-12-31"],
    ["2026-02-28", -12, "2025-02-28"],
    ["2026-11-22", 0, "2026-11-22"],
  ])("%s and %s months is %s", (day, count, sum) => {
    expect(plus(day, months(count))).toBe(sum);
    expect(minus(day, months(-count))).toBe(sum);
  });

  it.each<[day: PlainDate, plusYears: number, sum: PlainDate]>([
    ["2020-02-29", 5, "2025-02-28"],
    ["2020-02-29", 4, "2024-02-29"],
    ["2020-02-29", 1, "2021-02-28"],
    ["2020-02-29", -1, "2019-02-28"],
    ["2020-02-29", -4, "2016-02-29"],
    ["2096-02-29", 4, "2100-02-28"],
    ["1996-02-29", 4, "2000-02-29"],
    ["2019-02-28", 1, "2020-02-28"],
    ["2025-02-28", -5, "2020-02-28"],
    ["2023-02-28", 5, "2028-02-28"],
    ["2021-11-22", 5, "2026-11-22"],
    ["2008-11-25", 18, "2026-11-25"],
    ["2026-12-31", 10, "2036-12-31"],
  ])("%s and %s years is %s", (day, count, sum) => {
    expect(plus(day, years(count))).toBe(sum);
    expect(minus(day, years(-count))).toBe(sum);
  });

  it.each([1, 3, -3, 60, 180])("on every day of 400 years, %s months as counted", (count) => {
    const wrong = places.filter(
      (from) => reaches(from, count) && plus(dayAt(from), months(count)) !== monthsLater(from, count),
    );
    expect(wrong.map(dayAt)).toEqual([]);
  });

  it("however many months, forward or back, as counted", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, (from, to) => {
        const count = to.month - from.month;
        expect(plus(dayAt(from), months(count))).toBe(monthsLater(from, count));
        expect(minus(dayAt(from), months(-count))).toBe(monthsLater(from, count));
      }),
      { numRuns: runs() },
    );
  });

  it("however many years, forward or back, as counted", () => {
    fc.assert(
      fc.property(anyPlace, fc.integer({ min: -120, max: 120 }), (from, count) => {
        fc.pre(reaches(from, count * 12));
        expect(plus(dayAt(from), years(count))).toBe(monthsLater(from, count * 12));
        expect(minus(dayAt(from), years(-count))).toBe(monthsLater(from, count * 12));
      }),
      { numRuns: runs() },
    );
  });
});

describe("the laws of sums", () => {
  const day = anyPlace.map(dayAt);
  const period: fc.Arbitrary<Period> = fc.record({
    unit: fc.constantFrom("day" as const, "month" as const, "year" as const),
    count: fc.integer({ min: -200, max: 200 }),
  });

  it("a later day gives no earlier sum", () => {
    fc.assert(
      fc.property(day, fc.nat(40), period, (from, later, by) => {
        expect(plus(plusDays(from, later), by) >= plus(from, by)).toBe(true);
      }),
      { numRuns: runs() },
    );
  });

  it("one more in the period gives a later sum", () => {
    fc.assert(
      fc.property(day, period, (from, by) => {
        expect(plus(from, { ...by, count: by.count + 1 }) > plus(from, by)).toBe(true);
      }),
      { numRuns: runs() },
    );
  });

  it("a year is twelve months", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -150, max: 150 }), (from, count) => {
        expect(plus(from, years(count))).toBe(plus(from, months(12 * count)));
      }),
      { numRuns: runs() },
    );
  });

  it("days are counted as plusDays counts them, and taking away undoes adding", () => {
    const index = fc.nat(counted.length - 1);
    fc.assert(
      fc.property(index, index, (from, to) => {
        const [start = "", end = ""] = [counted[from], counted[to]];
        expect(plus(start, days(to - from))).toBe(end);
        expect(minus(end, days(to - from))).toBe(start);
      }),
      { numRuns: runs() },
    );
  });

  it("taking a period away undoes adding it, up to the 28th of a month", () => {
    fc.assert(
      fc.property(day, period, (from, by) => {
        fc.pre(from.slice(8) <= "28");
        expect(minus(plus(from, by), by)).toBe(from);
      }),
      { numRuns: runs() },
    );
  });

  it("a sum of nothing is the day itself", () => {
    fc.assert(
      fc.property(day, fc.constantFrom(days(0), months(0), years(0)), (from, nothing) => {
        expect([plus(from, nothing), minus(from, nothing)]).toEqual([from, from]);
      }),
      { numRuns: runs() },
    );
  });
});

describe("a period", () => {
  it("is a unit and a count", () => {
    expect([days(2), months(3), years(5)]).toEqual([
      { unit: "day", count: 2 },
      { unit: "month", count: 3 },
      { unit: "year", count: 5 },
    ]);
  });
});
