import { describe, expect, it } from "vitest";
import { openState, parseFrenchHours, type SchoolCalendar } from "titres-identite/offices";
import { officeOf } from "titres-identite/offices/data";
import {
  schoolHolidayOrders,
  schoolHolidays,
  schoolZoneOf,
  schoolZones,
  type SchoolZone,
} from "titres-identite/offices/school-holidays";
import { plusDays } from "../../src/calendar/plain-date.js";

/** When classes end and when they begin again, as the orders of 2022 and 2025 have it: [first day off, first day back]. */
const published: Readonly<Record<SchoolZone, readonly (readonly [string, string])[]>> = {
  A: [
    ["2025-10-18", "2025-11-03"],
    ["2025-12-20", "2026-01-05"],
    ["2026-02-07", "2026-02-23"],
    ["2026-04-04", "2026-04-20"],
    ["2026-07-04", "2026-09-01"],
    ["2026-10-17", "2026-11-02"],
    ["2026-12-19", "2027-01-04"],
    ["2027-02-13", "2027-03-01"],
    ["2027-04-10", "2027-04-26"],
  ],
  B: [
    ["2025-10-18", "2025-11-03"],
    ["2025-12-20", "2026-01-05"],
    ["2026-02-14", "2026-03-02"],
    ["2026-04-11", "2026-04-27"],
    ["2026-07-04", "2026-09-01"],
    ["2026-10-17", "2026-11-02"],
    ["2026-12-19", "2027-01-04"],
    ["2027-02-20", "2027-03-08"],
    ["2027-04-17", "2027-05-03"],
  ],
  C: [
    ["2025-10-18", "2025-11-03"],
    ["2025-12-20", "2026-01-05"],
    ["2026-02-21", "2026-03-09"],
    ["2026-04-18", "2026-05-04"],
    ["2026-07-04", "2026-09-01"],
    ["2026-10-17", "2026-11-02"],
    ["2026-12-19", "2027-01-04"],
    ["2027-02-06", "2027-02-22"],
    ["2027-04-03", "2027-04-19"],
  ],
};

describe("the school holidays of the mainland", () => {
  it.each([
    ["A", "69"],
    ["B", "62"],
    ["C", "75"],
  ] as const)("zone %s has them as the orders say", (zone, department) => {
    const calendar = schoolHolidays(department);
    const summer = { from: "2027-07-03", until: "2027-08-31" };
    expect(calendar?.holidays).toEqual([
      ...published[zone].map(([from, back]) => ({ from, until: plusDays(back, -1) })),
      summer,
    ]);
    expect([calendar?.from, calendar?.until]).toEqual(["2025-09-01", "2027-08-31"]);
  });

  it.each([
    ["62", "B", "Lille"],
    ["51", "B", "Reims"],
    ["Pas-de-Calais", "B", "Lille"],
    ["14", "B", "Normandie"],
    ["18", "B", "Orléans-Tours"],
    ["13", "B", "Aix-Marseille"],
    ["69", "A", "Lyon"],
    ["89", "A", "Dijon"],
    ["17", "A", "Poitiers"],
    ["64", "A", "Bordeaux"],
    ["48", "C", "Montpellier"],
    ["65", "C", "Toulouse"],
    ["Essonne", "C", "Versailles"],
  ])("%s is in zone %s, with the académie of %s", (department, zone) => {
    expect(schoolZoneOf(department)).toBe(zone);
  });

  it("each of the 94 départements of the mainland is in one zone: 32 in A, 41 in B, 21 in C", () => {
    const codes = Array.from({ length: 95 }, (_, index) => String(index + 1).padStart(2, "0"));
    const zones = codes.filter((code) => code !== "20").map(schoolZoneOf);
    expect(schoolZones.map((zone) => zones.filter((each) => each === zone).length)).toEqual([32, 41, 21]);
  });

  it.each(["2A", "2B", "971", "974", "La Réunion"])("of %s no calendar is known", (department) => {
    expect(schoolZoneOf(department)).toBeUndefined();
    expect(schoolHolidays(department)).toBeUndefined();
  });

  it.each([["Arras"], [""], [62], [undefined]])("%s is no département", (value) => {
    expect(() => schoolHolidays(value as string)).toThrow(/department/);
  });

  it("names the orders they are from", () => {
    expect(schoolHolidayOrders.map(({ schoolYear, signedOn }) => [schoolYear, signedOn])).toEqual([
      ["2025-2026", "2022-12-07"],
      ["2026-2027", "2025-10-22"],
    ]);
  });
});

describe("a counter that closes in the school holidays", () => {
  const hours = parseFrenchHours("Lundi : 9h-12h hors vacances scolaires").hours.deposit;
  const lens = { ...officeOf("lens"), deposit: { hours, ownHours: false } };

  it.each([
    ["2026-10-12", "open", "the Monday before All Saints' holidays"],
    ["2026-10-19", "closed", "in them"],
    ["2027-02-15", "open", "in the winter holidays of zone A, not of B"],
    ["2027-02-22", "closed", "in those of zone B"],
    ["2027-09-06", "unknown", "after what is published"],
  ])("at Lens on %s: %s (%s)", (day, state) => {
    expect(openState(lens, "deposit", `${day}T10:00:00+01:00`, { schoolHolidays })).toBe(state);
  });
});

describe("a counter overseas, for which no calendar is known", () => {
  const hours = parseFrenchHours("Lundi : 9h-12h hors vacances scolaires").hours.deposit;
  const saintPaul = { ...officeOf("saint-paul-centre"), deposit: { hours, ownHours: false } };
  const austral = (department: string): SchoolCalendar | undefined =>
    department === "974"
      ? {
          from: "2026-08-17",
          until: "2027-08-16",
          holidays: [{ from: "2026-10-10", until: "2026-10-25" }],
        }
      : undefined;

  it.each<[day: string, calendars: typeof austral | undefined, state: string, why: string]>([
    ["2026-10-12", schoolHolidays, "unknown", "by the calendars of the mainland"],
    ["2026-10-12", austral, "closed", "by the caller's own calendar, in the holidays"],
    ["2026-10-26", austral, "open", "by the caller's own calendar, after them"],
    ["2026-10-12", undefined, "unknown", "by none"],
  ])("at Saint-Paul on %s, by %o: %s (%s)", (day, calendars, state) => {
    const options = calendars === undefined ? {} : { schoolHolidays: calendars };
    expect(openState(saintPaul, "deposit", `${day}T10:00:00+04:00`, options)).toBe(state);
  });
});
