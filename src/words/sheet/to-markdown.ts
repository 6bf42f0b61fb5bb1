import { readBack } from "../../vocabulary/invalid-input.js";
import { onOneLine } from "../../vocabulary/shown.js";
import { inline, markOf, withSources } from "./lines.js";
import type { Sheet, SheetChoice, SheetItem } from "./sheet.js";

/**
 * Writes a sheet as Markdown.
 *
 * @example
 * ```ts
 * toMarkdown(pageSheet(assess({ depositOn: "2026-11-25" }))).split("\n")[0]; // "# Votre dossier"
 * ```
 */
export function toMarkdown(sheet: Sheet): string {
  return readBack("sheet", sheet, "what pageSheet or fullSheet answers", () => written(sheet));
}

function written({ language, title, introduction, sections, closing }: Sheet): string {
  const blocks = [
    `# ${escaped(title)}`,
    ...introduction.map((line) => escaped(withSources(line))),
    ...sections.flatMap(({ heading, marker, items }) => [
      `## ${escaped(heading)}`,
      marker === "inline"
        ? escaped(inline(items, language))
        : items
            .map((item, index) => itemOf(item, markOf(marker, index, { box: "- [ ] ", point: "- " }), ""))
            .join("\n"),
    ]),
    ...closing.map((line) => escaped(withSources(line))),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function itemOf(item: SheetItem, mark: string, indent: string): string {
  const below = `${indent}${mark === "- [ ] " ? "  " : " ".repeat(mark.length)}`;
  const { lines = [], oneOf = [] } = item;
  return [
    `${indent}${mark}${headOf(item)}`,
    ...lines.map((line) => `${below}- ${escaped(withSources(line))}`),
    ...oneOf.map((choice) => choiceBelow(choice, below)),
  ].join("\n");
}

function choiceBelow({ name, papers }: SheetChoice, indent: string): string {
  const [only, ...others] = papers;
  if (only !== undefined && others.length === 0)
    return itemOf({ ...only, name: `${name} ${only.name ?? ""}` }, "- ", indent);
  return [
    `${indent}- **${escaped(name)}**`,
    ...papers.map((paper) => itemOf(paper, "- ", `${indent}  `)),
  ].join("\n");
}

function headOf({ name, link, ...item }: SheetItem): string {
  const said = `${name === undefined ? "" : `**${escaped(name)}**`}${escaped(withSources(item))}`;
  return link?.startsWith("https://") !== true ? said : `[${said}](${link})`;
}

/** Makes plain text mean itself in Markdown. */
function escaped(text: string): string {
  return onOneLine(text)
    .replace(/[\\`*_{}[\]<>|~&#]/g, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/@|:(?=\/\/)|\bwww(?=\.)/gi, `$&${wordJoiner}`);
}

/** Some renderers make a link of whatever looks like an address, and a call of a name after `@`, escaped or not. */
const wordJoiner = "\u2060";
