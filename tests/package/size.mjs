// What an app pays for what it imports, minified and gzipped, beside what is aimed at. Fails where it passes what it may not, and
// then says what weighs most. `npm run size` builds first; this reads dist/ as it stands.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { pureCalls } from "../../build/pure-calls.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const { name, exports } = JSON.parse(readFileSync(`${root}package.json`, "utf8"));
const paths = Object.keys(exports).filter((path) => path !== "./package.json");
const builtFile = (path) => exports[path].import.default;

/** The lists of names that a language exports, one an export: of them, the heaviest is said. */
const lists = Object.keys(await import(new URL(builtFile("./fr"), `file://${root}`))).filter((name) =>
  name.endsWith("Labels"),
);

/** What `checklist` weighed before there were sheets as data, and how many sentences were added since. */
const [checklistBefore, sentencesAdded] = [41_911, 324];

/**
 * What is aimed at in bytes, minified and gzipped. Where it is not met yet, a ceiling keeps what is paid from growing. It is
 * lowered with what is reached; it was raised in 0.3.0 for answers in half the time (1.2 KB more of `assess`), for sheets of the check
 * of a family (1.5 KB more of both sheets), and because what is given by mistake is named with what to do, a town hall says
 * sentences of its own, and a closure is of whatever the hours around it are for (0.15 KB more of `assess`, 0.3 KB of hours, 0.6 KB of a
 * page, 1.2 KB of the full sheet).
 */
const budgets = [
  { imports: ["assess"], limit: 15_000, ceiling: 32_070 },
  { imports: ["reasons"], limit: 1_000 },
  { imports: ["documentIds"], limit: 1_000 },
  { path: "./offices", imports: ["openState", "findOffices", "canBook"], limit: 10_000 },
  { path: "./offices", imports: ["parseFrenchHours"], limit: 9_000, ceiling: 17_410 },
  { path: "./offices", imports: ["*"], limit: 22_000, ceiling: 31_140 },
  { path: "./plan", imports: ["*"], beside: [".", "./offices"], limit: 12_000 },
  ...["./fr", "./en"].flatMap((path) => [
    { path, imports: ["pageSheet"], limit: 14_000, ceiling: 28_340 },
    { path, imports: ["answerPage"], limit: 14_000, ceiling: 20_520 },
    { path, imports: ["fullSheet"], limit: checklistBefore + 60 * sentencesAdded, ceiling: 59_390 },
    ...["dateText", "periodText", "moneyText"].map((name) => ({ path, imports: [name], limit: 2_000 })),
    { path, anyOf: lists, limit: 2_000 },
  ]),
  ...paths.map((path) => ({ path, imports: [], limit: 0 })),
];

let passed = true;
for (const { path = ".", imports: given = [], anyOf, beside, limit, ceiling = limit } of budgets) {
  const imports = anyOf === undefined ? given : [await heaviestOf(path, anyOf)];
  const { bytes, inputs } =
    beside === undefined ? await bundle(builtFile(path), imports) : await addedTo(beside, path);
  const names = imports.includes("*") ? "all" : `{ ${imports.join(", ")} }`;
  const what = imports.length > 0 ? `${names} from` : "an unused import of";
  const aim = bytes > limit ? `, where ${limit} are aimed at` : "";
  const rest = beside === undefined ? "" : `, beside ${beside.join(" and ")}`;
  say(
    `${what} ${name}${path.slice(1)}${rest}`,
    `${bytes} bytes gzipped, at most ${ceiling}${aim}`,
    bytes <= ceiling,
  );
  if (path === "." && imports.length > 0) sayStrangers(inputs);
  if (bytes > ceiling && imports.length > 0) await sayWeights(path, imports);
}
process.exitCode = passed ? 0 : 1;

function say(what, figure, holds) {
  if (!holds) passed = false;
  console.log(`${holds ? "ok  " : "FAIL"} ${what.padEnd(50)} ${figure}`);
}

/** What an app that has all of some entries pays for all of another. */
async function addedTo(others, path) {
  const all = (entries) =>
    bundled(
      entries
        .map((entry, index) => `export * as e${index} from ${JSON.stringify(builtFile(entry))};`)
        .join(""),
    );
  const [without, whole] = [await all(others), await all([...others, path])];
  return { bytes: whole.bytes - without.bytes, inputs: whole.inputs };
}

/** An app that imports some names from a file, and uses them where there are any. */
function bundle(file, imports) {
  const list = imports.includes("*") ? "*" : `{ ${imports.join(", ")} }`;
  return bundled(
    imports.length > 0 ? `export ${list} from ${JSON.stringify(file)};` : `import ${JSON.stringify(file)};`,
  );
}

async function bundled(contents) {
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
  const code = outputFiles[0].contents;
  return { bytes: code.length === 0 ? 0 : gzipSync(code, { level: 9 }).length, inputs };
}

/** Which of some exports weighs most. */
async function heaviestOf(path, names) {
  const weighed = [];
  for (const name of names) weighed.push([(await bundle(builtFile(path), [name])).bytes, name]);
  return weighed.sort(([one], [other]) => other - one)[0][1];
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
async function sayWeights(path, imports) {
  const face = path === "." ? "index" : path.slice("./".length).replaceAll("/", "-");
  const { inputs } = await bundle(`./src/${face}.ts`, imports);
  const files = Object.entries(inputs).map(([file, { bytesInOutput }]) => ({ file, bytes: bytesInOutput }));
  const heaviest = files.sort((a, b) => b.bytes - a.bytes).slice(0, 15);
  for (const { file, bytes } of heaviest)
    console.log(`     ${String(bytes).padStart(6)} bytes, not gzipped  ${file}`);
}
