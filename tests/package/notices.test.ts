import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, "utf8");
const manifest = JSON.parse(read("package.json")) as {
  readonly files: readonly string[];
  readonly exports: Readonly<Record<string, unknown>>;
  readonly dependencies?: object;
  readonly peerDependencies?: object;
};
const notices = read("THIRD-PARTY-NOTICES.md");

/** The packages whose code is in what is published: all that is built in, and not what an app installs beside it. */
async function builtIn(): Promise<readonly string[]> {
  const faces = Object.keys(manifest.exports)
    .filter((path) => path !== "./package.json")
    .map((path) => (path === "." ? "index" : path.slice("./".length).replaceAll("/", "-")));
  const beside = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const { metafile } = await build({
    entryPoints: faces.map((face) => `src/${face}.ts`),
    absWorkingDir: root,
    outdir: "nowhere",
    external: beside.flatMap((name) => [name, `${name}/*`]),
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    metafile: true,
    write: false,
    logLevel: "error",
  });
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const names = files.flatMap((file) => {
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file) ?? [];
    return name === undefined ? [] : [name];
  });
  return [...new Set(names)].sort();
}

describe("the notices of other people's code", () => {
  it("name each package that is built in, with its version, and no other", async () => {
    const packages = (await builtIn()).map((name) => {
      const { version } = JSON.parse(read(`node_modules/${name}/package.json`)) as {
        readonly version: string;
      };
      return `${name} ${version}`;
    });
    expect(packages.length).toBeGreaterThan(0);
    expect([...notices.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual(packages);
  });

  it("give the licence of each as its authors wrote it", async () => {
    for (const name of await builtIn())
      expect(notices).toContain(read(`node_modules/${name}/LICENSE.md`).trim());
  });

  it("are shipped", () => {
    expect(manifest.files).toContain("THIRD-PARTY-NOTICES.md");
  });
});
