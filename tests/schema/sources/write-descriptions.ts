// npx tsx tests/schema/sources/write-descriptions.ts: writes src/schema/descriptions.ts anew.
import { writeFileSync } from "node:fs";
import { descriptionsFile, descriptionsText } from "./descriptions-file.js";

writeFileSync(descriptionsFile, await descriptionsText());
