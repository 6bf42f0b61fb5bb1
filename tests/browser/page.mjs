/* global document, fetch */
import "./watch.mjs";
import { report } from "./report.mjs";

const output = document.querySelector("output");
const { name, paths, situations } = await (await fetch("asked.json")).json();
const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
if (timeZone !== "Pacific/Apia") throw new Error(`this page is in ${timeZone}`);
const faces = {};
for (const path of paths) faces[path] = await import(`${name}${path.slice(1)}`);
output.textContent = report(faces, situations);
output.className = "done";
