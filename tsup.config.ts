import { readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig, type Options } from "tsup";
import manifest from "./package.json" with { type: "json" };

// One entry point per line of package.json's exports: "." is src/index.ts, "./offices/data" is src/offices-data.ts.
const faces = Object.keys(manifest.exports)
  .filter((path) => path !== "./package.json")
  .map((path) => (path === "." ? "index" : path.slice("./".length).replaceAll("/", "-")));

/**
 * A builder is marked free of side effects where it is declared, which esbuild knows only in the file it stands in. So
 * each call of an imported builder is marked too: an app then pays for what it imports, however dist/ is cut.
 */
const pureCalls: NonNullable<Options["esbuildPlugins"]>[number] = {
  name: "pure-calls",
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: withPureCalls(path),
      loader: "ts",
    }));
  },
};

function withPureCalls(path: string): string {
  const source = readFileSync(path, "utf8");
  const imports = [...source.matchAll(/^import \{([^}]*)\} from "(\..*)\.js";/gm)];
  const builders = imports.flatMap(([, names = "", from = ""]) => {
    const declared = readFileSync(join(path, "..", `${from}.ts`), "utf8");
    const isBuilder = (name: string): boolean =>
      new RegExp(`@__NO_SIDE_EFFECTS__ \\*/\nexport function ${name}\\b`).test(declared);
    return (names.match(/\w+/g) ?? []).filter(isBuilder);
  });
  if (builders.length === 0) return source;
  const call = new RegExp(`(?<![\\w$.])(?=(?:${builders.join("|")})[<(])`, "g");
  return source.replace(call, "/* @__PURE__ */ ");
}

export default defineConfig({
  entry: Object.fromEntries(faces.map((face) => [face, `src/${face}.ts`])),
  format: ["esm", "cjs"],
  tsconfig: "src/tsconfig.json",
  // tsup 8 sets baseUrl itself, which TypeScript 6 reports as an error unless told not to.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  clean: true,
  splitting: true,
  esbuildPlugins: [pureCalls],
  target: "es2022",
  platform: "neutral",
});
