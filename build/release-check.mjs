// Says what stands between this tree and a release; with --fill, first writes the addresses of build/addresses.json into
// package.json.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { addressFields, missingForRelease } from "./release.js";

const at = (path) => new URL(`../${path}`, import.meta.url);
const json = (path) => JSON.parse(readFileSync(at(path), "utf8"));

const addresses = json("build/addresses.json");
if (process.argv.includes("--fill")) {
  const filled = Object.entries(json("package.json"))
    .filter(([name]) => !(name in addresses))
    .flatMap((field) =>
      field[0] === "license" ? [field, ...Object.entries(addressFields(addresses))] : [field],
    );
  writeFileSync(at("package.json"), `${JSON.stringify(Object.fromEntries(filled), undefined, 2)}\n`);
}
const missing = missingForRelease({
  manifest: json("package.json"),
  addresses,
  changelog: readFileSync(at("CHANGELOG.md"), "utf8"),
  changed: execFileSync("git", ["status", "--porcelain"], { cwd: at("."), encoding: "utf8" })
    .split("\n")
    .filter(Boolean)
    .map((line) => line.slice(3)),
});
console.log(missing.length === 0 ? "ready to release" : missing.join("\n"));
process.exitCode = missing.length === 0 ? 0 : 1;
