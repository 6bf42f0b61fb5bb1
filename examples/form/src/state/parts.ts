import { national, type Rulebook } from "../library/first.js";
import { part, useLoaded } from "./loaded.js";
import type { RulebookName } from "./state.js";

/** What comes after the first question. */
export const answerPart = part(() => import("../library/answer.js"));
const localPart = part(() => import("../library/local.js"));

/** The library's words and answers, once they are there. */
export type AnswerLibrary = NonNullable<(typeof answerPart)["kept"]>;

/** The rules of a name, once they are there. */
export function useRulebook(name: RulebookName): Rulebook | undefined {
  const { module } = useLoaded(name === "national" ? undefined : localPart);
  if (name === "national") return national;
  return name === "reims" ? module?.reims : module?.saintPaul;
}
