import { readFileSync } from "node:fs";
import ts from "typescript";

/**
 * Marks every call that a module of src/ makes as it loads as free of side effects, so that an app pays only for what it
 * imports: such calls make the records of the law, and do nothing else.
 *
 * @type {import("esbuild").Plugin}
 */
export const pureCalls = {
  name: "pure-calls",
  setup(build) {
    build.onLoad({ filter: /\/src\/.*\.ts$/ }, ({ path }) => ({
      contents: withPureCalls(readFileSync(path, "utf8")),
      loader: "ts",
    }));
  },
};

/** @param {string} source */
export function withPureCalls(source) {
  const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.Latest);
  const places = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    // What stands in a function runs when it is called, not as the module loads.
    if (ts.isFunctionLike(node)) return;
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) places.add(node.getStart(file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...places]
    .sort((one, other) => other - one)
    .reduce((marked, place) => `${marked.slice(0, place)}/* @__PURE__ */ ${marked.slice(place)}`, source);
}
