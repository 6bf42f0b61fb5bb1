import { InvalidInputError, type IssueCode } from "../vocabulary/invalid-input.js";
import { shown } from "../vocabulary/shown.js";
import type { SituationFact, TitleFact, Words } from "./words.js";

/**
 * Asks for the fact at a path: of the situation, or of a held title.
 *
 * @throws InvalidInputError when the path is no fact that can be asked for.
 */
export function askFor(words: Words, fact: string, titleName: (id: string) => string): string {
  if (typeof fact !== "string") throw notAFact(fact, "wrong-type");
  const { situation, title, thisTitle } = words.questions;
  const path = Object.hasOwn(ofHolder, fact) ? ofHolder[fact as keyof typeof ofHolder] : fact;
  if (Object.hasOwn(situation, path)) return situation[path as SituationFact];
  const { field = "", id } = ofTitle(path) ?? {};
  if (Object.hasOwn(title, field))
    return title[field as TitleFact](id === undefined ? thisTitle : titleName(id));
  throw notAFact(fact, "unknown-value");
}

function notAFact(fact: unknown, code: IssueCode): InvalidInputError {
  const message = `${shown(fact)} is not the path of a fact, such as those that undecided names`;
  return new InvalidInputError([{ path: "fact", code, message }]);
}

/** Where a fact stands among the questions; those about held titles come after the rest. */
export function questionOrder(words: Words, fact: string): number {
  const { situation, title } = words.questions;
  const among = Object.keys(situation).indexOf(fact);
  const field = ofTitle(fact)?.field;
  return among >= 0 ? among : Object.keys(situation).length + Object.keys(title).indexOf(field ?? "");
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
