import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";

/** Where a page finds each entry point, and what these import from other packages. */
export function importMap({ folder, home, manifest }, { name, paths }) {
  const own = paths.map((path) => [
    `${name}${path.slice(1)}`,
    join(home, manifest.exports[path].import.default),
  ]);
  const others = foreignImports(join(home, "dist")).map((specifier) => [
    specifier,
    resolved(home, specifier),
  ]);
  return Object.fromEntries(
    [...own, ...others].map(([specifier, file]) => [specifier, `/${relative(folder, file)}`]),
  );
}

/** The modules of other packages that built files import. */
function foreignImports(dist) {
  const specifiers = readdirSync(dist)
    .filter((file) => file.endsWith(".js"))
    .flatMap((file) => [
      ...readFileSync(join(dist, file), "utf8").matchAll(
        /^(?:import|export)\b[^"';]*["']([^."'][^"']*)["']/gm,
      ),
    ])
    .map(([, specifier]) => specifier);
  return [...new Set(specifiers)];
}

/** The file that an `import` of a module of another package loads. */
function resolved(home, specifier) {
  const [name] = specifier.match(/^(?:@[^/]+\/)?[^/]+/);
  const manifestPath = createRequire(join(home, "package.json")).resolve(`${name}/package.json`);
  const { exports } = JSON.parse(readFileSync(manifestPath, "utf8"));
  const target = exports[`.${specifier.slice(name.length)}`];
  return join(dirname(manifestPath), typeof target === "string" ? target : importTarget(target));
}

function importTarget(target) {
  const chosen = target.import ?? target.default;
  return typeof chosen === "string" ? chosen : importTarget(chosen);
}
