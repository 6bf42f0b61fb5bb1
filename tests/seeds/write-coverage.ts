// npx tsx tests/seeds/write-coverage.ts: writes docs/seed-coverage.md and its French twin anew.
import { writeFileSync } from "node:fs";
import { coverageText, languages } from "./coverage.js";

for (const language of languages) writeFileSync(language.file, await coverageText(language));
