import { utc } from "@date-fns/utc";
import { addDays } from "date-fns/addDays";
import { addMonths } from "date-fns/addMonths";
import { addYears } from "date-fns/addYears";
import { formatISO } from "date-fns/formatISO";
import fc from "fast-check";
import { expect, it } from "vitest";
import { days, months, plus, years } from "../../src/calendar/period.js";
import { plusDays } from "../../src/calendar/plain-date.js";
import { runs } from "../properties/runs.js";

const aDay = fc.integer({ min: -62_000, max: 84_000 }).map((count) => plusDays("1970-01-01", count));

it("sums of days, months and years are those of date-fns in UTC, whatever the zone of the machine", () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -1500, max: 1500 }), (day, count) => {
      const written = (instant: Date): string => formatISO(instant, { representation: "date", in: utc });
      expect(plus(day, days(count))).toBe(written(addDays(day, count, { in: utc })));
      expect(plus(day, months(count))).toBe(written(addMonths(day, count, { in: utc })));
      expect(plus(day, years(count % 130))).toBe(written(addYears(day, count % 130, { in: utc })));
    }),
    { numRuns: runs() },
  );
});
