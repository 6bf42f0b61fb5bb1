// Says why `npm ci` would refuse package-lock.json, in a line per fault: an entry bound to an address, or an optional
// binary for another platform that npm left out of the lock.
import { readFileSync } from "node:fs";

const { packages } = JSON.parse(readFileSync(new URL("../package-lock.json", import.meta.url), "utf8"));
const faults = [];

for (const [path, entry] of Object.entries(packages)) {
  if (entry.resolved !== undefined && !entry.link) faults.push(`${path} names an address`);
  for (const name of Object.keys({
    ...entry.dependencies,
    ...entry.devDependencies,
    ...entry.optionalDependencies,
  })) {
    if (!isLocked(path, name)) faults.push(`${path || "the package"} needs ${name}, which has no entry`);
  }
}

/** Looks where Node would: in the package's own node_modules, then in those above it. */
function isLocked(path, name) {
  for (let home = path; ; home = home.slice(0, Math.max(0, home.lastIndexOf("/node_modules/")))) {
    if (`${home}${home && "/"}node_modules/${name}` in packages) return true;
    if (home === "") return false;
  }
}

for (const fault of faults) console.error(fault);
console.log(
  faults.length === 0 ? "package-lock.json is complete" : `package-lock.json: ${faults.length} faults`,
);
process.exitCode = faults.length === 0 ? 0 : 1;
