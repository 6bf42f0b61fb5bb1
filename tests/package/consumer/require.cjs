/* global console */
const { readFileSync } = require("node:fs");

const { name, paths, situations } = JSON.parse(readFileSync("asked.json", "utf8"));
const faces = Object.fromEntries(paths.map((path) => [path, require(`${name}${path.slice(1)}`)]));
const { version } = require(`${name}/package.json`);
if (typeof version !== "string") throw new Error("package.json cannot be read");
import("./report.mjs").then(({ report }) => console.log(report(faces, situations)));
