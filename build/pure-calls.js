import { readFileSync } from "node:fs";
import ts from "typescript";

/**
 * Marks all that a module of src/ works out as it loads as free of side effects, so that an app pays only for what it imports:
 * it makes the records of the law, and does nothing else.
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

const mark = "/* @__PURE__ */ ";

/** @param {string} source */
export function withPureCalls(source) {
  const file = ts.createSourceFile("module.ts", source, ts.ScriptTarget.Latest, true);
  /** @type {(readonly [place: number, text: string])[]} */
  const insertions = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    // What stands in a function runs when it is called, not as the module loads.
    if (ts.isFunctionLike(node)) return;
    if (ts.isVariableDeclaration(node) && node.initializer !== undefined && worksOut(node.initializer)) {
      insertions.push([node.initializer.getStart(), `${mark}(() => (`], [node.initializer.end, "))()"]);
      return;
    }
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) insertions.push([node.getStart(), mark]);
    ts.forEachChild(node, visit);
  };
  visit(file);
  const marks = new Map(insertions);
  return [...marks]
    .sort(([one], [other]) => other - one)
    .reduce((marked, [place, text]) => `${marked.slice(0, place)}${text}${marked.slice(place)}`, source);
}

/**
 * Whether an expression does what only running it can tell to be free of side effects, a mark on its calls notwithstanding: it
 * reads a field, spreads a record, fills in a template, reckons.
 *
 * @param {ts.Node} node
 * @returns {boolean}
 */
function worksOut(node) {
  if (ts.isFunctionLike(node) || ts.isTypeNode(node)) return false;
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression))
    return [node.expression.expression, ...node.arguments].some(worksOut);
  return (
    ts.isAccessExpression(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isSpreadElement(node) ||
    ts.isTemplateExpression(node) ||
    ts.isTaggedTemplateExpression(node) ||
    ((ts.isBinaryExpression(node) || ts.isPrefixUnaryExpression(node)) && !isOfNumbers(node)) ||
    ts.forEachChild(node, (child) => worksOut(child) || undefined) === true
  );
}

/**
 * @param {ts.Node} node
 * @returns {boolean}
 */
function isOfNumbers(node) {
  if (ts.isBinaryExpression(node)) return isOfNumbers(node.left) && isOfNumbers(node.right);
  return ts.isPrefixUnaryExpression(node) ? isOfNumbers(node.operand) : ts.isNumericLiteral(node);
}
