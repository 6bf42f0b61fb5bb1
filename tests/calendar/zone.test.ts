import { env } from "node:process";
import { isMainThread } from "node:worker_threads";
import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { formatInstant, intervalsShowing, parseInstant, wallClock } from "../../src/calendar/zone-clock.js";
import { offsetAt, stretchesBetween } from "../../src/calendar/zone.js";
import { InvalidInputError } from "../../src/vocabulary/invalid-input.js";
import { runs } from "../properties/runs.js";

const hour = 3_600_000;

/** French law itself: from 1:00 UTC on the last Sunday of March to 1:00 UTC on the last Sunday of October. */
function parisOffset(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  return lastSunday(year, 3) <= instant && instant < lastSunday(year, 10) ? 2 * hour : hour;
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 0));
  return last.getTime() - last.getUTCDay() * 24 * hour + hour;
}

// From 1998 on the rule above holds in all of the Union.
const instants = fc.integer({ min: Date.UTC(1998, 0), max: Date.UTC(2037, 11, 31) });

/** A thread, in which the mutants of the code are tried, has the zone of its process and no other. */
const zones = isMainThread
  ? ["UTC", "Europe/Paris", "Indian/Reunion", "America/Los_Angeles", "Pacific/Apia", "Asia/Tokyo"]
  : [new Intl.DateTimeFormat().resolvedOptions().timeZone];

describe.each(zones)("on a machine in %s", (zone) => {
  const before = env["TZ"];
  afterEach(() => {
    if (before === undefined) delete env["TZ"];
    else env["TZ"] = before;
  });

  it("Paris changes its clock by the law", () => {
    env["TZ"] = zone;
    expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    fc.assert(
      fc.property(instants, (instant) => {
        expect(offsetAt("Europe/Paris", instant)).toBe(parisOffset(instant));
      }),
      { numRuns: runs() },
    );
  });

  it("La Réunion never does", () => {
    env["TZ"] = zone;
    fc.assert(
      fc.property(instants, (instant) => {
        expect(offsetAt("Indian/Reunion", instant)).toBe(4 * hour);
      }),
      { numRuns: runs() },
    );
  });
});

// What a zone's clock does is worked out once: here each test has a zone that no other asks about.
it("finds both changes of a year to the second", () => {
  const stretches = stretchesBetween("Europe/Rome", Date.UTC(2026, 1), Date.UTC(2026, 11));
  const changes = stretches.filter(
    ({ offset }, place) => place > 0 && offset !== stretches[place - 1]!.offset,
  );
  expect(changes.map(({ from, offset }) => [from, offset])).toEqual([
    [Date.parse("2026-03-29T01:00:00Z"), 2 * hour],
    [Date.parse("2026-10-25T01:00:00Z"), hour],
  ]);
});

it("changes at the second itself, not before and not after", () => {
  const [spring, autumn] = [Date.parse("2026-03-29T01:00:00Z"), Date.parse("2026-10-25T01:00:00Z")];
  expect([spring - 1, spring, autumn - 1, autumn].map((at) => offsetAt("Europe/Paris", at) / hour)).toEqual([
    1, 2, 2, 1,
  ]);
});

it("a winter between two changes is one stretch, and those before and after it are no part of it", () => {
  const [from, until] = [Date.parse("2025-10-26T01:00:00Z"), Date.parse("2026-03-29T01:00:00Z")];
  const winter = { from, until, offset: hour };
  expect(stretchesBetween("Europe/Vienna", from, until)).toEqual([winter]);
  expect(stretchesBetween("Europe/Vienna", from - 1, until + 1)).toMatchObject([
    { until: from, offset: 2 * hour },
    winter,
    { from: until, offset: 2 * hour },
  ]);
});

it("Paris was 9 minutes and 21 seconds ahead of Greenwich until the law of 9 March 1911", () => {
  const ahead = (9 * 60 + 21) * 1000;
  expect(offsetAt("Europe/Paris", Date.UTC(1900, 0))).toBe(ahead);
  expect(offsetAt("Europe/Paris", Date.UTC(1911, 2, 10) - ahead - 1)).toBe(ahead);
  expect(offsetAt("Europe/Paris", Date.UTC(1911, 2, 11))).toBe(0);
});

it("a page of a zone is worked out once, however the zone is spelled", () => {
  const { DateTimeFormat } = Intl;
  const asked = vi.spyOn(Intl, "DateTimeFormat").mockImplementation(function (...given) {
    return new DateTimeFormat(...given);
  });
  try {
    const howOften = (zone: string, day: string): number => {
      asked.mockClear();
      offsetAt(zone, Date.parse(day));
      return asked.mock.calls.length;
    };
    expect(howOften("Europe/Tallinn", "2026-11-25")).toBeGreaterThan(1);
    expect(howOften("Europe/Tallinn", "2026-12-02")).toBe(0);
    expect(howOften("europe/tallinn", "2026-11-25")).toBe(1);
    expect(howOften("europe/tallinn", "2030-11-25")).toBeGreaterThan(1);
    expect(howOften("Europe/Tallinn", "2030-11-25")).toBe(0);
    expect(howOften("Europe/Tallinn", "2026-11-25")).toBe(0);
  } finally {
    asked.mockRestore();
  }
});

it("leaves no gap between stretches", () => {
  const stretches = stretchesBetween("Europe/Paris", Date.UTC(1990, 0), Date.UTC(2040, 0));
  for (const [place, { from }] of stretches.entries())
    if (place > 0) expect(from).toBe(stretches[place - 1]!.until);
  expect(stretches[0]!.from).toBeLessThanOrEqual(Date.UTC(1990, 0));
  expect(stretches.at(-1)!.until).toBeGreaterThanOrEqual(Date.UTC(2040, 0));
});

it("knows zones west of Greenwich, by half hours, and one that skipped a day", () => {
  expect(wallClock("America/Martinique", Date.parse("2026-11-25T11:10:00Z"))).toMatchObject({
    minute: 7 * 60 + 10,
  });
  expect(wallClock("Pacific/Marquesas", Date.parse("2026-11-25T11:10:00Z"))).toMatchObject({ minute: 100 });
  expect(intervalsShowing("Pacific/Apia", Date.UTC(2011, 11, 30), 0, 1440)).toEqual([]);
});

describe("a window of the wall clock", () => {
  const spring = Date.UTC(2026, 2, 29);
  const autumn = Date.UTC(2026, 9, 25);

  it("loses what the clock skips", () => {
    expect(intervalsShowing("Europe/Paris", spring, 90, 210)).toEqual([
      { from: Date.parse("2026-03-29T00:30:00Z"), until: Date.parse("2026-03-29T01:00:00Z") },
      { from: Date.parse("2026-03-29T01:00:00Z"), until: Date.parse("2026-03-29T01:30:00Z") },
    ]);
    expect(intervalsShowing("Europe/Paris", spring, 120, 180)).toEqual([]);
  });

  it("comes twice where the clock goes back over it", () => {
    expect(intervalsShowing("Europe/Paris", autumn, 135, 165)).toEqual([
      { from: Date.parse("2026-10-25T00:15:00Z"), until: Date.parse("2026-10-25T00:45:00Z") },
      { from: Date.parse("2026-10-25T01:15:00Z"), until: Date.parse("2026-10-25T01:45:00Z") },
    ]);
  });

  it("covers an instant exactly when the clock then shows a time in it", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("Europe/Paris", "Indian/Reunion", "America/Miquelon", "Australia/Lord_Howe"),
        instants,
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 1, max: 1440 }),
        (zone, instant, from, length) => {
          const { day, minute } = wallClock(zone, instant);
          const until = Math.min(from + length, 1440);
          const covered = intervalsShowing(zone, day, from, until).some(
            (interval) => interval.from <= instant && instant < interval.until,
          );
          expect(covered).toBe(from <= minute && minute < until);
        },
      ),
      { numRuns: runs() },
    );
  });
});

describe("an instant", () => {
  it("is written with the zone's offset and reads back as the same instant", () => {
    expect(formatInstant(Date.parse("2026-11-25T11:10:00Z"), "Europe/Paris")).toBe(
      "2026-11-25T12:10:00+01:00",
    );
    expect(formatInstant(Date.parse("2026-11-25T11:10:00Z"), "America/Martinique")).toBe(
      "2026-11-25T07:10:00-04:00",
    );
    fc.assert(
      fc.property(
        instants,
        fc.constantFrom("Europe/Paris", "Indian/Reunion", "Pacific/Marquesas"),
        (instant, zone) => {
          const whole = Math.floor(instant / 1000) * 1000;
          expect(parseInstant(formatInstant(whole, zone), "at")).toBe(whole);
        },
      ),
      { numRuns: runs() },
    );
  });

  it("is written to the last second of the calendar, and with +00:00 where the clock is that of UTC", () => {
    expect(formatInstant(Date.parse("2026-11-25T11:10:00Z"), "UTC")).toBe("2026-11-25T11:10:00+00:00");
    expect(formatInstant(Date.parse("2026-11-25T11:10:00Z"), "Africa/Abidjan")).toBe(
      "2026-11-25T11:10:00+00:00",
    );
    expect(formatInstant(Date.parse("9999-12-31T23:30:00Z"), "Europe/Paris")).toBe(
      "9999-12-31T23:59:59+01:00",
    );
  });

  it.each<[value: unknown, shown: string, code: string]>([
    [1_795_000_000_000, "1795000000000", "wrong-type"],
    [new Date(0), "a Date", "date"],
    [undefined, "undefined", "missing"],
    ["2026-11-25T12:10:00", '"2026-11-25T12:10:00"', "unknown-value"],
  ])("is not %o, and the error says what is one", (value, shown, code) => {
    expect(errorOf(() => parseInstant(value as string, "after")).issues).toMatchObject([
      {
        path: "after",
        code,
        message: expect.stringMatching(
          `^${shown} is not accepted; an instant with its offset is, such as 2026-11-25T12:10:00\\+01:00`,
        ) as string,
      },
    ]);
  });

  it.each([
    "2026-11-25T12:10:00",
    "2026-11-25 T12:10:00Z",
    "2026-11-25T12:10:00+01:00[Europe/Paris]",
    "2026-11-25",
    "2026-11-25 12:10:00+01:00",
    "2026-02-30T12:10:00Z",
    "2026-11-25T24:00:00Z",
    "2026-11-25T12:60:00Z",
    "2026-11-25T12:10:00+25:00",
    "0026-11-25T12:10:00Z",
    "",
  ])("is not %j", (text) => {
    expect(() => parseInstant(text, "after")).toThrow(InvalidInputError);
    expect(() => parseInstant(text, "after")).toThrow("after: ");
  });

  it("may leave the seconds out, or split them", () => {
    expect(parseInstant("2026-11-25T12:10+01:00", "at")).toBe(Date.parse("2026-11-25T11:10:00Z"));
    expect(parseInstant("2026-11-25T12:10:00.500Z", "at")).toBe(Date.parse("2026-11-25T12:10:00Z") + 500);
  });
});

it("an unknown zone is an error that names it", () => {
  expect(errorOf(() => offsetAt("Europe/Lens", 0)).issues).toEqual([
    {
      path: "zone",
      code: "unknown-value",
      message: '"Europe/Lens" is not accepted; an IANA zone is, such as Europe/Paris',
    },
  ]);
});

function errorOf(call: () => unknown): InvalidInputError {
  try {
    call();
  } catch (error) {
    if (error instanceof InvalidInputError) return error;
    throw error;
  }
  throw new Error("nothing was refused");
}
