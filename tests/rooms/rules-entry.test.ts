import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import * as rules from "../../src/rules.js";

const local = new URL("../../src/rulebook/local/", import.meta.url);
const pages = ["reims", "saint-paul"].flatMap((town) => [
  `${town}.ts`,
  ...readdirSync(new URL(town, local)).map((file) => `${town}/${file}`),
]);

/** What only this package has: the lines of the two pages, whose sentences stand among those of the law. */
const ownOfThePackage = new Set(["saintPaul", "reims", "frozen"]);

it.each(pages)("%s is written with what ./rules exports, and nothing more", async (page) => {
  const source = readFileSync(new URL(page, local), "utf8");
  const imports = [...source.matchAll(/^import \{([^}]*)\} from "([^"]*)";/gm)];
  expect(imports.length).toBeGreaterThan(1);
  for (const [, names = "", from = ""] of imports) {
    if (/\/?(?:reims|saint-paul)\/|^\.\/files/.test(from)) continue;
    const module = (await import(new URL(from, new URL(page, local)).href)) as Record<string, unknown>;
    for (const name of names.split(",").map((each) => each.trim().replace(/ as .*/, "")))
      if (name !== "" && !name.startsWith("type ") && !ownOfThePackage.has(name))
        expect((rules as Record<string, unknown>)[name], `${name} of ${from}`).toBe(module[name]);
  }
});
