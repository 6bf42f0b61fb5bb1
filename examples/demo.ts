// Prints the checklist of each situation in examples/situations/, or of the JSON files named on the command line, by the
// page of a town hall with --under; with --where and --on, the counters of a commune.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { assess, national, parseApplication, type HeldTitle, type Rulebook } from "titres-identite";
import { checklist, dateText, issueText, label } from "titres-identite/fr";
import { reims, saintPaul } from "titres-identite/local";
import { countersText } from "./where.js";

const folder = fileURLToPath(new URL("situations/", import.meta.url));
const named = argv.slice(2);
const rulebook = rulebookAsked();
const asksWhere = named.includes("--where");
if (asksWhere) showCounters();
const files = asksWhere
  ? []
  : named.length > 0
    ? named
    : readdirSync(folder)
        .filter((file) => file.endsWith(".json"))
        .sort()
        .map((file) => `${folder}${file}`);

for (const file of files) {
  const name = basename(file, ".json").replaceAll("-", " ");
  console.log(`${"═".repeat(80)}\n${name}\n${"═".repeat(80)}\n`);
  const situation = read(file);
  if (situation !== undefined) show(situation);
}

/** The rulebook named after --under, which is taken off the command line; the national one where there is none. */
function rulebookAsked(): Rulebook {
  const at = named.indexOf("--under");
  if (at < 0) return national;
  const [, name = ""] = named.splice(at, 2);
  const rulebooks = [national, reims, saintPaul];
  const found = rulebooks.find(({ id }) => id === name);
  if (found === undefined)
    fail(
      `--under: « ${name} » n’est pas un recueil connu ; il y a ${rulebooks.map(({ id }) => id).join(", ")}.`,
    );
  return found ?? national;
}

function showCounters(): void {
  try {
    console.log(countersText(named));
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function read(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch (error) {
    fail(`${file} ne peut pas être lu : ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

function show(situation: unknown): void {
  const parsed = parseApplication(situation);
  if (parsed.ok) {
    const { application } = parsed;
    const titles = application.heldTitles?.titles ?? [];
    const titleNames = Object.fromEntries(titles.map((title) => [title.id, nameOf(title)]));
    console.log(checklist(assess(application, { rulebook }), { as: "text", titleNames }));
  } else {
    fail("Cette situation ne peut pas être lue :");
    for (const issue of parsed.issues) fail(`- ${issueText(issue)} (${issue.message})`);
  }
}

/** « Passeport du 10 mars 2019 » tells a person more than the id of a program. */
function nameOf({ id, kind, issuedOn }: HeldTitle): string {
  const name = label("heldTitleKind", kind);
  return issuedOn === undefined ? `${name} « ${id} »` : `${name} du ${dateText(issuedOn)}`;
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
