import type { FieldPath } from "../lists.js";
import { askFor } from "../question.js";
import type { Words } from "../words.js";
import type { Context } from "./context.js";
import type { SheetItem } from "./sheet.js";

/** The missing facts, in the order in which the fields of a form are best asked for. */
export function factsToAsk({ words, answer }: Context): readonly string[] {
  const fields = Object.keys(words.fieldLabels);
  const place = (fact: string): number => fields.indexOf(fieldOf(fact).path);
  return answer.undecided.map(({ fact }) => fact).sort((one, other) => place(one) - place(other));
}

/** The open questions in a few words each, as the fields of a form are called. */
export function questionsNamed(context: Context): readonly SheetItem[] {
  const { words, say, titleName } = context;
  return factsToAsk(context).map((fact) => {
    const { path, id } = fieldOf(fact);
    const name = say(words.fieldLabels[path]);
    return {
      id: `question/${fact}`,
      text: id === undefined ? name : `${name} (${titleName(id).within})`,
    };
  });
}

/** The same, asked in full. */
export function questionItems(context: Context<Words>): readonly SheetItem[] {
  const { words, say, titleName } = context;
  return factsToAsk(context).map((fact) => ({
    id: `question/${fact}`,
    text: askFor(words, fact, say, (id) => titleName(id).first),
  }));
}

/** The field that a fact is, and of which held title. */
function fieldOf(fact: string): { readonly path: FieldPath; readonly id?: string } {
  const [, id, field = ""] = /^heldTitles\.titles\[(.*)\]\.(\w+)$/s.exec(fact) ?? [];
  return id === undefined
    ? { path: fact as FieldPath }
    : { path: `heldTitles.titles[].${field}` as FieldPath, id };
}
