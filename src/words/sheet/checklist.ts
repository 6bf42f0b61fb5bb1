import { checkedChecklistOptions } from "../given.js";
import type { Words } from "../words.js";
import type { ChecklistOptions } from "./options.js";
import { toHtml } from "./to-html.js";
import { toMarkdown } from "./to-markdown.js";
import { toText } from "./to-text.js";
import { fullOf, pageOf, type Written } from "./write.js";

const renderers = { markdown: toMarkdown, text: toText, html: toHtml } as const;

/** Writes a sheet, and renders it. */
export function writeChecklist(words: Words, answer: Written, given: ChecklistOptions = {}): string {
  const { length = "full", as = "markdown", sources, ...options } = checkedChecklistOptions(given);
  const sheet =
    length === "page" ? pageOf(words, answer, options) : fullOf(words, answer, { ...options, sources });
  return renderers[as](sheet);
}
