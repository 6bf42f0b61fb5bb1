import { readFileSync } from "node:fs";
import { env } from "node:process";
import { describe, expect, it } from "vitest";
import { judge, type HoursCase, type Verdict } from "./judge/hours.js";
import "./judge/tally-reporter.js";

// Published texts as a careful reader understands them: HOURS_FILE names a file in place of the sample.

const cases = JSON.parse(
  readFileSync(env["HOURS_FILE"] ?? new URL("samples/hours-cases.json", import.meta.url), "utf8"),
) as readonly HoursCase[];

describe("published hours, as a careful reader understands them", () => {
  const verdicts: Verdict[] = [];

  it.each(cases.map((each) => [each.id, each] as const))("%s", (id, each) => {
    const { verdict, faults } = judge(each);
    verdicts.push(verdict);
    if (verdict !== "exact" && env["HOURS_SHOWN"] !== undefined)
      console.log(`${id} ${verdict}\n  ${faults.join("\n  ")}`);
    expect(verdict === "wrong" ? faults : []).toEqual([]);
  });

  it("are counted", ({ task }) => {
    const count = (verdict: Verdict): number => verdicts.filter((each) => each === verdict).length;
    const line = `hours: ${cases.length} judged, ${count("wrong")} wrong, ${count("doubtful")} doubtful, ${count("exact")} exact`;
    task.meta.tally = line;
    if (env["TALLY_REPORTER"] === undefined) console.log(line);
    expect(cases).not.toHaveLength(0);
  });
});
