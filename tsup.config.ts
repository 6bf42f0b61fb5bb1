import { defineConfig } from "tsup";
import manifest from "./package.json" with { type: "json" };

// One entry point per line of package.json's exports: "." is src/index.ts, "./fr" is src/fr.ts.
const faces = Object.keys(manifest.exports)
  .filter((path) => path !== "./package.json")
  .map((path) => (path === "." ? "index" : path.slice("./".length)));

export default defineConfig({
  entry: Object.fromEntries(faces.map((face) => [face, `src/${face}.ts`])),
  format: ["esm", "cjs"],
  tsconfig: "src/tsconfig.json",
  // tsup 8 sets baseUrl itself, which TypeScript 6 reports as an error unless told not to.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // As a package date-fns costs a cold start tens of milliseconds, bundled by function about 1.5 kB.
  noExternal: [/^date-fns(\/|$)/, /^@date-fns\//],
  clean: true,
  splitting: true,
  target: "es2022",
  platform: "neutral",
});
