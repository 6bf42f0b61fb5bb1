import * as local from "../library/local.js";
import * as page from "../view/page-parts.js";
import * as counter from "../view/tools/counter.js";
import * as family from "../view/tools/family.js";
import * as papers from "../view/tools/papers.js";
import { there } from "./loaded.js";

// The same parts where all of the form comes in one file: nothing of them waits to be loaded.
export const pagePart = there(page);
export const localPart = there(local);
export const tools = { papers: there(papers), family: there(family), counter: there(counter) } as const;
