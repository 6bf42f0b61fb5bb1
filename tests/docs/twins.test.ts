import { existsSync, readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

const docs = new URL("../../docs/", import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, docs), "utf8");
const guides = readdirSync(new URL("guides/", docs)).map((file) => `guides/${file}`);
const pages = [
  ...guides,
  "accessibility.md",
  "concepts.md",
  "glossary.md",
  "hours-first-runs.md",
  "kernel.md",
  "peers.md",
  "proof.md",
  "seed-coverage.md",
  "what-is-no-rule.md",
  "../CONTRIBUTING.md",
].filter((file) => file.endsWith(".md") && !file.endsWith(".fr.md"));

const code = (text: string): readonly string[] =>
  [...text.matchAll(/^```[\s\S]*?^```/gm)].map(([block]) => block);
const prose = (text: string): string => text.replaceAll(/^```[\s\S]*?^```/gm, "");
/** What stands between marks of code in the prose: the same names in both languages, however often. */
const names = (text: string): readonly string[] =>
  [
    ...new Set([...prose(text).matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name.replaceAll(/\s+/g, " "))),
  ].sort();
const headings = (text: string): readonly string[] =>
  [...prose(text).matchAll(/^(#+) /gm)].map(([, level = ""]) => level);
const links = (text: string): readonly string[] =>
  [...prose(text).matchAll(/\]\(([^)#]*)[^)]*\)/g)]
    .map(([, link = ""]) => link.replace(/\.fr\.md$/, ".md").replace(/\.(?:fr|en)\.svg$/, ".svg"))
    .sort();

describe.each(pages)("%s in French", (page) => {
  const twin = page.replace(/\.md$/, ".fr.md");

  it("is there", () => {
    expect(existsSync(new URL(twin, docs))).toBe(true);
  });
  it("has the same samples, word for word", () => {
    expect(code(read(twin))).toEqual(code(read(page)));
  });
  it("has the same sections, and leads to the same pages", () => {
    expect(headings(read(twin))).toEqual(headings(read(page)));
    expect(links(read(twin))).toEqual(links(read(page)));
  });
  it("names the same things of the code", () => {
    const allowed = new Set(["titres-identite/fr", "YYYY-MM-DD", "AAAA-MM-JJ"]);
    const only = (one: string, other: string): readonly string[] =>
      names(read(one)).filter((name) => !names(read(other)).includes(name) && !allowed.has(name));
    expect([only(page, twin), only(twin, page)]).toEqual([[], []]);
  });
});
