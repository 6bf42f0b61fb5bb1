import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainDate, plusDays, type PlainDate } from "../../src/calendar/plain-date.js";
import { runs } from "../properties/runs.js";
import { days, daysIn, firstYear, lastYear, written } from "./counted.js";

describe("the counted calendar, which the others are measured by", () => {
  it("has the 146,097 days of 400 years, from end to end", () => {
    expect([days.length, days[0], days.at(-1)]).toEqual([146_097, "1800-01-01", "2199-12-31"]);
  });

  it.each<[day: PlainDate, is: boolean]>([
    ["1900-02-28", true],
    ["1900-02-29", false],
    ["2000-02-29", true],
    ["2024-02-29", true],
    ["2026-02-29", false],
    ["2100-02-29", false],
  ])("has %s: %s", (day, is) => {
    expect(days.includes(day)).toBe(is);
  });
});

describe("isPlainDate", () => {
  const counted = new Set(days);

  it("takes every day of 400 years", () => {
    expect(days.filter((day) => !isPlainDate(day))).toEqual([]);
  });

  it("refuses every other combination of two digits for the month and two for the day", () => {
    const taken: PlainDate[] = [];
    for (let year = firstYear; year <= lastYear; year++) {
      for (let month = 0; month <= 99; month++) {
        for (let day = 0; day <= (month <= 13 ? 99 : 1); day++) {
          const value = written(year, month, day);
          if (isPlainDate(value) && !counted.has(value)) taken.push(value);
        }
      }
    }
    expect(taken).toEqual([]);
  });

  it("follows the same rule from year 1000 to year 9999", () => {
    const year = fc.integer({ min: 1000, max: 9999 });
    fc.assert(
      fc.property(year, fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
        expect(isPlainDate(written(y, m, d))).toBe(d >= 1 && d <= daysIn(y, m));
      }),
      { numRuns: runs() },
    );
  });

  it("takes no text that is not a day, whatever its figures and dashes", () => {
    const figures = fc.string({ unit: fc.constantFrom("0", "1", "2", "3", "8", "9", "-"), maxLength: 12 });
    const spoiled = fc
      .tuple(fc.nat(days.length - 1), fc.nat(9), fc.constantFrom("", " ", "-", "00", "x", "T", "٣"))
      .map(([index, at, by]) => (days[index] ?? "").slice(0, at) + by + (days[index] ?? "").slice(at + 1));
    fc.assert(
      fc.property(fc.oneof(figures, spoiled), (text) => {
        const year = Number(text.slice(0, 4));
        fc.pre(!(year >= 1000 && (year < firstYear || year > lastYear)));
        expect(isPlainDate(text)).toBe(counted.has(text));
      }),
      { numRuns: runs() },
    );
  });

  it.each(["1000-01-01", "9999-12-31", "2024-02-29", "2000-02-29", "2011-12-30", "1993-08-21"])(
    "takes %s",
    (day) => {
      expect(isPlainDate(day)).toBe(true);
    },
  );

  it.each<[why: string, value: unknown]>([
    ["30 February", "2024-02-30"],
    ["29 February of a common year", "2026-02-29"],
    ["29 February 1900", "1900-02-29"],
    ["29 February 2100", "2100-02-29"],
    ["31 April", "2026-04-31"],
    ["31 June", "2026-06-31"],
    ["31 September", "2026-09-31"],
    ["31 November", "2026-11-31"],
    ["32 January", "2026-01-32"],
    ["month 0", "2026-00-10"],
    ["month 13", "2026-13-10"],
    ["day 0", "2026-01-00"],
    ["year 0", "0000-01-01"],
    ["year 999", "0999-12-31"],
    ["a year of three digits", "999-12-31"],
    ["a year of five digits", "12026-01-01"],
    ["a month of one digit", "2026-1-01"],
    ["a day of one digit", "2026-01-1"],
    ["a sign before the year", "+2026-01-01"],
    ["a year before our era", "-2026-01-01"],
    ["an expanded year", "+002026-01-01"],
    ["a space before", " 2026-01-01"],
    ["a space after", "2026-01-01 "],
    ["a line end after", "2026-01-01\n"],
    ["a line before", "x\n2026-01-01"],
    ["an hour", "2026-01-01T00:00:00Z"],
    ["no dashes", "20260101"],
    ["slashes", "2026/01/01"],
    ["the French order", "01-01-2026"],
    ["a week", "2026-W01-1"],
    ["a day of the year", "2026-001"],
    ["other digits", "٢٠٢٦-٠١-٠١"],
    ["one full-width digit", "2026-01-0１"],
    ["another dash", "2026‑01‑01"],
    ["letters", "abcd-ef-gh"],
    ["no text at all", ""],
    ["a number", 20260101],
    ["an instant", 1_767_225_600_000],
    ["not a number", Number.NaN],
    ["a Date", new Date(Date.UTC(2026, 0, 1))],
    ["a text in an object", Object("2026-01-01")],
    ["a text in a list", ["2026-01-01"]],
    ["an object that reads as a day", { toString: () => "2026-01-01" }],
    ["true", true],
    ["null", null],
    ["undefined", undefined],
  ])("refuses %s", (_, value) => {
    expect(isPlainDate(value)).toBe(false);
  });
});

describe("plusDays", () => {
  it("goes from each of 146,097 days to the next, and back", () => {
    const wrong = days.slice(1).filter((day, before) => {
      const eve = days[before] ?? "";
      return plusDays(eve, 1) !== day || plusDays(day, -1) !== eve;
    });
    expect(wrong).toEqual([]);
  });

  it("counts as the counted calendar does, however far", () => {
    const index = fc.nat(days.length - 1);
    fc.assert(
      fc.property(index, index, (from, to) => {
        expect(plusDays(days[from] ?? "", to - from)).toBe(days[to]);
      }),
      { numRuns: runs() },
    );
  });

  it.each<[day: PlainDate, count: number, sum: PlainDate]>([
    ["2026-11-22", 0, "2026-11-22"],
    ["2026-12-31", 1, "2027-01-01"],
    ["2024-02-28", 1, "2024-02-29"],
    ["2026-02-28", 1, "2026-03-01"],
    ["2100-02-28", 1, "2100-03-01"],
    ["2024-03-01", -1, "2024-02-29"],
    ["2026-11-22", 365, "2027-11-22"],
    ["1000-01-01", 1, "1000-01-02"],
    ["9999-12-30", 1, "9999-12-31"],
  ])("%s and %s days is %s", (day, count, sum) => {
    expect(plusDays(day, count)).toBe(sum);
  });
});
