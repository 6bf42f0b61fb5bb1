import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  ageOn,
  birthday,
  earliestBirthUnder,
  lateBirthday,
  latestBirthAged,
} from "../../src/calendar/age.js";
import { plusDays, type PlainDate } from "../../src/calendar/plain-date.js";
import { runs } from "../properties/runs.js";
import { anyPlace, dayAt, monthsLater, places, reaches, type Place } from "./counted.js";

const age = fc.integer({ min: 0, max: 120 });
const isLeapDay = (place: Place): boolean => dayAt(place).endsWith("-02-29");

describe("the day on which an age is reached, for someone born on 29 February: 28 February or 1 March", () => {
  it.each<[title: string, bornOn: PlainDate, age: number, early: PlainDate, late: PlainDate]>([
    ["T7 the 18th birthday of an adult's card", "1992-02-29", 18, "2010-02-28", "2010-03-01"],
    ["P5 the 15th birthday of the fee", "2012-02-29", 15, "2027-02-28", "2027-03-01"],
    ["the 12th birthday of fingerprints, in a leap year", "2012-02-29", 12, "2024-02-29", "2024-02-29"],
    ["an 18th birthday in a century without leap day", "2082-02-28", 18, "2100-02-28", "2100-02-28"],
    ["a birthday in a century without leap day", "2096-02-29", 4, "2100-02-28", "2100-03-01"],
    ["a birthday in a century with one", "1996-02-29", 4, "2000-02-29", "2000-02-29"],
    ["the day of birth", "2012-02-29", 0, "2012-02-29", "2012-02-29"],
    ["T5 an ordinary birthday", "1995-06-15", 18, "2013-06-15", "2013-06-15"],
    ["the eve of a leap day", "1992-02-28", 18, "2010-02-28", "2010-02-28"],
    ["the morrow of a leap day", "1992-03-01", 18, "2010-03-01", "2010-03-01"],
    ["a last of the month", "2008-01-31", 18, "2026-01-31", "2026-01-31"],
    ["a birthday at the turn of the year", "2008-12-31", 18, "2026-12-31", "2026-12-31"],
  ])("%s: born %s, %s on %s or %s", (_, bornOn, years, early, late) => {
    expect([birthday(bornOn, years), lateBirthday(bornOn, years)]).toEqual([early, late]);
  });

  it("is read in two ways for no other birth: both give the counted day", () => {
    fc.assert(
      fc.property(anyPlace, age, (born, years) => {
        fc.pre(!isLeapDay(born) && reaches(born, 12 * years));
        const counted = monthsLater(born, 12 * years);
        expect([birthday(dayAt(born), years), lateBirthday(dayAt(born), years)]).toEqual([counted, counted]);
      }),
      { numRuns: runs() },
    );
  });

  it("is, for every leap day of 400 years and every age to 120, 29 February where there is one, else its eve or its morrow", () => {
    for (const born of places.filter(isLeapDay)) {
      for (let years = 0; years <= 120 && reaches(born, 12 * years); years++) {
        const early = monthsLater(born, 12 * years);
        const late = early.endsWith("-29") ? early : `${early.slice(0, 4)}-03-01`;
        expect([birthday(dayAt(born), years), lateBirthday(dayAt(born), years)]).toEqual([early, late]);
      }
    }
  });

  it("is never more than a day apart in the two readings", () => {
    fc.assert(
      fc.property(anyPlace.map(dayAt), age, (bornOn, years) => {
        const early = birthday(bornOn, years);
        expect([early, plusDays(early, 1)]).toContain(lateBirthday(bornOn, years));
      }),
      { numRuns: runs() },
    );
  });
});

describe("the births with which an age is surely reached by a day, or surely not", () => {
  it.each<[by: PlainDate, age: number, latestAged: PlainDate, earliestUnder: PlainDate]>([
    ["2026-11-25", 18, "2008-11-25", "2008-11-26"],
    ["2026-02-28", 18, "2008-02-28", "2008-03-01"],
    ["2026-03-01", 18, "2008-03-01", "2008-03-02"],
    ["2024-02-28", 18, "2006-02-28", "2006-03-01"],
    ["2024-02-29", 18, "2006-02-28", "2006-03-01"],
    ["2024-02-29", 12, "2012-02-29", "2012-03-01"],
    ["2024-12-31", 0, "2024-12-31", "2025-01-01"],
    ["1010-05-01", 18, "1000-01-01", "1000-01-02"],
  ])("on %s, aged %s: born by %s, or since %s", (by, years, latest, earliest) => {
    expect([latestBirthAged(years, by), earliestBirthUnder(years, by)]).toEqual([latest, earliest]);
  });

  it("are those whose later birthday has come, and those whose earlier one has not", () => {
    fc.assert(
      fc.property(anyPlace, anyPlace, fc.integer({ min: 0, max: 131 }), (born, at, years) => {
        const [bornOn, by] = [dayAt(born), dayAt(at)];
        fc.pre(by >= "1200");
        expect(bornOn <= latestBirthAged(years, by)).toBe(lateBirthday(bornOn, years) <= by);
        expect(bornOn >= earliestBirthUnder(years, by)).toBe(birthday(bornOn, years) > by);
      }),
      { numRuns: runs() },
    );
  });
});

describe("how old someone is for certain", () => {
  it.each<[title: string, bornOn: PlainDate, day: PlainDate, age: number]>([
    ["on the eve of a birthday", "2008-11-25", "2026-11-24", 17],
    ["on the birthday", "2008-11-25", "2026-11-25", 18],
    ["born on 29 February, on 28 February of a common year", "1992-02-29", "2010-02-28", 17],
    ["born on 29 February, on 1 March of a common year", "1992-02-29", "2010-03-01", 18],
    ["born on 29 February, on that day of a leap year", "2012-02-29", "2024-02-29", 12],
    ["on the day of birth", "2012-02-29", "2012-02-29", 0],
  ])("%s", (_, bornOn, day, years) => {
    expect(ageOn(bornOn, day)).toBe(years);
  });
});
