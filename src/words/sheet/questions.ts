import { askFor, questionOrder } from "../question.js";
import type { Context } from "./context.js";
import type { SheetItem } from "./sheet.js";

/** The questions that are open, in the order in which they are best asked. */
export function questionItems({ words, answer, say, titleName }: Context): readonly SheetItem[] {
  return answer.undecided
    .map(({ fact }) => fact)
    .sort((a, b) => questionOrder(words, a) - questionOrder(words, b))
    .map((fact) => ({ id: `question/${fact}`, text: askFor(words, fact, say, titleName) }));
}
