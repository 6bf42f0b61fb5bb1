import { join, dirname, extname } from "node:path/posix";
import { languages, routeOf, titleOf, type Page } from "./page.js";
import { read } from "./written.js";

const usedBy = { fr: "Sert dans", en: "Used in" } as const;

/** The files of examples/ that some page leads to, each shown on a page of its own that leads back. */
export function filePages(pages: readonly Page[]): readonly Page[] {
  const targets = ({ from, markdown }: Page): readonly string[] =>
    [...markdown.matchAll(/\]\(([^()\s#]+)\)/g)].map(([, link = ""]) => join(dirname(from), link));
  const files = [...new Set(pages.flatMap(targets))].filter((path) => /^examples\/.+\./.test(path)).sort();
  return files.flatMap((from) =>
    languages.flatMap((language): readonly Page[] => {
      const users = pages.filter((page) => page.language === language && targets(page).includes(from));
      if (users.length === 0) return [];
      const ways = users.map((page) => `[${titleOf(page.markdown)}](${routeOf(page)})`).join(", ");
      return [
        {
          language,
          path: from.replace(/\.\w+$/, ""),
          shelf: "files",
          from,
          markdown: `# ${from}\n\n${usedBy[language]} ${ways}.\n\n\`\`\`${extname(from).slice(1)}\n${read(from).trim()}\n\`\`\`\n`,
          holds: { [from]: "" },
        },
      ];
    }),
  );
}
