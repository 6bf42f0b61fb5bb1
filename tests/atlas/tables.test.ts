import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { outcomesOf } from "../../src/atlas/outcomes.js";
import { faultsOf } from "../../src/atlas/proof.js";
import { parseApplication } from "../../src/application/parse.js";
import { firstDay, nothingSpecial, type Application } from "../../src/application/application.js";
import { months, plus, years } from "../../src/calendar/period.js";
import type { PlainDate } from "../../src/calendar/plain-date.js";
import { national } from "../../src/rulebook/national.js";
import { wholeApplications } from "../generators/application.js";
import { runs } from "../properties/runs.js";
import { atlases, tableFiles } from "./files.js";

const all = atlases();
const files = tableFiles(all);

describe("the tables of decisions in atlas/", () => {
  it.each([...files])("%s is what the graph says (npm run atlas)", (path, text) => {
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("are all there is", () => {
    const kept = readdirSync("atlas", { recursive: true, encoding: "utf8" }).filter(
      (path) => path.endsWith(".json") && path.includes("/"),
    );
    expect(kept.map((path) => `atlas/${path}`).sort()).toEqual([...files.keys()].sort());
  });

  it("weigh less than 2 MB in all", () => {
    expect([...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)).toBeLessThan(2e6);
  });
});

describe.each(all.map((each) => ({ id: each.rulebook.id, ...each })))("of $id", ({ rulebook, tables }) => {
  it("have no more than 200 rows each, and say something of every outcome", () => {
    const ids = tables.map(({ outcome }) => outcome.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(outcomesOf(rulebook).filter(({ id }) => !ids.includes(id))).toEqual([]);
    for (const { outcome, rows } of tables)
      expect([outcome.id, rows.length < 1 || rows.length > 200]).toEqual([outcome.id, false]);
  });

  it("speak in each row of someone who may be there, and say of them what the graph says", () => {
    for (const { outcome, columns, rows } of tables)
      for (const { example, gives } of rows) {
        expect(parseApplication(example).ok).toBe(true);
        const faults = faultsOf({ outcome, columns, rows }, example).filter(({ is }) => is !== "undecided");
        expect({ outcome: outcome.id, example, gives, faults }).toMatchObject({ faults: [] });
      }
  });

  it("have for whoever is known whole exactly one row in each reading of the law, and it says what the graph says", () => {
    fc.assert(
      fc.property(wholeApplications, (application) => {
        const faults = tables.flatMap((table) => faultsOf(table, application));
        expect(faults).toEqual([]);
      }),
      { numRuns: runs() },
    );
  });
});

it("a card shown for a passport has a row for whoever had a biometric passport stolen and may be spared papers", () => {
  const table = all[0]!.tables.find(
    ({ outcome }) => outcome.id === "held-cni/proves-civil-status for passport",
  )!;
  const stolen: Application = {
    depositOn: "2026-11-25",
    requests: { passport: { reason: "stolen" } },
    applicant: { adult: true },
    heldTitles: {
      complete: true,
      titles: [
        {
          id: "card",
          kind: "cni",
          format: "card",
          where: "in-hand",
          issuedOn: "2022-03-01",
          printedExpiry: "2032-02-29",
        },
        { id: "gone", kind: "passport", format: "biometric", where: "stolen", printedExpiry: "2030-01-01" },
      ],
    },
    circumstances: nothingSpecial,
  };
  expect(faultsOf(table, stolen)).toEqual([]);
  const spared = table.columns.findIndex(({ id }) => id === "[spared after loss]");
  expect(
    table.rows.filter(({ classes }) => classes[spared]?.some(({ name }) => name === "yes")),
  ).toHaveLength(1);
});

/** The first day of each quarter, from the first day of the rulebook to ten years after its sources were last read. */
function quarters(): readonly PlainDate[] {
  const days: PlainDate[] = [firstDay];
  for (let day = "2021-10-01"; day <= plus(national.lastVerifiedOn, years(10)); day = plus(day, months(3)))
    days.push(day);
  return days;
}

describe("in every quarter, no hole and no overlap in what a title costs and how long it lasts", () => {
  const tables = all[0]!.tables.filter(({ outcome }) => ["fee", "validity"].includes(outcome.kind));
  const examples = tables.flatMap(({ rows }) => rows.map(({ example }) => example));
  const wholes = fc.sample(wholeApplications, { numRuns: 100, seed: 1 });

  it.each(quarters().map((day) => [day]))("a deposit on %s", (depositOn) => {
    const moved = [...wholes, ...examples]
      .map((one): Application => ({ ...one, depositOn }))
      .filter((application) => parseApplication(application).ok);
    expect(moved.length).toBeGreaterThan(examples.length / 2);
    const faults = moved.flatMap((application) => tables.flatMap((table) => faultsOf(table, application)));
    expect(faults.filter(({ is }) => is !== "undecided")).toEqual([]);
  });
});
