// Looks for the costliest valid input of each verb, by chance and by climbing: `npm run worst -- --seconds 60 --seed 1`. What is
// printed is the time beside that of an ordinary complete answer, taken in the same run; beyond a bound it fails. With
// `--keep`, the worst found are written to tests/bench/worst-inputs.json, where tests/bench/worst.test.ts tries them.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { parseApplication, type Application, type HeldTitle } from "titres-identite";
import { applications, wholeApplications } from "../generators/application.js";
import { bounds, costOf, ordinary, verbs, type Verb } from "./cost.js";

const { values: options } = parseArgs({
  options: {
    seconds: { type: "string", default: "60" },
    seed: { type: "string", default: "1" },
    keep: { type: "boolean", default: false },
  },
});
const seed = Number(options.seed);
const random = randomFrom(seed);
const pool: readonly Application[] = [
  ...fc.sample(applications, { numRuns: 400, seed }),
  ...fc.sample(wholeApplications, { numRuns: 200, seed }),
];

const found: Record<string, Application> = {};
const base = ordinary();
for (const verb of Object.keys(verbs) as Verb[]) {
  const start = [...pool].sort(() => random() - 0.5).slice(0, verb === "timeline" ? 40 : 200);
  let [worst] = start.map((input) => ({ input, cost: costOf(verb, input) })).sort(byCost);
  let tried = start.length;
  const end = performance.now() + (Number(options.seconds) * 1000) / Object.keys(verbs).length;
  while (worst !== undefined && performance.now() < end) {
    const input = changed(worst.input);
    tried++;
    if (!parseApplication(input).ok) continue;
    const cost = costOf(verb, input);
    // Twice slower than the worst so far is no chance of the machine.
    if (cost.time > worst.cost.time && costOf(verb, input).time > worst.cost.time) worst = { input, cost };
  }
  if (worst === undefined) continue;
  found[verb] = worst.input;
  const { time, bytes } = worst.cost;
  const ratio = time / base;
  const bound = bounds[verb];
  const isWithin = ratio <= bound.times && bytes <= bound.bytes;
  if (!isWithin) process.exitCode = 1;
  console.log(
    `${isWithin ? "ok  " : "FAIL"} ${verb.padEnd(12)} ${time.toFixed(2)} ms, ${ratio.toFixed(0)} times an ordinary answer (at most ${String(bound.times)}), ` +
      `${(bytes / 1024).toFixed(0)} KB as JSON; ${String(worst.input.heldTitles?.titles.length ?? 0)} titles; ${String(tried)} inputs tried`,
  );
}
console.log(`an ordinary complete answer: ${base.toFixed(3)} ms; seed ${String(seed)}`);
if (options.keep)
  writeFileSync(new URL("worst-inputs.json", import.meta.url), `${JSON.stringify(found, undefined, 2)}\n`);

function byCost(
  one: { readonly cost: { time: number } },
  other: { readonly cost: { time: number } },
): number {
  return other.cost.time - one.cost.time;
}

/** A neighbour: a part taken from another situation, left out, or more of the titles held. */
function changed(input: Application): Application {
  const other = pool[Math.floor(random() * pool.length)] ?? input;
  const keys = Object.keys({ ...input, ...other }).filter(
    (key) => key !== "depositOn",
  ) as (keyof Application)[];
  const key = keys[Math.floor(random() * keys.length)] ?? "photo";
  switch (Math.floor(random() * 4)) {
    case 0:
      return { ...input, [key]: other[key] };
    case 1:
      return { ...input, [key]: undefined };
    case 2: {
      const titles = [...(input.heldTitles?.titles ?? []), ...(other.heldTitles?.titles ?? [])];
      return { ...input, heldTitles: { ...input.heldTitles, titles: renamed(titles).slice(0, 50) } };
    }
    default: {
      const titles = input.heldTitles?.titles ?? [];
      return {
        ...input,
        heldTitles: { ...input.heldTitles, titles: renamed([...titles, ...titles]).slice(0, 50) },
      };
    }
  }
}

function renamed(titles: readonly HeldTitle[]): readonly HeldTitle[] {
  return titles.map((title, index) => ({ ...title, id: `title-${String(index)}` }));
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
