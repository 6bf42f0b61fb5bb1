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

  it("in the README, word for word the one in examples/", async () => {
    const sample = read("examples/first-screen.ts");
    expect(/<!-- sample -->\n\n```ts\n([\s\S]*?)```/.exec(read("README.md"))?.[1]).toBe(sample);
    expect(runSample(sample, await scopeOf("src/index.ts")).length).toBeGreaterThanOrEqual(5);
  });
});
