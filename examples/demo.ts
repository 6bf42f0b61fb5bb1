// Prints the page of each situation in examples/situations/, or of the JSON files named on the command line; `--help` says what else.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { argv, exit, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import {
  assess,
  InvalidInputError,
  national,
  parseApplication,
  type Assessment,
  type Rulebook,
} from "titres-identite";
import { fullSheet, issueText, pageSheet, toHtml, toText, type Sheet } from "titres-identite/fr";
import { reims, saintPaul } from "titres-identite/local";
import { interviewHere } from "./interview/main.js";
import { checkText } from "./check/main.js";
import { familyCheckText, familyText } from "./family/main.js";
import { planText } from "./plan/main.js";
import { countersText } from "./where.js";

const help = `npm run demo -- [options] [fichiers.json]

Sans fichier, chaque exemple du dossier examples/situations/.

  --full                   tout ce qu’il y a à dire, avec les sources
  --html <dossier>         écrit des pages HTML dans ce dossier
  --under <recueil>        selon la page d’une mairie : reims, saint-paul
  --interview [fichier]    pose les questions une à une (--lang en : en anglais) ; un entretien interrompu reprend
  --check [fichier]        ce qui manque aux pièces de quelqu’un
  --family [fichier]       ce qu’une famille apporte à un même rendez-vous
  --check-family [famille] [pièces]
                           ce qui manque aux pièces d’une famille
  --plan [fichier]         que faire quel jour, avant et après un rendez-vous
  --where <commune> --on <jour>
                           les guichets d’une commune, et quand ils ouvrent`;

const folder = fileURLToPath(new URL("situations/", import.meta.url));
// Whoever reads what is printed may stop before the end, as `head` does.
stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  exit();
});
const named = argv.slice(2);
if (named.includes("--help")) {
  console.log(help);
  exit();
}
const isFull = named.includes("--full");
if (isFull) named.splice(named.indexOf("--full"), 1);
const htmlFolder = folderAsked();
const rulebook = rulebookAsked();
const asksWhere = named.includes("--where");
if (asksWhere) showCounters();
const interviews = named.includes("--interview");
if (interviews) await interviewHere(named);
const ofPapers = papersAsked();
const files =
  asksWhere || interviews || ofPapers
    ? []
    : named.length > 0
      ? named
      : readdirSync(folder)
          .filter((file) => file.endsWith(".json"))
          .sort()
          .map((file) => `${folder}${file}`);

for (const file of files) {
  const situation = read(file);
  if (situation !== undefined) show(file, situation);
}

/** The folder named after --html, which is taken off the command line. */
function folderAsked(): string | undefined {
  const at = named.indexOf("--html");
  if (at < 0) return undefined;
  const [, wanted] = named.splice(at, 2);
  if (wanted === undefined) fail("--html : nommez le dossier où écrire les pages.");
  return wanted;
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

/** Whether --check, --family, --check-family or --plan stands on the command line; then what is asked for is printed. */
function papersAsked(): boolean {
  const example = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
  for (const [option, files, textOf] of [
    ["--check", ["check/stale-birth-record.json"], checkText],
    ["--family", ["family/four.json"], familyText],
    ["--plan", ["plan/trip.json"], planText],
  ] as const) {
    if (!isAsked(option)) continue;
    for (const file of named.length > 0 ? named : files.map(example)) showText(file, read(file), textOf);
    return true;
  }
  if (!isAsked("--check-family")) return false;
  const [family = example("family/four.json"), papers = example("family/four-papers.json")] = named;
  showText(papers, { family: read(family), dossier: read(papers) }, familyCheckText);
  return true;
}

/** Whether an option stands on the command line, which it is taken off. */
function isAsked(option: string): boolean {
  const at = named.indexOf(option);
  if (at >= 0) named.splice(at, 1);
  return at >= 0;
}

function showText(
  file: string,
  given: unknown,
  textOf: (given: unknown, rulebook: Rulebook) => string,
): void {
  if (given === undefined) return;
  try {
    console.log(textOf(given, rulebook));
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    fail(`${file} ne peut pas être lu :`);
    for (const issue of error.issues) fail(`- ${issueText(issue)}`);
  }
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

function show(file: string, situation: unknown): void {
  const parsed = parseApplication(situation);
  if (!parsed.ok) {
    fail(`${file} ne peut pas être lu :`);
    for (const issue of parsed.issues) fail(`- ${issueText(issue)}`);
    return;
  }
  const name = basename(file, ".json");
  const sheet = sheetOf(assess(parsed.application, { rulebook }));
  if (htmlFolder !== undefined) {
    write(htmlFolder, name, sheet);
    return;
  }
  console.log(`${"═".repeat(80)}\n${name.replaceAll("-", " ")}\n${"═".repeat(80)}\n`);
  console.log(toText(sheet));
}

function sheetOf(answer: Assessment): Sheet {
  return isFull ? fullSheet(answer, { sources: true }) : pageSheet(answer);
}

/** A page of HTML, and its stylesheet beside it. */
function write(to: string, name: string, sheet: Sheet): void {
  mkdirSync(to, { recursive: true });
  copyFileSync(fileURLToPath(new URL("sheet.css", import.meta.url)), join(to, "sheet.css"));
  const page = [
    "<!doctype html>",
    `<html lang="${sheet.language}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${name}</title>`,
    '<link rel="stylesheet" href="sheet.css">',
    toHtml(sheet),
  ].join("\n");
  writeFileSync(join(to, `${name}.html`), page);
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}
