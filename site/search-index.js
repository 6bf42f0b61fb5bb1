import { writeFileSync } from "node:fs";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { indexOptions } from "./search.js";

/** Gathers what each page says, section by section, and writes an index a language. */
export class SearchIndex {
  #sections = new Map([
    ["fr", new Map()],
    ["en", new Map()],
  ]);

  add({ relativePath, frontmatter, title }, content) {
    if (frontmatter.shelf === undefined) return;
    const sections = this.#sections.get(relativePath.startsWith("en/") ? "en" : "fr");
    const address = `/${relativePath.replace(/(^|\/)index\.md$/, "$1").replace(/\.md$/, ".html")}`;
    const { shelf, words = "" } = frontmatter;
    for (const { anchor, heading, text } of sectionsOf(content)) {
      const id = anchor === "" ? address : `${address}#${anchor}`;
      // Of the pages that hold every sentence and whole files, the titles are enough.
      sections.set(id, {
        id,
        title,
        heading,
        shelf,
        words: anchor === "" ? words : "",
        text: shelf === "files" ? "" : text,
      });
    }
  }

  write(folder) {
    for (const [language, sections] of this.#sections) {
      const index = new MiniSearch(indexOptions);
      index.addAll([...sections.values()]);
      writeFileSync(join(folder, `search-${language}.json`), JSON.stringify(index));
    }
  }
}

/** The main text of a page, cut at its headings of the second level; tables are left to the page. */
function* sectionsOf(html) {
  const main = html.slice(html.indexOf('<main class="main"'), html.indexOf("</main>"));
  const [before, ...after] = main.split(/<h2 id="/);
  yield { anchor: "", heading: "", text: textOf(before) };
  for (const section of after) {
    const [, anchor = "", heading = "", body = ""] =
      /^([^"]*)"[^>]*>([\s\S]*?)<\/h2>([\s\S]*)$/.exec(section) ?? [];
    yield { anchor, heading: textOf(heading), text: textOf(body) };
  }
}

const entities = { "&lt;": "<", "&gt;": ">", "&amp;": "&", "&quot;": '"', "&#39;": "'" };

function textOf(html) {
  return html
    .replaceAll(/<a class="header-anchor"[\s\S]*?<\/a>/g, "")
    .replaceAll(/<[^>]*>/g, " ")
    .replaceAll(/&(?:lt|gt|amp|quot|#39);/g, (entity) => entities[entity])
    .replaceAll(/[\u200b\s]+/g, " ")
    .trim();
}
