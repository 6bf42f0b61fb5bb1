import fc from "fast-check";
import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { InvalidInputError } from "titres-identite";
import * as en from "titres-identite/en";
import * as fr from "titres-identite/fr";
import { reims } from "titres-identite/local";
import { officeOf } from "titres-identite/offices/data";
import { plan, toICalendar, type Appointment, type Plan, type PlanCalendar } from "titres-identite/plan";
import { runs } from "../properties/runs.js";
import { renewal } from "./renewal.js";

const orgeval: Appointment = { office: officeOf("reims-orgeval"), bookedOn: "2026-11-02", at: "14:30" };

/** A first card on 24 February 2027, for which a birth record of less than three months is brought. */
function first(appointment = orgeval): Plan {
  return plan(
    {
      ...renewal,
      depositOn: "2027-02-24",
      requests: { cni: { reason: "first" } },
      heldTitles: { complete: true, titles: [] },
    },
    appointment,
    { rulebook: reims },
  );
}

interface ReadEvent {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly start: string;
  readonly isDay: boolean;
  readonly stamp: string;
}

/** What ical.js, which knows nothing of this package, reads in a calendar. */
function readBack(text: string): readonly ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      location: event.location,
      start: event.startDate.isDate ? event.startDate.toString() : event.startDate.toJSDate().toISOString(),
      isDay: event.startDate.isDate,
      stamp: String(component.getFirstPropertyValue("dtstamp")),
    };
  });
}

describe("a plan as a calendar", () => {
  const events = readBack(toICalendar(fr.planCalendar(first())));
  const startOf = (part: string): string | undefined => events.find(({ uid }) => uid.startsWith(part))?.start;

  it("is read back by an independent parser: the record not before 25 November, the appointment, the last day to collect", () => {
    // Issued on 24 November, the record would be three months old that day; it must be less (decree 55-1397).
    expect(startOf("get-paper/birth-record")).toBe("2026-11-25");
    // In Reims it is UTC+1 in February.
    expect(startOf("deposit")).toBe("2027-02-24T13:30:00.000Z");
    // RE-47 four weeks later, and three months from then on.
    expect(startOf("collect-by")).toBe("2027-06-24");
  });

  it("has days as days and the appointment as an instant; without its hour, that is a day too", () => {
    expect(events.filter(({ isDay }) => !isDay).map(({ uid }) => uid.split("/")[0])).toEqual(["deposit"]);
    const whole = readBack(toICalendar(fr.planCalendar(first({ ...orgeval, at: undefined }))));
    expect(whole.find(({ uid }) => uid.startsWith("deposit"))).toMatchObject({
      start: "2027-02-24",
      isDay: true,
    });
  });

  it("names where to go, and the last day on which the counter opens", () => {
    const deposit = events.find(({ uid }) => uid.startsWith("deposit"));
    expect(deposit?.location).toContain("Reims");
    const collect = events.find(({ uid }) => uid.startsWith("collect-by"));
    expect(collect?.description.split("\n")[1]?.replaceAll("\u00a0", " ")).toBe(
      "Dernier jour d’ouverture du guichet : jeudi 24 juin 2027",
    );
  });

  it("is stamped with the day of booking, since no clock is asked", () => {
    expect(new Set(events.map(({ stamp }) => stamp))).toEqual(new Set(["2026-11-02T00:00:00Z"]));
  });

  it("made again on a later day, in another language, has the same identities: nothing is in the calendar twice", () => {
    const again = readBack(toICalendar(en.planCalendar(first({ ...orgeval, bookedOn: "2026-12-01" }))));
    expect(again.map(({ uid }) => uid).sort()).toEqual(events.map(({ uid }) => uid).sort());
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });

  it("is told from other plans by an id of the caller's", () => {
    const [one, other] = ["a", "b"].map((id) => readBack(toICalendar(fr.planCalendar(first(), { id }))));
    for (const { uid } of one ?? []) expect((other ?? []).map((event) => event.uid)).not.toContain(uid);
  });
});

describe("whatever is written in it, a calendar", () => {
  const anyText = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: "grapheme", minLength: 60, maxLength: 300 }),
    fc.constantFrom(
      "a,b;c\\d",
      "a\r\nEND:VEVENT\r\nBEGIN:VEVENT",
      "a\nb",
      "\u0000\u0007\u001b[2J",
      "\\n",
      "x\u202ey",
      "ATTACH:file",
      "é".repeat(90),
      "👩‍👩‍👧".repeat(30),
    ),
  );
  const calendarOf = (text: string): PlanCalendar => ({
    language: "fr",
    name: text,
    madeOn: "2026-11-02",
    entries: [
      { id: `1 ${text}`, on: "2026-11-25", summary: text, description: text, location: text },
      { id: `2 ${text}`, on: "2026-11-25T14:30:00+01:00", summary: text },
    ],
  });

  it("has its own two events, with that text less what cannot be seen", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const read = readBack(toICalendar(calendarOf(text)));
        expect(read.map(({ start }) => start)).toEqual(["2026-11-25", "2026-11-25T13:30:00.000Z"]);
        expect(bare(read[0]?.description ?? "")).toBe(bare(text));
        expect(bare(read[1]?.summary ?? "")).toBe(bare(text));
      }),
      { numRuns: runs() },
    );
  });

  it("has lines of at most 75 octets, each ended by CR and LF, and no other control character", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const written = toICalendar(calendarOf(text));
        expect(written.endsWith("\r\n")).toBe(true);
        for (const line of written.slice(0, -2).split("\r\n")) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toMatch(/\p{Cc}|\p{Cs}/u);
        }
      }),
      { numRuns: runs() },
    );
  });

  /** A text without spaces, controls, and what is not there to the eye. */
  function bare(text: string): string {
    return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]|(?![\u200c\u200d])\p{Cf}/gu, "");
  }
});

describe("what is no calendar is refused, every fault at once", () => {
  const good: PlanCalendar = { language: "fr", name: "a", madeOn: "2026-11-02", entries: [] };
  const entry = { id: "a", on: "2026-11-25", summary: "a" };

  it.each<[string, unknown, readonly string[]]>([
    ["nothing", undefined, ["calendar"]],
    [
      "no entries and no name",
      { language: "fr", madeOn: "2026-11-02" },
      ["calendar.name", "calendar.entries"],
    ],
    ["a day that is none", { ...good, madeOn: "2026-02-30" }, ["calendar.madeOn"]],
    ["no list", { ...good, entries: {} }, ["calendar.entries"]],
    [
      "entries without what they must have",
      { ...good, entries: [{ id: "b" }, entry] },
      ["calendar.entries[0].on", "calendar.entries[0].summary"],
    ],
    ["two of one id", { ...good, entries: [entry, entry] }, ["calendar.entries[1].id"]],
    [
      "an hour without a zone",
      { ...good, entries: [{ ...entry, on: "2026-11-25T14:30:00" }] },
      ["calendar.entries[0].on"],
    ],
    [
      "an unknown field",
      { ...good, entries: [{ ...entry, until: "2026-11-26" }] },
      ["calendar.entries[0].until"],
    ],
  ])("%s", (_, given, paths) => {
    try {
      toICalendar(given as PlanCalendar);
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof InvalidInputError)) throw error;
      expect(error.issues.map(({ path }) => path)).toEqual(paths);
    }
  });
});
