import { describe, expect, it } from "vitest";
import { offices } from "../../src/offices/directory.js";
import { findOffices } from "../../src/offices/find/find-offices.js";
import { indexOffices } from "../../src/offices/find/office-index.js";
import type { OfficeQuery } from "../../src/offices/find/query.js";
import type { Office } from "../../src/offices/office.js";

// Official names, codes and postcodes: INSEE, code officiel géographique 2026; La Poste, base officielle des codes postaux.

const index = indexOffices(offices);

function ids(query: Omit<OfficeQuery, "purpose">): readonly string[] {
  const found = findOffices(offices, { purpose: "deposit", ...query }).map(({ office }) => office.id);
  const indexed = findOffices(index, { purpose: "deposit", ...query }).map(({ office }) => office.id);
  expect(indexed).toEqual(found);
  return found;
}

describe("a counter is found by its commune", () => {
  it.each([
    ["Étaples", ["etaples-sur-mer"]],
    ["Etaples-sur-Mer", ["etaples-sur-mer"]],
    ["Berck", ["berck-sur-mer"]],
    ["BERCK-SUR-MER", ["berck-sur-mer"]],
    ["Marck", ["marck-en-calaisis"]],
    ["Fauquembergues", ["fauquembergue"]],
    ["Le Touquet-Paris-Plage", ["le-touquet"]],
    ["le touquet", ["le-touquet"]],
    ["Hesdin", ["hesdin"]],
    ["Hesdin-la-Forêt", ["hesdin"]],
    ["Boulogne s/Mer", ["boulogne-sur-mer-espace-services", "boulogne-sur-mer-mairie"]],
    ["St-Omer", ["saint-omer"]],
    ["St Pol s/ Ternoise", ["saint-pol-sur-ternoise"]],
    ["62000 Arras", ["arras-mairie", "arras-annexe-msp-lenoir"]],
    ["62000 Arras Cedex 9", ["arras-mairie", "arras-annexe-msp-lenoir"]],
    ["Arras (62)", ["arras-mairie", "arras-annexe-msp-lenoir"]],
    ["Arras (Pas-de-Calais)", ["arras-mairie", "arras-annexe-msp-lenoir"]],
    ["Arras (62000)", ["arras-mairie", "arras-annexe-msp-lenoir"]],
    ["Arras (59)", []],
    ["59000 Arras", []],
    ["Noeux les Mines", ["noeux-les-mines"]],
  ])("%s", (commune, expected) => {
    expect(ids({ commune })).toEqual(expected);
  });
});

describe("a counter is found by numbers and names of its département", () => {
  it("by code and by name, alike", () => {
    expect(ids({ department: "62" })).toHaveLength(42);
    expect(ids({ department: "Pas-de-Calais" })).toHaveLength(42);
    expect(ids({ department: "pas de calais" })).toHaveLength(42);
    expect(ids({ department: "La Réunion" })).toEqual(ids({ department: "974" }));
    expect(ids({ department: "Marne" })).toHaveLength(6);
    expect(ids({ department: "2a" })).toEqual([]);
  });

  it("by INSEE code and by postcode", () => {
    expect(ids({ insee: "62041" })).toEqual(["arras-mairie", "arras-annexe-msp-lenoir"]);
    expect(ids({ insee: "97415" })).toHaveLength(5);
    expect(ids({ postcode: "62000" })).toEqual(["arras-mairie", "arras-annexe-msp-lenoir", "dainville"]);
    expect(ids({ postcode: "97434" })).toEqual(["saint-paul-la-saline-les-bains"]);
    expect(ids({ postcode: "75001" })).toEqual([]);
  });

  it("every counter has its official name, INSEE code and postcodes, with their source", () => {
    for (const { municipality, department } of offices) {
      expect(municipality?.insee.startsWith(department)).toBe(true);
      expect(municipality?.postcodes.every((code) => code.startsWith(department))).toBe(true);
      expect(municipality?.source).toEqual({ name: "insee-la-poste", date: "2026" });
    }
  });

  it("near a place, where a counter has coordinates", () => {
    const somewhere = { latitude: 50.43, longitude: 2.83 };
    const list: readonly Office[] = offices.slice(0, 3).map((office, place) => ({
      ...office,
      ...(place < 2 && { coordinates: { latitude: 50.43 + place * 0.5, longitude: 2.83 } }),
    }));
    const found = findOffices(list, { purpose: "deposit", near: { ...somewhere, withinKm: 10 } });
    expect(found.map(({ office }) => office.id)).toEqual([offices[0]!.id]);
    // Half a degree of latitude is 55.6 km.
    const wider = findOffices(list, { purpose: "deposit", near: { ...somewhere, withinKm: 60 } });
    expect(wider.map(({ matches }) => matches)).toEqual([
      [{ criterion: "near", km: 0 }],
      [{ criterion: "near", km: 55.6 }],
    ]);
  });
});

describe("a query that nothing can answer is refused, and says where", () => {
  it.each<[OfficeQuery, string]>([
    [{ purpose: "deposit", department: "Pas de Calé" }, "department"],
    [{ purpose: "deposit", department: "062" }, "department"],
    [{ purpose: "deposit", department: "20" }, "department"],
    [{ purpose: "deposit", insee: "6204" }, "insee"],
    [{ purpose: "deposit", near: { latitude: 91, longitude: 0, withinKm: 1 } }, "near.latitude"],
    [{ purpose: "deposit", near: { latitude: 0, longitude: 0 } as never }, "near.withinKm"],
    [{ purpose: "deposit", commune: 62 as never }, "commune"],
    [{ purpose: "deposit", titles: "cni" as never }, "titles"],
    [{ purpose: "deposit", town: "Arras" } as never, "town"],
    [{} as never, "purpose"],
    [null as never, "query"],
  ])("%j", (query, where) => {
    expect(() => findOffices(offices, query)).toThrow(where);
    expect(() => findOffices(index, query)).toThrow(where);
  });
});
