import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { atlases, nodesOf, rulebooks } from "./files.js";
import { english, french } from "./languages.js";
import { pageFiles } from "./pages.js";

const pages = pageFiles(atlases());

describe("the pages of the rulebook", () => {
  it.each([...pages])("%s is fresh (npm run atlas)", (path, text) => {
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  it("are all there is in docs/rulebook", () => {
    const kept = readdirSync("docs/rulebook", { recursive: true, encoding: "utf8" }).filter(
      (path) => path.endsWith(".md") && !path.endsWith("operands.md"),
    );
    expect(kept.map((path) => `docs/rulebook/${path}`).sort()).toEqual([...pages.keys()].sort());
  });

  it("call every condition that bears a name by words of their language", () => {
    const names = [...nodesOf(...rulebooks).values()].flatMap((node) =>
      node.op === "named" ? [node.name] : [],
    );
    const rules = new Set<string>(rulebooks.flatMap((book) => book.rules.map(({ id }) => id)));
    const conditions = names.filter((name) => !rules.has(name));
    expect(conditions.length).toBeGreaterThan(10);
    for (const { named } of [french, english])
      expect(conditions.filter((name) => !Object.hasOwn(named, name))).toEqual([]);
  });
});
