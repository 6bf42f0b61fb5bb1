import type { Assessment } from "../../answers/assessment.js";
import { shown } from "../../application/issue.js";
import type { Words } from "../words.js";
import { writeFull, type FullSheetOptions } from "./full-sheet.js";
import { writePage } from "./page-sheet.js";
import { toHtml } from "./to-html.js";
import { toMarkdown } from "./to-markdown.js";
import { toText } from "./to-text.js";

/** How to write a checklist. */
export interface ChecklistOptions extends FullSheetOptions {
  /** All that there is to say, which is meant where absent; or what fits on one page. */
  readonly length?: "full" | "page" | undefined;
  /** Markdown where absent. `text` is plain: no markup, lines of at most 80 columns. `html` is a fragment for any page. */
  readonly as?: "markdown" | "text" | "html" | undefined;
}

const renderers = { markdown: toMarkdown, text: toText, html: toHtml } as const;
const writers = { full: writeFull, page: writePage } as const;

/** Writes a sheet, and renders it. */
export function writeChecklist(
  words: Words,
  answer: Assessment,
  { length = "full", as = "markdown", ...options }: ChecklistOptions = {},
): string {
  if (!Object.hasOwn(writers, length)) throw notAn("length", length, writers);
  if (!Object.hasOwn(renderers, as)) throw notAn("as", as, renderers);
  return renderers[as](writers[length](words, answer, options));
}

function notAn(option: string, given: unknown, accepted: object): RangeError {
  const values = Object.keys(accepted).map((value) => `"${value}"`);
  return new RangeError(`${option}: ${shown(given)} is not one of ${values.join(", ")}`);
}
