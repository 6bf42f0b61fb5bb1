import type { Assessment } from "../../answers/assessment.js";
import { checkedChecklistOptions } from "../given.js";
import type { Words } from "../words.js";
import { writeFull } from "./full-sheet.js";
import type { ChecklistOptions } from "./options.js";
import { writePage } from "./page-sheet.js";
import { toHtml } from "./to-html.js";
import { toMarkdown } from "./to-markdown.js";
import { toText } from "./to-text.js";

const renderers = { markdown: toMarkdown, text: toText, html: toHtml } as const;

/** Writes a sheet, and renders it. */
export function writeChecklist(words: Words, answer: Assessment, given: ChecklistOptions = {}): string {
  const { length = "full", as = "markdown", sources, ...options } = checkedChecklistOptions(given);
  const sheet =
    length === "page" ? writePage(words, answer, options) : writeFull(words, answer, { ...options, sources });
  return renderers[as](sheet);
}
