import Holidays from "date-holidays";
import { describe, expect, it } from "vitest";
import {
  holidayAreaOf,
  holidayAreas,
  isPublicHoliday,
  type HolidayArea,
} from "../../src/calendar/holidays.js";
import { InvalidInputError, type Issue } from "../../src/vocabulary/invalid-input.js";

describe("the days of 2026, as the Code du travail lists them", () => {
  it.each<[area: HolidayArea, days: string]>([
    ["metropole", "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"],
    ["alsace-moselle", "01-01 04-03 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25 12-26"],
    ["guadeloupe", "01-01 04-06 05-01 05-08 05-14 05-25 05-27 07-14 08-15 11-01 11-11 12-25"],
    ["martinique", "01-01 04-06 05-01 05-08 05-14 05-22 05-25 07-14 08-15 11-01 11-11 12-25"],
    ["guyane", "01-01 04-06 05-01 05-08 05-14 05-25 06-10 07-14 08-15 11-01 11-11 12-25"],
    ["reunion", "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-20 12-25"],
    ["mayotte", "01-01 04-06 04-27 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25"],
    ["saint-barthelemy", "01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 10-09 11-01 11-11 12-25"],
    ["saint-martin", "01-01 04-06 05-01 05-08 05-14 05-25 05-28 07-14 08-15 11-01 11-11 12-25"],
  ])("%s", (area, days) => {
    expect(holidaysOf(2026, area)).toEqual(days.split(" ").map((day) => `2026-${day}`));
  });

  it("has Easter Monday, Ascension and Whit Monday by the epact and the Sunday letter, from 1583 to the year 9999", () => {
    const wrong = [];
    for (let year = 1583; year <= 9999; year++)
      for (const after of [1, 39, 50]) {
        const day = new Date(easterOf(year) + after * 86_400_000).toISOString().slice(0, 10);
        if (!isPublicHoliday(day, "metropole")) wrong.push(day);
      }
    expect(wrong).toEqual([]);
  });

  it.each(["1609-04-19", "1954-04-18", "1981-04-19", "2049-04-18"])(
    "has the paschal moon a day earlier where the epact asks for it: Easter of %s",
    (sunday) => {
      expect(new Date(easterOf(Number(sunday.slice(0, 4)))).toISOString().slice(0, 10)).toBe(sunday);
    },
  );

  it("lets Ascension fall on 1 May, as in 2008", () => {
    expect(holidaysOf(2008, "metropole")).toHaveLength(10);
    expect(isPublicHoliday("2008-05-01", "metropole")).toBe(true);
  });
});

/**
 * Easter Sunday as the instant of its midnight in UTC, by the tables of the Gregorian reform: the epact, the age of the moon on
 * 1 January, gives the paschal full moon, and Easter is the Sunday after it.
 */
function easterOf(year: number): number {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  const epact = (((11 * golden + 20 + lunar - solar) % 30) + 30) % 30;
  // Two new moons never fall on one day of the year: 24, and 25 in the second half of the cycle, give the day before.
  const isEarlier = epact === 24 || (epact === 25 && golden > 11);
  const march = 44 - (isEarlier ? epact + 1 : epact);
  const fullMoon = new Date(Date.UTC(year, 2, march < 21 ? march + 30 : march));
  return fullMoon.getTime() + (7 - fullMoon.getUTCDay()) * 86_400_000;
}

describe("an independent library", () => {
  const theirArea: Readonly<Record<HolidayArea, readonly [country: string, state?: string]>> = {
    metropole: ["FR"],
    "alsace-moselle": ["FR", "57"],
    guadeloupe: ["GP"],
    martinique: ["MQ"],
    guyane: ["GF"],
    reunion: ["RE"],
    mayotte: ["YT"],
    "saint-pierre-et-miquelon": ["PM"],
    "saint-barthelemy": ["BL"],
    "saint-martin": ["MF"],
    "wallis-et-futuna": ["WF"],
    "polynesie-francaise": ["PF"],
    "nouvelle-caledonie": ["NC"],
  };
  const years = Array.from({ length: 110 }, (_, index) => 1990 + index);

  it.each(holidayAreas.filter((area) => !["guadeloupe", "martinique", "saint-martin"].includes(area)))(
    "has the same days from 1990 to 2099: %s",
    (area) => {
      for (const year of years) expect(holidaysOf(year, area)).toEqual(theirHolidays(year, area));
    },
  );

  it.each<HolidayArea>(["guadeloupe", "martinique"])(
    "has Good Friday besides in %s, where it is kept by custom, not by law",
    (area) => {
      for (const year of years) {
        const goodFriday = holidaysOf(year, "alsace-moselle").find(
          (day) => !isPublicHoliday(day, "metropole"),
        );
        expect(theirHolidays(year, area)).toEqual([...holidaysOf(year, area), goodFriday].sort());
      }
    },
  );

  it("keeps 27 May for Saint-Martin, where the State's calendar has 28 May since 2018", () => {
    for (const year of years) {
      const day = year < 2018 ? `${String(year)}-05-27` : `${String(year)}-05-28`;
      expect(holidaysOf(year, "saint-martin")).toEqual(
        [...new Set([...holidaysOf(year, "metropole"), day])].sort(),
      );
      expect(theirHolidays(year, "saint-martin")).toContain(`${String(year)}-05-27`);
    }
  });

  const calendars = new Map<HolidayArea, Holidays>();
  function theirHolidays(year: number, area: HolidayArea): readonly string[] {
    const [country, state] = theirArea[area];
    const calendar =
      calendars.get(area) ?? (state === undefined ? new Holidays(country) : new Holidays(country, state));
    calendars.set(area, calendar);
    const days = calendar.getHolidays(year).filter(({ type }) => type === "public");
    return [...new Set(days.map(({ date }) => date.slice(0, 10)))].sort();
  }
});

describe("the part of France a département belongs to", () => {
  it.each<[code: string, area: HolidayArea]>([
    ["51", "metropole"],
    ["62", "metropole"],
    ["01", "metropole"],
    ["95", "metropole"],
    ["2A", "metropole"],
    ["57", "alsace-moselle"],
    ["67", "alsace-moselle"],
    ["68", "alsace-moselle"],
    ["971", "guadeloupe"],
    ["972", "martinique"],
    ["973", "guyane"],
    ["974", "reunion"],
    ["975", "saint-pierre-et-miquelon"],
    ["976", "mayotte"],
    ["977", "saint-barthelemy"],
    ["978", "saint-martin"],
    ["986", "wallis-et-futuna"],
    ["987", "polynesie-francaise"],
    ["988", "nouvelle-caledonie"],
  ])("%s: %s", (code, area) => {
    expect(holidayAreaOf(code)).toBe(area);
  });

  it("of each of the others of the mainland, and of both of Corsica, is the mainland", () => {
    const codes = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, "0"));
    const mainland = codes.filter((code) => !["20", "57", "67", "68"].includes(code));
    expect(mainland).toHaveLength(91);
    for (const code of [...mainland, "2A", "2B"]) expect(holidayAreaOf(code), code).toBe("metropole");
  });

  it.each(["20", "00", "96", "979", "6", "", "620", "062", "2C", "constructor"])("%s is no code", (code) => {
    expect(() => holidayAreaOf(code)).toThrow(
      /departmentCode: .* is not accepted; 01 to 95, 2A, 2B, 971 to 978 and 986 to 988 are/,
    );
  });
});

it("a day that does not exist is an error, not a working day", () => {
  expect(() => isPublicHoliday("2026-02-30", "metropole")).toThrow(RangeError);
  const fault = "is not accepted; a civil day that exists is, such as 2026-11-25";
  expect(issuesOf(() => isPublicHoliday("2026-02-30", "metropole"))).toEqual([
    { path: "day", code: "not-a-day", message: `"2026-02-30" ${fault}` },
  ]);
  expect(issuesOf(() => isPublicHoliday(20_260_501 as never, "metropole"))).toEqual([
    { path: "day", code: "wrong-type", message: `20260501 ${fault}` },
  ]);
});

it("an area that is none is an error that lists those that there are", () => {
  expect(issuesOf(() => isPublicHoliday("2026-05-01", "corse" as HolidayArea))).toEqual([
    {
      path: "area",
      code: "unknown-value",
      message: expect.stringMatching(
        /^"corse" is not accepted; one of metropole, alsace-moselle, .*, nouvelle-caledonie is$/,
      ) as string,
    },
  ]);
});

function issuesOf(call: () => unknown): readonly Issue[] {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
  return [];
}

/** Every public holiday of a year, found by asking day by day. */
function holidaysOf(year: number, area: HolidayArea): readonly string[] {
  return daysOf(year).filter((day) => isPublicHoliday(day, area));
}

const known = new Map<number, readonly string[]>();
function daysOf(year: number): readonly string[] {
  const ready = known.get(year);
  if (ready !== undefined) return ready;
  const days: string[] = [];
  for (let instant = Date.UTC(year, 0); instant < Date.UTC(year + 1, 0); instant += 86_400_000)
    days.push(new Date(instant).toISOString().slice(0, 10));
  known.set(year, days);
  return days;
}
