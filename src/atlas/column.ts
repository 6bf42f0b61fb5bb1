import { applicationShape, heldTitleShape, type RecordShape, type Shape } from "../application/shape.js";
import { firstDay } from "../application/application.js";
import { plusDays, type PlainDate } from "../calendar/plain-date.js";
import { reasons, titleKinds } from "../vocabulary/situation.js";
import type { FactOperation, Node } from "../graph/node.js";
import { formulaOf } from "./formula.js";

/** The values of something that an outcome cannot tell apart, as one class of them. */
export interface Class {
  /** How a cell of a table says it: its values, or from where to where they go. */
  readonly name: string;
  /** One of its values, for all of them: of ages and days, the first. */
  readonly value: unknown;
  /** All of them, where they are few: another column may tell them apart. */
  readonly values: readonly unknown[];
}

/** Something that an outcome reads, cut into the classes that it can tell apart. */
export interface Column {
  /** The path of a fact, `age`, `depositOn`, or the formula of a condition. */
  readonly id: string;
  readonly reads: "fact" | "age" | "deposit" | "condition";
  /** What stands in the graph: a fact, or a condition. */
  readonly node: Node;
  readonly classes: readonly Class[];
  /** Of ages: each that is asked about, and the condition that says that it is reached. */
  readonly agesAsked?: readonly { readonly age: number; readonly node: Node }[];
}

/** Where a node is cut out of an outcome: what its column is called. */
export interface Cut {
  readonly id: string;
  readonly reads: Column["reads"];
  /** Of an age, the one that is asked about; of a day of deposit, the day. */
  readonly at?: number | PlainDate;
}

/** The operations that a table does not look into: they have a table of their own. */
const closed: ReadonlySet<Node["op"]> = new Set([
  "since",
  "isBefore",
  "season",
  "equals",
  "includes",
  "whichever",
  "some",
  "ofChosen",
  "isChosen",
]);

/** The column that a node is read by; nothing for a node that a table looks into. */
export function cutAt(node: Node): Cut | undefined {
  const age = ageAskedFor(node);
  if (age !== undefined) return { id: "age", reads: "age", at: age };
  if (node.op === "since" && node.inputs[0].op === "constant")
    return { id: "depositOn", reads: "deposit", at: node.inputs[0].value as PlainDate };
  if (node.op === "fact") return { id: formulaOf(node), reads: "fact" };
  if (closed.has(node.op)) return { id: formulaOf(node), reads: "condition" };
  if (node.op === "named" && ageAskedFor(node.inputs[0]) === undefined)
    return { id: formulaOf(node), reads: "condition" };
  return undefined;
}

/** What a table looks into: its outcome, behind the name that it may bear. */
export function bodyOf(root: Node): readonly Node[] {
  if (root.op === "named") return bodyOf(root.inputs[0]);
  return cutAt(root)?.reads === "condition" ? root.inputs : [root];
}

/** The age of a condition that says that it is reached, however the age is said. */
function ageAskedFor(node: Node): number | undefined {
  if (node.op !== "firstKnown") return undefined;
  const [stated] = node.inputs;
  if (stated.op !== "atLeast") return undefined;
  const [age] = stated.inputs;
  return age.op === "fact" && age.path === "applicant.ageOnDeposit" ? stated.count : undefined;
}

/**
 * What a table looks into below a node. Of what is stated or else derived, that is what is stated: in a whole situation both
 * say the same.
 */
export function lookedInto(node: Node): readonly Node[] {
  return node.op === "firstKnown" ? node.inputs.slice(0, 1) : node.inputs;
}

/** Every column of an outcome, in the order in which a person would ask. */
export function columnsOf(root: Node): readonly Column[] {
  const cuts = new Map<string, { readonly cut: Cut; readonly node: Node; readonly told: Told }>();
  const seen = new Set<Node>();
  const told = (node: Node, orElse = node): Told => {
    const cut = cutAt(node);
    if (cut === undefined) return noneTold();
    const known = cuts.get(cut.id) ?? { cut, node: orElse, told: noneTold() };
    cuts.set(cut.id, known);
    if (cut.at !== undefined) known.told.points.push(cut.at);
    if (cut.reads === "age") known.told.ages.set(cut.at as number, node);
    return known.told;
  };
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (cutAt(node) !== undefined) told(node).bare ||= node.op === "fact";
    else if (node.op === "is" && node.inputs[0].op === "fact") told(node.inputs[0]).lists.push(node.values);
    else if (node.op === "isKnown" && node.inputs[0].op === "fact") told(node.inputs[0]);
    else if (node.op === "firstKnown" && node.inputs[0].op === "fact") told(node.inputs[0], node).bare = true;
    else lookedInto(node).forEach(visit);
  };
  bodyOf(root).forEach(visit);
  return [...cuts.values()]
    .map(({ cut, node, told }) => ({
      id: cut.id,
      reads: cut.reads,
      node,
      classes: classesOf(cut, node, told),
      ...(told.ages.size === 0
        ? {}
        : { agesAsked: [...told.ages].map(([age, asked]) => ({ age, node: asked })) }),
    }))
    .sort((one, other) => rankOf(one) - rankOf(other));
}

/** What the nodes of an outcome tell apart of one thing. */
interface Told {
  /** The lists of values that are asked about. */
  readonly lists: (readonly unknown[])[];
  /** The ages or days that are asked about. */
  readonly points: (number | PlainDate)[];
  /** Whether each of its values is told from every other. */
  bare: boolean;
  readonly ages: Map<number, Node>;
}

function noneTold(): Told {
  return { lists: [], points: [], bare: false, ages: new Map() };
}

const yes: Class = { name: "yes", value: true, values: [true] };
const no: Class = { name: "no", value: false, values: [false] };

function classesOf({ reads }: Cut, node: Node, { lists, points, bare }: Told): readonly Class[] {
  if (reads === "condition") return [yes, no];
  if (reads === "age") return spans(0, points as number[], ageName);
  if (reads === "deposit") return spans(firstDay, points as PlainDate[], dayName);
  const values = valuesOf((node.op === "firstKnown" ? node.inputs[0] : node) as FactOperation);
  const groups = new Map<string, unknown[]>();
  for (const value of values) {
    const signature = bare ? String(value) : lists.map((list) => (list.includes(value) ? "1" : "0")).join("");
    groups.set(signature, [...(groups.get(signature) ?? []), value]);
  }
  return [...groups.values()].map((group) => ({
    name: group.map(valueName).join("|"),
    value: group[0],
    values: group,
  }));
}

/** The name of the class that a value of a column is in; nothing while it is unknown. */
export function classIn({ reads, classes }: Column, value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (reads === "age" || reads === "deposit")
    return classes.filter((each) => (each.value as number | string) <= (value as number | string)).at(-1)
      ?.name;
  const name = valueName(value);
  return (
    classes.find((each) => each.name.split("|").includes(name)) ?? classes.find((each) => each.name === aDay)
  )?.name;
}

/** A day, where all that matters is that there is one. */
export const aDay = "a day";

/** How a cell writes a value. */
function valueName(value: unknown): string {
  return value === true ? "yes" : value === false ? "no" : String(value);
}

function spans<T extends number | string>(
  first: T,
  points: readonly T[],
  nameOf: (from: T, next?: T) => string,
): readonly Class[] {
  const starts = [...new Set([first, ...points])]
    .filter((point) => point >= first)
    .sort((one, other) => (one < other ? -1 : 1));
  return starts.map((value, index) => ({ name: nameOf(value, starts[index + 1]), value, values: [value] }));
}

function ageName(from: number, next?: number): string {
  return next === undefined ? `${from}+` : `${from}-${next - 1}`;
}

function dayName(from: PlainDate, next?: PlainDate): string {
  return next === undefined ? `${from}..` : `${from}..${plusDays(next, -1)}`;
}

/** The values that a fact may have. */
export function valuesOf({ scope, path }: FactOperation): readonly unknown[] {
  if (scope === "request") return path === "reason" ? reasons : titleKinds;
  const root = scope === "item" ? heldTitleShape : applicationShape;
  const shape = path
    .split(".")
    .reduce<Shape | undefined>((at, key) => (at as RecordShape | undefined)?.fields[key], root);
  if (shape?.kind === "choice" || shape?.kind === "flag") return shape.values;
  if (shape?.kind === "day") return shape.or === undefined ? [aDay] : [shape.or, aDay];
  throw new TypeError(`${path} is no fact of a few values`);
}

/** A person asks where and why first, then of the titles held, what else is so, and last of the age and the day. */
const first = [
  "territory",
  "circumstances.temporaryPassport",
  "circumstances.useNameAsked",
  "request.reason",
];
const last = ["circumstances.destitute", "photo", "age", "depositOn"];

function rankOf({ id, reads }: Column): number {
  if (first.includes(id)) return first.indexOf(id);
  if (last.includes(id)) return 100 + last.indexOf(id);
  if (id.startsWith("circumstances.")) return 10;
  return reads === "condition" ? 20 : 30;
}
