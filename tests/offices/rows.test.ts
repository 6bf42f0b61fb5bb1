import { describe, expect, it } from "vitest";
import { parseCounterRow, type CounterRow } from "../../src/offices/counter-row/parse-counter-row.js";
import { listed, pasDeCalaisRows } from "./sources/counters.js";
import { week } from "./world/week.js";

const rows = pasDeCalaisRows.map((text, index) => ({ id: listed[index]!.id, text, row: read(text) }));

function read(text: string): CounterRow {
  const parsed = parseCounterRow(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.row;
}

function rowOf(id: string): CounterRow {
  return rows.find((each) => each.id === id)!.row;
}

describe("PC-01 the 42 rows are read with nothing left over", () => {
  it("there are 42", () => {
    expect(rows).toHaveLength(42);
  });

  it.each(rows.map(({ id, row }) => [id, row] as const))("%s", (_, row) => {
    expect(row.unread).toEqual([]);
  });
});

// Copied by eye from the table, not through the reader.
describe("the hours of each row", () => {
  const lens = "mon-fri 09:00-12:00 13:30-16:30";
  it.each<[id: string, deposit: string, collection?: string]>([
    [
      "aire-sur-la-lys",
      "mon-fri 09:00-11:30 14:30-17:00",
      "mon-fri 09:00-11:30 14:30-17:00; sat 09:00-12:00",
    ],
    ["ardres", "mon,wed 10:00-12:00 13:30-16:00; thu 17:00-18:30; fri 10:00-12:00"],
    ["arras-mairie", "mon,tue,fri 08:00-12:15 13:45-17:00; wed 08:00-12:15 13:45-18:00; thu 13:45-17:00"],
    ["arras-annexe-msp-lenoir", "mon,wed-fri 13:30-17:30; tue 13:30-19:00"],
    ["auchel", "mon-thu 13:30-16:30; fri 08:15-11:30; sat 10:15-11:45"],
    ["avesnes-le-comte", "tue 09:00-12:00; wed 13:30-17:30; fri 13:30-16:30; sat 08:00-12:00"],
    [
      "avion",
      "tue-fri 09:40-11:20 14:00-16:40",
      "mon 14:00-17:00; tue-fri 09:40-11:20 14:00-16:40; sat 08:30-11:30",
    ],
    ["bapaume", "mon 10:30-12:00 14:00-17:00; tue-fri 09:00-12:00 14:00-17:00; sat 09:00-12:00"],
    ["barlin", "mon-fri 08:00-12:00 13:30-17:30; sat 09:00-12:00"],
    [
      "berck-sur-mer",
      "mon-fri 08:30-11:30 13:30-17:00",
      "mon,wed 08:30-17:00; tue,thu,fri 08:30-11:30 13:30-17:00",
    ],
    ["bethune-hotel-de-ville", "mon 09:00-19:30; tue-fri 09:00-12:30 14:00-17:00"],
    ["bethune-centre-administratif", "mon,tue,wed,fri 09:00-12:30 14:00-17:00; thu 09:00-19:30"],
    ["boulogne-sur-mer-espace-services", "tue-sat 13:00-19:00"],
    ["boulogne-sur-mer-mairie", "mon-fri 08:00-18:00; sat 09:00-12:00"],
    ["bruay-la-buissiere", "mon-fri 08:00-12:00 13:30-17:30"],
    ["calais", "mon-fri 08:00-12:00 13:30-17:00; sat 10:00-12:00"],
    [
      "carvin",
      "mon 13:30-17:00; tue,thu 08:00-12:00; wed 08:00-12:00 13:30-17:00; fri 13:30-18:00",
      "mon 08:00-12:00; tue 13:30-17:00; wed 08:00-12:00 13:30-17:00; thu 08:00-12:00; fri 13:30-18:00",
    ],
    ["croisilles", "mon,tue,thu,fri 09:00-11:30 14:00-17:00; wed,sat 09:00-11:30"],
    ["dainville", "mon-fri 08:20-11:45 14:00-17:30; sat 09:20-11:45"],
    ["desvres", "mon-fri 08:30-11:30 13:30-17:00"],
    ["etaples-sur-mer", "mon-thu 08:30-12:00 13:30-17:30; fri 08:30-12:00 13:30-16:30"],
    ["fauquembergue", "tue,wed 09:00-11:15; thu,fri 14:00-17:30"],
    ["frevent", "mon-fri 14:00-16:30", "mon-fri 09:00-11:00"],
    ["harnes", "mon,wed,thu,fri 09:00-11:00 13:30-17:00; tue 09:00-11:00 13:30-17:30; sat 09:00-12:00"],
    ["henin-beaumont", "mon-fri 08:30-12:00 14:00-17:30; wed[1] 08:30-12:00 14:00-19:00"],
    ["hesdin", "mon,wed,thu,fri 09:00-12:00 14:00-17:00; tue 09:00-12:00 14:00-19:00; sat 09:00-12:00"],
    ["lens", lens],
    [
      "le-touquet",
      "mon-fri 09:00-12:00 13:30-17:00; sat[1] 09:00-12:00",
      "mon-fri 08:30-12:00 13:30-17:00; sat 09:00-12:00",
    ],
    ["lievin", "mon-fri 09:00-11:30 14:00-17:30", "mon-fri 08:30-12:00 14:00-17:30"],
    ["lumbres", "tue,fri 08:30-12:30 13:30-17:00; wed 17:00-18:30; thu 08:30-12:30"],
    ["marck-en-calaisis", "mon-fri 08:30-11:30 13:30-15:30"],
    ["marquise", "mon-fri 08:00-12:00 13:30-17:00"],
    ["montreuil-sur-mer", "tue 09:00-11:45; wed 09:00-11:45 14:00-16:45"],
    ["noeux-les-mines", "mon-fri 08:30-12:00 13:30-17:30; sat 10:00-12:00"],
    ["rouvroy", "mon-fri 08:30-11:30 14:00-17:00"],
    [
      "saint-etienne-au-mont",
      "mon,thu,fri 08:30-12:00 14:00-17:00; tue 08:30-12:00 14:00-18:00; wed 08:30-12:00",
    ],
    [
      "saint-laurent-blangy",
      "mon,wed,thu 08:30-11:30 13:30-16:30; tue,fri 08:30-11:30",
      "mon-fri 08:15-12:00 13:30-17:30",
    ],
    ["saint-omer", "mon-fri 08:30-12:00 13:30-17:00", "mon-fri 08:30-11:45 13:30-16:45"],
    ["saint-pol-sur-ternoise", "mon-fri 09:00-12:00 14:00-17:30; sat 08:30-18:30"],
    ["saint-venant", "mon-fri 09:00-12:00 16:00-18:00", "mon-fri 08:30-12:00 16:00-18:00"],
    ["vitry-en-artois", "tue,thu 08:40-11:40; wed 08:40-11:40 13:40-16:40; fri 13:40-16:40"],
    ["wingles", "mon 13:30-16:00; wed 08:30-11:30 13:30-16:00; thu 08:30-11:30", "mon-fri 16:45-17:15"],
  ])("%s", (id, deposit, collection = deposit) => {
    const row = rowOf(id);
    expect(row.deposit.hours).toEqual(week(deposit));
    expect(row.collection.hours).toEqual(week(collection));
  });
});

describe("what the rows leave open", () => {
  it.each<[id: string, codes: readonly string[]]>([
    ["avion", ["unmarked-day", "tag-scope"]],
    ["berck-sur-mer", ["unmarked-day", "repeated-group"]],
    ["carvin", ["unmarked-day", "tag-scope"]],
    ["lievin", ["misspelt-day"]],
    ["arras-annexe-msp-lenoir", ["commune-and-site", "repeated-word"]],
    ["wingles", ["limit-scope"]],
    ["le-touquet", []],
    ["henin-beaumont", []],
  ])("%s: %j", (id, codes) => {
    expect(rowOf(id).ambiguities.map(({ code }) => code)).toEqual(codes);
  });

  it("stands at its place in the row", () => {
    const { text, row } = rows.find(({ id }) => id === "lievin")!;
    const [{ span }] = row.ambiguities as [CounterRow["ambiguities"][number]];
    expect(text.slice(span.start, span.end)).toBe("vendred");
  });
});

describe("the other cells", () => {
  const row = (place: string, booking: string, deposit = "sur RDV", collection = "sans RDV"): CounterRow =>
    read([place, "Lundi : 9h-12h", deposit, collection, booking].join("\t"));

  it.each<[cell: string, commune: string, site: string | undefined, address: string | undefined]>([
    ["LENS", "LENS", undefined, undefined],
    ["AIRE SUR LA LYS", "AIRE SUR LA LYS", undefined, undefined],
    [
      "ARRAS Annexe Annexe MSP Lenoir 1 rue Charles Péguy",
      "ARRAS",
      "Annexe MSP Lenoir",
      "1 rue Charles Péguy",
    ],
    [
      "BETHUNE Centre administratif Mairie annexe",
      "BETHUNE",
      "Centre administratif Mairie annexe",
      undefined,
    ],
    [
      "BOULOGNE-SUR-MER Espace services Rue de la Lampe",
      "BOULOGNE-SUR-MER",
      "Espace services",
      "Rue de la Lampe",
    ],
    ["LENS 12bis, avenue Foch", "LENS", undefined, "12bis, avenue Foch"],
    ["Lens 3 place Jean Jaurès", "Lens", undefined, "3 place Jean Jaurès"],
  ])("%s", (cell, commune, site, address) => {
    const found = row(cell, "");
    expect([found.commune, found.site, found.address]).toEqual([commune, site, address]);
    expect(found.unread).toEqual([]);
  });

  it.each<[cell: string, channels: CounterRow["channels"]]>([
    ["Téléphone : 03.21.95.40.40", [{ kind: "phone", phone: { number: "+33321954040" } }]],
    ["Téléphone :03.21.87.80.87.", [{ kind: "phone", phone: { number: "+33321878087" } }]],
    ["Tél. 0262 45 81 56", [{ kind: "phone", phone: { number: "+262262458156" } }]],
    [
      "Téléphone : 03.21.89.90.00. Poste 8017",
      [{ kind: "phone", phone: { number: "+33321899000", extension: "8017" } }],
    ],
    ["Mail : Accueil@bapaume.fr", [{ kind: "email", address: "Accueil@bapaume.fr" }]],
    ["en ligne sur le site de la commune", [{ kind: "online" }]],
    [
      "En ligne sur le site de la ville ou par téléphone au 03.27.72.40.10 (poste 12)",
      [{ kind: "online" }, { kind: "phone", phone: { number: "+33327724010", extension: "12" } }],
    ],
    ["sur place aux heures d'ouverture", [{ kind: "in-person", duringOpeningHours: true }]],
    ["Sur place ou par mail : a.b@c-d.fr", [{ kind: "in-person" }, { kind: "email", address: "a.b@c-d.fr" }]],
    [
      "uniquement le mardi et le vendredi Téléphone : 03.21.08.69.00 Mail : mairie@wingles.fr",
      [
        { kind: "phone", phone: { number: "+33321086900" }, days: ["tue", "fri"] },
        { kind: "email", address: "mairie@wingles.fr", days: ["tue", "fri"] },
      ],
    ],
  ])("booking: %s", (cell, channels) => {
    const found = row("LENS", cell);
    expect(found.channels).toEqual(channels);
    expect(found.unread).toEqual([]);
  });

  it.each<[cell: string, byAppointment: boolean | undefined]>([
    ["sur RDV", true],
    ["Sur rendez-vous", true],
    ["avec rdv", true],
    ["sans RDV *", false],
    ["", undefined],
  ])("collection: %j", (cell, byAppointment) => {
    const found = row("LENS", "", "sur RDV", cell);
    expect(found.collection.byAppointment).toBe(byAppointment);
    expect(found.unread).toEqual([]);
  });

  it("reports what it does not understand by its place in the row", () => {
    const text = [
      "LENS",
      "Lundi : 9h-12h été",
      "selon affluence",
      "sans RDV",
      "par pigeon Téléphone : 3975",
    ].join("\t");
    const found = read(text);
    expect(found.unread.map(({ start, end }) => text.slice(start, end))).toEqual([
      "été",
      "selon affluence",
      "pigeon",
      "3975",
    ]);
    expect(found.deposit).not.toHaveProperty("byAppointment");
  });
});

describe("a row that is none", () => {
  it.each<[text: string, code: string]>([
    ["", "cell-count"],
    ["LENS\tLundi : 9h-12h", "cell-count"],
    ["a\tb\tc\td\te\tf", "cell-count"],
    [" \tLundi : 9h-12h\tsur RDV\tsans RDV\t", "no-commune"],
  ])("%j: %s", (text, code) => {
    expect(parseCounterRow(text)).toMatchObject({ ok: false, code });
  });
});
