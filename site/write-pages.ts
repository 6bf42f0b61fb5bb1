// Part of npm run site: gathers the pages of the site, in both languages, with the site's own links, in site/.pages/.
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { filePages } from "./pages/files.js";
import { homePages } from "./pages/home.js";
import { asText, destinationsOf, withSiteLinks } from "./pages/links.js";
import { navigationOf } from "./pages/navigation.js";
import { languages, routeOf, titleOf, type Page } from "./pages/page.js";
import { referencePages } from "./pages/reference.js";
import { rulePages } from "./pages/rules.js";
import { situationPages } from "./pages/situations.js";
import { textPages } from "./pages/texts.js";
import { writtenPages } from "./pages/written.js";

const folder = new URL(".pages/", import.meta.url);
const made = [...writtenPages(), ...rulePages(), ...situationPages(), ...textPages(), ...referencePages()];
const pages: readonly Page[] = [...homePages(), ...made, ...filePages(made)];
const destinations = destinationsOf(pages);
const routes = new Set(pages.map(routeOf));

rmSync(folder, { recursive: true, force: true });
for (const page of pages) {
  const path = `${page.language === "fr" ? "" : "en/"}${page.path}.md`;
  const target = new URL(path, folder);
  mkdirSync(dirname(target.pathname), { recursive: true });
  writeFileSync(
    target,
    `${frontmatterOf(page)}\n${withParts(withSiteLinks({ ...page, markdown: asText(page) }, destinations))}`,
  );
}
cpSync(new URL("../docs/pictures/", import.meta.url), new URL("public/pictures/", folder), {
  recursive: true,
});
for (const language of languages)
  cpSync(
    new URL(`../examples/form/dist/titres-identite.${language}.js`, import.meta.url),
    new URL(`public/form/titres-identite.${language}.js`, folder),
  );
cpSync(new URL("../docs/changes.json", import.meta.url), new URL("public/changes.json", folder));
writeFileSync(new URL("navigation.json", folder), JSON.stringify(navigationOf(pages)));
console.log(`${String(pages.length)} pages`);

/** What runs on a page stands in the place that the page names. */
function withParts(markdown: string): string {
  return markdown.replaceAll("::: runner\n:::", "<Runner />").replaceAll("::: form\n:::", "<LiveForm />");
}

/** What the theme and the search know of a page. */
function frontmatterOf(page: Page): string {
  const [other = "fr"] = languages.filter((language) => language !== page.language);
  const twin = routeOf({ language: other, path: page.path });
  const known = {
    title: titleOf(asText(page)),
    shelf: page.shelf,
    twin: routes.has(twin) ? twin : routeOf({ language: other, path: "index" }),
    ...(page.words === undefined ? {} : { words: page.words }),
    ...(page.shelf === "home" ? { sidebar: false, aside: false, prev: false, next: false } : {}),
  };
  return `---\n${Object.entries(known)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join("\n")}\n---\n`;
}
