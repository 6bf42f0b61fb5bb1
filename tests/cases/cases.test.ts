import { readFileSync } from "node:fs";
import { env } from "node:process";
import { describe, expect, it } from "vitest";
import { isJudged, readCases } from "./format.js";
import { judge, type Judgment } from "./judge.js";
import "../offices/judge/tally-reporter.js";

// Situations as public pages tell them: CASES_FILE names a file of cases in place of the sample.

const file = env["CASES_FILE"] ?? new URL("situations.json", import.meta.url);
const read = readCases(JSON.parse(readFileSync(file, "utf8")) as unknown);
const cases = read.flatMap((each) => ("case" in each ? [each.case] : []));
const unreadable = read.flatMap((each) => ("fault" in each ? [[each.id, each.fault] as const] : []));
const judgedCases = cases.filter(isJudged);

describe("cases, as a public page tells them", () => {
  const judgments = new Map<string, readonly Judgment[]>();

  it.each(judgedCases.map((each) => [each.id, each] as const))("%s", (id, each) => {
    const found = judge(each);
    judgments.set(id, found);
    expect(found.filter(({ outcome }) => outcome === "contradicted")).toEqual([]);
  });

  it.each(unreadable)("%s cannot be read", (_, fault) => {
    throw fault;
  });

  it("are counted", ({ task }) => {
    const all = [...judgments.values()].flat();
    for (const [id, found] of judgments) {
      for (const { expectation, outcome, lacks } of found)
        if (outcome === "undecided") console.log(`${id}: undecided: ${expectation} (${lacks.join("; ")})`);
    }
    const decisive = all.filter(({ outcome }) => outcome === "decisive").length;
    console.log(`expectations: ${String(all.length)} judged, ${String(decisive)} decisive`);
    const sound = [...judgments.values()].filter((found) => found.every(isNot("contradicted")));
    const decided = sound.filter((found) => found.every(isNot("undecided")));
    const judged = judgedCases.length + unreadable.length;
    const contradicted = judged - sound.length;
    tell(
      task.meta,
      `cases: ${String(judged)} judged, ${String(contradicted)} contradicted, ${String(decided.length)} decisive`,
    );
    expect(judgedCases).not.toHaveLength(0);
    expect(decisive / all.length).toBeGreaterThanOrEqual(env["CASES_FILE"] === undefined ? 0.9 : 0);
  });
});

function isNot(outcome: Judgment["outcome"]): (judgment: Judgment) => boolean {
  return (judgment) => judgment.outcome !== outcome;
}

function tell(meta: { tally?: string }, line: string): void {
  meta.tally = line;
  // Where no reporter gathers the counts for the end of the run, they stand in its midst.
  if (env["TALLY_REPORTER"] === undefined) console.log(line);
}
