import fc from "fast-check";
import type { PlainDate } from "../../../src/calendar/plain-date.js";
import { all, any, is, not } from "../../../src/graph/condition.js";
import { choose } from "../../../src/graph/derive.js";
import { always, fact } from "../../../src/graph/fact.js";
import { listAt, some } from "../../../src/graph/list.js";
import type { Condition } from "../../../src/graph/node.js";
import { table, tableSays } from "../../../src/graph/table.js";
import { since } from "../../../src/graph/time.js";
import { today, type Colour } from "./situations.js";

/*
 * Conditions in which each fact has one place, together with what a situation says of these facts: small enough that
 * all the ways in which the situation may turn out can be tried.
 */

/** What is said of two facts of an item. */
type Flags = readonly [boolean | undefined, boolean | undefined];

/** A condition in which every leaf is a fact of its own, and what is said of it, if anything. */
export type ReadOnce =
  | { readonly op: "flag"; readonly said: boolean | undefined }
  | { readonly op: "colour"; readonly is: readonly Colour[]; readonly said: Colour | undefined }
  | { readonly op: "row per colour"; readonly passes: readonly Colour[]; readonly said: Colour | undefined }
  | { readonly op: "since"; readonly said: PlainDate | undefined }
  | {
      readonly op: "some";
      readonly by: "all" | "any";
      readonly items: readonly Flags[];
      readonly complete: boolean;
    }
  | { readonly op: "all" | "any"; readonly parts: readonly ReadOnce[] }
  | { readonly op: "not"; readonly part: ReadOnce }
  | { readonly op: "choose"; readonly when: ReadOnce; readonly yes: ReadOnce; readonly no: ReadOnce }
  | {
      readonly op: "first of";
      readonly rows: readonly { readonly when: ReadOnce; readonly passes: boolean }[];
    };

const colours: readonly Colour[] = ["red", "green", "blue"];
const daysAround: readonly PlainDate[] = ["1000-01-01", today, "9999-12-31"];
const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const partOfColours = fc.subarray([...colours], { minLength: 1, maxLength: 2 });

export const readOnce: fc.Arbitrary<ReadOnce> = fc.letrec<{ formula: ReadOnce }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 3, depthSize: "medium" },
    fc.record({ op: fc.constant("flag" as const), said: maybe([true, false]) }),
    fc.record({ op: fc.constant("colour" as const), is: partOfColours, said: maybe(colours) }),
    fc.record({ op: fc.constant("row per colour" as const), passes: partOfColours, said: maybe(colours) }),
    fc.record({ op: fc.constant("since" as const), said: maybe(daysAround) }),
    fc.record({
      op: fc.constant("some" as const),
      by: fc.constantFrom("all" as const, "any" as const),
      items: fc.array(fc.tuple(maybe([true, false]), maybe([true, false])), { maxLength: 2 }),
      complete: fc.boolean(),
    }),
    fc.record({
      op: fc.constantFrom("all" as const, "any" as const),
      parts: fc.array(tie("formula"), { maxLength: 3 }),
    }),
    fc.record({ op: fc.constant("not" as const), part: tie("formula") }),
    fc.record({
      op: fc.constant("choose" as const),
      when: tie("formula"),
      yes: tie("formula"),
      no: tie("formula"),
    }),
    fc.record({
      op: fc.constant("first of" as const),
      rows: fc.array(fc.record({ when: tie("formula"), passes: fc.boolean() }), {
        minLength: 1,
        maxLength: 2,
      }),
    }),
  ),
})).formula;

/** A fact of the situation with what is said of it, and all that it may turn out to be. */
interface Leaf {
  readonly said: unknown;
  readonly outcomes: readonly unknown[];
}

export interface Built {
  readonly condition: Condition;
  readonly situation: object;
  /** How many ways there are for the situation to turn out. */
  readonly count: number;
  readonly completions: () => Iterable<object>;
}

export function build(formula: ReadOnce): Built {
  const leaves: Leaf[] = [];
  const condition = conditionOf(formula, leaves);
  const facts = (values: readonly unknown[]): object =>
    Object.fromEntries(
      values.flatMap((value, index) => (value === undefined ? [] : [[`fact${index}`, value]])),
    );
  return {
    condition,
    situation: facts(leaves.map(({ said }) => said)),
    count: leaves.reduce((count, { outcomes }) => count * outcomes.length, 1),
    *completions() {
      for (const values of combinations(leaves.map(({ outcomes }) => outcomes))) yield facts(values);
    },
  };
}

function* combinations(choices: readonly (readonly unknown[])[]): Iterable<readonly unknown[]> {
  const [first, ...rest] = choices;
  if (first === undefined) yield [];
  else for (const others of combinations(rest)) for (const value of first) yield [value, ...others];
}

const madeLeaves = new Map<string, Condition>();

/** Every frame keeps a place for every node there is: leaves alike are one node, for all formulas. */
function leafOf(key: string, make: () => Condition): Condition {
  const leaf = madeLeaves.get(key) ?? make();
  madeLeaves.set(key, leaf);
  return leaf;
}

function conditionOf(formula: ReadOnce, leaves: Leaf[]): Condition {
  const ofPart = (part: ReadOnce): Condition => conditionOf(part, leaves);
  const said = <T>(value: T | undefined, possible: readonly T[]): string => {
    leaves.push({ said: value, outcomes: value === undefined ? possible : [value] });
    return `fact${leaves.length - 1}`;
  };
  switch (formula.op) {
    case "flag": {
      const name = said(formula.said, [true, false]);
      return leafOf(name, () => fact("situation", name));
    }
    case "colour": {
      const name = said(formula.said, colours);
      const isOneOf = (): Condition => is(fact<Colour>("situation", name), ...formula.is);
      return leafOf(`${name} is ${formula.is.join(" ")}`, isOneOf);
    }
    case "row per colour": {
      const name = said(formula.said, colours);
      return leafOf(`${name} passes ${formula.passes.join(" ")}`, () => {
        const colour = fact<Colour>("situation", name);
        const rows = colours.map((each) => ({ when: is(colour, each), gives: each }));
        return tableSays(table("row per colour", rows), (row) => formula.passes.includes(row.gives));
      });
    }
    case "since": {
      const name = said(formula.said, daysAround);
      return leafOf(`since ${name}`, () => since(fact("situation", name)));
    }
    case "some":
      return someOf(formula, leaves);
    case "all":
      return all(...formula.parts.map(ofPart));
    case "any":
      return any(...formula.parts.map(ofPart));
    case "not":
      return not(ofPart(formula.part));
    case "choose":
      return choose(ofPart(formula.when), ofPart(formula.yes), ofPart(formula.no));
    case "first of": {
      const conditions = [...formula.rows.map((row) => ofPart(row.when)), always];
      const rows = conditions.map((when, index) => ({
        when: all(...conditions.slice(0, index).map((earlier) => not(earlier)), when),
        gives: formula.rows[index]?.passes ?? true,
      }));
      return tableSays(table("first of", rows), (row) => row.gives);
    }
  }
}

function someOf(formula: ReadOnce & { op: "some" }, leaves: Leaf[]): Condition {
  const listed = (items: readonly (readonly unknown[])[]): readonly object[] =>
    items.map((flags, index) => ({
      id: `item${index}`,
      ...Object.fromEntries(
        flags.flatMap((flag, place) => (flag === undefined ? [] : [[`flag${place}`, flag]])),
      ),
    }));
  const outcomesOf = (flags: Flags): readonly (readonly unknown[])[] => [
    ...combinations(flags.map((flag) => (flag === undefined ? [true, false] : [flag]))),
  ];
  const filled = [...combinations(formula.items.map(outcomesOf))] as (readonly unknown[])[][];
  // What an open list may still hold makes a difference only if it meets the condition.
  const whole = formula.complete ? filled : filled.flatMap((items) => [items, [...items, [true, false]]]);
  leaves.push({
    said: { items: listed(formula.items), ...(formula.complete ? { complete: true } : {}) },
    outcomes: whole.map((items) => ({ items: listed(items), complete: true })),
  });
  const name = `fact${leaves.length - 1}`;
  return leafOf(`some ${name} ${formula.by}`, () => {
    const flags = [fact<boolean>("item", "flag0"), not(fact<boolean>("item", "flag1"))];
    return some(listAt(name, "items"), formula.by === "all" ? all(...flags) : any(...flags));
  });
}
