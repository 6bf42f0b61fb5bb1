import { InvalidInputError, readBack } from "../../vocabulary/invalid-input.js";
import { onOneLine, shown } from "../../vocabulary/shown.js";
import { withSources } from "./lines.js";
import type { Sheet, SheetItem, SheetLine, SheetSection } from "./sheet.js";

/** How to write a sheet as HTML. */
export interface HtmlOptions {
  /** The level of its title, from 1 to 5, to fit in a page that has headings of its own; 1 where absent. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5 | undefined;
}

/**
 * Writes a sheet as a fragment of HTML, to stand in any page: headings, lists and real check boxes, whose values are the ids
 * of their items. It holds no script and no style, and whatever a caller named is text.
 *
 * @throws InvalidInputError when the level of the title is none.
 *
 * @example
 * ```ts
 * toHtml(pageSheet(assess({ depositOn: "2026-11-25" }))).includes("<h1>Votre dossier</h1>"); // true
 * ```
 */
export function toHtml(sheet: Sheet, options: HtmlOptions = {}): string {
  return readBack("sheet", sheet, "what pageSheet or fullSheet answers", () => {
    const { headingLevel = 1 } = options;
    if (![1, 2, 3, 4, 5].includes(headingLevel))
      throw new InvalidInputError([
        {
          path: "options.headingLevel",
          code: "unknown-value",
          message: `${shown(headingLevel)} is not one of 1, 2, 3, 4, 5`,
        },
      ]);
    return written(sheet, headingLevel);
  });
}

function written({ language, title, introduction, sections, closing }: Sheet, headingLevel: number): string {
  return [
    `<article class="sheet" lang="${escaped(language)}">`,
    heading(headingLevel, title),
    ...introduction.map((line) => `<p>${lineOf(line)}</p>`),
    ...sections.map((section) => sectionOf(section, headingLevel + 1)),
    "<footer>",
    ...closing.map((line) => `<p>${lineOf(line)}</p>`),
    "</footer>",
    "</article>",
    "",
  ].join("\n");
}

function heading(level: number, text: string): string {
  return `<h${String(level)}>${escaped(text)}</h${String(level)}>`;
}

function sectionOf({ id, heading: text, marker, items }: SheetSection, level: number): string {
  const list = marker === "number" ? "ol" : "ul";
  return [
    `<section class="${escaped(id)}">`,
    heading(level, text),
    marker === "box" || marker === "inline" ? `<ul class="${escaped(marker)}">` : `<${list}>`,
    ...items.map((item) => itemOf(item, marker === "box")),
    `</${list}>`,
    "</section>",
  ].join("\n");
}

function itemOf(item: SheetItem, hasBox: boolean): string {
  const head = headOf(item);
  const box = `<label><input type="checkbox" value="${escaped(item.id)}"> ${head}</label>`;
  return `<li>${hasBox ? box : head}${below(item)}</li>`;
}

function headOf({ name, link, ...item }: SheetItem): string {
  const said = `${name === undefined ? "" : `<strong>${escaped(name)}</strong>`}${escaped(withSources(item))}`;
  return link?.startsWith("https://") !== true ? said : `<a href="${escaped(link)}">${said}</a>`;
}

function below({ lines = [], oneOf = [] }: SheetItem): string {
  const inner = [
    ...lines.map((line) => `<li class="${escaped(line.says)}">${lineOf(line)}</li>`),
    ...oneOf.map(({ name, papers }) => {
      const [only, ...others] = papers;
      return only !== undefined && others.length === 0
        ? `<li>${escaped(name)} ${headOf(only)}${below(only)}</li>`
        : `<li>${escaped(name)}\n<ul>\n${papers.map((paper) => itemOf(paper, false)).join("\n")}\n</ul></li>`;
    }),
  ];
  return inner.length === 0 ? "" : `\n<ul>\n${inner.join("\n")}\n</ul>`;
}

function lineOf(line: SheetLine): string {
  return escaped(withSources(line));
}

/** Makes plain text mean itself in HTML, between tags and in quotes. */
/** A text, so that it is read as nothing else. */
export function escaped(text: string): string {
  return onOneLine(text).replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
