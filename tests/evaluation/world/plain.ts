import { birthday, lateBirthday } from "../../../src/calendar/age.js";
import { plus, plusFromDayAfter } from "../../../src/calendar/period.js";
import type { PlainDate } from "../../../src/calendar/plain-date.js";
import type {
  ChooseOperation,
  Doubt,
  FactOperation,
  List,
  Node,
  OfChosenOperation,
  Row,
} from "../../../src/graph/node.js";

/*
 * What a node is worth and what decides it, read from the nodes themselves: in one reading of the law, on one day, without steps,
 * frames or forks, and with nothing kept. It is slow, and short enough to be seen to say what docs/kernel.md says.
 */

/** Where a node is read, and how. */
export interface Where {
  readonly situation: object;
  readonly request: object;
  readonly item?: Item;
  readonly on: PlainDate;
  readonly otherwise: ReadonlySet<Doubt>;
}

/** An item of a list, by its path in the situation. */
interface Item {
  readonly path: string;
  readonly facts: object;
}

/** A node where it is read. */
export interface Part {
  readonly node: Node;
  readonly where: Where;
}

/** What a node is worth; `undefined` while it is unknown. A chosen item is told by its path. */
export function plainValue(node: Node, where: Where): unknown {
  const of = (input: Node): unknown => plainValue(input, where);
  const ofKnown = (meaning: (...values: never[]) => unknown): unknown => {
    const values = node.inputs.map(of);
    return values.includes(undefined) ? undefined : meaning(...(values as never[]));
  };
  switch (node.op) {
    case "fact":
      return at(node.path, holderOf(node, where));
    case "constant":
      return node.value;
    case "named":
    case "whichever":
      return of(meant(node));
    case "all":
      return settledBy(false, node.inputs.map(of));
    case "any":
      return settledBy(true, node.inputs.map(of));
    case "not":
      return ofKnown((part: boolean) => !part);
    case "is":
      return ofKnown((value: unknown) => node.values.some((each) => each === value));
    case "isKnown":
      return ofKnown(() => true);
    case "includes":
      return ofKnown((whole: object) => at(node.part, whole) !== undefined);
    case "equals":
      return ofKnown((one: unknown, other: unknown) => one === other);
    case "atLeast":
      return ofKnown((count: number) => count >= node.count);
    case "isBefore":
      return ofKnown((day: PlainDate, other: PlainDate) => day < other);
    case "plus":
      return ofKnown((day: PlainDate) => (node.fromDayAfter ? plusFromDayAfter : plus)(day, node.period));
    case "birthday":
      return ofKnown((bornOn: PlainDate) => (node.late ? lateBirthday : birthday)(bornOn, node.age));
    case "since":
      return ofKnown((day: PlainDate) => day <= where.on);
    case "season":
      return monthsBetween(node.from, node.to).includes(Number(where.on.split("-")[1]));
    case "choose": {
      const [condition, whenTrue, whenFalse] = node.inputs;
      const choice = of(condition);
      if (choice !== undefined) return of(choice === true ? whenTrue : whenFalse);
      return of(whenTrue) === of(whenFalse) ? of(whenTrue) : undefined;
    }
    case "firstKnown":
      return of(node.inputs[0]) ?? of(node.inputs[1]);
    case "theOne":
      throw new Error("no question stands around it");
    case "some": {
      const [complete, , condition] = node.inputs;
      const meets = itemsIn(node.list, where).map((inside) => plainValue(condition, inside));
      return settledBy(true, [...meets, of(complete) === true ? false : undefined]);
    }
    case "chosen": {
      const [byId, complete, id, orOnly] = node.inputs;
      const items = itemsIn(node.list, where);
      const named = of(byId);
      if (named !== undefined) return items.find((inside) => plainValue(id, inside) === named)?.item?.path;
      if (of(complete) !== true) return undefined;
      const fit = items.filter((inside) => plainValue(orOnly, inside) === true);
      const mayFit = items.filter((inside) => plainValue(orOnly, inside) !== false);
      if (mayFit.length === 0) return "none";
      return fit.length === 1 && mayFit.length === 1 ? fit[0]?.item?.path : undefined;
    }
    case "ofChosen": {
      const subject = subjectOf(node, where);
      return subject && plainValue(subject.node, subject.where);
    }
    case "isChosen":
      return ofKnown((path: string) => path === where.item?.path);
    case "table": {
      const values = node.inputs.map(of);
      const holding = values.indexOf(true);
      return node.rows.filter((_, row) => (holding < 0 ? values[row] === undefined : row === holding));
    }
    case "tableSays": {
      const left = of(node.inputs[0]) as readonly Row<unknown>[];
      const passing = left.filter((row) => node.rows.includes(row));
      if (passing.length === 0) return false;
      return passing.length === left.length ? true : undefined;
    }
    case "twoReadings":
      return of(node.inputs[where.otherwise.has(node.doubt) ? 1 : 0]);
    case "doubtful": {
      const condition = of(node.inputs[0]);
      return condition === true ? node.cautious !== where.otherwise.has(node.doubt) : condition;
    }
  }
}

/** The parts that decided a known node, or keep an unknown one open. */
export function plainParts(so: Node, where: Where): readonly Part[] {
  const node = meant(so);
  const here = (...nodes: readonly Node[]): readonly Part[] => nodes.map((each) => ({ node: each, where }));
  const isOpen = (part: Part): boolean => plainValue(part.node, part.where) === undefined;
  const holds = (part: Part): boolean => plainValue(part.node, part.where) === true;
  const inputs = here(...node.inputs);
  const value = plainValue(node, where);
  switch (node.op) {
    case "all":
      return inputs.filter((part) => plainValue(part.node, where) === value);
    case "any":
      return value === true
        ? inputs.filter(holds).slice(0, 1)
        : inputs.filter((part) => plainValue(part.node, where) === value);
    case "choose": {
      const [condition, whenTrue, whenFalse] = node.inputs;
      const choice = plainValue(condition, where);
      if (choice === undefined) return value === undefined ? here(condition) : here(whenTrue, whenFalse);
      const taken = choice === true ? whenTrue : whenFalse;
      return value === undefined ? here(taken) : here(condition, taken);
    }
    case "firstKnown": {
      const [stated, derived] = node.inputs;
      if (plainValue(stated, where) !== undefined) return here(stated);
      return value === undefined ? inputs : here(derived);
    }
    case "twoReadings": {
      const [cautious, other] = node.inputs;
      if (plainValue(cautious, where) !== plainValue(other, where))
        return here(where.otherwise.has(node.doubt) ? other : cautious);
      return value === undefined ? here(cautious) : inputs;
    }
    case "some": {
      const [complete, id, condition] = node.inputs;
      const items = itemsIn(node.list, where).map((inside) => ({ node: condition, where: inside }));
      const witness = items.find(holds);
      if (witness !== undefined) return [{ node: id, where: witness.where }, witness];
      if (value === false) return [...here(complete), ...items];
      const isComplete = plainValue(complete, where) === true;
      return [...(isComplete ? [] : here(complete)), ...items.filter(isOpen)];
    }
    case "chosen": {
      const [byId, complete, id, orOnly] = node.inputs;
      const items = itemsIn(node.list, where);
      const named = plainValue(byId, where);
      const idsOf = (some: readonly Where[]): readonly Part[] =>
        some.map((inside) => ({ node: id, where: inside }));
      const fits = items.map((inside) => ({ node: orOnly, where: inside }));
      if (named !== undefined)
        return [...here(byId), ...idsOf(items.filter((inside) => plainValue(id, inside) === named))];
      if (plainValue(complete, where) !== true) return here(complete);
      const mayFit = fits.filter((part) => plainValue(part.node, part.where) !== false);
      if (value !== undefined)
        return [...here(complete), ...idsOf(mayFit.map((part) => part.where)), ...fits];
      return [...(mayFit.length > 1 ? here(byId) : []), ...(mayFit.some(holds) ? [] : mayFit)];
    }
    case "ofChosen": {
      const [item] = node.inputs;
      const subject = subjectOf(node, where);
      if (subject === undefined) return here(item);
      return isOpen(subject) ? [subject] : [...here(item), subject];
    }
    case "table": {
      const holding = inputs.find(holds);
      if (holding !== undefined) return [holding];
      const open = inputs.filter(isOpen);
      return open.length > 1 ? open : inputs.filter((part) => !open.includes(part));
    }
    case "tableSays": {
      const [from] = node.inputs;
      const rows = here(...from.inputs);
      const holding = rows.find(holds);
      if (holding !== undefined) return [holding];
      if (value === undefined) return rows.filter(isOpen);
      // What says otherwise is excluded.
      return rows.filter(
        (part, row) => node.rows.some((each) => each === from.rows[row]) !== value && !isOpen(part),
      );
    }
    case "fact":
    case "constant":
    case "not":
    case "is":
    case "isKnown":
    case "includes":
    case "equals":
    case "atLeast":
    case "isBefore":
    case "plus":
    case "birthday":
    case "since":
    case "season":
    case "isChosen":
    case "doubtful":
    case "theOne":
    case "named":
    case "whichever": {
      const open = inputs.filter(isOpen);
      return open.length > 0 ? open : inputs;
    }
  }
}

/** The path at which the situation says a fact; none for any other node. */
export function pathOf({ node: so, where: { item } }: Part): string | undefined {
  const node = meant(so);
  if (node.op !== "fact") return undefined;
  const { scope, path } = node;
  return { situation: path, request: `request.${path}`, item: `${item?.path ?? ""}.${path}` }[scope];
}

/** The node without its names; for a `whichever`, its question put to each value that is chosen from. */
function meant(node: Node): Node {
  if (node.op === "named") return meant(node.inputs[0]);
  return node.op === "whichever" ? spread(node.inputs[0], node.inputs[1]) : node;
}

function spread(value: Node, question: Node): Node {
  if (value.op === "named") return spread(value.inputs[0], question);
  if (value.op !== "choose") return about(value, question);
  const [condition, whenTrue, whenFalse] = value.inputs;
  const choice: ChooseOperation = {
    op: "choose",
    inputs: [condition, spread(whenTrue, question), spread(whenFalse, question)],
  };
  return choice;
}

function about(value: Node, question: Node): Node {
  if (question.op === "theOne") return value;
  if (question.op === "whichever") return question;
  return {
    ...question,
    inputs: question.inputs.map((input: Node) => about(value, input)),
  } as unknown as Node;
}

function subjectOf(node: OfChosenOperation, where: Where): Part | undefined {
  const [item, subject, whereNone] = node.inputs;
  const found = plainValue(item, where);
  if (found === undefined) return undefined;
  if (found === "none") return { node: whereNone, where };
  const list = listOf(item);
  const inside = list && itemsIn(list, where).find((each) => each.item?.path === found);
  return inside && { node: subject, where: inside };
}

/** The list from which an item is chosen, however many choices lead there. */
function listOf(item: Node): List | undefined {
  return item.op === "chosen" ? item.list : item.inputs.map(listOf).find((list) => list !== undefined);
}

function itemsIn({ path, itemsKey }: List, where: Where): readonly Where[] {
  const listed = (at(`${path}.${itemsKey}`, where.situation) ?? []) as readonly { readonly id: string }[];
  return listed
    .map((facts) => ({ ...where, item: { path: `${path}.${itemsKey}[${facts.id}]`, facts } }))
    .sort((one, other) => (one.item.path < other.item.path ? -1 : 1));
}

function holderOf({ scope }: FactOperation, { situation, request, item }: Where): unknown {
  return { situation, request, item: item?.facts }[scope];
}

function at(path: string, whole: unknown): unknown {
  const keys = path.includes(".") ? path.split(".") : [path];
  return keys.reduce((part, key) => (part as Readonly<Record<string, unknown>> | undefined)?.[key], whole);
}

function settledBy(settling: boolean, values: readonly unknown[]): boolean | undefined {
  if (values.includes(settling)) return settling;
  return values.includes(undefined) ? undefined : !settling;
}

function monthsBetween(from: number, to: number): readonly number[] {
  const rest = from === to ? [] : monthsBetween((from % 12) + 1, to);
  return [from, ...rest];
}
