import { readFileSync } from "node:fs";
import { report } from "./report.mjs";

const { name, paths, situations } = JSON.parse(readFileSync("asked.json", "utf8"));
const faces = {};
for (const path of paths) faces[path] = await import(`${name}${path.slice(1)}`);
console.log(report(faces, situations));
