import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Packs the library into a folder, where nothing is built before, and installs the tarball in an empty project there.
 *
 * @returns The project's folder, what the tarball holds, and the manifest that it bears.
 */
export function installPacked(folder) {
  rmSync(join(root, "dist"), { recursive: true, force: true });
  const [{ filename, files }] = JSON.parse(npm(root, "pack", "--json", "--pack-destination", folder));
  const project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), JSON.stringify({ name: "stranger", private: true }));
  npm(project, "install", "--ignore-scripts", join(folder, filename));
  const { name } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const home = join(project, "node_modules", name);
  const manifest = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
  return { folder: project, home, manifest, files: files.map((file) => file.path) };
}

/** Puts a package into the project, in the place of what bore its name there. */
export function putInto({ folder }, name, from) {
  const home = join(folder, "node_modules", name);
  rmSync(home, { recursive: true, force: true });
  cpSync(from, home, { recursive: true });
}

/** What the tarball holds beside its texts and dist/, what it lacks, and what came along uncalled for. */
export function surplusIn({ folder, home, manifest, files }) {
  const texts = [
    "CHANGELOG.md",
    "LICENSE",
    "README.fr.md",
    "README.md",
    "THIRD-PARTY-NOTICES.md",
    "llms.txt",
    "package.json",
  ];
  const named = filesNamedIn(manifest.exports);
  const called = [manifest.name, ...Object.keys(manifest.dependencies ?? {})];
  const installed = readdirSync(join(folder, "node_modules")).filter((name) => !name.startsWith("."));
  return [
    ...texts.filter((text) => !files.includes(text)).map((text) => `${text} is missing`),
    ...named.filter((file) => !files.includes(file)).map((file) => `exports names ${file}, which is missing`),
    ...files
      .filter((file) => !texts.includes(file) && !/^dist\/[^/]+\.(c?js(\.map)?|d\.c?ts)$/.test(file))
      .map((file) => `${file} is packed`),
    ...files.filter((file) => file.endsWith(".map")).flatMap((file) => sourcelessMap(join(home, file))),
    ...installed.filter((name) => !called.includes(name)).map((name) => `${name} is installed along`),
  ];
}

/** A source map without its sources leads a debugger nowhere: they are not packed. */
function sourcelessMap(path) {
  const { sources, sourcesContent } = JSON.parse(readFileSync(path, "utf8"));
  return sourcesContent?.length === sources.length ? [] : [`${path} lacks its sources`];
}

function filesNamedIn(target) {
  return typeof target === "string"
    ? [target.slice("./".length)]
    : Object.values(target).flatMap(filesNamedIn);
}

function npm(cwd, ...args) {
  return execFileSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}
