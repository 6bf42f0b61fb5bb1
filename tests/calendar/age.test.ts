import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { birthday, lateBirthday } from "../../src/calendar/age.js";
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
