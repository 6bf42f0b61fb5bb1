import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { days, months, plus, plusFromDayAfter, years, type Period } from "../../src/calendar/period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import { runs } from "../properties/runs.js";
import {
  anyPlace,
  dayAt,
  isLastOfMonth,
  monthsLater,
  months as countedMonths,
  places,
  reaches,
} from "./counted.js";

describe("two ways to count a period from a last day: from that day (plus), or from its morrow (plusFromDayAfter)", () => {
  it.each<
    [title: string, lastDay: PlainDate, period: Period, fromTheDay: PlainDate, fromItsMorrow: PlainDate]
  >([
    [
      "T8 printed end 28 February, five years on a leap year",
      "2023-02-28",
      years(5),
      "2028-02-28",
      "2028-02-29",
    ],
    [
      "T9 printed end 29 February, five years on a common year",
      "2020-02-29",
      years(5),
      "2025-02-28",
      "2025-02-28",
    ],
    ["T3 printed end on an ordinary day", "2023-12-30", years(5), "2028-12-30", "2028-12-30"],
    [
      "the eve of a 29 February, five years on a common year",
      "2024-02-28",
      years(5),
      "2029-02-28",
      "2029-02-28",
    ],
    [
      "the eve of a 29 February, four years on a leap year",
      "2024-02-28",
      years(4),
      "2028-02-28",
      "2028-02-28",
    ],
    ["the end of the year", "2021-12-31", years(5), "2026-12-31", "2026-12-31"],
    ["the end of a month of 30 days, to one of 31", "2026-04-30", months(1), "2026-05-30", "2026-05-31"],
    ["the end of a month of 31 days, to one of 30", "2026-03-31", months(1), "2026-04-30", "2026-04-30"],
    ["the end of February, to a month of 31 days", "2026-02-28", months(3), "2026-05-28", "2026-05-31"],
    ["the last days of January, to February: the 31st", "2026-01-31", months(1), "2026-02-28", "2026-02-28"],
    ["the last days of January, to February: the 30th", "2026-01-30", months(1), "2026-02-28", "2026-02-28"],
    ["the last days of January, to February: the 29th", "2026-01-29", months(1), "2026-02-28", "2026-02-28"],
    ["the last days of January, to February: the 28th", "2026-01-28", months(1), "2026-02-28", "2026-02-28"],
    ["the last days of January, to February: the 27th", "2026-01-27", months(1), "2026-02-27", "2026-02-27"],
    ["back from the end of a month", "2026-04-30", months(-1), "2026-03-30", "2026-03-31"],
    ["days, which leave no doubt", "2026-02-28", days(10), "2026-03-10", "2026-03-10"],
    ["days back, which leave none either", "2026-03-01", days(-1), "2026-02-28", "2026-02-28"],
  ])("%s: %s and %o is %s or %s", (_, lastDay, period, fromTheDay, fromItsMorrow) => {
    expect([plus(lastDay, period), plusFromDayAfter(lastDay, period)]).toEqual([fromTheDay, fromItsMorrow]);
  });

  it("T8 five years on the printed end and fifteen on the issue day are the same doubt", () => {
    expect(plusFromDayAfter("2023-02-28", years(5))).toBe("2028-02-29");
    expect(plus("2013-03-01", years(15))).toBe("2028-03-01");
  });

  it("differ only from the last day of a month to a longer month, whose last day the second gives", () => {
    fc.assert(
      fc.property(anyPlace, fc.integer({ min: -1500, max: 1500 }), (from, count) => {
        fc.pre(reaches(from, count) && from.month + 1 < countedMonths.length && reaches(from, count + 1));
        const last = countedMonths[from.month + count]?.at(-1);
        const expected = isLastOfMonth(from) ? last : monthsLater(from, count);
        expect(plusFromDayAfter(dayAt(from), months(count))).toBe(expected);
        if (count % 12 === 0) expect(plusFromDayAfter(dayAt(from), years(count / 12))).toBe(expected);
      }),
      { numRuns: runs() },
    );
  });

  it.each([1, 3, 60])(
    "as counted on every day of 400 years, %s months from the morrow, never earlier than from the day",
    (count) => {
      const wrong = places.filter((from) => {
        if (!reaches(from, count)) return false;
        const expected = isLastOfMonth(from)
          ? countedMonths[from.month + count]?.at(-1)
          : monthsLater(from, count);
        return plusFromDayAfter(dayAt(from), months(count)) !== expected;
      });
      expect(wrong.map(dayAt)).toEqual([]);
    },
  );
});
