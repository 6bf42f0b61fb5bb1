import { createRequire } from "node:module";

/** The package that a loader did not find. */
const missing = (error) => /package '(\w+)'|module '(\w+)/.exec(error.message)?.slice(1).find(Boolean);

const found = [];
await import("titres-identite/schema").catch((error) => found.push(missing(error)));
try {
  createRequire(import.meta.url)("titres-identite/schema");
} catch (error) {
  found.push(missing(error));
}
console.log(found.join(" "));
