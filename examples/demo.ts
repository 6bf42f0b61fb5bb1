// Prints the page of each situation in examples/situations/, or of the JSON files named on the command line; with --full all
// that there is to say, sources included; with --html and a folder, writes each as a page of HTML there. By the page of a town
// hall with --under; with --where and --on, the counters of a commune. With --interview it asks, one screen at a time, in French
// or with --lang en; an interview that was interrupted goes on from its file. With --check it says what the papers of a file lack,
// with --family what a family of a file brings, with --check-family a second file what its papers lack, with --plan what is to be
// done on which day before an appointment and after it: those of examples/check/, examples/family/ and examples/plan/ where no file
// is named.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { argv } from "node:process";
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

const folder = fileURLToPath(new URL("situations/", import.meta.url));
const named = argv.slice(2);
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
  const name = basename(file, ".json");
  if (htmlFolder === undefined)
    console.log(`${"═".repeat(80)}\n${name.replaceAll("-", " ")}\n${"═".repeat(80)}\n`);
  const situation = read(file);
  if (situation !== undefined) show(name, situation);
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

function show(name: string, situation: unknown): void {
  const parsed = parseApplication(situation);
  if (parsed.ok) {
    const sheet = sheetOf(assess(parsed.application, { rulebook }));
    if (htmlFolder === undefined) console.log(toText(sheet));
    else write(htmlFolder, name, sheet);
  } else {
    fail("Cette situation ne peut pas être lue :");
    for (const issue of parsed.issues) fail(`- ${issueText(issue)}`);
  }
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
