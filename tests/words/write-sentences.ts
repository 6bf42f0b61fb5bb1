// npx tsx tests/words/write-sentences.ts: writes docs/sentences.md anew.
import { writeFileSync } from "node:fs";
import { sentencesFile, sentencesText } from "./sentences-page.js";

writeFileSync(sentencesFile, sentencesText());
