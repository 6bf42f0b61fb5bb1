import type { Text } from "./saying.js";
import { InvalidInputError, type IssueCode } from "../vocabulary/invalid-input.js";
import { shown } from "../vocabulary/shown.js";
import type { SituationFact, TitleFact } from "./lists.js";
import type { Words } from "./words.js";

/** Stands for the name of a title in a text until it is read: what a caller calls it is never read as one of our texts. */
const aName = "\uFFFC";

/**
 * Asks for the fact at a path: of the situation, or of a held title.
 *
 * @throws InvalidInputError when the path is no fact that can be asked for.
 */
export function askFor(
  { questions }: Pick<Words, "questions">,
  fact: string,
  say: (text: Text) => string,
  titleName: (id: string) => string,
): string {
  if (typeof fact !== "string") throw notAFact(fact, "wrong-type");
  const { situation, title, thisTitle } = questions;
  const path = Object.hasOwn(ofHolder, fact) ? ofHolder[fact as keyof typeof ofHolder] : fact;
  if (Object.hasOwn(situation, path)) return say(situation[path as SituationFact]);
  const { field = "", id } = ofTitle(path) ?? {};
  if (!Object.hasOwn(title, field)) throw notAFact(fact, "unknown-value");
  const name = id === undefined ? say(thisTitle) : titleName(id);
  return say(title[field as TitleFact](aName)).replaceAll(aName, () => name);
}

function notAFact(fact: unknown, code: IssueCode): InvalidInputError {
  const message = `${shown(fact)} is not the path of a fact, such as those that undecided names`;
  return new InvalidInputError([{ path: "fact", code, message }]);
}

/** The holder's facts as `titleStatus` calls them. */
const ofHolder = {
  "holder.bornOn": "applicant.bornOn",
  "holder.nameChangeRecordedOn": "names.changeRecordedOn",
} as const satisfies Readonly<Record<string, SituationFact>>;

/** The parts of `heldTitles.titles[<id>].<field>`, or of `title.<field>` as `titleStatus` calls it. */
function ofTitle(fact: string): { readonly id?: string; readonly field: string } | undefined {
  const lone = /^title\.(\w+)$/.exec(fact);
  if (lone?.[1] !== undefined) return { field: lone[1] };
  const [, id, field] = /^heldTitles\.titles\[(.*)\]\.(\w+)$/s.exec(fact) ?? [];
  return id === undefined || field === undefined ? undefined : { id, field };
}
