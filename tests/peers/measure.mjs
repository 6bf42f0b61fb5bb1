// Measures one small set of rules in this library's graph, by hand, and in other engines, and the clock beside opening_hours, all in
// one run: `npm run bench:peers`. First they are asked whether they agree on 10,000 inputs. `-- --write` keeps the figures in
// figures.json and writes their pages. The peers stand in a lock of their own: `npm ci --prefix tests/peers` once.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { median } from "../bench/figures.mjs";
import { bundled, clockBundle } from "./bundles.mjs";
import { agreement, counters, moments } from "./hours.mjs";
import { inNumbers, people } from "./inputs.mjs";
import { print, write } from "./pages.mjs";
import { firstAnswers } from "./starts.mjs";
import { inTurns } from "./turns.mjs";

// opening_hours reads instants by the machine's own zone.
process.env.TZ = "Europe/Paris";
if (!existsSync(fileURLToPath(new URL("node_modules", import.meta.url))))
  throw new Error("the peers are not there: npm ci --prefix tests/peers");

const asked = 10_000;
const timed = 500;
const graph = "titres-identite";
/** These take days as they are; the engines have no civil days and take them as numbers, which costs them nothing here. */
const takesDays = [graph, "by hand"];
const folder = mkdtempSync(join(tmpdir(), "titres-identite-peers-"));
try {
  const bundles = await bundled(folder);
  const ways = {};
  for (const [name, { file }] of Object.entries(bundles))
    ways[name] = (await import(pathToFileURL(file))).ways;
  const complete = people(asked, 1);
  const partial = people(asked, 2, 0.6);
  const given = (name, list) => (takesDays.includes(name) ? list : list.map(inNumbers));

  const figures = Object.fromEntries(
    Object.keys(ways).map((name) => {
      const { bytes } = bundles[name];
      return [name, { kilobytes: kilobytes(bytes), timesAsHeavy: digits(bytes / bundles[graph].bytes) }];
    }),
  );
  for (const name of Object.keys(ways)) {
    figures[name].complete = await alike(ways, name, complete, given(name, complete));
    figures[name].partial = await alike(ways, name, partial, given(name, partial));
  }
  for (const [way, list] of [
    ["answer", complete],
    ["withReasons", complete],
    ["withNeeds", partial],
  ]) {
    const able = Object.keys(ways).filter((name) => ways[name][way] !== undefined);
    const times = await inTurns(
      able.map((name) => ({ name, answer: ways[name][way], inputs: given(name, list).slice(0, timed) })),
    );
    for (const [name, rounds] of Object.entries(times))
      figures[name][way] = {
        nanoseconds: digits(median(rounds)),
        times: digits(median(rounds.map((time, round) => time / times[graph][round]))),
      };
  }
  const starts = firstAnswers(
    folder,
    Object.fromEntries(
      Object.entries(bundles).map(([name, { file }]) => [
        name,
        `import { ways } from ${JSON.stringify(file)}; await ways.answer(${JSON.stringify(given(name, complete)[0])});`,
      ]),
    ),
  );
  for (const name of Object.keys(ways)) figures[name].start = Number(starts[name].toFixed(1));

  const [{ model }] = cpus();
  const { examples, ...clock } = await clocks();
  const result = {
    asked,
    figures,
    clock,
    node: process.versions.node,
    processor: `${cpus().length} × ${model}`,
  };
  print(result);
  for (const example of examples) console.log(JSON.stringify(example));
  if (process.argv.includes("--write")) {
    writeFileSync(new URL("figures.json", import.meta.url), `${JSON.stringify(result, undefined, 2)}\n`);
    write();
  }
  for (const [name, { complete: agreed }] of Object.entries(figures))
    if (agreed !== asked) throw new Error(`${name} agrees on ${agreed} of ${asked} complete inputs`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** A figure with the digits that a page shows of it. */
function digits(measured) {
  return Number(measured.toPrecision(3));
}

function kilobytes(bytes) {
  return Number((bytes / 1024).toFixed(1));
}

/** How many inputs something answers as the graph does. What it refuses, it does not answer. */
async function alike(ways, name, originals, inputs) {
  let count = 0;
  for (const [index, input] of inputs.entries()) {
    const expected = ways[graph].answer(originals[index]);
    try {
      const said = await ways[name].answer(input);
      const values =
        name === "by hand"
          ? Object.fromEntries(Object.entries(said).map(([key, { value }]) => [key, value]))
          : said;
      if (Object.keys(expected).every((key) => isDeepStrictEqual(values[key], expected[key]))) count++;
    } catch {
      // It throws at what is not whole.
    }
  }
  return count;
}

/** This library's clock beside that of opening_hours: on how many instants they agree, and how long each takes. */
async function clocks() {
  const { file, bytes } = await clockBundle(folder);
  const { library, OpeningHours } = await import(pathToFileURL(file));
  const all = counters(library, OpeningHours);
  const instants = moments(asked, 3, all.length);
  const { alike: agreed, differing } = agreement(all, instants);
  const some = instants.slice(0, timed);
  const times = await inTurns([
    { name: "ours", answer: (moment) => all[moment.counter].ours(moment), inputs: some },
    { name: "theirs", answer: (moment) => all[moment.counter].theirs(moment), inputs: some },
  ]);
  return {
    counters: all.length,
    agreed,
    examples: differing.slice(0, 3).map((moment) => ({
      at: moment.iso,
      ours: all[moment.counter].ours(moment),
      theirs: all[moment.counter].theirs(moment),
      text: all[moment.counter].text,
    })),
    nanoseconds: digits(median(times.ours)),
    times: digits(median(times.theirs.map((time, round) => time / times.ours[round]))),
    kilobytes: { ours: kilobytes(bytes.ours), theirs: kilobytes(bytes.theirs) },
  };
}
