import { readFileSync } from "node:fs";
import { env } from "node:process";
import { describe, expect, it } from "vitest";
import { parseFrenchHours } from "../../src/offices/french/parse-french-hours.js";
import { purposes } from "../../src/offices/hours.js";
import { judge, type HoursCase, type Verdict } from "./judge/hours.js";
import { kindCases } from "./judge/kinds.js";

// Texts beside the sample: published ones with their addresses, and invented ones by kind. What is right was written down
// before any program read them; `docs/hours-first-runs.md` says how the reader did then.

const published = JSON.parse(
  readFileSync(new URL("hours/published.json", import.meta.url), "utf8"),
) as readonly HoursCase[];

describe.each([
  ["published texts of other départements, consulates and prefectures", published, 0.8],
  ["texts invented by kind", kindCases(), 0.8],
] as const)("%s", (_, cases, leastExact) => {
  const verdicts: Verdict[] = [];

  it.each(cases.map((each) => [each.id, each] as const))("%s", (id, each) => {
    const { verdict, faults } = judge(each);
    verdicts.push(verdict);
    if (verdict !== "exact" && env["HOURS_SHOWN"] !== undefined)
      console.log(`${id} ${verdict}\n  ${JSON.stringify(each.text)}\n  ${faults.join("\n  ")}`);
    expect(verdict === "wrong" ? faults : []).toEqual([]);
  });

  it(`are read exactly, ${String(leastExact * 100)} of 100 at least`, () => {
    const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
    if (env["HOURS_SHOWN"] !== undefined)
      console.log(
        `${cases.length} judged, ${count("wrong")} wrong, ${count("doubtful")} doubtful, ${count("exact")} exact`,
      );
    expect(count("exact") / cases.length).toBeGreaterThanOrEqual(leastExact);
  });
});

describe("no day is in doubt where nothing narrows the hours", () => {
  it.each(
    kindCases()
      .filter(({ isPlain }) => isPlain)
      .map(({ id, text }) => [id, String(text)]),
  )("%s", (_, text) => {
    const { hours } = parseFrenchHours(text);
    for (const purpose of purposes) {
      const own = hours[purpose];
      expect(own.published ? (own.doubts ?? []) : []).toEqual([]);
    }
  });
});
