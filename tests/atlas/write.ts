// npm run atlas: writes the tables of decisions anew, in atlas/, and the pages made of them, in docs/rulebook/.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { atlases, operandFiles, tableFiles } from "./files.js";
import { pageFiles } from "./pages.js";

const all = atlases();
write("atlas", new Map([...tableFiles(all), ...operandFiles(all)]));
write("docs/rulebook", pageFiles(all));

function write(folder: string, files: ReadonlyMap<string, string>): void {
  const old = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  for (const path of old)
    if (/\.(json|md)$/.test(path) && !files.has(`${folder}/${path}`)) rmSync(`${folder}/${path}`);
  for (const [path, text] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
