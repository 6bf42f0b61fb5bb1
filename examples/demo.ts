// Prints the checklist of each situation in examples/situations/, or of the JSON files named on the command line.
import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { argv } from "node:process";
import { fileURLToPath } from "node:url";
import { assess, parseApplication, type HeldTitle } from "titres-identite";
import { checklist, dateText, issueText, label } from "titres-identite/fr";

const folder = fileURLToPath(new URL("situations/", import.meta.url));
const named = argv.slice(2);
const files =
  named.length > 0
    ? named
    : readdirSync(folder)
        .filter((file) => file.endsWith(".json"))
        .sort()
        .map((file) => `${folder}${file}`);

for (const file of files) {
  const name = basename(file, ".json").replace(/^\d+-/, "").replaceAll("-", " ");
  console.log(`${"═".repeat(80)}\n${name}\n${"═".repeat(80)}\n`);
  const parsed = parseApplication(read(file));
  if (parsed.ok) {
    const { application } = parsed;
    const titleNames = Object.fromEntries(
      (application.heldTitles?.titles ?? []).map((title) => [title.id, nameOf(title)]),
    );
    console.log(checklist(assess(application), { format: "text", titleNames }));
  } else {
    process.exitCode = 1;
    for (const issue of parsed.issues) console.error(`${issueText(issue)} (${issue.message})`);
  }
}

/** « Passeport délivré le 10 mars 2019 » tells a person more than the id of a program. */
function nameOf({ id, kind, issuedOn }: HeldTitle): string {
  return issuedOn === undefined
    ? `${label("titleKind", kind)} « ${id} »`
    : `${label("titleKind", kind)} du ${dateText(issuedOn)}`;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}
