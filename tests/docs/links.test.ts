import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const pagesIn = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .filter((file) => file.endsWith(".md"))
    .map((file) => join(folder, file));
const pages = [...pagesIn("."), ...pagesIn("docs"), ...pagesIn("docs/guides")];
const { scripts } = JSON.parse(read("package.json")) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** A page without its blocks of code. */
const prose = (page: string): string => read(page).replaceAll(/^```[\s\S]*?^```/gm, "");

/** The anchors that a page's headings make. */
function anchorsIn(page: string): readonly string[] {
  return [...prose(page).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function linksIn(page: string): readonly string[] {
  return [...prose(page).matchAll(/\]\(<?([^)\s>]+)>?\)|^\[[^\]]+\]: (\S+)/gm)].map(
    ([, inline, reference]) => inline ?? reference ?? "",
  );
}

describe.each(pages)("in %s", (page) => {
  test("every link leads somewhere", () => {
    for (const link of linksIn(page).filter((each) => !/^[a-z]+:/.test(each))) {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? page : join(dirname(page), path);
      expect(existsSync(join(root, target)), link).toBe(true);
      if (anchor !== undefined) expect(anchorsIn(target), link).toContain(anchor);
    }
  });
  test("every link out of the project is an https address", () => {
    for (const link of linksIn(page).filter((each) => /^[a-z]+:/.test(each)))
      expect(link).toMatch(/^https:\/\/[^\s/]+\.[a-z]+(\/|$)/);
  });
  test("every file and folder named is there, and every command", () => {
    const named = [...prose(page).matchAll(/`((?:src|tests|docs|examples)\/[\w./-]*)`/g)];
    for (const [, path = ""] of named) expect(existsSync(join(root, path)), path).toBe(true);
    for (const [, script = ""] of read(page).matchAll(/npm run (?:-s )?([\w:]+)/g))
      expect(Object.keys(scripts), script).toContain(script);
  });
});
