import { dirname, join } from "node:path/posix";
import { languages, routeOf, type Language, type Page } from "./page.js";

type Destinations = ReadonlyMap<string, Readonly<Partial<Record<Language, string>>>>;

/** Where each link of the repository leads on the site, by the language of the reader. */
export function destinationsOf(pages: readonly Page[]): Destinations {
  const destinations = new Map<string, Partial<Record<Language, string>>>();
  for (const page of pages)
    for (const [key, anchor] of Object.entries(page.holds)) {
      const known = destinations.get(key) ?? {};
      known[page.language] ??= routeOf(page) + (anchor === "" ? "" : `#${anchor}`);
      destinations.set(key, known);
    }
  return destinations;
}

/** A page with the site's own links in the place of the repository's; what the site does not hold is named, without a link. */
export function withSiteLinks(page: Page, destinations: Destinations): string {
  const destination = (link: string): string | undefined => {
    if (/^(?:https:|\/|#)/.test(link) && !(link.startsWith("#") && destinations.has(page.from + link)))
      return link;
    const [path = "", anchor = ""] = link.split("#");
    const target = path === "" ? page.from : join(dirname(page.from), path);
    const order = [page.language, ...languages];
    const exact = destinations.get(`${target}#${anchor}`);
    const whole = destinations.get(target);
    const found = order.map((language) => exact?.[language]).find((each) => each !== undefined);
    if (anchor !== "" && found !== undefined) return found;
    const route = order.map((language) => whole?.[language]).find((each) => each !== undefined);
    // What stands in a section of its own there has no places within.
    return route === undefined || anchor === "" || route.includes("#") ? route : `${route}#${anchor}`;
  };
  return outsideCode(page.markdown, (prose) =>
    prose.replaceAll(
      /(!?)\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^()\s]+)\)/g,
      (whole, image: string, text: string, link: string) => {
        if (image !== "") return whole.replace(/(?:\.\.\/)*(?:docs\/)?pictures\//, "/pictures/");
        const route = destination(link);
        return route === undefined ? text : `[${text}](${route})`;
      },
    ),
  );
}

/** What of a page is neither a fence nor a span of code, changed; code inside the text of a link is not cut off from it. */
export function outsideCode(markdown: string, change: (prose: string) => string): string {
  return markdown
    .split(/(^```[\s\S]*?^```)/m)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/**
 * Text that a page shows as it is: nothing in it is a tag or an expression of the site's own templates. In French no line
 * begins with a sign that belongs to the word before.
 */
export function asText({ language, markdown }: Page): string {
  const shown = (text: string): string => {
    const escaped = text.replaceAll("<", "&lt;").replaceAll("{{", "&#123;&#123;");
    return language === "fr"
      ? escaped.replaceAll(/(?<=\S|^) (?=[;:?!»](?:[\s*_)\]]|$))/g, "\u00a0").replaceAll(/(?<=«) /g, "\u00a0")
      : escaped;
  };
  return outsideCode(markdown.replaceAll(/^<!--[\s\S]*?-->\n*/gm, ""), (prose) =>
    prose
      .split(/(`[^`\n]+`)/)
      .map((part, index) => (index % 2 === 1 ? part : shown(part)))
      .join(""),
  );
}
