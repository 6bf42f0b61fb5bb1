import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { defineConfig } from "tsup";
import { pureCalls } from "./build/pure-calls.js";
import manifest from "./package.json" with { type: "json" };

// One entry point per line of package.json's exports: "." is src/index.ts, "./offices/data" is src/offices-data.ts.
const faces = Object.keys(manifest.exports)
  .filter((path) => path !== "./package.json")
  .map((path) => (path === "." ? "index" : path.slice("./".length).replaceAll("/", "-")));

/** A file that only passes on what others hold gets a map of itself, by a path of this machine: it goes without. */
function withoutOwnMaps(): void {
  for (const name of readdirSync("dist").filter((file) => file.endsWith(".map"))) {
    const { sourcesContent } = JSON.parse(readFileSync(`dist/${name}`, "utf8")) as {
      sourcesContent?: unknown;
    };
    if (sourcesContent !== undefined) continue;
    const file = `dist/${name.slice(0, -".map".length)}`;
    writeFileSync(file, readFileSync(file, "utf8").replace(/\n\/\/# sourceMappingURL=.*\s*$/, "\n"));
    rmSync(`dist/${name}`);
  }
}

export default defineConfig({
  entry: Object.fromEntries(faces.map((face) => [face, `src/${face}.ts`])),
  format: ["esm", "cjs"],
  tsconfig: "src/tsconfig.json",
  // tsup 8 sets baseUrl itself, which TypeScript 6 reports as an error unless told not to.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  splitting: true,
  sourcemap: true,
  esbuildPlugins: [pureCalls],
  target: "es2022",
  platform: "neutral",
  onSuccess: async () => {
    withoutOwnMaps();
    await Promise.resolve();
  },
});
