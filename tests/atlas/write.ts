// npm run atlas: writes the tables of decisions anew, in atlas/.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { atlases, tableFiles } from "./files.js";

const files = tableFiles(atlases());
for (const old of readdirSync("atlas", { recursive: true, encoding: "utf8" }))
  if (old.endsWith(".json") && !files.has(`atlas/${old}`)) rmSync(`atlas/${old}`);
for (const [path, text] of files) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
