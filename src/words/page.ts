import { onOneLine } from "../vocabulary/shown.js";

/** A page to be read: blocks of lines, in no markup and no language of its own. */
export type Block =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | ({ readonly kind: "paragraph" } & Line)
  | { readonly kind: "list"; readonly marker: Marker; readonly items: readonly Item[] };

/** How the items of a list begin: a box to tick, a point, or their number. */
export type Marker = "box" | "point" | "number";

/** A run of text: first what stands out, then the rest, then where it leads. */
export interface Line {
  readonly strong?: string;
  readonly text: string;
  readonly link?: string;
}

/** An item of a list, with what is said of it below. */
export interface Item extends Line {
  readonly details?: readonly Item[];
}

/** The columns of a page of plain text. */
const width = 80;

/** Writes a page as plain text, in lines of at most 80 columns, without any markup. */
export function toText(blocks: readonly Block[], typeset: (text: string) => string): string {
  const say = (line: Line): string => typeset(flat(`${line.strong ?? ""}${line.text}`));
  const written = blocks.map((block): string => {
    if (block.kind === "heading") return wrap(typeset(flat(block.text)).toUpperCase(), "", "");
    if (block.kind === "paragraph") return wrap(say(block), "", "");
    return block.items
      .map((item, index) => {
        const mark = { box: "☐ ", point: "• ", number: `${String(index + 1)}. ` }[block.marker];
        return itemAsText(item, mark, " ".repeat(mark.length));
      })
      .join(block.items.some((item) => (item.details?.length ?? 0) > 1) ? "\n\n" : "\n");
  });
  return `${written.join("\n\n")}\n`;

  function itemAsText(item: Item, mark: string, indent: string): string {
    const own = [wrap(say(item), mark, indent)];
    if (item.link !== undefined) own.push(`${indent}${item.link}`);
    const isTop = mark.trim() !== "" && mark.trim() !== "–";
    for (const detail of item.details ?? [])
      own.push(isTop ? itemAsText(detail, indent, indent) : itemAsText(detail, `${indent}– `, `${indent}  `));
    return own.join("\n");
  }
}

/** Writes a page as Markdown. */
export function toMarkdown(blocks: readonly Block[], typeset: (text: string) => string): string {
  const plain = (text: string): string => escaped(typeset(flat(text)));
  const written = blocks.map((block): string => {
    if (block.kind === "heading") return `${"#".repeat(block.level)} ${plain(block.text)}`;
    if (block.kind === "paragraph") return say(block);
    return block.items
      .map((item, index) =>
        itemAsMarkdown(
          item,
          { box: "- [ ] ", point: "- ", number: `${String(index + 1)}. ` }[block.marker],
          "",
        ),
      )
      .join("\n");
  });
  return `${written.join("\n\n")}\n`;

  function say({ strong, text, link }: Line): string {
    const loud = plain(strong ?? "").trim();
    const said = `${loud === "" ? "" : `**${loud}**`}${plain(text)}`;
    return link === undefined ? said : `[${said}](${link})`;
  }
  function itemAsMarkdown(item: Item, mark: string, indent: string): string {
    const below = `${indent}${mark === "- [ ] " ? "  " : " ".repeat(mark.length)}`;
    return [
      `${indent}${mark}${say(item)}`,
      ...(item.details ?? []).map((detail) => itemAsMarkdown(detail, "- ", below)),
    ].join("\n");
  }
}

/** Without what nobody reads: a caller's id may hold anything. */
function flat(text: string): string {
  return onOneLine(text).trimEnd();
}

/** Makes plain text mean itself in Markdown. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>|~&#]/g, String.raw`\$&`)
    .replace(/^(\d+)([.)])/, String.raw`$1\$2`)
    .replace(/^[-+=]/, String.raw`\$&`)
    .replace(/@|:(?=\/\/)|\bwww(?=\.)/gi, `$&${wordJoiner}`);
}

/** Some renderers make a link of whatever looks like an address, and a call of a name after `@`, escaped or not. */
const wordJoiner = "\u2060";

/** Breaks a text at its plain spaces; words longer than a line are cut. */
function wrap(text: string, first: string, rest: string): string {
  const lines: string[] = [];
  let line = first;
  let isEmpty = true;
  for (const word of text.split(" ").flatMap((each) => cut(each, width - rest.length))) {
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
