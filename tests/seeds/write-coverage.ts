// npx tsx tests/seeds/write-coverage.ts: writes docs/seed-coverage.md anew.
import { writeFileSync } from "node:fs";
import { coverageFile, coverageText } from "./coverage.js";

writeFileSync(coverageFile, await coverageText());
