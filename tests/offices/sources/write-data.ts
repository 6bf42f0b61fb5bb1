// npx tsx tests/offices/sources/write-data.ts: writes src/offices/data/ anew.
import { writeFileSync } from "node:fs";
import { dataFiles, dataFolder } from "./data-files.js";

for (const [name, text] of dataFiles()) writeFileSync(new URL(name, dataFolder), text);
