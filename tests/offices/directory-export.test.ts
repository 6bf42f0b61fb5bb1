import { createWriteStream, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cpuUsage, execPath } from "node:process";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { officeOf } from "../../examples/directory/office-of.js";
import { recordsIn } from "../../examples/directory/records.js";
import { findOffices } from "../../src/offices/find/find-offices.js";
import { indexOffices } from "../../src/offices/find/office-index.js";
import type { OfficeQuery } from "../../src/offices/find/query.js";
import type { Office } from "../../src/offices/office.js";
import { runs } from "../properties/runs.js";
import { directoryRecord, shapes } from "./world/directory-records.js";

function read(record: unknown): Office {
  const found = officeOf(record);
  if (!("office" in found)) throw new Error(found.why);
  return found.office;
}

describe("a record of the national directory", () => {
  it("is the same office in each shape, but that the older one bears no date and is in doubt", () => {
    const [lists, strings, older] = shapes.map((shape) => read(directoryRecord(1, shape)));
    expect(strings).toEqual(lists);
    expect(lists).toMatchObject({
      id: "id-1",
      commune: "Ville-Numéro-1",
      department: "02",
      zone: "Europe/Paris",
      titles: [],
      municipality: { insee: "02002", source: { name: "directory", date: "2026-11-25" } },
      contact: { phone: { number: "+33321000000" } },
      links: { page: { url: "https://www.ville-1.example/", date: "2026-11-25" } },
      source: { dataDate: "2026-11-25" },
    });
    expect(older).toMatchObject({
      commune: "Ville-Numéro-1",
      coordinates: lists!.coordinates,
      source: { dataDate: "undated" },
      deposit: {
        hours: {
          weekly: {
            mon: [
              ["09:30", "12:45"],
              ["13:30", "17:00"],
            ],
          },
          doubts: [{ code: "record" }],
        },
      },
    });
  });

  it("has a page or a place to book only where an address of the web is given", () => {
    const record = directoryRecord(1, "lists") as object;
    const linksWith = (...sites: readonly object[]): unknown =>
      read({ ...record, site_internet: sites }).links;
    expect(linksWith({ libelle: "Prendre rendez-vous", valeur: "https://rdv.example.fr" })).toEqual({
      booking: { url: "https://rdv.example.fr", date: "2026-11-25" },
    });
    expect(linksWith({ libelle: "", valeur: "www.ville.example" })).toBeUndefined();
    expect(linksWith({ libelle: "", valeur: "mairie@ville.example" })).toBeUndefined();
    expect(linksWith({ libelle: "", valeur: "javascript:alert(1)" })).toBeUndefined();
  });

  it("keeps the days of a remark in doubt, with its words", () => {
    expect(read(directoryRecord(3, "lists")).deposit.hours).toMatchObject({
      doubts: [
        {
          code: "comment",
          days: ["mon", "tue", "wed", "thu", "fri"],
          text: "Fermé le mercredi après-midi pendant les vacances scolaires",
        },
      ],
    });
  });

  it.each([
    [null, "no record"],
    [{}, "of no kind"],
    [directoryRecord(9, "lists"), "no town hall: tribunal"],
    [{ pivot: [{ type_service_local: "mairie" }] }, "no INSEE code"],
    [{ pivot: [{ type_service_local: "mairie" }], code_insee_commune: "98901" }, "no zone is known for 989"],
    [{ pivot: [{ type_service_local: "mairie" }], code_insee_commune: "62041" }, "no commune"],
  ])("that is no town hall's says why: %#", (record, why) => {
    expect(officeOf(record)).toMatchObject({ why });
  });
});

describe("an export", () => {
  async function cut(text: string, sizes: readonly number[]): Promise<readonly unknown[]> {
    const chunks = (async function* () {
      let place = 0;
      for (let turn = 0; place < text.length; turn += 1) {
        const size = sizes[turn % sizes.length]!;
        yield text.slice(place, (place += size));
        await Promise.resolve();
      }
    })();
    const found: unknown[] = [];
    for await (const record of recordsIn(chunks))
      found.push("text" in record ? JSON.parse(record.text) : record);
    return found;
  }

  it("is cut into its records wherever the pieces end that it comes in", async () => {
    const records = [0, 1, 2, 9].map((place) =>
      directoryRecord(place, place % 2 === 0 ? "lists" : "strings"),
    );
    const whole = [
      JSON.stringify({ service: records }),
      JSON.stringify(records, null, 2),
      JSON.stringify({ total: 4, results: records }),
    ];
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }),
        async (text, sizes) => {
          expect(await cut(text, sizes)).toEqual(records);
        },
      ),
      { numRuns: Math.min(runs(), 100) },
    );
  });

  it("says of a record that is cut short, or too long, that it was not read", async () => {
    expect(await cut('[{"a":1},{"b":', [5])).toEqual([{ a: 1 }, { tooLong: 5 }]);
    expect(await cut(`[{"a":"${"x".repeat(1_000_001)}"},{"b":2}]`, [100_000])).toEqual([
      { tooLong: 1_000_009 },
      { b: 2 },
    ]);
  });
});

describe("the whole directory", () => {
  const folder = mkdtempSync(join(tmpdir(), "directory-"));
  // The whole of it in a long run, a share in a short one.
  const count = Math.min(40_000, 400 * runs());
  const source = join(folder, "export.json");
  const program = join(folder, "main.mjs");
  const target = join(folder, "offices.ndjson");

  beforeAll(async () => {
    const file = createWriteStream(source);
    file.write('{"service":[');
    for (let place = 0; place < count; place += 1) {
      const record = JSON.stringify(directoryRecord(place, shapes[place % shapes.length]!));
      if (!file.write((place > 0 ? "," : "") + record)) await once(file, "drain");
    }
    file.end("]}");
    await once(file, "finish");
    const root = new URL("../../", import.meta.url);
    await build({
      entryPoints: [fileURLToPath(new URL("examples/directory/main.ts", root))],
      outfile: program,
      bundle: true,
      platform: "node",
      format: "esm",
      alias: { "titres-identite/offices": fileURLToPath(new URL("src/offices.ts", root)) },
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it(`${count} records within 1.5 ms each and 200 MB, every one read or listed with why`, () => {
    const start = performance.now();
    const { stderr, status } = spawnSync(execPath, [program, source, target], { encoding: "utf8" });
    expect(status).toBe(0);
    expect(performance.now() - start).toBeLessThan(1.5 * count);
    const [, records, offices] = /(\d+) records: (\d+) offices/.exec(stderr)!;
    const listed = [...stderr.matchAll(/(\d+) not read/g)].reduce((sum, [, each]) => sum + Number(each), 0);
    expect(Number(records)).toBe(count);
    expect(Number(offices) + listed).toBe(count);
    expect(Number(offices)).toBe(count * 0.9);
    expect(Number(/(\d+) MB at most/.exec(stderr)![1])).toBeLessThan(200);
    expect(readFileSync(target, "utf8").split("\n")).toHaveLength(Number(offices) + 1);
  });

  it("is found in by place at once, and otherwise in the time that it takes to write the list, with an index", () => {
    const all = Array.from({ length: count }, (_, place) => place)
      .filter((place) => place % 10 !== 9)
      .map((place) => read(directoryRecord(place, "lists")));
    const index = indexOffices(all);
    // The processor's own time, of the best of several tries: others may be at work beside. Alone on its processor a query
    // takes 30 to 120 ms; beside others the same as JSON.stringify takes on the list, which is what it is held to.
    const time = (what: () => unknown): number => {
      const times = [1, 2, 3].map(() => {
        const start = cpuUsage();
        what();
        return cpuUsage(start).user / 1000;
      });
      return Math.min(...times);
    };
    const best = (query: Omit<OfficeQuery, "purpose">): number =>
      time(() => findOffices(index, { purpose: "deposit", ...query }));
    for (const place of [
      { commune: "ville numero 7" },
      { commune: "Ville-Numéro-7 (08)" },
      { insee: "08008" },
      { postcode: "08070" },
    ])
      expect(best(place)).toBeLessThan(20);
    const at = "2026-11-25T10:00:00+01:00";
    const others = [
      { openAt: at },
      { weekday: "sat" },
      { spareTime: ["evening"] },
      { soonestFrom: at },
      { department: "62", soonestFrom: at },
      { bookBy: ["phone"] },
      { near: { latitude: 44, longitude: 1, withinKm: 50 } },
    ] as const;
    // One of four tries, each beside a list written in its own turn: these machines are noisy.
    for (const query of others) {
      const isQuick = [1, 2, 3, 4, 5, 6, 7, 8].some(
        () => best(query) < 1.5 * time(() => JSON.stringify(all)),
      );
      expect({ query, isQuick }).toEqual({ query, isQuick: true });
    }
    expect(
      findOffices(index, { purpose: "deposit", commune: "ville numero 7" }).map(({ office }) => office.id),
    ).toEqual(["id-7"]);
  });
});
