import type { Assessment } from "../../answers/assessment.js";
import type { PageWords } from "../page-words.js";
import { pageFollowed, rulesAndVersion, townHallCalled } from "../town-hall.js";
import type { Context } from "./context.js";
import type { SheetLine } from "./sheet.js";

/** What stands before the first part: for which day, by whose rules, for whom, and how complete it is. */
export function introductionOf(context: Context, questions: number): readonly SheetLine[] {
  const { words, answer, reader, titles, refused, say } = context;
  const isRefused = titles.length > 0 && refused.length === titles.length;
  const { pagePhrases: phrases } = words;
  const lines: readonly (readonly [id: string, text: string])[] = [
    ["deposit-on", phrases.depositOn(words.date(answer.depositOn), !isRefused)],
    ...(reader === "representative" ? [["for-another", phrases.forAnother] as const] : []),
    ...whoseRules(words, answer),
    ...(answer.rulebook.stale ? [["stale", phrases.stale] as const] : []),
    ...(titles.length === 0 ? [["titles-unknown", phrases.titlesUnknown] as const] : []),
    ...(questions > 0 ? [["incomplete", phrases.incomplete(questions)] as const] : []),
  ];
  return lines.map(([id, text]) => ({ id, says: "note", text: say(text) }));
}

/** Whose page is followed beside the national rules, and for which titles it is not. */
function whoseRules(words: PageWords, answer: Assessment): readonly (readonly [string, string])[] {
  const { nationalFor = [] } = answer.rulebook;
  const townHall = townHallCalled(words, answer);
  if (townHall === undefined) return [];
  const text = words.pagePhrases.townHall(townHall, nationalFor, pageFollowed(answer) !== undefined);
  return [["town-hall", text]];
}

/** What stands after the last part: by which rules, and what the sheet is worth. */
export function closingOf({ words, answer, say }: Context): readonly SheetLine[] {
  return [
    { id: "rulebook", says: "note", text: say(rulesAndVersion(words, answer)) },
    { id: "disclaimer", says: "note", text: say(words.pagePhrases.disclaimer) },
  ];
}
