import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

const here = fileURLToPath(new URL(".", import.meta.url));
const require = createRequire(import.meta.url);

/** The binary of zen-engine for this machine; nothing where the lock holds none. */
export function zenBinary() {
  for (const libc of ["gnu", "musl"]) {
    const name = `@gorules/zen-engine-linux-x64-${libc}`;
    if (
      process.platform === "linux" &&
      process.arch === "x64" &&
      existsSync(join(here, "node_modules", name))
    )
      return require.resolve(name);
  }
  return undefined;
}

/** Each engine with the rules, as one small module that gives its ways to answer. */
export function programs() {
  const zen = zenBinary();
  return {
    "titres-identite": `import { answer, answerWithNeeds, answerWithReasons } from "./rules.js";
      export const ways = { answer, withNeeds: answerWithNeeds, withReasons: answerWithReasons };`,
    "by hand": `import { answerByHand } from "./by-hand.js";
      export const ways = { answer: answerByHand, withNeeds: answerByHand, withReasons: answerByHand };`,
    publicodes: `import Engine from "publicodes"; import { publicodes } from "./engines.mjs";
      export const ways = publicodes(Engine);`,
    "json-rules-engine": `import * as engine from "json-rules-engine"; import { jsonRules } from "./engines.mjs";
      export const ways = jsonRules(engine);`,
    ...(zen === undefined
      ? {}
      : {
          "zen-engine": `import { createRequire } from "node:module"; import { zen } from "./engines.mjs";
      export const ways = zen(createRequire(import.meta.url)(${JSON.stringify(zen)}));`,
        }),
  };
}

/** Bundles them, minified, into a folder: the file of each, and its bytes gzipped, of zen-engine with its binary. */
export async function bundled(folder) {
  const made = {};
  for (const [name, contents] of Object.entries(programs())) {
    const file = join(folder, `${name.replaceAll(" ", "-")}.mjs`);
    await build({
      stdin: { contents, resolveDir: here },
      outfile: file,
      bundle: true,
      minify: true,
      format: "esm",
      platform: "node",
      banner:
        name === "json-rules-engine"
          ? { js: 'import { createRequire } from "node:module"; const require = createRequire("/");' }
          : {},
      logLevel: "error",
    });
    const binary = name === "zen-engine" ? gzipSync(readFileSync(zenBinary()), { level: 9 }).length : 0;
    made[name] = { file, bytes: gzipSync(readFileSync(file), { level: 9 }).length + binary };
  }
  return made;
}

/** The clock of this library with opening_hours beside it, and the bytes of each gzipped. */
export async function clockBundle(folder) {
  const ours = 'export { openState } from "../../src/offices/clock/open-state.js";';
  const theirs = 'export { default } from "opening_hours";';
  const file = join(folder, "clock.mjs");
  const make = (contents, outfile) =>
    build({
      stdin: { contents, resolveDir: here },
      outfile,
      bundle: true,
      minify: true,
      format: "esm",
      platform: "node",
      logLevel: "error",
    });
  await make(
    `export * as library from "./clock-library.js"; export { default as OpeningHours } from "opening_hours";`,
    file,
  );
  const bytes = {};
  for (const [name, contents] of Object.entries({ ours, theirs })) {
    const alone = join(folder, `clock-${name}.mjs`);
    await make(contents, alone);
    bytes[name] = gzipSync(readFileSync(alone), { level: 9 }).length;
  }
  return { file, bytes };
}
