import { part } from "./loaded.js";

/** The page and what is said after it, loaded once the first question is there. */
export const pagePart = part(() => import("../view/page-parts.js"));
export const localPart = part(() => import("../library/local.js"));
/** What goes on from the page, loaded where somebody opens it. */
export const tools = {
  papers: part(() => import("../view/tools/papers.js")),
  family: part(() => import("../view/tools/family.js")),
  counter: part(() => import("../view/tools/counter.js")),
} as const;
