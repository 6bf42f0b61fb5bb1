import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { coverage, coverageFile, coverageText } from "./coverage.js";

/** The lines that are data of counters. */
const counterLines = [
  ...Array.from({ length: 10 }, (_, index) => `PC-${String(index + 1).padStart(2, "0")}`),
  ...["SP-01", "SP-03", "SP-49", "SP-50", "SP-51"],
  ...["RE-39", "RE-40", "RE-44", "RE-47", "RE-50", "RE-51", "RE-52"],
];

describe("the lines of the three documents", () => {
  it("docs/seed-coverage.md is fresh", async () => {
    expect(readFileSync(coverageFile, "utf8")).toBe(await coverageText());
  });

  it.each(counterLines)("%s is carried by counters, and named by a test", (line) => {
    const found = coverage().find((each) => each.line === line);
    expect(found?.counters).toBeGreaterThan(0);
    expect(found?.tests.length).toBeGreaterThan(0);
  });

  it("no line that a rule cites goes without a test", () => {
    const untested = coverage().filter(({ rules, tests }) => rules.length > 0 && tests.length === 0);
    expect(untested.map(({ line }) => line)).toEqual([]);
  });
});
