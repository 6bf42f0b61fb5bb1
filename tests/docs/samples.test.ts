import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { examplesIn, runSample } from "./samples.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), "utf8");
const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
  path.endsWith(".ts"),
);
/** Both languages have the same names: French comes last, as the README's sample speaks it. */
const faces = sources.filter((path) => !path.includes("/")).sort();

/** What a reader has at hand: everything the package exports, and what stands in the same file. */
async function scopeOf(path: string): Promise<Record<string, unknown>> {
  const modules = await Promise.all(
    [...faces.map((face) => join("src", face)), path].map(
      (each) => import(/* @vite-ignore */ pathToFileURL(join(root, each)).href) as Promise<object>,
    ),
  );
  return Object.assign({}, ...modules) as Record<string, unknown>;
}

describe("a sample says what the code does", () => {
  const samples = sources
    .map((path) => join("src", path))
    .flatMap((path) =>
      examplesIn(read(path)).map((sample, index) => ({
        path,
        sample,
        name: `${path} #${String(index + 1)}`,
      })),
    );

  it.each(samples.map(({ name, path, sample }) => [name, path, sample] as const))(
    "%s",
    async (_name, path, sample) => {
      expect(runSample(sample, await scopeOf(path)).length).toBeGreaterThan(0);
    },
  );

  it("in the guide to a first answer, word for word the one in examples/", async () => {
    const sample = read("examples/first-screen.ts");
    const guide = read("docs/guides/first-answer.md");
    expect(/<!-- sample -->\n\n```ts\n([\s\S]*?)```/.exec(guide)?.[1]).toBe(sample);
    expect(runSample(sample, await scopeOf("src/index.ts")).length).toBeGreaterThanOrEqual(5);
  });

  it.each(["README.md", "README.fr.md", "docs/guides/first-answer.md"])("each of %s", async (page) => {
    const blocks = [...read(page).matchAll(/^```ts\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block);
    const inEnglish = blocks.some((block) => block.includes("titres-identite/en"));
    const scope = await scopeOf(inEnglish ? "src/en.ts" : "src/fr.ts");
    for (const block of blocks) expect(runSample(block, scope).length, block).toBeGreaterThan(0);
  });
});

describe("the two languages of the README", () => {
  const pages = ["README.md", "README.fr.md"] as const;
  const code = (page: string): readonly string[] =>
    [...read(page).matchAll(/^```[\s\S]*?^```/gm)].map(([block]) =>
      block.replaceAll("titres-identite/en", "titres-identite/fr").replaceAll(/\/\/.*/g, ""),
    );

  it("have the same samples, but for their comments", () => {
    expect(code(pages[1])).toEqual(code(pages[0]));
  });

  it("have the same figures", () => {
    const figures = (text: string): readonly number[] =>
      [
        ...text
          .replaceAll(/^```[\s\S]*?^```/gm, "")
          .replaceAll(/\]\([^)]*\)/g, "]")
          .matchAll(/\d+(?:\.\d+)?/g),
      ]
        .map(([figure]) => Number(figure))
        .sort((one, other) => one - other);
    const [english, french] = pages.map(read) as [string, string];
    expect(
      figures(french.replaceAll(/(\d)[\u00a0\u202f ](?=\d{3})/g, "$1").replaceAll(/(\d),(?=\d)/g, "$1.")),
    ).toEqual(figures(english.replaceAll(/(\d),(?=\d{3})/g, "$1")));
  });
});
