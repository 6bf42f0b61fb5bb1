import type { Assessment } from "../../answers/assessment.js";
import { answered } from "../../application/answered/answer.js";
import { checkedSheetOptions } from "../given.js";
import { idsOfPage } from "../ids.js";
import { withOwn } from "../own.js";
import type { PageWords } from "../page-words.js";
import { contextOf } from "./context.js";
import type { SheetOptions } from "./options.js";

/** What each held title of an answer is called within a sentence, by its id. */
export function heldTitleNamesIn(
  language: PageWords,
  given: Assessment,
  options: SheetOptions,
): Readonly<Record<string, string>> {
  const read = checkedSheetOptions(options);
  const words = withOwn(language, read.words);
  return answered(given, idsOfPage(words), (answer) => {
    const { titleName } = contextOf(words, answer, read);
    return Object.fromEntries(Object.keys(answer.heldTitles).map((id) => [id, titleName(id).within]));
  });
}
