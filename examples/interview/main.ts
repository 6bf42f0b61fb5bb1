import { readFileSync, writeFileSync } from "node:fs";
import { stdin, stdout } from "node:process";
import { parseApplication } from "titres-identite";
import { interview, type Language, type Standing } from "./interview.js";
import { terminal } from "./prompts.js";
import { englishTexts, frenchTexts } from "./texts.js";

/** Where an interrupted interview is kept, to go on from. */
const file = "interview.json";

/** Interviews whoever is at the terminal: from a file named on the command line, or from the start; in French, or `--lang en`. */
export async function interviewHere(named: readonly string[]): Promise<void> {
  const language: Language =
    named[named.indexOf("--lang") + 1] === "en" && named.includes("--lang") ? "en" : "fr";
  const texts = language === "fr" ? frenchTexts : englishTexts;
  if (!stdin.isTTY || !stdout.isTTY) {
    console.error(texts.noTerminal);
    process.exitCode = 1;
    return;
  }
  const from = named.find((each) => each.endsWith(".json"));
  const { isComplete, ...now } = await interview(
    terminal,
    language,
    today(),
    from === undefined ? undefined : standingIn(from),
  );
  if (isComplete || now.application === undefined) return;
  writeFileSync(file, `${JSON.stringify(now, undefined, 2)}\n`);
  console.log(texts.interrupted(file));
}

/** The interview kept in a file. */
function standingIn(path: string): Standing {
  const { application, skip = [] } = JSON.parse(readFileSync(path, "utf8")) as Partial<Standing>;
  const parsed = parseApplication(application);
  if (!parsed.ok) throw new Error(`${path}: ${parsed.issues.map(({ message }) => message).join("; ")}`);
  return { application: parsed.application, skip };
}

/** Today, on the clock of this machine. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
