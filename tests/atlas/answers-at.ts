// Answers the situations of a file by the library as it stands in a folder: for each what is decided, by its address.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { decidedIn } from "./decided.js";

const [, , root = "", from = "", to = ""] = process.argv;
interface Library {
  readonly assess: (application: unknown) => unknown;
}
const { assess } = (await import(pathToFileURL(join(root, "src/index.ts")).href)) as Library;
const situations = JSON.parse(readFileSync(from, "utf8")) as readonly unknown[];
const answers = situations.map((situation) => {
  try {
    return decidedIn(assess(situation));
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
});
writeFileSync(to, JSON.stringify(answers));
