import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";

const home = new URL("versions/", import.meta.url);
const manifest = read("package.json");

/**
 * Installs, beside this file and as its lock says, what the packed library is tried with. It is done once for each lock.
 */
export function installVersions() {
  const lock = statSync(new URL("package-lock.json", home)).mtimeMs;
  const installed = new URL("node_modules/.package-lock.json", home);
  if (existsSync(installed) && statSync(installed).mtimeMs > lock) return;
  execFileSync("npm", ["ci", "--ignore-scripts", "--loglevel=error"], {
    cwd: fileURLToPath(home),
    stdio: ["ignore", "ignore", "inherit"],
  });
}

/** The Nodes to run on, the oldest that package.json promises first; without a path, one that no package holds for this machine. */
export function nodes() {
  const platform = `${process.platform}-${process.arch}`;
  const lines = new Set(
    Object.keys(manifest.optionalDependencies).map((name) => /^node-\d+/.exec(name)?.[0] ?? name),
  );
  return [...lines].map((line) => {
    const path = fileURLToPath(new URL(`node_modules/${line}-${platform}/bin/node`, home));
    return existsSync(path)
      ? { label: `Node ${versionOf(`${line}-${platform}`)}`, path }
      : { label: line, refused: `no package holds it for ${platform}` };
  });
}

/** Where one of the packages is installed, and the version that it says it is of. */
export function installed(name) {
  return { folder: fileURLToPath(new URL(`node_modules/${name}/`, home)), version: versionOf(name) };
}

function versionOf(name) {
  return read(`node_modules/${name}/package.json`).version;
}

function read(path) {
  return JSON.parse(readFileSync(new URL(path, home), "utf8"));
}
