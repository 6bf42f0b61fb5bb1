// npm run atlas: writes the tables of decisions anew, in atlas/, and the pages made of them, in docs/rulebook/, and of what changed.
// npm run atlas -- --rulebook <file> --to <folder>: writes those of the rulebook of a town hall that a file exports.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { coverageOf, type Coverage } from "../../src/atlas/coverage.js";
import { changesPages } from "./changes-pages.js";
import { atlases, knownPeople, operandFiles, peopleFile, rulebooks, tableFiles } from "./files.js";
import { operandPages } from "./operand-page.js";
import { pageFiles } from "./pages.js";
import { townHallFiles, townHallIn } from "./town-hall.js";

const { rulebook: file, to = "atlas-of-a-town-hall" } = parseArgs({
  options: { rulebook: { type: "string" }, to: { type: "string" } },
}).values;
if (file === undefined) writeAll();
else write(to, townHallFiles(await townHallIn(file), to));

function writeAll(): void {
  const all = atlases();
  for (const [path, text] of changesPages()) writeFileSync(path, text);
  const { operands, people } = settled(coverageOf(rulebooks, knownPeople()));
  write("atlas", new Map([...tableFiles(all), ...operandFiles(operands), peopleFile(people)]));
  write("docs/rulebook", new Map([...pageFiles(all), ...operandPages(operands)]));
}

/** The same found again of those people alone, until there is nobody more and nobody less. */
function settled(coverage: Coverage): Coverage {
  const again = coverageOf(rulebooks, coverage.people);
  return again.people.length === coverage.people.length ? again : settled(again);
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  const old = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  for (const path of old)
    if (/\.(json|md)$/.test(path) && !files.has(`${folder}/${path}`)) rmSync(`${folder}/${path}`);
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
