import { readFileSync, readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";

/** How many criteria each theme of the RGAA 4.1.2 has. */
const themes = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
const all = themes.flatMap((count, theme) =>
  Array.from({ length: count }, (_, index) => `${String(theme + 1)}.${String(index + 1)}`),
);

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

/** The criteria that a list of them means: `1.1, 1.3 to 1.5`. */
const meant = (list: string): readonly string[] =>
  list.split(", ").flatMap((part) => {
    const [from = "", until = from] = part.trim().split(/ (?:to|à) /);
    return all.slice(all.indexOf(from), all.indexOf(until) + 1);
  });

/** Each criterion of a page, with what holds it. */
const heldIn = (page: string): readonly (readonly [criterion: string, by: string])[] =>
  [...read(page).matchAll(/^\| (\d+\.\d[^|]*?) +\| ([^|]*?) +\|/gm)].flatMap(([, list = "", by = ""]) =>
    meant(list).map((criterion) => [criterion, by] as const),
  );

const tests = readdirSync(new URL("../browser/form/", import.meta.url)).filter((file) =>
  file.endsWith(".browser.ts"),
);
const tested = tests.flatMap((file) =>
  [...read(`tests/browser/form/${file}`).matchAll(/"RGAA ([\d., ]+): /g)].flatMap(([, list = ""]) =>
    meant(list),
  ),
);

describe.each([
  ["docs/accessibility.md", "test"],
  ["docs/accessibility.fr.md", "essai"],
])("%s", (page, test) => {
  it("names each of the 106 criteria once, in their order", () => {
    expect(heldIn(page).map(([criterion]) => criterion)).toEqual(all);
  });
  it("says of a criterion that a test holds it where one bears its number, and only there", () => {
    const said = heldIn(page).flatMap(([criterion, by]) => (by === test ? [criterion] : []));
    expect(said).toEqual(all.filter((criterion) => tested.includes(criterion)));
  });
});

it("both languages hold each criterion by the same", () => {
  const words = { essai: "test", axe: "axe", lu: "read", "sans objet": "none" } as Readonly<
    Record<string, string>
  >;
  expect(heldIn("docs/accessibility.fr.md").map(([criterion, by]) => [criterion, words[by]])).toEqual(
    heldIn("docs/accessibility.md"),
  );
});
