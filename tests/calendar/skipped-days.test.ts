import { describe, expect, it } from "vitest";
import { birthday } from "../../src/calendar/age.js";
import { days, minus, months, plus, plusFromDayAfter, years } from "../../src/calendar/period.js";
import { isPlainDate, plusDays, type PlainDate } from "../../src/calendar/plain-date.js";

/*
 * Samoa had no 30 December 2011 and Kwajalein no 21 August 1993: in local time there, date arithmetic steps over these
 * days. A civil day has no zone, so here they are days like any other, whatever the machine's TZ.
 */
describe.each<[place: string, eve: PlainDate, skipped: PlainDate, morrow: PlainDate]>([
  ["Apia", "2011-12-29", "2011-12-30", "2011-12-31"],
  ["Kwajalein", "1993-08-20", "1993-08-21", "1993-08-22"],
])("the day skipped in %s, on a machine in any zone", (_, eve, skipped, morrow) => {
  it("is a day", () => {
    expect(isPlainDate(skipped)).toBe(true);
  });

  it("is the morrow of its eve and the eve of its morrow", () => {
    expect([plusDays(eve, 1), plusDays(skipped, 1), plusDays(morrow, -1), plusDays(skipped, -1)]).toEqual([
      skipped,
      morrow,
      skipped,
      eve,
    ]);
    expect([plus(eve, days(1)), minus(morrow, days(1))]).toEqual([skipped, skipped]);
    expect([plusDays(eve, 2), plusDays(morrow, -2)]).toEqual([morrow, eve]);
  });
});

describe("sums that reach, leave or cross a skipped day", () => {
  it.each<[from: PlainDate, count: number, sum: PlainDate]>([
    ["2011-11-30", 1, "2011-12-30"],
    ["2012-01-30", -1, "2011-12-30"],
    ["2011-12-30", 1, "2012-01-30"],
    ["2011-12-30", -1, "2011-11-30"],
    ["2011-12-30", 2, "2012-02-29"],
    ["2011-12-30", 0, "2011-12-30"],
    ["2011-12-29", 1, "2012-01-29"],
    ["2012-01-31", -1, "2011-12-31"],
    ["1993-07-21", 1, "1993-08-21"],
    ["1993-09-21", -1, "1993-08-21"],
    ["1993-08-21", 1, "1993-09-21"],
    ["1993-08-21", -1, "1993-07-21"],
    ["1993-08-20", 1, "1993-09-20"],
  ])("%s and %s months is %s", (from, count, sum) => {
    expect(plus(from, months(count))).toBe(sum);
    expect(minus(from, months(-count))).toBe(sum);
  });

  it.each<[from: PlainDate, count: number, sum: PlainDate]>([
    ["1993-12-30", 18, "2011-12-30"],
    ["2011-12-30", 15, "2026-12-30"],
    ["1975-08-21", 18, "1993-08-21"],
    ["1993-08-21", 18, "2011-08-21"],
  ])("%s and %s years is %s, as a sum and as a birthday", (from, count, sum) => {
    expect(plus(from, years(count))).toBe(sum);
    expect(birthday(from, count)).toBe(sum);
  });

  it.each<[from: PlainDate, over: PlainDate]>([
    ["2006-12-29", "2011-12-29"],
    ["2006-12-30", "2011-12-30"],
    ["2006-12-31", "2011-12-31"],
  ])("five years from the morrow of %s are over on %s", (from, over) => {
    expect(plusFromDayAfter(from, years(5))).toBe(over);
  });
});
