import { list, type Check } from "../../application/answered/parts.js";
import type { AskedTitle } from "../../application/facts.js";
import { applicationShape, heldTitleShape, id, oneOf, record, type Shape } from "../../application/shape.js";
import { isPlainDate } from "../../calendar/plain-date.js";
import type { NodeKind } from "../../graph/node.js";
import { discretionIds, doubtIds } from "../../vocabulary/doubts.js";
import { isOneOf } from "../../vocabulary/one-of.js";
import { shown } from "../../vocabulary/shown.js";
import { reasons, titleKinds } from "../../vocabulary/situation.js";

/** How many nodes each operation reads; of some as many as there are. */
const inputsOf: Readonly<Record<NodeKind, number | "any">> = {
  fact: 0,
  constant: 0,
  named: 1,
  all: "any",
  any: "any",
  not: 1,
  is: 1,
  isKnown: 1,
  includes: 1,
  equals: 2,
  atLeast: 1,
  isBefore: 2,
  plus: 1,
  birthday: 1,
  since: 1,
  season: 0,
  choose: 3,
  firstKnown: 2,
  whichever: 2,
  theOne: 0,
  some: 3,
  chosen: 4,
  ofChosen: 3,
  isChosen: 1,
  table: "any",
  tableSays: 1,
  twoReadings: 2,
  doubtful: 1,
};

/** What the facts of each scope are facts of. */
const scopes: Readonly<Record<string, Shape>> = {
  situation: applicationShape,
  request: record<AskedTitle>({ kind: oneOf(titleKinds), reason: oneOf(reasons), replaces: id }, "kind"),
  item: heldTitleShape,
};

type Parts = Readonly<Record<string, unknown>>;

/** Checks a node, and all that it reads, each once: its facts are there, its values may be theirs, its doubts have a name. */
export function nodeCheck(): Check {
  const seen = new WeakSet();
  const node: Check = (value, path, reading) => {
    if (typeof value !== "object" || value === null || !("op" in value)) {
      reading.refuse(path, "wrong-type", `${shown(value)} is no condition, nor anything that one reads`);
      return;
    }
    if (seen.has(value)) return;
    seen.add(value);
    const { op, inputs, ...parts } = value as { readonly op: unknown; readonly inputs?: unknown } & Parts;
    if (!isOneOf(Object.keys(inputsOf) as NodeKind[], op)) {
      reading.refuse(`${path}.op`, "unknown-value", `${shown(op)} is no operation of the graph`);
      return;
    }
    list(node)(inputs, `${path}.inputs`, reading);
    const count = inputsOf[op];
    const given = Array.isArray(inputs) ? inputs : [];
    if (count !== "any" && given.length !== count)
      reading.refuse(`${path}.inputs`, "out-of-range", `"${op}" reads ${count}, not ${given.length}`);
    const fault = faultOf(op, parts, given);
    if (fault !== undefined) reading.refuse(path, "unknown-value", fault);
  };
  return node;
}

/** What is wrong with the constants of an operation. */
function faultOf(op: NodeKind, parts: Parts, inputs: readonly unknown[]): string | undefined {
  // eslint-disable-next-line @typescript-eslint/switch-exhaustiveness-check -- the others have no constants that could be wrong
  switch (op) {
    case "fact":
      return shapeOf(parts) === undefined
        ? `${shown(parts["path"])} is no fact of the ${shown(parts["scope"])}`
        : undefined;
    case "is": {
      const shape = shapeOf(inputs[0]);
      const { values } = parts;
      if (!Array.isArray(values)) return "its values are no list";
      if (shape?.kind !== "choice") return undefined;
      const wrong: unknown = values.find((value) => !(shape.values as readonly unknown[]).includes(value));
      return wrong === undefined
        ? undefined
        : `${shown(wrong)} is not one of ${shape.values.map(shown).join(", ")}`;
    }
    case "isBefore":
      return inputs.map(dayOf).find((fault) => fault !== undefined);
    case "since":
      return dayOf(inputs[0]);
    case "twoReadings":
    case "doubtful": {
      const { doubt } = parts;
      const isNamed = isOneOf(doubtIds, doubt) || isOneOf(discretionIds, doubt);
      return isNamed || String(doubt).includes(":") ? undefined : `${shown(doubt)} is no doubt`;
    }
    default:
      return undefined;
  }
}

/** What is wrong with a day that is written in a rule. */
function dayOf(node: unknown): string | undefined {
  const { op, value } = node as { readonly op?: unknown; readonly value?: unknown };
  return op !== "constant" || isPlainDate(value)
    ? undefined
    : `${shown(value)} is no day; write it YYYY-MM-DD`;
}

/** The part of an application of which something is a fact; nothing where it is of none. */
function shapeOf(fact: unknown): Shape | undefined {
  const { scope, path } = fact as { readonly scope?: unknown; readonly path?: unknown };
  if (typeof scope !== "string" || typeof path !== "string" || !Object.hasOwn(scopes, scope))
    return undefined;
  let shape = scopes[scope];
  for (const step of path.split(".")) {
    const fields: Readonly<Record<string, Shape>> = shape?.kind === "record" ? shape.fields : {};
    shape = Object.hasOwn(fields, step) ? fields[step] : undefined;
  }
  return shape;
}
