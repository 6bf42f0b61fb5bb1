// Tries every promise and every public function on inputs by chance: `npm run fuzz -- --minutes 60 --seed 1`. The inputs are
// drawn from the public JSON Schema, and from the situations of the lines changed by chance, apart from tests/generators. What does
// not hold is printed with an input made small, and the exit code is 1. `--at 123` runs one try again: each has numbers of its own, but
// for promise 10, whose search climbs from the worst it met. Ctrl-C ends the run with what was counted so far.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { checks } from "./checks/all.js";
import { unknownFunctions } from "./checks/any-value.js";
import { worst } from "./checks/bounded.js";
import { unseenRules } from "./checks/lives.js";
import { executions } from "./counted.js";
import { Numbers } from "./numbers.js";
import { fault, kindOf, shrunk } from "./shrink.js";

const { values: options } = parseArgs({
  options: {
    minutes: { type: "string", default: "1" },
    seed: { type: "string", default: "1" },
    at: { type: "string" },
    only: { type: "string", default: "" },
  },
});
const seed = Number(options.seed);
const first = Number(options.at ?? 0);
const tries = new Map<string, number>();
const found = new Map<string, number>();
const began = performance.now();
const end = began + Number(options.minutes) * 60_000;
const among = checks.filter(({ name }) => name.includes(options.only));
const weights = among.reduce((sum, { weight }) => sum + weight, 0);
const stop = new AbortController();
process.on("SIGINT", () => {
  stop.abort();
});
const lacking = unknownFunctions();
if (lacking.length > 0) throw new Error(`no sound arguments for ${lacking.join(", ")}`);

let index = first;
let told = began;
console.log(`fuzz: seed ${seed}, ${options.minutes} minutes, commit ${commit()}, Node ${process.version}`);
do {
  tryAt(index++);
  if (performance.now() - told > 300_000) {
    told = performance.now();
    console.log(
      `${minutes()} minutes: ${index - first} tries, ${sum(executions)} executions, ${found.size} findings`,
    );
  }
  // Lets a signal through.
  if (index % 200 === 0) await new Promise((resolve) => setImmediate(resolve));
} while (options.at === undefined && !stop.signal.aborted && performance.now() < end);
report();

function tryAt(place: number): void {
  const numbers = new Numbers(seed, place);
  let choice = (numbers.below(1000) / 1000) * weights;
  const check = among.find(({ weight }) => (choice -= weight) < 0) ?? among[0];
  if (check === undefined) throw new Error(`no check is called ${options.only}`);
  tries.set(check.name, (tries.get(check.name) ?? 0) + 1);
  const value = check.draw(numbers);
  const own = numbers.bits();
  const error = fault(check, value, own);
  if (error === undefined) return;
  const kind = `${check.name}: ${kindOf(error)}`;
  const count = (found.get(kind) ?? 0) + 1;
  found.set(kind, count);
  process.exitCode = 1;
  if (count > 1) return;
  const small = shrunk(check, value, own, error);
  const now = fault(check, small.value, small.seed) ?? error;
  console.log(
    `\nFOUND ${check.name}\n  --seed ${seed} --at ${place}${options.only === "" ? "" : ` --only "${options.only}"`}`,
  );
  console.log(`  ${(now.stack ?? now.message).split("\n").slice(0, 4).join("\n  ").slice(0, 3000)}`);
  const text = small.value === undefined ? "nothing" : JSON.stringify(small.value);
  console.log(`  ${text.slice(0, 2000)} (numbers ${small.seed}; whole in reports/fuzz-findings.jsonl)\n`);
  appendFileSync(
    file("fuzz-findings.jsonl"),
    `${JSON.stringify({ check: check.name, numbers: small.seed, value: small.value })}\n`,
  );
}

function report(): void {
  console.log(
    `\n${minutes()} minutes, ${index - first} tries, ${sum(executions)} executions of ${executions.size} functions, seed ${seed}, commit ${commit()}`,
  );
  for (const [name, count] of tries) console.log(`${String(count).padStart(10)}  ${name}`);
  console.log("\nexecutions of each function");
  for (const [name, count] of [...executions].sort(([, one], [, other]) => other - one))
    console.log(`${String(count).padStart(10)}  ${name}`);
  writeFileSync(file("fuzz-worst.json"), JSON.stringify(Object.fromEntries(worst), undefined, 1));
  console.log("\nthe costliest valid inputs, which stand in reports/fuzz-worst.json");
  for (const [verb, { asked, time }] of worst)
    console.log(
      `  ${verb}: ${time.toFixed(2)} ms of a processor, ${asked.application.heldTitles?.titles.length ?? 0} titles`,
    );
  console.log(
    `rules that no situation brought to life or did without: ${unseenRules().join(", ") || "none"}`,
  );
  for (const [kind, count] of found) console.log(`finding, ${count} times: ${kind}`);
  console.log(`findings: ${found.size}`);
}

/** Where whole inputs are written, which may be long. */
function file(name: string): URL {
  mkdirSync(new URL("../../reports/", import.meta.url), { recursive: true });
  return new URL(`../../reports/${name}`, import.meta.url);
}

function minutes(): string {
  return ((performance.now() - began) / 60_000).toFixed(1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}

function commit(): string {
  const git = (...rest: readonly string[]): string => execFileSync("git", rest, { encoding: "utf8" }).trim();
  return `${git("rev-parse", "--short", "HEAD")}${git("status", "--porcelain", "--", "src") === "" ? "" : " with changes in src"}`;
}
