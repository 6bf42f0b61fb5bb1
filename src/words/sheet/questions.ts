import { listAt } from "../fields.js";
import { askFor, fieldOf, fieldsInOrder, helpFor } from "../question.js";
import type { Text } from "../saying.js";
import type { Words } from "../words.js";
import type { Context } from "./context.js";
import type { SheetItem, SheetLine } from "./sheet.js";

/** The missing facts, in the order in which the fields of a form are best asked for. */
export function factsToAsk({ words, answer }: Context): readonly string[] {
  const fields: readonly string[] = fieldsInOrder(words);
  const place = (fact: string): number => fields.indexOf(fieldOf(fact).path);
  const open = answer.undecided.map(({ fact }) => fact);
  return open.filter((fact) => askedBy(fact, open) === fact).sort((one, other) => place(one) - place(other));
}

/** What the answer to another question says as well: where both are open, that one alone is asked. */
const toldBy: Readonly<Record<string, readonly string[]>> = {
  "applicant.adult": ["applicant.bornOn", "applicant.ageOnDeposit"],
  "applicant.ageOnDeposit": ["applicant.bornOn"],
};

/** The question whose answer tells a fact, of some that are open. */
export function askedBy(fact: string, open: readonly string[]): string {
  return toldBy[fact]?.find((other) => open.includes(other)) ?? fact;
}

/** The open questions. */
export function questionItems(
  context: Context,
  more: (fact: string) => Pick<SheetItem, "lines"> = () => ({}),
): readonly SheetItem[] {
  const { words, say, titleName } = context;
  return factsToAsk(context).map((fact) => ({
    id: `question/${fact}`,
    text: askFor(words, fact, say, (id) => titleName(id).first),
    ...more(fact),
  }));
}

/** The most answers that a question says itself. */
const saidInTheQuestion = 2;

/** What helps to answer a question: the answers that there are, where it does not say them, and what is not clear by itself. */
export function questionDetails({
  words,
  say,
  answer,
}: Context<Words>): (fact: string) => Pick<SheetItem, "lines"> {
  return (fact) => {
    const { path, id = "" } = fieldOf(fact);
    // What helps to answer on a held title is of passports.
    const helped = answer.heldTitles[id]?.kind === "cni" ? "" : fact;
    const list = listAt(path);
    const choices = list === undefined ? [] : Object.values<Text>(words.labels[list]).map(say);
    const lines: readonly SheetLine[] = [
      ...helpFor(words, helped, say).map((text) => ({ id: `help/${path}`, says: "note" as const, text })),
      ...(choices.length <= saidInTheQuestion
        ? []
        : [
            {
              id: `answers/${path}`,
              says: "note" as const,
              text: say(words.phrases.possibleAnswers(choices)),
            },
          ]),
    ];
    return lines.length === 0 ? {} : { lines };
  };
}
