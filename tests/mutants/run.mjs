// Mutants of the code that runs: `npm run mutants:code -- --room calendar`, or all rooms one after the other. Each property is tried
// RUNS times (20) with one SEED; PROCESSES says how many work at once (1). A run may be stopped: the files done are kept in
// reports/mutants and passed over by the next, unless `--again` is said. `--sample 1` tries a seeded sample of lines, as CI does.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { parseArgs } from "node:util";
import { sampled } from "./sample.mjs";
import { rooms } from "./rooms.mjs";

const { values: options } = parseArgs({
  options: {
    room: { type: "string" },
    sample: { type: "string" },
    again: { type: "boolean", default: false },
  },
});
const env = { RUNS: "20", SEED: "20261129", ...process.env };
const known = Object.keys(rooms);
if (options.room !== undefined && !known.includes(options.room))
  throw new Error(`${options.room} is no room whose code is mutated; ${known.join(", ")} are`);

if (options.sample === undefined)
  for (const room of options.room === undefined ? known : [options.room])
    for (const file of filesOf(room)) {
      const report = file.slice(4, -3);
      if (options.again || !existsSync(`reports/mutants/${report}.json`))
        run({ ROOMS: room, MUTATE: file, REPORT: report });
    }
else {
  const { among, lines } = sampled(Number(options.sample));
  run({ ROOMS: among.join(","), MUTATE: lines.join(","), REPORT: `sample-${options.sample}` });
}

/** The files of a room, but for those that are data and those of a room within it. */
function filesOf(room) {
  const within = known.filter((other) => other.startsWith(`${room}/`));
  return readdirSync(`src/${room}`, { recursive: true })
    .filter((name) => name.endsWith(".ts") && !name.startsWith("data/"))
    .map((name) => `src/${room}/${name}`)
    .filter((file) => !within.some((other) => file.startsWith(`src/${other}/`)));
}

function run(which) {
  const started = performance.now();
  const { status } = spawnSync("npx", ["stryker", "run", "tests/mutants/stryker.config.mjs"], {
    stdio: "inherit",
    env: { ...env, ...which },
  });
  console.log(`${which.MUTATE}: ${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
  if (status !== 0) process.exitCode = 1;
}
