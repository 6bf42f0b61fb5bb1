import { describe, expect, it } from "vitest";
import { bookingState, booksOn } from "../../src/offices/booking/booking-times.js";
import type { ClockOptions, OpenState } from "../../src/offices/clock/day-hours.js";
import { minutesUntilOpen, nextClosing, nextOpening, type Next } from "../../src/offices/clock/next.js";
import { openState } from "../../src/offices/clock/open-state.js";
import { openings, weeklyMinutes } from "../../src/offices/clock/openings.js";
import type { OfficeId } from "../../src/offices/data/office-ids.js";
import { officeOf } from "../../src/offices/directory.js";
import { parseFrenchHours } from "../../src/offices/french/parse-french-hours.js";
import type { Hours, Purpose } from "../../src/offices/hours.js";
import type { Office } from "../../src/offices/office.js";
import { week } from "./world/week.js";

function at(instant: string): Next {
  return { kind: "at", at: instant };
}

/** A counter like Lens's, with other hours. */
function officeWith(hours: Hours, more: Partial<Office> = {}): Office {
  return { ...officeOf("lens"), deposit: { hours, ownHours: false }, ...more };
}

describe("open, closed or unknown", () => {
  it.each<[id: OfficeId, purpose: Purpose, instant: string, state: OpenState, why: string]>([
    ["arras-mairie", "deposit", "2026-11-25T07:59:59+01:00", "closed", "the second before opening"],
    ["arras-mairie", "deposit", "2026-11-25T08:00:00+01:00", "open", "the opening minute"],
    ["arras-mairie", "deposit", "2026-11-25T12:14:59+01:00", "open", "the last second"],
    ["arras-mairie", "deposit", "2026-11-25T12:15:00+01:00", "closed", "the closing minute"],
    ["arras-mairie", "deposit", "2026-11-25T16:59:00Z", "open", "17:59 in Paris, told in UTC"],
    ["arras-mairie", "deposit", "2026-11-25T17:00:00Z", "closed", "18:00 in Paris, told in UTC"],
    ["arras-mairie", "deposit", "2026-11-25T20:59:00+05:00", "open", "told by a clock far east"],
    ["avion", "deposit", "2026-11-23T15:00:00+01:00", "closed", "Monday is for collecting"],
    ["avion", "collection", "2026-11-23T15:00:00+01:00", "open", "Monday is for collecting"],
    ["wingles", "deposit", "2026-11-24T17:00:00+01:00", "closed", "16:45 to 17:15 is for collecting"],
    ["wingles", "collection", "2026-11-24T17:00:00+01:00", "open", "16:45 to 17:15 is for collecting"],
    ["le-touquet", "deposit", "2026-12-05T10:00:00+01:00", "open", "the first Saturday"],
    ["le-touquet", "deposit", "2026-12-12T10:00:00+01:00", "closed", "the second Saturday"],
    ["le-touquet", "collection", "2026-12-12T10:00:00+01:00", "open", "collecting on every Saturday"],
    ["henin-beaumont", "deposit", "2026-12-02T18:30:00+01:00", "open", "the first Wednesday"],
    ["henin-beaumont", "deposit", "2026-12-09T18:30:00+01:00", "closed", "the second Wednesday"],
    ["henin-beaumont", "collection", "2026-12-02T18:30:00+01:00", "open", "no hours of its own"],
    ["lens", "deposit", "2026-04-06T10:00:00+02:00", "closed", "Easter Monday"],
    ["lens", "deposit", "2026-11-11T10:00:00+01:00", "closed", "11 November"],
    ["reims-europe", "deposit", "2026-12-26T10:00:00+01:00", "open", "26 December is no holiday in Reims"],
    ["saint-paul-la-plaine", "deposit", "2026-11-24T10:00:00+04:00", "unknown", "a Tuesday"],
    ["saint-paul-la-plaine", "deposit", "2026-11-24T03:00:00+04:00", "unknown", "hours not published"],
    ["saint-paul-la-plaine", "deposit", "2026-11-28T10:00:00+04:00", "closed", "a Saturday"],
    [
      "saint-paul-la-plaine",
      "deposit",
      "2026-11-27T20:30:00Z",
      "closed",
      "Saturday in La Réunion, Friday in UTC",
    ],
    ["saint-paul-la-plaine", "collection", "2026-11-29T10:00:00+04:00", "unknown", "days not published"],
    ["saint-paul-centre", "deposit", "2027-12-20T10:00:00+04:00", "closed", "20 December"],
    ["saint-paul-centre", "collection", "2027-12-20T10:00:00+04:00", "closed", "20 December"],
    ["saint-paul-centre", "deposit", "2027-12-20T21:00:00Z", "unknown", "21 December in La Réunion"],
  ])("%s, %s at %s: %s (%s)", (id, purpose, instant, state) => {
    expect(openState(officeOf(id), purpose, instant)).toBe(state);
  });

  it("keeps the hours of the wall across both changes of the clock", () => {
    const lens = officeOf("lens");
    for (const [before, after] of [
      ["2026-03-27T09:00:00+01:00", "2026-03-30T09:00:00+02:00"],
      ["2026-10-23T09:00:00+02:00", "2026-10-26T09:00:00+01:00"],
    ] as const) {
      expect(openState(lens, "deposit", before)).toBe("open");
      expect(openState(lens, "deposit", after)).toBe("open");
      expect(openState(lens, "deposit", new Date(Date.parse(after) - 1).toISOString())).toBe("closed");
    }
  });

  it("takes public holidays for ordinary days if asked to", () => {
    const ignored: ClockOptions = { publicHolidays: "ignored" };
    expect(openState(officeOf("lens"), "deposit", "2026-04-06T10:00:00+02:00", ignored)).toBe("open");
    expect(openState(officeOf("saint-paul-centre"), "deposit", "2027-12-20T10:00:00+04:00", ignored)).toBe(
      "unknown",
    );
  });

  it("replaces a day by its last one of the month, and by the fifth if there is one", () => {
    const office = officeWith(
      week("fri 09:00-12:00; fri[-1] 14:00-16:00; mon[5] 09:00-12:00; tue[2]; tue 09:00-12:00"),
    );
    const states = (days: readonly string[], time: string): readonly OpenState[] =>
      days.map((day) => openState(office, "deposit", `2026-${day}T${time}:00Z`));
    expect(states(["01-23", "01-30", "02-20", "02-27"], "09:30")).toEqual([
      "open",
      "closed",
      "open",
      "closed",
    ]);
    expect(states(["01-23", "01-30", "02-20", "02-27"], "14:30")).toEqual([
      "closed",
      "open",
      "closed",
      "open",
    ]);
    expect(states(["03-23", "03-30", "02-23"], "09:30")).toEqual(["closed", "open", "closed"]);
    expect(states(["02-03", "02-10", "02-17"], "09:30")).toEqual(["open", "closed", "open"]);
  });
});

describe("the next opening", () => {
  it.each<[id: OfficeId, purpose: Purpose, after: string, next: Next, why: string]>([
    [
      "bruay-la-buissiere",
      "deposit",
      "2026-03-29T01:30:00+01:00",
      at("2026-03-30T08:00:00+02:00"),
      "the clock goes forward",
    ],
    [
      "bruay-la-buissiere",
      "deposit",
      "2026-10-23T17:30:00+02:00",
      at("2026-10-26T08:00:00+01:00"),
      "the clock goes back",
    ],
    [
      "le-touquet",
      "deposit",
      "2026-12-04T17:30:00+01:00",
      at("2026-12-05T09:00:00+01:00"),
      "the first Saturday",
    ],
    ["le-touquet", "deposit", "2026-12-11T17:30:00+01:00", at("2026-12-14T09:00:00+01:00"), "not the second"],
    ["lens", "deposit", "2026-11-25T08:59:59+01:00", at("2026-11-25T09:00:00+01:00"), "a second before"],
    [
      "lens",
      "deposit",
      "2026-11-25T09:00:00+01:00",
      at("2026-11-25T13:30:00+01:00"),
      "not the one at this instant",
    ],
    [
      "lens",
      "deposit",
      "2026-12-24T16:30:00+01:00",
      at("2026-12-28T09:00:00+01:00"),
      "Christmas and a week-end",
    ],
    [
      "saint-paul-centre",
      "deposit",
      "2026-11-27T23:00:00+04:00",
      { kind: "unknown", notBefore: "2026-11-27" },
      "some time today",
    ],
    [
      "saint-paul-centre",
      "deposit",
      "2026-11-28T10:00:00+04:00",
      { kind: "unknown", notBefore: "2026-11-30" },
      "Monday",
    ],
    [
      "saint-paul-centre",
      "deposit",
      "2027-12-18T10:00:00+04:00",
      { kind: "unknown", notBefore: "2027-12-21" },
      "20 December",
    ],
  ])("%s, %s after %s: %j (%s)", (id, purpose, after, next) => {
    expect(nextOpening(officeOf(id), purpose, after)).toEqual(next);
  });

  it("never comes for a counter that is closed all week", () => {
    expect(nextOpening(officeWith(week("")), "deposit", "2026-11-25T09:00:00Z")).toEqual({ kind: "never" });
    expect(
      nextOpening(officeWith({ published: false, days: [] }), "deposit", "2026-11-25T09:00:00Z"),
    ).toEqual({ kind: "never" });
    expect(minutesUntilOpen(officeWith(week("")), "deposit", "2026-11-25T09:00:00Z")).toBe("never");
  });

  it("is found a year ahead", () => {
    // Between them, 29 December 2025 and 29 June 2026 are the only fifth Mondays but for Easter Monday's month.
    const office = officeWith(week("sun[5] 10:00-11:00"), { holidays: "alsace-moselle" });
    expect(nextOpening(office, "deposit", "2026-11-29T11:00:00+01:00")).toEqual(
      at("2027-01-31T10:00:00+01:00"),
    );
  });
});

describe("the next closing", () => {
  it.each<[id: OfficeId, purpose: Purpose, instant: string, next: Next]>([
    ["arras-mairie", "deposit", "2026-11-25T12:10:00+01:00", at("2026-11-25T12:15:00+01:00")],
    ["arras-mairie", "deposit", "2026-11-25T12:15:00+01:00", at("2026-11-25T18:00:00+01:00")],
    ["berck-sur-mer", "collection", "2026-11-25T12:30:00+01:00", at("2026-11-25T17:00:00+01:00")],
    [
      "saint-paul-centre",
      "deposit",
      "2026-11-25T12:30:00+04:00",
      { kind: "unknown", notBefore: "2026-11-25" },
    ],
  ])("%s, %s from %s on: %j", (id, purpose, instant, next) => {
    expect(nextClosing(officeOf(id), purpose, instant)).toEqual(next);
  });

  it("is not at midnight where the next day begins open, and never comes where it is always open", () => {
    const night = officeWith(week("fri 20:00-24:00; sat 00:00-02:00"));
    expect(nextClosing(night, "deposit", "2026-11-27T23:00:00+01:00")).toEqual(
      at("2026-11-28T02:00:00+01:00"),
    );
    expect(nextOpening(night, "deposit", "2026-11-27T23:00:00+01:00")).toEqual(
      at("2026-12-04T20:00:00+01:00"),
    );
    const always = officeWith(week("mon-sun 00:00-24:00"));
    expect(
      nextClosing(always, "deposit", "2026-11-27T23:00:00+01:00", { publicHolidays: "ignored" }),
    ).toEqual({ kind: "never" });
    expect(nextClosing(always, "deposit", "2026-11-27T23:00:00+01:00")).toEqual(
      at("2026-12-25T00:00:00+01:00"),
    );
  });
});

describe("openings and minutes", () => {
  it("are cut at both ends", () => {
    expect(
      openings(officeOf("lens"), "deposit", "2026-11-25T10:00:00+01:00", "2026-11-25T14:00:00+01:00"),
    ).toEqual([
      { opens: "2026-11-25T10:00:00+01:00", closes: "2026-11-25T12:00:00+01:00" },
      { opens: "2026-11-25T13:30:00+01:00", closes: "2026-11-25T14:00:00+01:00" },
    ]);
    expect(
      openings(officeOf("lens"), "deposit", "2026-11-28T00:00:00+01:00", "2026-11-29T00:00:00+01:00"),
    ).toEqual([]);
    expect(openings(officeOf("lens"), "deposit", "2026-11-25T10:00:00Z", "2026-11-25T10:00:00Z")).toEqual([]);
    expect(
      openings(officeOf("saint-paul-centre"), "deposit", "2026-11-25T00:00:00Z", "2026-11-26T00:00:00Z"),
    ).toBe("unknown");
  });

  it("are unknown where a day among them is in doubt, and not where it is none of them", () => {
    const { deposit } = parseFrenchHours("Lundi et mardi : 9h-12h. Jeudi : 9h-12h, un jeudi sur deux.").hours;
    const from = "2026-11-23T00:00:00+01:00";
    expect(openings(officeWith(deposit), "deposit", from, "2026-11-27T00:00:00+01:00")).toBe("unknown");
    expect(openings(officeWith(deposit), "deposit", from, "2026-11-25T00:00:00+01:00")).toHaveLength(2);
  });

  it("reach the last day asked for, across the night that is an hour short", () => {
    const pastMidnight = officeWith(week("wed 00:00-00:01"));
    expect(
      openings(pastMidnight, "deposit", "2026-03-28T23:59:00+01:00", "2026-04-01T00:01:00+02:00"),
    ).toEqual([{ opens: "2026-04-01T00:00:00+02:00", closes: "2026-04-01T00:01:00+02:00" }]);
  });

  it("count as a stopwatch does, across a change of the clock too", () => {
    expect(minutesUntilOpen(officeOf("arras-mairie"), "deposit", "2026-11-25T12:15:00+01:00")).toBe(90);
    expect(minutesUntilOpen(officeOf("arras-mairie"), "deposit", "2026-11-25T12:14:00+01:00")).toBe(0);
    expect(minutesUntilOpen(officeOf("lens"), "deposit", "2026-03-28T09:00:00+01:00")).toBe(47 * 60);
    expect(minutesUntilOpen(officeOf("lens"), "deposit", "2026-10-24T09:00:00+02:00")).toBe(49 * 60);
    expect(minutesUntilOpen(officeOf("saint-paul-centre"), "deposit", "2026-11-25T12:15:00+04:00")).toBe(
      "unknown",
    );
  });

  it("are in order in the night in which 02:00 to 03:00 comes twice, and those that touch in it are one", () => {
    const night = officeWith(week("sun 00:00-02:01 02:02-03:00"));
    expect(openings(night, "deposit", "2026-10-25T00:00:00+02:00", "2026-10-26T00:00:00+01:00")).toEqual([
      { opens: "2026-10-25T00:00:00+02:00", closes: "2026-10-25T02:01:00+02:00" },
      { opens: "2026-10-25T02:02:00+02:00", closes: "2026-10-25T02:01:00+01:00" },
      { opens: "2026-10-25T02:02:00+01:00", closes: "2026-10-25T03:00:00+01:00" },
    ]);
    expect(nextOpening(night, "deposit", "2026-10-25T01:00:00+02:00")).toEqual(
      at("2026-10-25T02:02:00+02:00"),
    );
    expect(nextClosing(night, "deposit", "2026-10-25T02:02:00+02:00")).toEqual(
      at("2026-10-25T02:01:00+01:00"),
    );
    expect(minutesUntilOpen(night, "deposit", "2026-10-25T02:01:00+02:00")).toBe(1);
  });

  it("sum up an ordinary week", () => {
    expect(weeklyMinutes(officeOf("lens").deposit.hours)).toBe(5 * 360);
    expect(weeklyMinutes(officeOf("henin-beaumont").deposit.hours)).toBe(5 * 420);
    expect(weeklyMinutes(officeOf("saint-paul-centre").deposit.hours)).toBe("unknown");
  });
});

describe("booking by telephone", () => {
  it.each<[id: OfficeId, instant: string, state: OpenState]>([
    ["reims-orgeval", "2026-11-26T17:15:00+01:00", "open"],
    ["reims-orgeval", "2026-11-27T17:15:00+01:00", "closed"],
    ["reims-orgeval", "2026-11-11T10:00:00+01:00", "closed"],
    ["wingles", "2026-11-24T10:00:00+01:00", "unknown"],
    ["wingles", "2026-11-25T10:00:00+01:00", "closed"],
    ["lens", "2026-11-25T10:00:00+01:00", "unknown"],
    ["calais", "2026-11-25T10:00:00+01:00", "closed"],
  ])("%s at %s: %s", (id, instant, state) => {
    expect(bookingState(officeOf(id), "phone", instant)).toBe(state);
  });

  it.each<[id: OfficeId, day: string, books: boolean | "unknown"]>([
    ["wingles", "2026-11-24", true],
    ["wingles", "2026-11-25", false],
    ["wingles", "2026-07-14", false],
    ["reims-orgeval", "2026-11-27", true],
    ["reims-orgeval", "2026-11-28", false],
    ["lens", "2026-11-25", "unknown"],
    ["calais", "2026-11-25", false],
  ])("%s on %s: %s", (id, day, books) => {
    expect(booksOn(officeOf(id), "phone", day)).toBe(books);
  });

  it("and on the spot, whenever the counter is open", () => {
    expect(bookingState(officeOf("etaples-sur-mer"), "in-person", "2026-11-25T10:00:00+01:00")).toBe("open");
    expect(bookingState(officeOf("etaples-sur-mer"), "in-person", "2026-11-25T13:00:00+01:00")).toBe(
      "closed",
    );
    expect(booksOn(officeOf("etaples-sur-mer"), "in-person", "2026-11-28")).toBe(false);
  });
});

describe("what cannot be read is an error that names it, never a closed counter", () => {
  const lens = officeOf("lens");
  it.each<[what: string, call: () => unknown, message: string]>([
    [
      "a wall time",
      () => openState(lens, "deposit", "2026-11-25T10:00:00"),
      'at: "2026-11-25T10:00:00" is not accepted',
    ],
    [
      "a bad day",
      () => nextOpening(lens, "deposit", "2026-11-31T10:00:00Z"),
      'after: "2026-11-31T10:00:00Z"',
    ],
    [
      "a range turned round",
      () => openings(lens, "deposit", "2026-11-25T10:00:00Z", "2026-11-25T09:00:00Z"),
      "until: ",
    ],
    ["a zone", () => openState({ ...lens, zone: "Lens" }, "deposit", "2026-11-25T10:00:00Z"), 'zone: "Lens"'],
    [
      "a time",
      () => openState(officeWith(week("mon-sun 9h-12h")), "deposit", "2026-11-25T10:00:00Z"),
      "time: ",
    ],
    ["a 25th hour", () => weeklyMinutes(week("mon 09:00-25:00")), 'time: "25:00"'],
    ["a 60th minute", () => weeklyMinutes(week("mon 09:60-12:00")), 'time: "09:60"'],
    ["a day to book on", () => booksOn(lens, "phone", "2026-11-31"), 'day: "2026-11-31"'],
  ])("%s", (_, call, message) => {
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  });
});

describe("days in doubt and parts of the year", () => {
  const at = (text: string, day: string, options?: ClockOptions): string => {
    const office = {
      ...officeOf("lens"),
      deposit: { hours: parseFrenchHours(text).hours.deposit, ownHours: false },
    };
    return openState(office, "deposit", `${day}T10:00:00+01:00`, options);
  };

  it.each<[text: string, day: string, state: string]>([
    ["Lundi : 9h-12h sauf exception", "2026-11-23", "unknown"],
    ["Lundi : 9h-12h (semaines paires)", "2026-11-23", "open"],
    ["Lundi : 9h-12h (semaines paires)", "2026-11-30", "closed"],
    ["Lundi : 9h-12h. En novembre : fermé", "2026-11-23", "closed"],
    ["Lundi : 9h-12h. Fermé du 20 décembre au 5 janvier", "2026-12-28", "closed"],
    ["Lundi : 9h-12h. Fermé du 20 décembre au 5 janvier", "2027-01-04", "closed"],
    ["Lundi : 9h-12h. Fermé du 20 décembre au 5 janvier", "2027-01-11", "open"],
    ["Lundi : 9h-12h. Fermeture exceptionnelle le lundi 23 novembre 2026", "2026-11-23", "closed"],
    ["Lundi : 9h-12h hors vacances scolaires", "2026-11-23", "unknown"],
  ])("%s, on %s: %s", (text, day, state) => {
    expect(at(text, day)).toBe(state);
  });

  it("the caller's school holidays decide, as far as they go", () => {
    const schoolHolidays = () => ({
      from: "2026-11-01",
      until: "2026-12-31",
      holidays: [{ from: "2026-12-19", until: "2026-12-31" }],
    });
    const text = "Lundi : 9h-12h hors vacances scolaires";
    const states = ["2026-11-23", "2026-12-21", "2027-01-04"].map((day) => at(text, day, { schoolHolidays }));
    expect(states).toEqual(["open", "closed", "unknown"]);
  });

  it("after a doubt nothing is said of when it opens next, but from when on it may", () => {
    const hours = parseFrenchHours("Lundi : 9h-12h sauf exception. Mardi : 9h-12h").hours.deposit;
    const office = { ...officeOf("lens"), deposit: { hours, ownHours: false } };
    expect(nextOpening(office, "deposit", "2026-11-27T10:00:00+01:00")).toEqual({
      kind: "unknown",
      notBefore: "2026-11-30",
    });
  });

  it("an office without a zone is an error, whatever the machine's own is", () => {
    const { zone, ...nowhere } = officeOf("lens");
    expect(zone).toBe("Europe/Paris");
    expect(() => openState(nowhere as Office, "deposit", "2026-11-25T10:00:00+01:00")).toThrow(
      "zone: undefined",
    );
  });
});

describe("a day that two rows of the month are about", () => {
  const office = officeWith(week("mon[4] 10:00-11:00; mon[-1] 09:00-10:00"));

  it("is open once, where the fourth Monday is the last one too", () => {
    const [from, until] = ["2026-09-28T00:00:00+02:00", "2026-09-29T00:00:00+02:00"];
    expect(openings(office, "deposit", from, until)).toEqual([
      { opens: "2026-09-28T09:00:00+02:00", closes: "2026-09-28T11:00:00+02:00" },
    ]);
    expect(nextClosing(office, "deposit", from)).toEqual(at("2026-09-28T11:00:00+02:00"));
  });

  it("is told apart from the fourth Monday of a month with five", () => {
    const after = "2026-11-23T00:00:00+01:00";
    expect(nextOpening(office, "deposit", after)).toEqual(at("2026-11-23T10:00:00+01:00"));
    expect(nextOpening(office, "deposit", "2026-11-23T12:00:00+01:00")).toEqual(
      at("2026-11-30T09:00:00+01:00"),
    );
  });
});
