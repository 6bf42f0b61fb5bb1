import { readFileSync } from "node:fs";
import { languages, type Page } from "./page.js";

/** The first page of each language, written by hand beside this program. */
export function homePages(): readonly Page[] {
  return languages.map((language) => {
    const from = `site/home.${language}.md`;
    return {
      language,
      path: "index",
      shelf: "home",
      from,
      markdown: readFileSync(new URL(`../../${from}`, import.meta.url), "utf8"),
      holds: { [from]: "" },
    };
  });
}
