import { describe, expect, it } from "vitest";
import * as entry from "../../src/offices.js";
import { canBook } from "../../src/offices/booking/can-book.js";
import { bookingState } from "../../src/offices/booking/booking-times.js";
import { nextClosing, nextOpening, minutesUntilOpen } from "../../src/offices/clock/next.js";
import { openState } from "../../src/offices/clock/open-state.js";
import { openings, weeklyMinutes } from "../../src/offices/clock/openings.js";
import { parseCounterRow } from "../../src/offices/counter-row/parse-counter-row.js";
import { officeOf } from "../../src/offices/directory.js";
import { indexOffices } from "../../src/offices/find/office-index.js";
import { parseFrenchHours } from "../../src/offices/french/parse-french-hours.js";
import { parseDilaHours } from "../../src/offices/interchange/parse-dila-hours.js";
import type { Office } from "../../src/offices/office.js";

const lens = officeOf("lens");
const at = "2026-11-25T10:00:00+01:00";

describe("what is not accepted is the documented error, with its path", () => {
  it.each<[what: string, where: string, call: () => unknown]>([
    ["a purpose of another word", "purpose", () => openState(lens, "depot" as never, at)],
    ["no purpose", "purpose", () => nextOpening(lens, undefined as never, at)],
    ["a Date", "at", () => openState(lens, "deposit", new Date() as never)],
    ["a number", "after", () => nextOpening(lens, "deposit", 5 as never)],
    ["no office", "office", () => openState(undefined as never, "deposit", at)],
    ["a list", "office", () => nextClosing([] as never, "deposit", at)],
    [
      "an office without hours",
      "office.deposit",
      () => minutesUntilOpen({ ...lens, deposit: undefined } as never, "deposit", at),
    ],
    [
      "an office whose hours are of another shape",
      "office.deposit.hours.published",
      () => openState({ ...lens, deposit: { hours: {} } } as never, "deposit", at),
    ],
    [
      "an office without a zone",
      "zone",
      () => openState({ ...lens, zone: undefined } as never, "deposit", at),
    ],
    ["the same, for booking", "zone", () => bookingState({ ...lens, zone: "" }, "phone", at)],
    [
      "the same, for an appointment",
      "zone",
      () => canBook({ ...lens, zone: "" }, { on: at, for: "deposit" }),
    ],
    ["no request", "request", () => canBook(lens, null as never)],
    ["a request without a purpose", "for", () => canBook(lens, { on: at } as never)],
    ["a request on no day", "on", () => canBook(lens, { on: 5 as never, for: "deposit" })],
    [
      "an office without ways to book",
      "office.booking",
      () => canBook({ ...lens, booking: undefined } as never, { on: at, for: "deposit" }),
    ],
    ["a thousand years", "until", () => openings(lens, "deposit", at, "3026-11-25T10:00:00+01:00")],
    ["no hours", "hours", () => weeklyMinutes(undefined as never)],
    ["no list", "offices", () => indexOffices({} as never)],
    ["a list of nothing", "offices[0]", () => indexOffices([null] as never)],
  ])("%s", (_, where, call) => {
    expect(call).toThrow(expect.objectContaining({ name: "InvalidInputError" }));
    expect(call).toThrow(where);
  });
});

describe("the end of the calendar", () => {
  it("nothing is said of the year 10000", () => {
    expect(nextOpening(lens, "deposit", "9999-12-31T23:00:00+01:00")).toEqual({ kind: "never" });
    const open = { ...lens, deposit: { ...lens.deposit, hours: always } };
    expect(openings(open, "deposit", "9999-12-31T00:00:00+01:00", "9999-12-31T23:59:59-10:00")).toEqual([
      { opens: "9999-12-31T00:00:00+01:00", closes: "9999-12-31T23:59:59+01:00" },
    ]);
  });
});

const allDay = [["00:00", "24:00"]] as const;
const always = {
  published: true,
  weekly: { mon: allDay, tue: allDay, wed: allDay, thu: allDay, fri: allDay, sat: allDay, sun: allDay },
  monthly: [],
} as const;

describe("zones are the same however they are spelled", () => {
  it("in small letters, in capitals", () => {
    for (const zone of ["Europe/Paris", "europe/paris", "EUROPE/PARIS"])
      expect(openState({ ...lens, zone }, "deposit", at)).toBe("open");
  });
});

describe("texts of any length", () => {
  it("125,000 windows that all differ do not overflow the stack", () => {
    const windows = Array.from({ length: 125_000 }, (_, place) => {
      const minute = place % 1380;
      return `${String(Math.floor(minute / 60))}h${String(minute % 60).padStart(2, "0")}-23h${String(place % 60).padStart(2, "0")}`;
    });
    const text = `Lundi : ${windows.join(" ")}`;
    expect(parseFrenchHours(text).hours.deposit.published).toBe(true);
    expect(parseCounterRow(["LENS", text, "", "", ""].join("\t")).ok).toBe(true);
  });
});

describe("what the directory reader did not read can be written as JSON", () => {
  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  it.each([
    [1n],
    [cyclic],
    [() => 1],
    [Symbol("s")],
    [NaN],
    [{ plage_ouverture: 1n }],
    [{ plage_ouverture: [1n, cyclic, NaN, undefined] }],
    [{ plage_ouverture: [{ nom_jour_debut: 1n, valeur_heure_debut_1: cyclic, commentaire: Symbol("s") }] }],
    [{ horaires: 1n }],
  ])("case %#", (value) => {
    const read = parseDilaHours(value);
    const text = JSON.stringify(read);
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(read)));
  });
});

describe("every function of the entry point answers or throws the one error, whatever JSON it is given", () => {
  const functions = Object.entries<unknown>(entry).filter(
    (each): each is [string, (...values: readonly unknown[]) => unknown] =>
      typeof each[1] === "function" && each[1] !== entry.InvalidInputError,
  );
  const values = [
    null,
    undefined,
    true,
    5,
    "",
    "x",
    "2026-11-25",
    [],
    [null],
    {},
    { hours: null },
    { published: true },
  ];

  it("has functions", () => {
    expect(functions.length).toBeGreaterThan(15);
  });

  it.each(functions)("%s", (name, run) => {
    for (const one of values)
      for (const other of values)
        try {
          run(one, other, one, other);
        } catch (error) {
          const given = `${name}(${JSON.stringify(one)}, ${JSON.stringify(other)})`;
          expect(error, `${given}: ${String(error)}`).toBeInstanceOf(entry.InvalidInputError);
        }
  });
});

describe("an office of which any part is something else is read, or refused by the one error", () => {
  const at = "2026-11-25T10:00:00+01:00";
  const sound = officeOf("saint-paul-centre");

  /** The office with something else in one place, for each of its places. */
  function* spoilt(whole: unknown, by: unknown, depth = 6): Generator {
    if (typeof whole !== "object" || whole === null || depth === 0) return;
    for (const [key, part] of Object.entries(whole)) {
      const having = (other: unknown): unknown =>
        Array.isArray(whole)
          ? whole.map((each: unknown, index) => (String(index) === key ? other : each))
          : { ...whole, [key]: other };
      yield having(by);
      for (const inner of spoilt(part, by, depth - 1)) yield having(inner);
    }
  }

  it.each<[string, (office: Office) => unknown]>([
    ["openState", (office) => entry.openState(office, "deposit", at)],
    ["openings", (office) => entry.openings(office, "deposit", at, "2026-12-25T10:00:00+01:00")],
    ["nextOpening", (office) => entry.nextOpening(office, "deposit", at)],
    ["nextClosing", (office) => entry.nextClosing(office, "deposit", at)],
    ["minutesUntilOpen", (office) => entry.minutesUntilOpen(office, "deposit", at)],
    ["canBook", (office) => canBook(office, { on: "2026-11-25", for: "deposit" })],
    ["bookingState", (office) => bookingState(office, "phone", at)],
    ["leadTimeFor", (office) => entry.leadTimeFor(office, "2026-11-25")],
    [
      "findOffices",
      (office) => entry.findOffices([office], { purpose: "deposit", commune: "Lens", openAt: at }),
    ],
    ["indexOffices", (office) => entry.indexOffices([office])],
  ])("%s", (name, ask) => {
    for (const by of [null, 5, "x", [], {}, [null]])
      for (const office of spoilt(sound, by))
        try {
          ask(office as Office);
        } catch (error) {
          expect(error, `${name}: ${String(error)}`).toBeInstanceOf(entry.InvalidInputError);
        }
  });
});
