import type { SheetItem, SheetLine, SheetSection } from "./sheet.js";

/** A text with the numbers of its sources, as in « … [1, 4] ». */
export function withSources({ text, sources = [] }: Pick<SheetLine | SheetItem, "text" | "sources">): string {
  return sources.length === 0 ? text : `${text} [${sources.join(",\u00a0")}]`;
}

/** Items that are written one after another, parted as the language does. */
export function inline(items: readonly SheetItem[], language: string): string {
  return items.map(({ name = "", text }) => `${name}${text}`).join(language === "fr" ? "\u00a0; " : "; ");
}

/** What stands before an item: a box, a point, or its number, as a renderer draws them. */
export function markOf(
  marker: SheetSection["marker"],
  index: number,
  { box, point }: { readonly box: string; readonly point: string },
): string {
  if (marker === "box") return box;
  return marker === "number" ? `${String(index + 1)}. ` : point;
}
