// npx tsx tests/lines/write-ledger.ts: writes docs/conflict-ledger.md anew, and its French twin.
import { writeFileSync } from "node:fs";
import { languages, ledgerText } from "./ledger.js";

for (const language of languages) writeFileSync(language.file, await ledgerText(language));
