import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { national } from "titres-identite";
import { reims, saintPaul } from "titres-identite/local";
import { coverage, coverageText, languages, lines } from "./coverage.js";

/** The lines that are data of counters. */
const counterLines = [
  ...Array.from({ length: 10 }, (_, index) => `PC-${String(index + 1).padStart(2, "0")}`),
  ...["SP-01", "SP-03", "SP-49", "SP-50", "SP-51"],
  ...["RE-39", "RE-40", "RE-44", "RE-47", "RE-50", "RE-51", "RE-52"],
];

const carried = coverage();

describe("the lines of the three documents", () => {
  it.each(languages)("“$title” is fresh", async (language) => {
    expect(readFileSync(language.file, "utf8")).toBe(await coverageText(language));
  });

  it.each(counterLines)("%s is carried by counters, and named by a test", (line) => {
    const found = carried.find((each) => each.line === line);
    expect(found?.counters).toBeGreaterThan(0);
    expect(found?.tests.length).toBeGreaterThan(0);
  });

  it.each(lines)("%s is carried by a rule or by counters, and named by a test", (line) => {
    const found = carried.find((each) => each.line === line);
    expect([...(found?.rules ?? []), ...Array.from({ length: found?.counters ?? 0 })]).not.toEqual([]);
    expect(found?.tests).not.toEqual([]);
  });

  it.each([saintPaul, reims])("no rule of $id is without a line of its page", ({ local }) => {
    for (const { lines: ofEntry } of local?.conflicts ?? []) expect(ofEntry).not.toEqual([]);
  });

  it.each(national.rules.map((rule) => [`${rule.gives} ${rule.id}`, rule] as const))(
    "%s, a rule of the law, cites no page of a town hall",
    (_, { sources }) => {
      expect(sources.filter(({ text }) => text === "reims" || text === "saint-paul")).toEqual([]);
    },
  );
});
