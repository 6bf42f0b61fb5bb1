/** The two languages of the site: French at its root, English in `en/`. */
export const languages = ["fr", "en"] as const;
export type Language = (typeof languages)[number];

/** What a page is for: it decides where the search puts it. */
export type Shelf = "home" | "situations" | "guides" | "ideas" | "rules" | "proof" | "reference" | "files";

/** A page of the site, before its links are made those of the site. */
export interface Page {
  readonly language: Language;
  /** Where it stands in its language: `guides/first-answer`. */
  readonly path: string;
  readonly shelf: Shelf;
  /** The file of the repository that its links are written from. */
  readonly from: string;
  readonly markdown: string;
  /** What links of the repository lead here, each with the anchor on this page. */
  readonly holds: Readonly<Record<string, string>>;
  /** Other words that people look for it by. */
  readonly words?: string;
}

/** The address of a page, from the root of the site. */
export function routeOf({ language, path }: Pick<Page, "language" | "path">): string {
  const place =
    path === "index" ? "" : path.endsWith("/index") ? path.slice(0, -"index".length) : `${path}.html`;
  return language === "fr" ? `/${place}` : `/en/${place}`;
}

/** The first heading of a page, as plain text. */
export function titleOf(markdown: string): string {
  const title = /^# (.*)$/m.exec(markdown)?.[1];
  if (title === undefined) throw new Error(`a page has no title: ${markdown.slice(0, 80)}`);
  return title.replaceAll(/[`\\]/g, "");
}

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A section of a page: its heading and what stands below. */
export interface Section {
  readonly heading: string;
  readonly body: string;
}

/** Cuts a page at its headings of the second level; a fence of code is never cut. */
export function cut(markdown: string): {
  readonly introduction: string;
  readonly sections: readonly Section[];
} {
  const parts: string[][] = [[]];
  let inCode = false;
  for (const line of markdown.split("\n")) {
    if (line.startsWith("```")) inCode = !inCode;
    if (!inCode && line.startsWith("## ")) parts.push([]);
    parts.at(-1)?.push(line);
  }
  const [introduction = [], ...sections] = parts;
  return {
    introduction: introduction.join("\n").trim(),
    sections: sections.map(([first = "", ...rest]) => ({
      heading: first.slice("## ".length),
      body: rest.join("\n").trim(),
    })),
  };
}

/** Things by what they have in common, in the order in which they come. */
export function groupBy<Thing>(
  things: readonly Thing[],
  of: (thing: Thing) => string,
): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) groups.set(of(thing), [...(groups.get(of(thing)) ?? []), thing]);
  return groups;
}

/** Things in their order, a new page begun wherever one would be longer than it may be. */
export function byPage<Thing>(
  things: readonly Thing[],
  lengthOf: (thing: Thing) => number,
  longest: number,
): readonly (readonly Thing[])[] {
  const pages: Thing[][] = [];
  let length = Infinity;
  for (const thing of things) {
    length += lengthOf(thing);
    if (length > longest) {
      pages.push([]);
      length = lengthOf(thing);
    }
    pages.at(-1)?.push(thing);
  }
  return pages;
}
