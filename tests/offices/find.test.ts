import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openState } from "../../src/offices/clock/open-state.js";
import type { OfficeId } from "../../src/offices/data/office-ids.js";
import { officeOf, offices } from "../../src/offices/directory.js";
import { spareTimes, type OfficeQuery } from "../../src/offices/find/query.js";
import { findOffices } from "../../src/offices/find/find-offices.js";
import { purposes, weekdays } from "../../src/offices/hours.js";
import { bookingChannelKinds } from "../../src/offices/office.js";
import { runs } from "../properties/runs.js";

const deposit = { purpose: "deposit" } as const;
const pasDeCalais = { ...deposit, department: "62" } as const;

/** What certainly answers; what may answer. */
function idsOf(query: OfficeQuery): readonly (readonly OfficeId[])[] {
  const found = findOffices(offices, query);
  return [true, false].map((certain) =>
    found.filter((each) => each.certain === certain).map(({ office }) => office.id),
  );
}

const saintPaul = offices.filter(({ department }) => department === "974").map(({ id }) => id);
const reims = offices.filter(({ department }) => department === "51").map(({ id }) => id);

describe("by place", () => {
  it("PC-01 42 counters of Pas-de-Calais, in the order of the list", () => {
    const [ids] = idsOf(pasDeCalais);
    expect(ids).toHaveLength(42);
    expect(ids).toEqual(offices.slice(0, 42).map(({ id }) => id));
  });

  it.each([
    ["Béthune", ["bethune-hotel-de-ville", "bethune-centre-administratif"]],
    ["aire-sur-la-lys", ["aire-sur-la-lys"]],
    ["Hénin-Beaumont", ["henin-beaumont"]],
    ["Nœux-les-Mines", ["noeux-les-mines"]],
    ["St Omer", ["saint-omer"]],
    ["saint-étienne au mont", ["saint-etienne-au-mont"]],
    ["Montreuil", []],
    ["", []],
  ])("PC-08 the commune %j", (commune, ids) => {
    expect(idsOf({ ...deposit, commune })).toEqual([ids, []]);
  });

  it("says which commune it took it for", () => {
    const [found] = findOffices(offices, { ...deposit, commune: "hesdin", department: "62" });
    expect(found?.matches).toEqual([
      { criterion: "department", department: "62" },
      { criterion: "commune", commune: "HESDIN" },
    ]);
  });
});

describe("by hours", () => {
  it("PC-10 deposits on Saturdays at thirteen counters, and on the first one at Le Touquet", () => {
    const found = findOffices(offices, { ...pasDeCalais, weekday: "sat" });
    expect(found.map(({ office }) => office.id)).toEqual([
      "auchel",
      "avesnes-le-comte",
      "bapaume",
      "barlin",
      "boulogne-sur-mer-espace-services",
      "boulogne-sur-mer-mairie",
      "calais",
      "croisilles",
      "dainville",
      "harnes",
      "hesdin",
      "le-touquet",
      "noeux-les-mines",
      "saint-pol-sur-ternoise",
    ]);
    expect(found[11]?.matches[1]).toEqual({
      criterion: "weekday",
      days: [{ weekday: "sat", nth: 1, windows: [["09:00", "12:00"]] }],
    });
  });

  it("PC-10 Montreuil-sur-Mer takes deposits on Tuesday and Wednesday only", () => {
    const days = weekdays.filter(
      (weekday) => findOffices([officeOf("montreuil-sur-mer")], { ...deposit, weekday }).length > 0,
    );
    expect(days).toEqual(["tue", "wed"]);
  });

  it("PC-04 collecting on Saturday counts the hours marked (Remises)", () => {
    const [ids] = idsOf({ purpose: "collection", department: "62", weekday: "sat" });
    expect(ids).toHaveLength(16);
    expect(ids).toEqual(expect.arrayContaining(["aire-sur-la-lys", "avion", "le-touquet"]));
  });

  it("PC-05 in the evening, which is past 18:00: once a month at Hénin-Beaumont", () => {
    const found = findOffices(offices, { ...pasDeCalais, spareTime: ["evening"] });
    expect(found.map(({ office }) => office.id)).toEqual([
      "ardres",
      "arras-annexe-msp-lenoir",
      "bethune-hotel-de-ville",
      "bethune-centre-administratif",
      "boulogne-sur-mer-espace-services",
      "henin-beaumont",
      "hesdin",
      "lumbres",
      "saint-pol-sur-ternoise",
    ]);
    expect(found.find(({ office }) => office.id === "henin-beaumont")?.matches[1]).toEqual({
      criterion: "spareTime",
      days: [{ weekday: "wed", nth: 1, windows: [["14:00", "19:00"]] }],
    });
  });

  it("on Saturday or in the evening: the one or the other is enough", () => {
    const [saturday = []] = idsOf({ ...pasDeCalais, spareTime: ["saturday"] });
    const [evening = []] = idsOf({ ...pasDeCalais, spareTime: ["evening"] });
    const [either = []] = idsOf({ ...pasDeCalais, spareTime: ["saturday", "evening"] });
    expect([...either].sort()).toEqual([...new Set([...saturday, ...evening])].sort());
  });

  it("open at an instant, and until when", () => {
    const at = "2026-12-05T11:30:00+01:00"; // the first Saturday of December
    const found = findOffices(offices, { ...deposit, commune: "Le Touquet", openAt: at });
    expect(found[0]?.matches[1]).toEqual({
      criterion: "openAt",
      closes: { kind: "at", at: "2026-12-05T12:00:00+01:00" },
    });
    expect(idsOf({ ...deposit, commune: "Le Touquet", openAt: "2026-12-12T11:30:00+01:00" })).toEqual([
      [],
      [],
    ]);
  });

  it("RE-40 on Saturday at the five neighbourhood offices of Reims, not at its Hôtel de ville", () => {
    expect(idsOf({ ...deposit, department: "51", weekday: "sat" })).toEqual([reims.slice(1), []]);
  });

  it("SP-49 hours not published may answer on a weekday, never on a Saturday", () => {
    expect(idsOf({ ...deposit, department: "974", weekday: "mon" })).toEqual([[], saintPaul]);
    expect(idsOf({ ...deposit, department: "974", weekday: "sat" })).toEqual([[], []]);
    expect(idsOf({ ...deposit, department: "974", spareTime: ["saturday", "evening"] })).toEqual([
      [],
      saintPaul,
    ]);
    expect(idsOf({ ...deposit, department: "974", openAt: "2026-11-25T10:00:00+04:00" })).toEqual([
      [],
      saintPaul,
    ]);
    expect(idsOf({ purpose: "collection", department: "974", weekday: "sat" })).toEqual([[], saintPaul]);
  });
});

describe("by appointment", () => {
  it("PC-03 collecting without appointment at thirty counters; Reims does not say", () => {
    const [certain, possible] = idsOf({ ...deposit, collectWithoutAppointment: true });
    expect(certain).toHaveLength(30 + 5);
    expect(certain).not.toContain("calais");
    expect(possible).toEqual(reims);
  });

  it("PC-06 booking on the spot at Étaples alone, and in which way", () => {
    const found = findOffices(offices, { ...deposit, bookBy: ["in-person"] });
    expect(found.map(({ office, matches }) => [office.id, matches])).toEqual([
      [
        "etaples-sur-mer",
        [{ criterion: "bookBy", channels: [{ kind: "in-person", duringOpeningHours: true }] }],
      ],
    ]);
  });

  it("PC-09 twelve counters cannot be booked online, by e-mail or on the spot", () => {
    const [others = []] = idsOf({ ...pasDeCalais, bookBy: ["online", "email", "in-person"] });
    expect(others).toHaveLength(42 - 12);
  });
});

describe("the sooner comes first", () => {
  it("on a Saturday at noon: who is open, then who opens on Monday, by the clock", () => {
    const from = "2026-11-28T11:50:00+01:00";
    const found = findOffices(offices, { ...pasDeCalais, soonestFrom: from });
    const order = found.map(({ office, opens }) => [office.id, opens]);
    const noon = order.findIndex(([id]) => id === "boulogne-sur-mer-espace-services");
    expect(order[0]).toEqual(["avesnes-le-comte", { kind: "at", at: from }]);
    expect(order[noon - 1]).toEqual(["saint-pol-sur-ternoise", { kind: "at", at: from }]);
    expect(order[noon]?.[1]).toEqual({ kind: "at", at: "2026-11-28T13:00:00+01:00" });
    expect(order[noon + 1]?.[1]).toEqual({ kind: "at", at: "2026-11-30T08:00:00+01:00" });
    expect(order.at(-1)).toEqual(["avion", { kind: "at", at: "2026-12-01T09:40:00+01:00" }]);
  });

  it("SP-49 a day without hours comes after every hour, on each island by its own clock", () => {
    const found = findOffices(offices, { ...deposit, soonestFrom: "2026-11-28T22:00:00Z" });
    expect(found.slice(-5).map(({ office, opens }) => [office.id, opens])).toEqual(
      saintPaul.map((id) => [id, { kind: "unknown", notBefore: "2026-11-30" }]),
    );
  });

  it("PC-05 public holidays count, unless they are not asked to", () => {
    const christmas = { ...deposit, commune: "Lens", openAt: "2026-12-25T10:00:00+01:00" };
    expect(findOffices(offices, christmas)).toEqual([]);
    expect(findOffices(offices, christmas, { publicHolidays: "ignored" })).toHaveLength(1);
  });
});

describe("what no list holds is an error that names what is", () => {
  it.each<[string, object, string]>([
    ["a purpose", { purpose: "pickup" }, 'purpose: "pickup" is not accepted; one of deposit, collection is'],
    ["a day in French", { ...deposit, weekday: "samedi" }, "one of mon, tue, wed, thu, fri, sat, sun is"],
    ["a way of booking", { ...deposit, bookBy: ["fax"] }, "one of phone, email, online, in-person is"],
    ["a time", { ...deposit, spareTime: ["night"] }, "one of saturday, evening is"],
    ["a wall time", { ...deposit, openAt: "2026-11-28T10:00" }, "an instant with its offset is"],
    ["no day", { ...deposit, soonestFrom: "2026-11-31T10:00:00Z" }, "soonestFrom"],
  ])("%s", (_, query, message) => {
    expect(() => findOffices([], query as OfficeQuery)).toThrow(message);
  });
});

const anyQuery: fc.Arbitrary<OfficeQuery> = fc.record(
  {
    purpose: fc.constantFrom(...purposes),
    department: fc.constantFrom("62", "974", "51"),
    commune: fc.constantFrom("Arras", "reims", "Saint Paul"),
    weekday: fc.constantFrom(...weekdays),
    openAt: fc
      .integer({ min: 0, max: 60 * 24 })
      .map((hours) => new Date(Date.UTC(2026, 10, 1, hours)).toISOString()),
    spareTime: fc.subarray([...spareTimes], { minLength: 1 }),
    collectWithoutAppointment: fc.constant(true as const),
    bookBy: fc.subarray([...bookingChannelKinds], { minLength: 1 }),
    soonestFrom: fc.constantFrom("2026-11-28T10:00:00Z", "2026-12-24T16:59:00Z"),
  },
  { requiredKeys: ["purpose"] },
);

describe("laws of the search", () => {
  it("asking more finds no more, and one question alone finds all that the whole finds", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const whole = findOffices(offices, query).map(({ office }) => office.id);
        for (const [key, value] of Object.entries(query)) {
          const part = findOffices(offices, { purpose: query.purpose, [key]: value as unknown });
          expect(part.map(({ office }) => office.id)).toEqual(expect.arrayContaining([...whole]) as unknown);
        }
      }),
      { numRuns: runs() },
    );
  });

  it("what is found open is open, or its hours are unknown; the rest is closed", () => {
    fc.assert(
      fc.property(anyQuery, (query) => {
        const { openAt = "2026-11-25T10:00:00Z", purpose } = query;
        const found = new Map(
          findOffices(offices, { purpose, openAt }).map((each) => [each.office.id, each.certain]),
        );
        for (const office of offices) {
          const certain = found.get(office.id);
          const state = certain === undefined ? "closed" : certain ? "open" : "unknown";
          expect(openState(office, purpose, openAt)).toBe(state);
        }
      }),
      { numRuns: runs() },
    );
  });

  it("the certain come first, then the sooner; equals keep the order of the list", () => {
    fc.assert(
      fc.property(anyQuery, fc.shuffledSubarray([...offices]), (query, list) => {
        const found = findOffices(list, query);
        for (const [index, next] of found.entries()) {
          const before = found[index - 1];
          if (before?.certain !== next.certain) {
            expect(before?.certain).not.toBe(false);
            continue;
          }
          const [one, other] = [before, next].map(({ opens }) =>
            opens?.kind === "at" ? Date.parse(opens.at) : 9e15,
          );
          expect(one).toBeLessThanOrEqual(other!);
          if (JSON.stringify(before.opens) === JSON.stringify(next.opens))
            expect(list.indexOf(before.office)).toBeLessThan(list.indexOf(next.office));
        }
      }),
      { numRuns: runs() },
    );
  });
});

describe("places as people write them", () => {
  const found = (query: Partial<OfficeQuery>): readonly string[] =>
    findOffices(offices, { purpose: "deposit", ...query }).map(({ office }) => office.id);

  it.each<[commune: string, ids: readonly string[]]>([
    ["62000 Arras", ["arras-mairie", "arras-annexe-msp-lenoir"]],
    ["Arras (62)", ["arras-mairie", "arras-annexe-msp-lenoir"]],
    ["Arras (59)", []],
    ["Boulogne s/Mer", ["boulogne-sur-mer-espace-services", "boulogne-sur-mer-mairie"]],
    ["St-Omer", ["saint-omer"]],
  ])("%s", (commune, ids) => {
    expect(found({ commune })).toEqual(ids);
  });

  it("by postcode, where it is known or may be that one; by the titles a counter takes", () => {
    expect(found({ postcode: "97434", department: "974" })).toEqual(["saint-paul-la-saline-les-bains"]);
    expect(found({ titles: ["passport"], department: "51" })).toEqual([]);
    expect(found({ titles: ["cni"], department: "51" })).toHaveLength(6);
  });

  it.each<[what: string, query: object, message: string]>([
    ["an unknown part", { city: "Arras" }, 'query: "city" is not accepted'],
    ["a département by a malformed code", { department: "062" }, 'department: "062"'],
    ["a malformed postcode", { postcode: "6200" }, 'postcode: "6200"'],
    ["a title there is not", { titles: ["visa"] }, 'titles: "visa"'],
    ["no purpose", { purpose: undefined }, "purpose: undefined"],
  ])("%s is refused by name", (_, query, message) => {
    expect(() => findOffices(offices, { purpose: "deposit", ...query })).toThrow(message);
  });
});
