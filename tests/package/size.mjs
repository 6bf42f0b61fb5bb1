// What an app pays for what it imports, minified and gzipped, against its budget. Fails where one is passed, and then
// says what weighs most. `npm run size` builds first; this reads dist/ as it stands.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { pureCalls } from "../../build/pure-calls.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const paths = Object.keys(exports).filter((path) => path !== "./package.json");
const builtFile = (path) => exports[path].import.default;

/**
 * Budgets in bytes, minified and gzipped. Where a budget is not met yet, a ceiling keeps what is paid from growing: it is
 * only ever lowered.
 */
const budgets = [
  { imports: ["assess"], limit: 15_000, ceiling: 30_900 },
  { imports: ["reasons"], limit: 1_000 },
  { imports: ["documentIds"], limit: 1_000 },
  { path: "./offices", imports: ["openState", "findOffices", "canBook"], limit: 10_000 },
  ...paths.map((path) => ({ path, imports: [], limit: 0 })),
];

/** `ceilings`: what nobody may pass any more, rather than what is aimed at. */
const asked = budgets.map(({ limit, ceiling = limit, ...budget }) => ({
  ...budget,
  limit: process.argv[2] === "ceilings" ? ceiling : limit,
}));

let passed = true;
for (const { path = ".", imports, limit } of asked) {
  const { code, inputs } = await bundle(builtFile(path), imports);
  const bytes = code.length === 0 ? 0 : gzipSync(code, { level: 9 }).length;
  const what = imports.length > 0 ? `{ ${imports.join(", ")} } from` : "an unused import of";
  say(`${what} ${name}${path.slice(1)}`, `${bytes} of ${limit} bytes gzipped`, bytes <= limit);
  if (path === "." && imports.length > 0) sayStrangers(inputs);
  if (bytes > limit && imports.length > 0) await sayWeights(imports);
}
process.exitCode = passed ? 0 : 1;

function say(what, figure, holds) {
  if (!holds) passed = false;
  console.log(`${holds ? "ok  " : "FAIL"} ${what.padEnd(50)} ${figure}`);
}

/** An app that imports some names from a file, and uses them where there are any. */
async function bundle(file, imports) {
  const list = imports.join(", ");
  const contents =
    imports.length > 0
      ? `export { ${list} } from ${JSON.stringify(file)};`
      : `import ${JSON.stringify(file)};`;
  const { outputFiles, metafile } = await build({
    stdin: { contents, resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    metafile: true,
    plugins: [pureCalls],
    write: false,
    logLevel: "error",
    logOverride: { "ignored-bare-import": "silent" },
  });
  const [{ inputs }] = Object.values(metafile.outputs);
  return { code: outputFiles[0].contents, inputs };
}

/** Says which other packages are in what the core brings: built into dist/ or imported from it, none belongs there. */
function sayStrangers(inputs) {
  const strangers = Object.keys(inputs).flatMap((file) => {
    if (file === "<stdin>") return [];
    if (file.includes("node_modules/")) return [file];
    return readFileSync(root + file, "utf8").match(/^\/\/ node_modules\/\S+/gm) ?? [];
  });
  if (strangers.length > 0) say("no other package in it", strangers.join(", "), false);
}

/** Says what each source file weighs in it, the heaviest first. */
async function sayWeights(imports) {
  const { inputs } = await bundle("./src/index.ts", imports);
  const files = Object.entries(inputs).map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }));
  const heaviest = files.sort((a, b) => b.bytes - a.bytes).slice(0, 15);
  for (const { file, bytes } of heaviest)
    console.log(`     ${String(bytes).padStart(6)} bytes, not gzipped  ${file}`);
}
