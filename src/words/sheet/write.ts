import type { Assessment } from "../../answers/assessment.js";
import type { DossierCheck } from "../../answers/dossier/check.js";
import { readable } from "../../vocabulary/invalid-input.js";
import type { PageWords } from "../page-words.js";
import type { Words } from "../words.js";
import { writeCheckFull, writeCheckPage } from "./check-sheet.js";
import { writeFull } from "./full-sheet.js";
import type { FullSheetOptions, SheetOptions } from "./options.js";
import { writePage } from "./page-sheet.js";
import type { Sheet } from "./sheet.js";

/** What a sheet is written of: an answer, or a check of papers. */
export type Written = Assessment | DossierCheck;

/** Writes what fits on one page. */
export function pageOf(words: PageWords, given: Written, options: SheetOptions): Sheet {
  return isCheck(given) ? writeCheckPage(words, given, options) : writePage(words, given, options);
}

/** Writes all that there is to say. */
export function fullOf(words: Words, given: Written, options: FullSheetOptions): Sheet {
  return isCheck(given) ? writeCheckFull(words, given, options) : writeFull(words, given, options);
}

function isCheck(given: Written | undefined): given is DossierCheck {
  return has(given, "toGet");
}

function has(given: unknown, part: string): boolean {
  return readable("answer", () => typeof given === "object" && given !== null && part in given);
}
