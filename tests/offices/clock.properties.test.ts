import { env } from "node:process";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { minutesUntilOpen, nextClosing, nextOpening } from "../../src/offices/clock/next.js";
import { openState } from "../../src/offices/clock/open-state.js";
import { openings } from "../../src/offices/clock/openings.js";
import { officeOf, offices } from "../../src/offices/directory.js";
import { purposes } from "../../src/offices/hours.js";
import type { Office } from "../../src/offices/office.js";
import { runs } from "../properties/runs.js";
import { publishedHours } from "./world/hours.js";

const minute = 60_000;
const day = 24 * 60 * minute;

const anyOffice = fc
  .record({
    hours: publishedHours,
    zone: fc.constantFrom("Europe/Paris", "Indian/Reunion", "America/Miquelon", "Pacific/Apia"),
    holidays: fc.constantFrom("metropole" as const, "alsace-moselle" as const, "reunion" as const),
  })
  .map(({ hours, ...rest }): Office => ({
    ...officeOf("lens"),
    ...rest,
    deposit: { hours, ownHours: false },
  }));

const someOffice = fc.oneof(
  anyOffice,
  fc.constantFrom(...offices.filter(({ deposit }) => deposit.hours.published)),
);

/** Whole minutes, half of them within a day of a change of the clock in Paris. */
const instant = fc
  .oneof(
    fc.integer({ min: Date.UTC(2024, 0), max: Date.UTC(2030, 0) }),
    fc
      .record({
        change: fc.constantFrom(Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1), Date.UTC(2027, 2, 28, 1)),
        shift: fc.integer({ min: -day, max: day }),
      })
      .map(({ change, shift }) => change + shift),
  )
  .map((milliseconds) => Math.floor(milliseconds / minute) * minute);

function written(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

describe("laws of the clock", () => {
  it("a counter is open exactly within its openings", () => {
    fc.assert(
      fc.property(
        someOffice,
        fc.constantFrom(...purposes),
        instant,
        fc.integer({ min: 1, max: 5 * 24 * 60 }),
        (office, purpose, at, minutes) => {
          const from = at - Math.floor(minutes / 2) * minute;
          const list = openings(office, purpose, written(from), written(from + minutes * minute));
          if (list === "unknown") throw new Error("these hours are published");
          const isWithin = list.some(
            ({ opens, closes }) => Date.parse(opens) <= at && at < Date.parse(closes),
          );
          expect(openState(office, purpose, written(at)) === "open").toBe(isWithin);
        },
      ),
      { numRuns: runs() },
    );
  });

  it("openings are in order and touch neither each other nor the outside", () => {
    fc.assert(
      fc.property(someOffice, instant, fc.integer({ min: 0, max: 20 * 24 * 60 }), (office, from, minutes) => {
        const until = from + minutes * minute;
        const list = openings(office, "deposit", written(from), written(until));
        if (list === "unknown") throw new Error("these hours are published");
        let last = from - 1;
        for (const { opens, closes } of list) {
          const [start, end] = [Date.parse(opens), Date.parse(closes)];
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(until);
      }),
      { numRuns: runs() },
    );
  });

  it("the next opening is the first one after: open from then on, closed just before, and no other between", () => {
    fc.assert(
      fc.property(someOffice, instant, (office, after) => {
        const next = nextOpening(office, "deposit", written(after));
        if (next.kind !== "at") return;
        const opens = Date.parse(next.at);
        expect(opens).toBeGreaterThan(after);
        expect(openState(office, "deposit", next.at)).toBe("open");
        expect(openState(office, "deposit", written(opens - 1))).toBe("closed");
        const between = openings(office, "deposit", written(after), next.at);
        if (between === "unknown") throw new Error("these hours are published");
        expect(between.filter(({ opens: start }) => Date.parse(start) > after)).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });

  it("the next closing ends the opening under way, or the next one", () => {
    fc.assert(
      fc.property(someOffice, instant, (office, at) => {
        const next = nextClosing(office, "deposit", written(at));
        if (next.kind !== "at") return;
        const closes = Date.parse(next.at);
        expect(closes).toBeGreaterThan(at);
        expect(openState(office, "deposit", written(closes))).toBe("closed");
        expect(openState(office, "deposit", written(closes - 1))).toBe("open");
        const list = openings(office, "deposit", written(at), next.at);
        expect(list).toHaveLength(1);
      }),
      { numRuns: runs() },
    );
  });

  it("no minutes to wait, exactly when open; otherwise until the next opening", () => {
    fc.assert(
      fc.property(someOffice, instant, (office, at) => {
        const wait = minutesUntilOpen(office, "deposit", written(at));
        expect(wait === 0).toBe(openState(office, "deposit", written(at)) === "open");
        const next = nextOpening(office, "deposit", written(at));
        if (typeof wait === "number" && wait > 0) expect(next).toMatchObject({ kind: "at" });
        if (typeof wait === "number" && wait > 0 && next.kind === "at")
          expect(Date.parse(next.at) - at).toBe(wait * minute);
      }),
      { numRuns: runs() },
    );
  });

  it("one and the same instant, told with any offset, has one answer", () => {
    fc.assert(
      fc.property(someOffice, instant, fc.integer({ min: -14, max: 14 }), (office, at, hours) => {
        const sign = hours < 0 ? "-" : "+";
        const elsewhere = `${new Date(at + hours * 60 * minute).toISOString().slice(0, 19)}${sign}${String(Math.abs(hours)).padStart(2, "0")}:00`;
        expect(openState(office, "deposit", elsewhere)).toBe(openState(office, "deposit", written(at)));
      }),
      { numRuns: runs() },
    );
  });
});

describe("the machine's own zone changes nothing", () => {
  const before = env["TZ"];
  afterEach(() => {
    if (before === undefined) delete env["TZ"];
    else env["TZ"] = before;
  });

  const days = ["2026-03-28", "2026-03-29", "2026-10-25", "2026-12-19", "2026-12-20", "2027-01-01"];
  const answers = (): unknown =>
    offices.map((office) =>
      days.map((each) => [
        openState(office, "deposit", `${each}T06:45:00Z`),
        nextOpening(office, "collection", `${each}T00:30:00Z`),
        openings(office, "deposit", `${each}T00:00:00Z`, `${each}T23:00:00Z`),
      ]),
    );
  const expected = answers();

  it.each(["UTC", "Pacific/Apia", "America/Los_Angeles", "Asia/Kolkata", "Europe/Paris"])("%s", (zone) => {
    env["TZ"] = zone;
    expect(answers()).toEqual(expected);
  });
});
