// Says why `npm ci` would refuse a lock of this project, in a line per fault: an entry bound to an address, or an optional
// binary for another platform that npm left out of the lock.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const locks = readdirSync(root, { recursive: true }).filter(
  (path) => /(?:^|\/)package-lock\.json$/.test(path) && !path.includes("node_modules"),
);
const faults = locks.flatMap((lock) => {
  const { packages } = JSON.parse(readFileSync(`${root}${lock}`, "utf8"));
  return faultsOf(packages).map((fault) => `${lock}: ${fault}`);
});

function faultsOf(packages) {
  const faults = [];
  for (const [path, entry] of Object.entries(packages)) {
    if (entry.resolved !== undefined && !entry.link) faults.push(`${path} names an address`);
    for (const name of Object.keys({
      ...entry.dependencies,
      ...entry.devDependencies,
      ...entry.optionalDependencies,
    })) {
      if (!isLocked(packages, path, name))
        faults.push(`${path || "the package"} needs ${name}, which has no entry`);
    }
  }
  return faults;
}

/** Looks where Node would: in the package's own node_modules, then in those above it. */
function isLocked(packages, path, name) {
  for (let home = path; ; home = home.slice(0, Math.max(0, home.lastIndexOf("/node_modules/")))) {
    if (`${home}${home && "/"}node_modules/${name}` in packages) return true;
    if (home === "") return false;
  }
}

for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `complete: ${locks.join(", ")}` : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
