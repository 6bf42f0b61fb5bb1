import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Node } from "../graph/node.js";

/** The words in which conditions are said, in one language: the names of things, and the turns of phrase. */
export interface Says {
  /** What a fact is called, and one of its values. */
  readonly field: (path: string) => string;
  readonly value: (path: string, value: string) => string;
  readonly doubt: (id: string) => string;
  readonly day: (day: PlainDate) => string;
  readonly period: (period: Period) => string;
  /** The conditions that bear a name in the graph. */
  readonly named: Readonly<Record<string, string>>;
  readonly or: (items: readonly string[]) => string;
  readonly and: (items: readonly string[]) => string;
  readonly is: (label: string, value: string) => string;
  readonly isNot: (label: string, value: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly not: (condition: string) => string;
  readonly aged: (from: number, to?: number) => string;
  readonly depositSpan: (from?: string, until?: string) => string;
  readonly reached: (day: string) => string;
  readonly notReached: (day: string) => string;
  readonly isBefore: (day: string, other: string) => string;
  readonly isFrom: (day: string, other: string) => string;
  readonly later: (day: string, period: string, fromDayAfter: boolean) => string;
  readonly earlier: (day: string, period: string) => string;
  readonly birthday: (age: number) => string;
  readonly ofReplaced: (condition: string) => string;
  readonly someHeld: (condition: string) => string;
  readonly isReplaced: string;
  readonly ofTheKind: string;
  readonly askedToo: (title: string) => string;
  readonly known: (label: string) => string;
  readonly choice: (condition: string, whenTrue: string, whenFalse: string) => string;
  readonly inDoubt: (condition: string, doubt: string) => string;
  readonly months: (from: number, to: number) => string;
  readonly priceIs: (rows: readonly string[]) => string;
  readonly unsaid: string;
  readonly otherThan: (values: string) => string;
}

/** A condition in words, as a lawyer may read it. */
export function said(node: Node, says: Says): string {
  return phrase(node, says, (it) => it);
}

/** A condition in words, in brackets where it is made of several. */
function inner(node: Node, says: Says, it: (text: string) => string): string {
  const text = phrase(node, says, it);
  return node.op === "all" || node.op === "any" || node.op === "choose" ? `(${text})` : text;
}

function phrase(node: Node, says: Says, it: (text: string) => string): string {
  const say = (one: Node): string => inner(one, says, it);
  switch (node.op) {
    case "named":
      return nameOf(node.name, says);
    case "all":
      return says.and(node.inputs.map(say));
    case "any":
      return says.or(node.inputs.map(say));
    case "not":
      return contrary(node.inputs[0], says, it);
    case "fact":
      return isDay(node.path) ? labelOf(node, says) : says.is(labelOf(node, says), says.yes);
    case "is": {
      const [subject] = node.inputs;
      return says.is(
        labelOf(subject, says),
        says.or(node.values.map((value) => valueOf(subject, value, says))),
      );
    }
    case "constant":
      return typeof node.value === "boolean" ? (node.value ? says.yes : says.no) : dayOr(node.value, says);
    case "isKnown":
      return says.known(labelOf(node.inputs[0], says));
    case "includes":
      return says.askedToo(says.value("heldTitles.titles[].kind", node.part));
    case "equals":
      return says.ofTheKind;
    case "atLeast":
      return says.aged(node.count);
    case "isBefore":
      return says.isBefore(say(node.inputs[0]), say(node.inputs[1]));
    case "plus": {
      const { period, fromDayAfter } = node;
      const day = say(node.inputs[0]);
      if (period.count < 0) return says.earlier(day, says.period({ ...period, count: -period.count }));
      return says.later(day, says.period(period), fromDayAfter);
    }
    case "birthday":
      return says.birthday(node.age);
    case "since": {
      const [day] = node.inputs;
      return day.op === "constant" ? says.depositSpan(dayOr(day.value, says)) : says.reached(say(day));
    }
    case "season":
      return says.months(node.from, node.to);
    case "choose": {
      const [condition, whenTrue, whenFalse] = node.inputs;
      return says.choice(say(condition), say(whenTrue), say(whenFalse));
    }
    case "firstKnown":
      return say(node.inputs[0]);
    case "whichever": {
      const value = say(node.inputs[0]);
      return phrase(node.inputs[1], says, () => value);
    }
    case "theOne":
      return it("");
    case "some":
      return says.someHeld(say(node.inputs[2]));
    case "chosen":
      return says.isReplaced;
    case "ofChosen":
      return says.ofReplaced(say(node.inputs[1]));
    case "isChosen":
      return says.isReplaced;
    case "table":
      return node.name;
    case "tableSays":
      return says.priceIs(node.rows.map((row) => (row as { readonly id?: string }).id ?? ""));
    case "twoReadings": {
      const [cautious, other] = node.inputs.map(say);
      return cautious === other
        ? (cautious ?? "")
        : says.inDoubt(says.or([cautious ?? "", other ?? ""]), says.doubt(node.doubt));
    }
    case "doubtful":
      return says.inDoubt(say(node.inputs[0]), says.doubt(node.doubt));
  }
}

function contrary(node: Node, says: Says, it: (text: string) => string): string {
  const say = (one: Node): string => inner(one, says, it);
  if (node.op === "not") return say(node.inputs[0]);
  if (node.op === "firstKnown") return contrary(node.inputs[0], says, it);
  if (node.op === "fact") return says.is(labelOf(node, says), says.no);
  if (node.op === "isBefore") return says.isFrom(say(node.inputs[0]), say(node.inputs[1]));
  if (node.op === "named") {
    const age = ageIn(node.name);
    return age === undefined ? says.not(nameOf(node.name, says)) : says.aged(0, age - 1);
  }
  if (node.op === "is") {
    const [subject] = node.inputs;
    const values = node.values.map((value) => valueOf(subject, value, says));
    return says.isNot(labelOf(subject, says), says.or(values));
  }
  if (node.op === "since") {
    const [day] = node.inputs;
    return day.op === "constant"
      ? says.depositSpan(undefined, dayOr(day.value, says))
      : says.notReached(say(day));
  }
  return says.not(say(node));
}

/** The age in the name of a condition that says that it is reached. */
export function ageIn(name: string): number | undefined {
  const age = /^aged (\d+) or more$/.exec(name)?.[1];
  return age === undefined ? undefined : Number(age);
}

function nameOf(name: string, says: Says): string {
  const age = ageIn(name);
  return age === undefined ? (says.named[name] ?? name) : says.aged(age);
}

/** The path by which words call a fact. */
export function pathIn(formula: string): string {
  return formula.replace(/^item\./, "heldTitles.titles[].").replace(/^request\./, "requests.cni.");
}

function pathOf(node: Node): string {
  if (node.op === "fact")
    return pathIn(node.scope === "situation" ? node.path : `${node.scope}.${node.path}`);
  const [first] = node.inputs as readonly Node[];
  return first === undefined ? "" : pathOf(first);
}

function labelOf(node: Node, says: Says): string {
  return says.field(pathOf(node));
}

function valueOf(subject: Node, value: unknown, says: Says): string {
  return says.value(pathOf(subject), String(value));
}

function isDay(path: string): boolean {
  return /(On|printedExpiry)$/.test(path);
}

function dayOr(value: unknown, says: Says): string {
  return typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? says.day(value) : String(value);
}
