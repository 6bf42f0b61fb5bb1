import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { samplesOf } from "./readme.mjs";
import { installed } from "./versions.mjs";

/** The oldest TypeScript that is promised, and the one that the library is written in. */
export function typescripts() {
  const own = createRequire(import.meta.url).resolve("typescript/package.json");
  return [
    installed("typescript-5.4"),
    { folder: dirname(own), version: createRequire(own)("./package.json").version },
  ];
}

/** How a stranger's TypeScript may look for a package. */
export const resolutions = ["node16", "nodenext", "bundler"];

// zod's types name URL, which a program has from the browser's types or from Node's; and they need TypeScript 5.5 themselves.
const withTypesOfZod = ["./schema"];

/** What TypeScript finds wrong with the installed types, and with programs that use them. */
export function typeFaults({ folder }, { typescript, resolution, zod }, { name, paths }) {
  const home = join(folder, `types-${typescript.version}-${resolution}-${zod}`);
  mkdirSync(home);
  for (const extension of ["mts", "cts"]) {
    copyFileSync(
      fileURLToPath(new URL(`consumer/typed.${extension}`, import.meta.url)),
      join(home, `typed.${extension}`),
    );
    const plain = paths.filter((path) => !withTypesOfZod.includes(path));
    writeFileSync(join(home, `plain.${extension}`), importing(plain, name, extension));
    writeFileSync(join(home, `all.${extension}`), importing(paths, name, extension));
  }
  writeFileSync(join(home, "guide.mts"), samplesOf("docs/guides/add-a-town-hall.md").join(""));
  return [
    ...faultsOf(home, typescript, resolution, ["es2022"], ["typed.*", "plain.*", "guide.*"]),
    ...(typescript.readsZod ? faultsOf(home, typescript, resolution, ["es2022", "dom"], ["all.*"]) : []),
  ];
}

/** A program that takes in entry points whole. */
function importing(paths, name, extension) {
  const names = paths.map((_, index) => `face${index}`);
  const imports = paths.map((path, index) => {
    const from = `"${name}${path.slice(1)}"`;
    return extension === "mts"
      ? `import * as ${names[index]} from ${from};`
      : `import ${names[index]} = require(${from});`;
  });
  const faces = `const faces: readonly object[] = [${names.join(", ")}];`;
  return [...imports, faces, extension === "mts" ? "export default faces;" : "export = faces;"].join("\n");
}

function faultsOf(home, typescript, resolution, lib, include) {
  const compilerOptions = {
    target: "es2022",
    module: resolution === "bundler" ? "preserve" : resolution,
    moduleResolution: resolution,
    lib,
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    noEmit: true,
  };
  writeFileSync(join(home, "tsconfig.json"), JSON.stringify({ compilerOptions, include }));
  const tsc = join(typescript.folder, "bin", "tsc");
  const { status, stdout } = spawnSync(process.execPath, [tsc, "-p", "."], { cwd: home, encoding: "utf8" });
  return status === 0 ? [] : stdout.trim().split("\n");
}
