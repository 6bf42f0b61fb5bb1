// npx tsx tests/lines/write-ledger.ts: writes docs/conflict-ledger.md anew.
import { writeFileSync } from "node:fs";
import { ledgerFile, ledgerText } from "./ledger.js";

writeFileSync(ledgerFile, await ledgerText());
