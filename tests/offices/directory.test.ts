import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { leadTimeFor } from "../../src/offices/booking/booking-times.js";
import { isOfficeId, officeOf, offices } from "../../src/offices/directory.js";
import { officeIds } from "../../src/offices/data/office-ids.js";
import type { Office } from "../../src/offices/office.js";
import { listed } from "./sources/counters.js";
import { dataFiles, dataFolder } from "./sources/data-files.js";
import { week } from "./world/week.js";

const pasDeCalais = offices.filter(({ department }) => department === "62");
const saintPaul = offices.filter(({ department }) => department === "974");
const reims = offices.filter(({ department }) => department === "51");

function idsWhere(among: readonly Office[], holds: (office: Office) => boolean): readonly string[] {
  return among.filter(holds).map(({ id }) => id);
}

describe("the data", () => {
  it.each([...dataFiles()])("is fresh: %s says what the documents' lines give today", (name, text) => {
    expect(readFileSync(new URL(name, dataFolder), "utf8")).toBe(text);
  });

  it("holds all 53 counters, under their ids, in their places", () => {
    expect(offices.map(({ id, department }) => ({ id, department }))).toEqual(
      listed.map(({ id, department }) => ({ id, department })),
    );
    expect(officeIds).toHaveLength(53);
    for (const id of officeIds) expect(officeOf(id).id).toBe(id);
  });

  it("knows an id from any other value", () => {
    expect([isOfficeId("lens"), isOfficeId("paris"), isOfficeId(undefined)]).toEqual([true, false, false]);
    expect(() => officeOf("paris" as "lens")).toThrow('id: "paris" is not accepted');
  });

  it("names the source of every counter, its text, and its date or that it has none", () => {
    for (const { source, department } of offices) {
      expect(source.citations).not.toHaveLength(0);
      expect(source.text).not.toBe("");
      expect(source.dataDate).toBe(department === "51" ? "2023-12-12" : "undated");
    }
  });

  it.each([
    ["62", "PC", ["01", "02", "03", "06", "07", "09", "10"]],
    ["974", "SP", ["01", "03", "49", "50", "51"]],
    ["51", "RE", ["39", "40", "44", "47", "50", "51", "52"]],
  ])("cites, at each counter of %s, the lines %s that speak of all", (department, document, lines) => {
    for (const office of offices.filter((each) => each.department === department)) {
      expect(linesOf(office)).toEqual(expect.arrayContaining(lines.map((line) => `${document}-${line}`)));
    }
  });

  it("cites PC-04 at the eleven counters it speaks of, PC-05 at two, PC-08 at the six of communes with two sites", () => {
    const citing = (line: string): number =>
      idsWhere(offices, (office) => linesOf(office).includes(line)).length;
    expect(["PC-04", "PC-05", "PC-08"].map(citing)).toEqual([11, 2, 6]);
  });

  it("cannot be changed by one who uses it", () => {
    expect(() => {
      (officeOf("lens").source.citations as unknown[]).push("mine");
    }).toThrow(TypeError);
  });
});

describe("Pas-de-Calais", () => {
  it("PC-01 42 counters in 39 communes take both titles, each with its own weekly hours", () => {
    expect(pasDeCalais).toHaveLength(42);
    expect(new Set(pasDeCalais.map(({ commune }) => commune)).size).toBe(39);
    for (const { titles, deposit, zone } of pasDeCalais) {
      expect(titles).toEqual(["cni", "passport"]);
      expect(deposit.hours.published).toBe(true);
      expect(zone).toBe("Europe/Paris");
    }
  });

  it("PC-02 depositing is by appointment at every counter", () => {
    expect(idsWhere(pasDeCalais, ({ deposit }) => deposit.byAppointment !== true)).toEqual([]);
  });

  it("PC-03 collecting is by appointment at twelve counters, without at thirty", () => {
    expect(idsWhere(pasDeCalais, ({ collection }) => collection.byAppointment === true)).toEqual([
      "avesnes-le-comte",
      "avion",
      "bapaume",
      "bethune-hotel-de-ville",
      "bethune-centre-administratif",
      "calais",
      "frevent",
      "marck-en-calaisis",
      "montreuil-sur-mer",
      "rouvroy",
      "saint-etienne-au-mont",
      "saint-pol-sur-ternoise",
    ]);
    expect(idsWhere(pasDeCalais, ({ collection }) => collection.byAppointment === false)).toHaveLength(30);
  });

  it("PC-04 eleven counters have hours marked (Remises)", () => {
    expect(idsWhere(pasDeCalais, ({ collection }) => collection.ownHours)).toEqual([
      "aire-sur-la-lys",
      "avion",
      "berck-sur-mer",
      "carvin",
      "frevent",
      "le-touquet",
      "lievin",
      "saint-laurent-blangy",
      "saint-omer",
      "saint-venant",
      "wingles",
    ]);
  });

  it("PC-05 two counters have hours on one day of the month", () => {
    expect(
      idsWhere(pasDeCalais, ({ deposit: { hours } }) => hours.published && hours.monthly.length > 0),
    ).toEqual(["henin-beaumont", "le-touquet"]);
    expect(officeOf("henin-beaumont").deposit.hours).toEqual(
      week("mon-fri 08:30-12:00 14:00-17:30; wed[1] 08:30-12:00 14:00-19:00"),
    );
    expect(officeOf("le-touquet").deposit.hours).toEqual(
      week("mon-fri 09:00-12:00 13:30-17:00; sat[1] 09:00-12:00"),
    );
  });

  it("PC-06 each counter names its own ways to book", () => {
    expect(idsWhere(pasDeCalais, (office) => kinds(office).includes("in-person"))).toEqual([
      "etaples-sur-mer",
    ]);
    expect(officeOf("etaples-sur-mer").booking.channels).toEqual([
      { kind: "in-person", duringOpeningHours: true },
      { kind: "phone", phone: { number: "+33321896262" } },
    ]);
    expect(officeOf("berck-sur-mer").booking.channels[0]).toEqual({
      kind: "phone",
      phone: { number: "+33321899000", extension: "8017" },
    });
    expect(officeOf("wingles").booking.channels).toEqual([
      { kind: "phone", phone: { number: "+33321086900" }, days: ["tue", "fri"] },
      { kind: "email", address: "mairie@wingles.fr", days: ["tue", "fri"] },
    ]);
    expect(
      idsWhere(pasDeCalais, ({ booking }) => booking.channels.some(({ days }) => days !== undefined)),
    ).toEqual(["wingles"]);
  });

  it("PC-07 an SMS tells that the title has come", () => {
    expect(idsWhere(pasDeCalais, ({ tellsBy }) => tellsBy !== "sms")).toEqual([]);
  });

  it("PC-08 three communes have two sites", () => {
    expect(
      pasDeCalais.flatMap(({ commune, site, address }) =>
        site === undefined ? [] : [[commune, site, address]],
      ),
    ).toEqual([
      ["ARRAS", "Mairie", undefined],
      ["ARRAS", "Annexe MSP Lenoir", "1 rue Charles Péguy"],
      ["BETHUNE", "Hôtel de ville", undefined],
      ["BETHUNE", "Centre administratif Mairie annexe", undefined],
      ["BOULOGNE-SUR-MER", "Espace services", "Rue de la Lampe"],
      ["BOULOGNE-SUR-MER", "Mairie", undefined],
    ]);
  });

  it("PC-09 five counters name online booking alone, twelve the telephone alone, the others two or three ways", () => {
    expect(idsWhere(pasDeCalais, (office) => kinds(office).join() === "online")).toEqual([
      "ardres",
      "calais",
      "marquise",
      "saint-laurent-blangy",
      "vitry-en-artois",
    ]);
    expect(idsWhere(pasDeCalais, (office) => kinds(office).join() === "phone")).toHaveLength(12);
    expect(idsWhere(pasDeCalais, (office) => [2, 3].includes(kinds(office).length))).toHaveLength(
      42 - 5 - 12,
    );
  });

  it("PC-10 Montreuil opens on two days; sixteen counters have Saturday hours, some for collecting only", () => {
    const { hours } = officeOf("montreuil-sur-mer").deposit;
    expect(hours).toEqual(week("tue 09:00-11:45; wed 09:00-11:45 14:00-16:45"));
    const saturday = idsWhere(
      pasDeCalais,
      ({ collection: each }) => each.hours.published && each.hours.weekly.sat.length > 0,
    );
    expect(saturday).toHaveLength(16);
    const depositing = idsWhere(
      pasDeCalais,
      ({ deposit: each }) => each.hours.published && each.hours.weekly.sat.length > 0,
    );
    expect(saturday.filter((id) => !depositing.includes(id))).toEqual([
      "aire-sur-la-lys",
      "avion",
      "le-touquet",
    ]);
  });
});

describe("Saint-Paul", () => {
  it("SP-01 five counters, by appointment only to deposit, each with an address and a telephone number", () => {
    expect(
      saintPaul.map(({ site, address, postcode, contact }) => [
        site,
        address,
        postcode,
        contact?.phone?.number,
      ]),
    ).toEqual([
      ["Saint-Paul Centre", "Place du Général de Gaulle 97460 Saint-Paul", "97460", "+262262458020"],
      ["La Saline", "N°1 Rue de la Mairie 97422 La Saline", "97422", "+262262458164"],
      ["La Saline les Bains", "N°7 route du Trou d’Eau 97434 La Saline les Bains", "97434", "+262262458160"],
      ["La Plaine", "N°19 Chemin des Combavas 97411 La Plaine", "97411", "+262262458156"],
      ["Le Guillaume", "N°9 Chemin de la Mairie 97423 Le Guillaume", "97423", "+262262325048"],
    ]);
    expect(idsWhere(saintPaul, ({ deposit }) => deposit.byAppointment !== true)).toEqual([]);
    for (const { zone, holidays } of saintPaul)
      expect([zone, holidays]).toEqual(["Indian/Reunion", "reunion"]);
  });

  it("SP-49 appointments are Monday to Friday; the hours are not published, and those to collect not even by day", () => {
    for (const { deposit, collection } of saintPaul) {
      expect(deposit.hours).toEqual({ published: false, days: ["mon", "tue", "wed", "thu", "fri"] });
      expect(collection).toEqual({ byAppointment: false, hours: { published: false }, ownHours: false });
    }
  });

  it("SP-03 SP-50 SP-51 books online only, with a pre-application number, thirteen weeks ahead; late, one books anew", () => {
    for (const { booking } of saintPaul) {
      expect(booking).toEqual({
        channels: [{ kind: "online", needs: "pre-application-number" }],
        weeksAhead: 13,
        lateOrIncomplete: "new-appointment",
      });
    }
  });
});

describe("Reims", () => {
  it("RE-50 the Hôtel de ville and five neighbourhood offices", () => {
    expect(reims.map(({ site }) => site)).toEqual([
      "Hôtel de ville",
      "Mairie de proximité Orgeval",
      "Mairie de proximité Murigny",
      "Mairie de proximité Chatillons",
      "Mairie de proximité Croix-Rouge",
      "Mairie de proximité Europe",
    ]);
    for (const { titles } of reims) expect(titles).toEqual(["cni"]);
  });

  it("RE-40 hours of the Hôtel de ville, and those the five offices share", () => {
    for (const { site, deposit, collection } of reims) {
      const hours =
        site === "Hôtel de ville"
          ? week("mon-fri 08:30-11:40 13:00-16:40")
          : week(
              "mon 13:30-17:00; tue 08:30-11:30 13:30-17:00; wed-fri 08:30-11:30 14:00-17:00; sat 08:30-11:30",
            );
      expect(deposit).toEqual({ byAppointment: true, hours, ownHours: false });
      expect(collection).toEqual({ hours, ownHours: false });
    }
  });

  it("RE-39 RE-47 RE-52 books by telephone at its own hours, and online, once all papers are at hand; also the contact line", () => {
    const line = week("mon-thu 08:30-12:00 13:00-17:30; fri 08:30-12:00 13:00-17:00");
    for (const { booking, contact } of reims) {
      expect(booking.channels).toEqual([
        { kind: "phone", phone: { number: "+33326777879" }, hours: line.published && line.weekly },
        { kind: "online" },
      ]);
      expect(booking.completeFileFirst).toBe(true);
      expect(contact?.phone).toEqual({ number: "+33326777879" });
    }
  });

  it("RE-44 four weeks for files deposited from January to March, five to six from April to December", () => {
    for (const office of reims) {
      expect(["2026-01-01", "2026-03-31"].map((day) => leadTimeFor(office, day))).toEqual([
        { atLeast: 4, atMost: 4 },
        { atLeast: 4, atMost: 4 },
      ]);
      expect(["2026-04-01", "2026-12-31"].map((day) => leadTimeFor(office, day))).toEqual([
        { atLeast: 5, atMost: 6 },
        { atLeast: 5, atMost: 6 },
      ]);
    }
    expect(leadTimeFor(officeOf("lens"), "2026-04-01")).toBeUndefined();
    expect(() => leadTimeFor(officeOf("lens"), "2026-04-31")).toThrow(RangeError);
  });

  it("RE-51 the lead time can rise sharply before the summer holidays", () => {
    for (const { leadTimeRises } of reims) expect(leadTimeRises).toBe("before-summer-holidays");
  });

  it("says what its page leaves open: what the list of places is for, and when one collects", () => {
    for (const { source } of reims) {
      expect(source.ambiguities.map(({ code }) => code)).toEqual(["list-of-places", "collection-hours"]);
    }
  });
});

function linesOf({ source }: Office): readonly string[] {
  return source.citations.map(({ place }) => place);
}

function kinds({ booking }: Office): readonly string[] {
  return booking.channels.map(({ kind }) => kind);
}
