import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { weekdays, type Period, type PeriodHours, type PublishedHours } from "../../src/offices/hours.js";
import { parseFrenchHours } from "../../src/offices/french/parse-french-hours.js";
import { writeFrenchHours } from "../../src/offices/french/write-french-hours.js";
import { runs } from "../properties/runs.js";
import { bothHours, publishedHours } from "./world/hours.js";

const two = (number: number): string => String(number).padStart(2, "0");
const yearDay = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([month, day]) => `${two(month)}-${two(day)}`);
const dated = fc
  .tuple(fc.integer({ min: 2024, max: 2039 }), yearDay)
  .map(([year, day]) => `${String(year)}-${day}`);

const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({ kind: fc.constant("season" as const), from: yearDay, until: yearDay }),
  fc.tuple(dated, dated).map(([one, other]): Period => ({
    kind: "dates",
    from: one < other ? one : other,
    until: one < other ? other : one,
  })),
  dated.map((from): Period => ({ kind: "dates", from })),
  dated.map((until): Period => ({ kind: "dates", until })),
  fc.constant<Period>({ kind: "school-holidays" }),
  fc.constantFrom("odd" as const, "even" as const).map((weeks): Period => ({ kind: "weeks", weeks })),
  fc
    .uniqueArray(fc.integer({ min: 1, max: 53 }), { minLength: 1, maxLength: 5 })
    .map((weeks): Period => ({ kind: "weeks", weeks: weeks.sort((one, other) => one - other) })),
);

const periods: fc.Arbitrary<readonly PeriodHours[]> = fc.array(
  fc
    .tuple(period, fc.subarray([...weekdays], { minLength: 1 }), publishedHours)
    .map(([when, days, hours]) => ({
      period: when,
      days,
      windows: hours.weekly.mon,
    })),
  { minLength: 1, maxLength: 3 },
);

describe("hours with parts of the year and public holidays", () => {
  it("read back equal from their own sentence, the same for both purposes", () => {
    fc.assert(
      fc.property(bothHours, periods, publishedHours, ({ deposit }, special, holidays) => {
        fc.pre(weekdays.some((day) => deposit.weekly[day].length > 0));
        const publicHolidays = holidays.weekly.tue;
        const hours: PublishedHours = {
          ...deposit,
          periods: special,
          ...(publicHolidays.length > 0 && { publicHolidays }),
        };
        const sentence = writeFrenchHours({ deposit: hours, collection: hours });
        expect({ sentence, ...parseFrenchHours(sentence).hours }).toEqual({
          sentence,
          deposit: hours,
          collection: hours,
        });
      }),
      { numRuns: runs() },
    );
  });

  it("a part of the year for collecting alone is marked", () => {
    const week = { mon: [["09:00", "12:00"]], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } as const;
    const deposit: PublishedHours = { published: true, weekly: week, monthly: [] };
    const august = { kind: "season", from: "08-01", until: "08-31" } as const;
    const collection: PublishedHours = {
      ...deposit,
      periods: [{ period: august, days: ["mon"], windows: [["10:00", "11:00"]] }],
    };
    const sentence = writeFrenchHours({ deposit, collection });
    expect(sentence).toBe(
      "Lundi : 09h00 - 12h00 ; lundi : 09h00 - 12h00 (Remises). Du 1er août au 31 août : lundi : 10h00 - 11h00 (Remises)",
    );
    expect(parseFrenchHours(sentence).hours).toEqual({ deposit, collection });
  });
});

it("a week without hours, whose first Monday is said to be closed as well, reads back as it was", () => {
  const never = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] };
  const hours = {
    published: true,
    weekly: never,
    monthly: [{ weekday: "mon", nth: 1, windows: [] }],
  } as const;
  const sentence = writeFrenchHours({ deposit: hours, collection: hours });
  expect(sentence).toBe("Du lundi au dimanche : fermé ; 1er lundi de chaque mois : fermé");
  expect(parseFrenchHours(sentence).hours).toEqual({ deposit: hours, collection: hours });
});
