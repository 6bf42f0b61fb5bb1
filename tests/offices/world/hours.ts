import fc from "fast-check";
import {
  weekdays,
  type MonthlyHours,
  type PublishedHours,
  type TimeWindow,
  type Weekday,
} from "../../../src/offices/hours.js";

/** Windows of a day: in order, not touching, on any minute. */
const windows: fc.Arbitrary<readonly TimeWindow[]> = fc
  .uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 0, maxLength: 6 })
  .map((minutes) => {
    const sorted = minutes.sort((one, other) => one - other);
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, index): TimeWindow => [
      time(sorted[2 * index]!),
      time(sorted[2 * index + 1]!),
    ]);
  });

function time(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

const monthly: fc.Arbitrary<readonly MonthlyHours[]> = fc
  .uniqueArray(
    fc.record({
      weekday: fc.constantFrom(...weekdays),
      nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const, -1 as const),
      windows,
    }),
    { maxLength: 4, selector: ({ weekday, nth }) => `${weekday} ${String(nth)}` },
  )
  .map((entries) => [...entries].sort((one, other) => place(one) - place(other)));

function place({ weekday, nth }: MonthlyHours): number {
  return weekdays.indexOf(weekday) * 10 + (nth < 0 ? 9 : nth);
}

/** Any published hours. */
export const publishedHours: fc.Arbitrary<PublishedHours> = fc
  .record({
    week: fc.array(fc.oneof({ weight: 2, arbitrary: windows }, fc.constant([])), {
      minLength: 7,
      maxLength: 7,
    }),
    monthly,
  })
  .map(({ week, monthly: special }) => ({
    published: true,
    weekly: Object.fromEntries(weekdays.map((day, index) => [day, week[index]!])) as Record<
      Weekday,
      readonly TimeWindow[]
    >,
    monthly: special,
  }));

/** Hours for both purposes; on most days collection is as deposit. */
export const bothHours: fc.Arbitrary<{
  readonly deposit: PublishedHours;
  readonly collection: PublishedHours;
}> = fc.tuple(publishedHours, publishedHours, fc.subarray([...weekdays])).map(([deposit, own, apart]) => ({
  deposit,
  collection: {
    published: true,
    weekly: Object.fromEntries(
      weekdays.map((day) => [day, (apart.includes(day) ? own : deposit).weekly[day]]),
    ) as Record<Weekday, readonly TimeWindow[]>,
    monthly: [
      ...deposit.monthly.filter(({ weekday }) => !apart.includes(weekday)),
      ...own.monthly.filter(({ weekday }) => apart.includes(weekday)),
    ].sort((one, other) => place(one) - place(other)),
  },
}));
