// Figures of the offices on this machine: size of the face, rows read, answers of the clock. Run it with tsx.
import { readFileSync } from "node:fs";
import { cpuUsage } from "node:process";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";
import { openState } from "../../src/offices/clock/open-state.js";
import { parseCounterRow } from "../../src/offices/counter-row/parse-counter-row.js";
import { offices } from "../../src/offices/directory.js";
import { purposes } from "../../src/offices/hours.js";

const rows = readFileSync(new URL("../offices/sources/pas-de-calais.tsv", import.meta.url), "utf8")
  .trim()
  .split("\n");

report("42 rows, first time", "20 ms", () => rows.map(parseCounterRow));
report("42 rows, once more", "20 ms", () => rows.map(parseCounterRow));
for (let round = 0; round < 50; round += 1) rows.map(parseCounterRow);
report("42 rows, warm", "20 ms", () => rows.map(parseCounterRow));

const week = 7 * 24 * 3_600_000;
const instants = Array.from({ length: 997 }, (_, index) =>
  new Date(Date.UTC(2026, 0) + (index * week) / 17).toISOString(),
);
report("1,000,000 openState", "2000 ms", () => {
  for (let index = 0; index < 1_000_000; index += 1) {
    openState(offices[index % offices.length]!, purposes[index % 2]!, instants[index % instants.length]!);
  }
});

const src = new URL("../../src/", import.meta.url).pathname;
const reading = "readings, parseCounterRow, parseFrenchHours, parseFrenchPhone, writeFrenchHours";
const clock =
  "openState, nextOpening, nextClosing, minutesUntilOpen, openings, weeklyMinutes, isPublicHoliday";
for (const [names, face, budget] of [
  [`${reading}, ${clock}`, "offices", 10_000],
  ["findOffices", "offices", 5_000],
  ["canBook", "offices", 5_000],
  ["writeOsmHours", "offices", 2_000],
  ["parseDilaHours", "offices", 3_000],
  ["*", "offices", 15_000],
  ["*", "offices-data", 10_000],
] as const) {
  const { outputFiles } = buildSync({
    stdin: {
      contents: `export ${names === "*" ? "*" : `{ ${names} }`} from "./${face}.js";`,
      resolveDir: src,
    },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  const size = gzipSync(outputFiles[0]!.contents, { level: 9 }).length;
  console.log(`${names} of ./${face.replace("-", "/")}: ${size} bytes gzipped (budget ${budget})`);
}

/** Wall time, and the processor's own, which a busy machine stretches less. */
function report(what: string, budget: string, work: () => unknown): void {
  const cpu = cpuUsage();
  const start = performance.now();
  work();
  const wall = performance.now() - start;
  const { user } = cpuUsage(cpu);
  console.log(`${what}: ${wall.toFixed(1)} ms (user ${(user / 1000).toFixed(1)} ms; budget ${budget})`);
}
