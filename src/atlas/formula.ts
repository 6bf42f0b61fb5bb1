import type { Period } from "../calendar/period.js";
import type { Node } from "../graph/node.js";

/**
 * A node as one line of text, the same for two nodes that say the same: what a condition is called in the tables, where it
 * bears no name of its own. Named conditions stand in it by their names.
 */
export function formulaOf(node: Node): string {
  switch (node.op) {
    case "fact":
      return node.scope === "situation" ? node.path : `${node.scope}.${node.path}`;
    case "constant":
      return String(node.value);
    case "named":
      return `[${node.name}]`;
    case "all":
    case "any":
      return `(${node.inputs.map(formulaOf).join(node.op === "all" ? " and " : " or ")})`;
    case "not":
      return contraryOf(node.inputs[0]);
    case "is":
      return `${formulaOf(node.inputs[0])} is ${node.values.join("|")}`;
    case "isKnown":
      return `${formulaOf(node.inputs[0])} is known`;
    case "includes":
      return `${formulaOf(node.inputs[0])} has ${node.part}`;
    case "equals":
      return `${formulaOf(node.inputs[0])} = ${formulaOf(node.inputs[1])}`;
    case "atLeast":
      return `${formulaOf(node.inputs[0])} >= ${node.count}`;
    case "isBefore":
      return `${formulaOf(node.inputs[0])} < ${formulaOf(node.inputs[1])}`;
    case "plus":
      return `(${formulaOf(node.inputs[0])} + ${written(node.period)}${node.fromDayAfter ? " from the day after" : ""})`;
    case "birthday":
      return `${node.late ? "late " : ""}birthday ${node.age} of ${formulaOf(node.inputs[0])}`;
    case "since":
      return `since ${formulaOf(node.inputs[0])}`;
    case "season":
      return `months ${node.from} to ${node.to}`;
    case "choose":
      return `(if ${node.inputs.map(formulaOf).join(", ")})`;
    case "firstKnown":
      return `(${node.inputs.map(formulaOf).join(" else ")})`;
    case "whichever":
      return `${formulaOf(node.inputs[0])}: ${formulaOf(node.inputs[1])}`;
    case "theOne":
      return "it";
    case "some":
      return `some of ${node.list.path}: ${formulaOf(node.inputs[2])}`;
    case "chosen":
      return `the one that ${formulaOf(node.inputs[0])}`;
    case "ofChosen":
      return `${formulaOf(node.inputs[0])}: ${formulaOf(node.inputs[1])}`;
    case "isChosen":
      return `is ${formulaOf(node.inputs[0])}`;
    case "table":
      return `table ${node.name}`;
    case "tableSays":
      return `${formulaOf(node.inputs[0])} says ${node.rows
        .map((row) => node.inputs[0].rows.indexOf(row))
        .join("|")}`;
    case "twoReadings":
      return `(${node.doubt}? ${formulaOf(node.inputs[0])} : ${formulaOf(node.inputs[1])})`;
    case "doubtful":
      return `(${node.doubt}? ${node.cautious ? "" : "not "}where ${formulaOf(node.inputs[0])})`;
  }
}

function contraryOf(node: Node): string {
  if (node.op === "not") return formulaOf(node.inputs[0]);
  if (node.op === "isBefore") return `${formulaOf(node.inputs[0])} >= ${formulaOf(node.inputs[1])}`;
  if (node.op === "since") return `before ${formulaOf(node.inputs[0])}`;
  if (node.op === "is") return `${formulaOf(node.inputs[0])} is not ${node.values.join("|")}`;
  return `not ${formulaOf(node)}`;
}

function written({ unit, count }: Period): string {
  return `${count} ${unit}${count === 1 || count === -1 ? "" : "s"}`;
}
