import { readBack } from "../../vocabulary/invalid-input.js";
import { onOneLine } from "../../vocabulary/shown.js";
import { inline, markOf, withSources } from "./lines.js";
import type { Sheet, SheetItem, SheetLine, SheetSection } from "./sheet.js";

/** The columns of a page of plain text. */
const width = 80;

/**
 * Writes a sheet as plain text, in lines of at most 80 columns, without any markup.
 *
 * @example
 * ```ts
 * toText(pageSheet(assess({ depositOn: "2026-11-25" }))).split("\n")[0]; // "VOTRE DOSSIER"
 * ```
 */
export function toText(sheet: Sheet): string {
  return readBack("sheet", sheet, "what pageSheet or fullSheet answers", () => written(sheet));
}

function written({ language, title, introduction, sections, closing, length }: Sheet): string {
  const paragraphs = (lines: readonly SheetLine[]): readonly string[] =>
    lines.map((line) => wrap(withSources(line), "", ""));
  return `${[
    wrap(title.toUpperCase(), "", ""),
    ...paragraphs(introduction),
    ...sections.flatMap((section) => [
      wrap(section.heading.toUpperCase(), "", ""),
      itemsOf(section, language, length === "full"),
    ]),
    ...paragraphs(closing),
  ].join("\n\n")}\n`;
}

function itemsOf({ marker, items }: SheetSection, language: string, mayBeAiry: boolean): string {
  if (marker === "inline") return wrap(inline(items, language), "", "");
  const isAiry = mayBeAiry && items.some(({ lines = [], oneOf }) => lines.length > 1 || oneOf !== undefined);
  return items
    .map((item, index) => {
      const mark = markOf(marker, index, { box: "☐ ", point: "• " });
      const indent = " ".repeat(mark.length);
      return [...headOf(item, mark, indent), ...below(item, indent)].join("\n");
    })
    .join(isAiry ? "\n\n" : "\n");
}

function headOf({ name = "", link, ...item }: SheetItem, mark: string, indent: string): readonly string[] {
  return [
    wrap(`${name}${withSources(item)}`, mark, indent),
    ...(link === undefined ? [] : [`${indent}${onOneLine(link)}`]),
  ];
}

function below({ lines = [], oneOf = [] }: SheetItem, indent: string): readonly string[] {
  return [
    ...lines.map((line) => wrap(withSources(line), indent, indent)),
    ...oneOf.flatMap(({ name, papers }) => {
      const [only, ...others] = papers;
      if (only !== undefined && others.length === 0) return paperBelow(only, indent, name);
      return [
        wrap(name, `${indent}– `, `${indent}  `),
        ...papers.flatMap((paper) => paperBelow(paper, `${indent}  `)),
      ];
    }),
  ];
}

function paperBelow(paper: SheetItem, indent: string, choice?: string): readonly string[] {
  const named = choice === undefined ? paper : { ...paper, name: `${choice} ${paper.name ?? ""}` };
  return [...headOf(named, `${indent}– `, `${indent}  `), ...below(paper, `${indent}  `)];
}

/** Breaks a text at its plain spaces; words longer than a line are cut. */
function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of onOneLine(text)
    .split(" ")
    .flatMap((each) => cut(each, width - rest.length))) {
    if (!isEmpty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      isEmpty = true;
    }
    line += isEmpty ? word : ` ${word}`;
    isEmpty = false;
  }
  return [...lines, line].join("\n");
}

function cut(word: string, length: number): string | readonly string[] {
  if (word.length <= length) return word;
  const pieces: string[] = [];
  let piece = "";
  // By whole characters, of which some are two units long.
  for (const character of word) {
    if (piece.length + character.length > length) {
      pieces.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...pieces, piece];
}
