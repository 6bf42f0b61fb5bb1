import type { Assessment } from "../../answers/assessment.js";
import type { DossierCheck } from "../../answers/dossier/check.js";
import type { FamilyCheck } from "../../answers/family/check.js";
import { readable } from "../../vocabulary/invalid-input.js";
import type { FamilyAssessment } from "../../answers/family/family.js";
import type { EveryPageWords, Words } from "../words.js";
import { writeCheckFull, writeCheckPage } from "./check-sheet.js";
import { writeFamilyCheckFull, writeFamilyCheckPage } from "./family-check-sheet.js";
import { writeFamilyFull, writeFamilyPage } from "./family-sheet.js";
import { writeFull } from "./full-sheet.js";
import type { FullSheetOptions, SheetOptions } from "./options.js";
import { writePage } from "./page-sheet.js";
import type { Sheet } from "./sheet.js";

/** What a sheet is written of: an answer, a check of papers, the answer to a family, or a check of its papers. */
export type Written = Assessment | DossierCheck | FamilyAssessment | FamilyCheck;

/** Writes what fits on one page. */
export function pageOf(words: EveryPageWords, given: Written, options: SheetOptions): Sheet {
  if (isFamilyCheck(given)) return writeFamilyCheckPage(words, given, options);
  if (isCheck(given)) return writeCheckPage(words, given, options);
  return isFamily(given) ? writeFamilyPage(words, given, options) : writePage(words, given, options);
}

/** Writes all that there is to say. */
export function fullOf(words: Words, given: Written, options: FullSheetOptions): Sheet {
  if (isFamilyCheck(given)) return writeFamilyCheckFull(words, given, options);
  if (isCheck(given)) return writeCheckFull(words, given, options);
  return isFamily(given) ? writeFamilyFull(words, given, options) : writeFull(words, given, options);
}

function isFamilyCheck(given: Written | undefined): given is FamilyCheck {
  return has(given, "toGet") && has(given, "people");
}

function isCheck(given: Written | undefined): given is DossierCheck {
  return has(given, "toGet");
}

function isFamily(given: Written | undefined): given is FamilyAssessment {
  return has(given, "people");
}

function has(given: unknown, part: string): boolean {
  return readable("answer", () => typeof given === "object" && given !== null && part in given);
}
