import { list, type Check } from "../../application/answered/parts.js";
import { heldTitles, type AskedTitle } from "../../application/facts.js";
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

/** The checks of nodes, that look at each once. */
interface NodeChecks {
  /** Of a node, and all that it reads: its facts are there, its values may be theirs, its doubts have a name. */
  readonly node: Check;
  /** Of one that stands by itself: it says of which held title it is about, where it is about one. */
  readonly apart: Check;
}

export function nodeChecks(): NodeChecks {
  const seen = new WeakSet();
  const aboutAnItem = new WeakSet();
  const aboutAValue = new WeakSet();
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
    const given: readonly unknown[] = Array.isArray(inputs) ? inputs : [];
    if (count !== "any" && given.length !== count)
      reading.refuse(`${path}.inputs`, "out-of-range", `"${op}" reads ${count}, not ${given.length}`);
    const fault = faultOf(op, parts, given);
    if (fault !== undefined) reading.refuse(path, "unknown-value", fault);
    const isAbout = (which: WeakSet<object>, isTold: (place: number) => boolean): boolean =>
      given.some((input, place) => !isTold(place) && which.has(partsOf(input)));
    if (
      parts["scope"] === "item" ||
      op === "isChosen" ||
      isAbout(aboutAnItem, (place) => isOfAnItem(op, place))
    )
      aboutAnItem.add(value);
    if (op === "theOne" || isAbout(aboutAValue, (place) => op === "whichever" && place === 1))
      aboutAValue.add(value);
  };
  const apart: Check = (value, path, reading) => {
    node(value, path, reading);
    const refuse = (message: string): unknown => reading.refuse(path, "unknown-value", message);
    if (aboutAnItem.has(partsOf(value)))
      refuse("it is about a held title: say which, by someHeldTitleIs, replacedTitleIs or the like");
    if (aboutAValue.has(partsOf(value))) refuse("theOne stands outside the question of a whichever");
  };
  return { node, apart };
}

/** Whether what an operation reads there is about each item of a list, or about the one that is chosen. */
function isOfAnItem(op: NodeKind, place: number): boolean {
  return op === "some" || (op === "chosen" && place > 1) || (op === "ofChosen" && place === 1);
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
    case "some":
    case "chosen": {
      const { path, itemsKey } = partsOf(parts["list"]);
      const isList = path === heldTitles.path && itemsKey === heldTitles.itemsKey;
      return isList ? undefined : `${shown(parts["list"])} is not the list of held titles`;
    }
    case "table":
    case "tableSays":
      return Array.isArray(parts["rows"]) ? undefined : "its rows are no list";
    default:
      return undefined;
  }
}

/** The parts of a node; of what is none, of which something else is said, there are none. */
function partsOf(node: unknown): Parts {
  return typeof node === "object" && node !== null ? (node as Parts) : {};
}

/** What is wrong with a day that is written in a rule. */
function dayOf(node: unknown): string | undefined {
  const { op, value } = partsOf(node);
  return op !== "constant" || isPlainDate(value)
    ? undefined
    : `${shown(value)} is no day; write it YYYY-MM-DD`;
}

/** The part of an application of which something is a fact; nothing where it is of none. */
function shapeOf(fact: unknown): Shape | undefined {
  const { scope, path } = partsOf(fact);
  if (typeof scope !== "string" || typeof path !== "string" || !Object.hasOwn(scopes, scope))
    return undefined;
  let shape = scopes[scope];
  for (const step of path.split(".")) {
    const fields: Readonly<Record<string, Shape>> = shape?.kind === "record" ? shape.fields : {};
    shape = Object.hasOwn(fields, step) ? fields[step] : undefined;
  }
  return shape;
}
