import type { Sheet, SheetItem, SheetLine } from "./sheet.js";

/** A sheet on which nothing is said twice: what was said below one thing is not said again below another. */
export function saidOnce(sheet: Sheet): Sheet {
  const said = new Set<string>();
  const linesOf = (lines: readonly SheetLine[]): readonly SheetLine[] =>
    lines.filter(({ id, text, says }) => {
      // What becomes of each held title is said of each; so is how each paper does, and for whom it is.
      const isOfEach = says === "finding" || /^(?:held-title|for)\//.test(id);
      const isNew = !said.has(text) || isOfEach;
      said.add(text);
      return isNew;
    });
  const itemOf = (item: SheetItem): SheetItem => {
    const { lines, oneOf, ...rest } = item;
    const kept = lines === undefined ? [] : linesOf(lines);
    return {
      ...rest,
      ...(kept.length === 0 ? {} : { lines: kept }),
      ...(oneOf === undefined
        ? {}
        : { oneOf: oneOf.map(({ name, papers }) => ({ name, papers: papers.map(itemOf) })) }),
    };
  };
  return {
    ...sheet,
    sections: sheet.sections.map((section) => ({ ...section, items: section.items.map(itemOf) })),
  };
}

/** A sheet that lists no other sources than those of its lines, numbered anew. */
export function onlyCited(sheet: Sheet): Sheet {
  const cited = [...new Set(sheet.sections.flatMap(({ items }) => items.flatMap(sourcesOf)))].sort(
    (a, b) => a - b,
  );
  const numbered = <T extends { readonly sources?: readonly number[] }>(one: T): T =>
    one.sources === undefined
      ? one
      : { ...one, sources: one.sources.map((number) => cited.indexOf(number) + 1) };
  const itemOf = (item: SheetItem): SheetItem => ({
    ...numbered(item),
    ...(item.lines === undefined ? {} : { lines: item.lines.map(numbered) }),
    ...(item.oneOf === undefined
      ? {}
      : { oneOf: item.oneOf.map(({ name, papers }) => ({ name, papers: papers.map(itemOf) })) }),
  });
  return {
    ...sheet,
    sections: sheet.sections.map((section) => ({
      ...section,
      items:
        section.id === "sources"
          ? cited.flatMap((number, index) => {
              const source = section.items[number - 1];
              return source === undefined ? [] : [{ ...source, id: `source/${String(index + 1)}` }];
            })
          : section.items.map(itemOf),
    })),
  };
}

function sourcesOf({ sources = [], lines = [], oneOf = [] }: SheetItem): readonly number[] {
  return [
    ...sources,
    ...lines.flatMap((line) => line.sources ?? []),
    ...oneOf.flatMap(({ papers }) => papers.flatMap(sourcesOf)),
  ];
}
