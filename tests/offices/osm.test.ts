import fc from "fast-check";
import OpeningHours from "opening_hours";
import { describe, expect, it } from "vitest";
import { openState } from "../../src/offices/clock/open-state.js";
import type { OfficeId } from "../../src/offices/data/office-ids.js";
import { officeOf, offices } from "../../src/offices/directory.js";
import { parseFrenchHours } from "../../src/offices/french/parse-french-hours.js";
import { purposes, type Hours, type Purpose } from "../../src/offices/hours.js";
import { writeOsmHours } from "../../src/offices/interchange/write-osm-hours.js";
import type { Office } from "../../src/offices/office.js";
import { runs } from "../properties/runs.js";
import { publishedHours } from "./world/hours.js";
import { week } from "./world/week.js";

// With the first Wednesday and Saturday of two months, 20 December (a holiday in La Réunion alone), 25 December and
// 1 January; no clock changes in them, neither in France nor where the tests run.
const firstDay = Date.UTC(2026, 10, 30);
const gridOfFiveWeeks = Array.from({ length: 35 * 96 }, (_, index) => firstDay + index * 15 * 60_000);

/** The reference evaluator; it reads the machine's own clock as the wall clock of the place. */
function reference(value: string, { department }: Office): (wall: number) => string {
  const state = department === "974" ? "La Réunion" : department === "51" ? "Grand Est" : "Hauts-de-France";
  const evaluator = new OpeningHours(value, {
    lat: 0,
    lon: 0,
    address: { country_code: "fr", state },
  });
  return (wall) => {
    const at = new Date(wall);
    const local = new Date(
      at.getUTCFullYear(),
      at.getUTCMonth(),
      at.getUTCDate(),
      at.getUTCHours(),
      at.getUTCMinutes(),
    );
    return evaluator.getStateString(local, true);
  };
}

function differences(office: Office, purpose: Purpose, theirs: readonly string[]): readonly string[] {
  const offset = office.zone === "Indian/Reunion" ? "+04:00" : "+01:00";
  return gridOfFiveWeeks.flatMap((wall, index) => {
    const at = `${new Date(wall).toISOString().slice(0, 19)}${offset}`;
    const ours = openState(office, purpose, at);
    return ours === theirs[index] ? [] : [`${at}: ${ours}, not ${theirs[index]!}`];
  });
}

describe("the reference evaluator reads what is written as this clock does, every 15 minutes for five weeks", () => {
  const read = new Map<string, readonly string[]>();
  function gridOf(value: string, office: Office): readonly string[] {
    const key = `${value} in ${office.department}`;
    const grid = read.get(key) ?? gridOfFiveWeeks.map(reference(value, office));
    read.set(key, grid);
    return grid;
  }

  it.each(offices.flatMap((office) => purposes.map((purpose) => [office.id, purpose] as const)))(
    "%s, %s",
    (id, purpose) => {
      const office = officeOf(id);
      expect(differences(office, purpose, gridOf(writeOsmHours(office[purpose].hours), office))).toEqual([]);
    },
  );

  it("any hours, whatever falls on the last one of a month", () => {
    fc.assert(
      fc.property(publishedHours, (hours) => {
        const office: Office = { ...officeOf("lens"), deposit: { hours, ownHours: false } };
        const state = reference(writeOsmHours(hours), office);
        for (const weekOfMonth of [0, 3, 4]) {
          for (let shift = 0; shift < 7; shift += 1) {
            const noon = firstDay + (weekOfMonth * 7 + shift) * 86_400_000 + 12 * 3_600_000;
            for (const wall of [noon - 4 * 3_600_000, noon, noon + 5 * 3_600_000]) {
              const at = `${new Date(wall).toISOString().slice(0, 19)}+01:00`;
              expect([at, openState(office, "deposit", at)]).toEqual([at, state(wall)]);
            }
          }
        }
      }),
      { numRuns: runs() },
    );
  });
});

describe("an opening_hours value", () => {
  it.each<[id: OfficeId, purpose: Purpose, value: string]>([
    ["lens", "deposit", "Mo-Fr 09:00-12:00,13:30-16:30; PH off"],
    [
      "arras-mairie",
      "deposit",
      "Mo,Tu,Fr 08:00-12:15,13:45-17:00; We 08:00-12:15,13:45-18:00; Th 13:45-17:00; PH off",
    ],
    ["henin-beaumont", "collection", "Mo-Fr 08:30-12:00,14:00-17:30; We[1] 08:30-12:00,14:00-19:00; PH off"],
    ["le-touquet", "collection", "Mo-Fr 08:30-12:00,13:30-17:00; Sa 09:00-12:00; PH off"],
    ["saint-paul-centre", "deposit", 'Mo-Fr unknown "horaires non publiés"; PH off'],
    ["saint-paul-centre", "collection", 'unknown "horaires non publiés"; PH off'],
  ])("PC-05 SP-49 of %s for %s", (id, purpose, value) => {
    expect(writeOsmHours(officeOf(id)[purpose].hours)).toBe(value);
  });

  it.each<[string, Hours, string]>([
    ["never open", week(""), "off"],
    [
      "odd weeks, and one week",
      {
        ...week("mon 09:00-12:00"),
        periods: [
          { period: { kind: "weeks", weeks: "odd" }, days: ["tue"], windows: [["09:00", "12:00"]] },
          { period: { kind: "weeks", weeks: "even" }, days: ["tue"], windows: [] },
          { period: { kind: "weeks", weeks: [7, 12] }, days: ["wed"], windows: "unknown" },
        ],
      } as Hours,
      'Mo 09:00-12:00; week 01-53/2 Tu 09:00-12:00; week 02-53/2 Tu off; week 07,12 We unknown "horaires à vérifier"; PH off',
    ],
    [
      "a season of whole months, and dates without an end",
      {
        ...week("mon 09:00-12:00"),
        periods: [
          {
            period: { kind: "season", from: "02-01", until: "02-31" },
            days: ["mon"],
            windows: [["08:00", "12:00"]],
          },
          { period: { kind: "dates", from: "2027-01-04" }, days: ["mon"], windows: [["10:00", "12:00"]] },
        ],
      } as Hours,
      "Mo 09:00-12:00; Feb 01-Feb 29 Mo 08:00-12:00; 2027 Jan 04-9999 Dec 31 Mo 10:00-12:00; PH off",
    ],
    [
      "public holidays at hours that are not known",
      { ...week("mon 09:00-12:00"), publicHolidays: "unknown" } as Hours,
      'Mo 09:00-12:00; PH unknown "horaires non publiés"',
    ],
    ["always open", week("mon-sun 00:00-24:00"), "Mo-Su 00:00-24:00; PH off"],
    ["days apart", week("mon-wed,fri 09:00-12:00; sat 09:00-12:00"), "Mo-We,Fr,Sa 09:00-12:00; PH off"],
    ["a day off each month", week("mon 09:00-12:00; mon[2]"), "Mo 09:00-12:00; Mo[2] off; PH off"],
    [
      "a fourth Friday that may be the last: both hours",
      week("fri[4] 09:00-10:00; fri[-1] 11:00-12:00"),
      "Fr[4] 09:00-10:00; Fr[-1] 11:00-12:00, Fr[4] 09:00-10:00; PH off",
    ],
    ["windows that overlap are one", week("mon 09:00-11:00 10:00-12:00"), "Mo 09:00-12:00; PH off"],
    ["a window without a minute is none", week("mon 09:00-09:00; tue 09:00-12:00"), "Tu 09:00-12:00; PH off"],
  ])("%s", (_, hours, value) => {
    expect(writeOsmHours(hours)).toBe(value);
  });

  it("says nothing of public holidays where these are ignored", () => {
    expect(writeOsmHours(officeOf("lens").deposit.hours, { publicHolidays: "ignored" })).toBe(
      "Mo-Fr 09:00-12:00,13:30-16:30",
    );
  });

  it("is never written of a time that cannot be read", () => {
    expect(() => writeOsmHours(week("mon 9h-12h"))).toThrow('time: "9h-12');
  });
});

describe("parts of the year, and days in doubt", () => {
  it.each<[text: string, value: string]>([
    ["Lundi : 9h-12h. Fermé en février", "Mo 09:00-12:00; Feb 01-Feb 29 Mo-Su off; PH off"],
    ["Lundi : 9h-12h hors vacances scolaires", "Mo 09:00-12:00; SH Mo off; PH off"],
    [
      "Lundi : 9h-12h. Mardi (semaines paires) : 9h-12h",
      "Mo 09:00-12:00; week 02-53/2 Tu 09:00-12:00; PH off",
    ],
    [
      "Lundi : 9h-12h. Fermé le lundi 4 mai 2026",
      "Mo 09:00-12:00; 2026 May 04-2026 May 04 Mo-Su off; PH off",
    ],
    ["Lundi et jours fériés : 9h-12h", "Mo 09:00-12:00; PH 09:00-12:00"],
    [
      "Lundi : 9h-12h sauf exception",
      'Mo 09:00-12:00; Mo unknown "horaires à vérifier : sauf"; Mo unknown "horaires à vérifier : exception"; PH off',
    ],
  ])("%s", (text, value) => {
    const written = writeOsmHours(parseFrenchHours(text).hours.deposit);
    expect(written).toBe(value);
    // The reference evaluator reads it.
    expect(() => reference(written, officeOf("lens"))(firstDay)).not.toThrow();
  });
});
