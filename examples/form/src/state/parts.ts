import { national, type Rulebook } from "../library/first.js";
import { part, useLoaded } from "./loaded.js";
import type { RulebookName } from "./state.js";

/** The page and what is said after it, loaded once the first question is there. */
export const pagePart = part(() => import("../view/page-parts.js"));
const localPart = part(() => import("../library/local.js"));
/** What goes on from the page, loaded where somebody opens it. */
export const tools = {
  papers: part(() => import("../view/tools/papers.js")),
  family: part(() => import("../view/tools/family.js")),
  counter: part(() => import("../view/tools/counter.js")),
} as const;
export type ToolName = keyof typeof tools;

/** The rules of a name, once they are there. */
export function useRulebook(name: RulebookName): Rulebook | undefined {
  const { module } = useLoaded(name === "national" ? undefined : localPart);
  if (name === "national") return national;
  return name === "reims" ? module?.reims : module?.saintPaul;
}
