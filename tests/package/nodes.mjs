import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

// The oldest line that package.json promises, and the two that are supported. Each is a package of the registry.
const versions = ["20.20.2", "22.23.3", "24.21.0"];

/** The Nodes to run on: this one for its own line, the others from a cache in the home folder. */
export function nodes() {
  return versions.map((version) => {
    const [line] = version.split(".");
    return process.versions.node.startsWith(`${line}.`)
      ? { label: `Node ${process.versions.node}`, path: process.execPath }
      : { label: `Node ${version}`, ...cached(version) };
  });
}

function cached(version) {
  const platform = `node-${process.platform}-${process.arch}`;
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache");
  const folder = join(cache, "titres-identite", `${platform}-${version}`);
  const path = join(folder, "node_modules", platform, "bin", "node");
  if (existsSync(path)) return { path };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  try {
    execFileSync(
      "npm",
      ["install", "--no-audit", "--no-fund", "--loglevel=error", `${platform}@${version}`],
      { cwd: folder, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8" },
    );
    return { path };
  } catch (error) {
    return { refused: `the registry does not give ${platform}@${version}: ${String(error.stderr).trim()}` };
  }
}
