import type { Text } from "./saying.js";
import { misfitAt, type InvalidInputError } from "../vocabulary/invalid-input.js";
import type { FieldPath, Helps, SituationFact, TitleFact } from "./lists.js";
import type { PageWords } from "./page-words.js";

/** Stands for the name of a title in a text until it is read: what a caller calls it is never read as one of our texts. */
const aName = "\uFFFC";

/**
 * Asks for the fact at a path: of the situation, or of a held title; of any, where the path names none.
 *
 * @throws InvalidInputError when the path is no fact that can be asked for.
 */
export function askFor(
  { questions }: Pick<PageWords, "questions">,
  fact: string,
  say: (text: Text) => string,
  titleName: (id: string) => string,
): string {
  if (typeof fact !== "string") throw notAFact(fact);
  const { situation, title, thisTitle } = questions;
  const { path, id = "" } = fieldOf(fact);
  if (Object.hasOwn(situation, path)) return say(situation[path as SituationFact]);
  const field = path.startsWith(ofAnyTitle) ? path.slice(ofAnyTitle.length) : "";
  if (!Object.hasOwn(title, field)) throw notAFact(fact);
  const name = id === "" ? say(thisTitle) : titleName(id);
  return say(title[field as TitleFact](aName)).replaceAll(aName, () => name);
}

/** What helps to answer it; nothing where that goes without help. */
export function helpFor(
  { helps }: { readonly helps: Helps },
  fact: string,
  say: (text: Text) => string,
): readonly string[] {
  const { path } = fieldOf(fact);
  const help = Object.hasOwn(helps, path) ? helps[path as FieldPath] : undefined;
  return help === undefined ? [] : [say(help)];
}

function notAFact(fact: unknown): InvalidInputError {
  return misfitAt(
    "fact",
    fact,
    "the path of a fact, such as those that undecided names",
    "string",
    "unknown-value",
  );
}

/** The fields in the order in which they are best asked for. */
export function fieldsInOrder({ questions }: Pick<PageWords, "questions">): readonly FieldPath[] {
  const ofTitles = (Object.keys(questions.title) as TitleFact[]).map(
    (field) => `${ofAnyTitle}${field}` as const,
  );
  return [...(Object.keys(questions.situation) as SituationFact[]), ...ofTitles];
}

/** What the path of a field of any held title begins with. */
const ofAnyTitle = "heldTitles.titles[].";

/** The holder's facts as `titleStatus` calls them. */
const ofHolder = {
  "holder.bornOn": "applicant.bornOn",
  "holder.nameChangeRecordedOn": "names.changeRecordedOn",
} as const satisfies Readonly<Record<string, SituationFact>>;

/**
 * The field that a fact is, and of which held title: `heldTitles.titles[<id>].<field>`, or `title.<field>` as `titleStatus`
 * calls it. What is no field is given back as it is.
 */
export function fieldOf(fact: string): { readonly path: string; readonly id?: string } {
  const [, id, field] = /^heldTitles\.titles\[(.*)\]\.(\w+)$/s.exec(fact) ?? [];
  if (id !== undefined && field !== undefined) return { path: `${ofAnyTitle}${field}`, id };
  const [, lone] = /^title\.(\w+)$/.exec(fact) ?? [];
  if (lone !== undefined) return { path: `${ofAnyTitle}${lone}` };
  return { path: Object.hasOwn(ofHolder, fact) ? ofHolder[fact as keyof typeof ofHolder] : fact };
}
