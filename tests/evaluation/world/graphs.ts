import fc from "fast-check";
import { years } from "../../../src/calendar/period.js";
import type { PlainDate } from "../../../src/calendar/plain-date.js";
import { all, any, equals, is, not } from "../../../src/graph/condition.js";
import { named } from "../../../src/graph/node.js";
import { isBefore, isFrom, plus, theDay } from "../../../src/graph/day.js";
import { choose, firstKnown, whichever } from "../../../src/graph/derive.js";
import { twoReadings, type Doubt } from "../../../src/graph/doubt.js";
import { always, constant, never } from "../../../src/graph/fact.js";
import { chosen, isChosen, listAt, ofChosen, some, type Chosen } from "../../../src/graph/list.js";
import type { Condition, Node } from "../../../src/graph/node.js";
import { table, tableSays } from "../../../src/graph/table.js";
import { before, season, since } from "../../../src/graph/time.js";
import { factsOf } from "./facts-of.js";
import { someDay, type Asked, type Colour, type Said, type Thing } from "./situations.js";

const said = factsOf<Said>("situation");
const asked = factsOf<Asked>("request");
const ofThing = factsOf<Omit<Thing, "id">>("item");

export const adult = said("adult");
export const resident = said("resident");
export const colour = said("colour");
export const bornOn = said("bornOn");
export const urgent = asked("urgent");
export const colourAsked = asked("colour");
export const dueOn = asked("dueOn");
export const sound = ofThing("sound");
export const kind = ofThing("kind");
export const endsOn = ofThing("endsOn");

/** Stated, or told from the day of birth. */
export const grownUp = firstKnown(said("grownUp"), isBefore(bornOn, "2008-11-23"));

export const things = listAt("things", "items");
export const main: Chosen = chosen(things, said("main"), sound);
export const replaced: Chosen = chosen(things, asked("replaces"), choose(urgent, sound, is(kind, "card")));

export const firstDoubt: Doubt = "first-doubt";
export const secondDoubt: Doubt = "second-doubt";
export const doubts: readonly Doubt[] = [firstDoubt, secondDoubt];

/** A node drawn at random, printed as the code that makes it. */
export interface Drawn<T> {
  readonly node: Node<T>;
  readonly code: string;
  readonly [fc.toStringMethod]: () => string;
}

const nodes = new Map<string, Node>();

/** The same code gives the same node again, so that one node stands in several places, as conditions of rules do. */
function drawn<T>(code: string, make: () => Node<T>): Drawn<T> {
  return {
    code,
    get node() {
      const node = (nodes.get(code) as Node<T> | undefined) ?? make();
      nodes.set(code, node);
      return node;
    },
    [fc.toStringMethod]: () => code,
  };
}

/** Whether a node stands where it may read the parts of one thing. */
type Place = "outside" | "in a thing";
type Make<T> = (place: Place, depth: number) => fc.Arbitrary<Drawn<T>>;

/** Keeps every arbitrary made, so that a deep one is not made again for each of its parents. */
function kept<T>(make: Make<T>): Make<T> {
  const made = new Map<string, fc.Arbitrary<Drawn<T>>>();
  return (place, depth) => {
    const key = `${place} ${String(depth)}`;
    const arbitrary = made.get(key) ?? make(place, depth);
    made.set(key, arbitrary);
    return arbitrary;
  };
}

const leaf = <T>(code: string, node: Node<T>): fc.Arbitrary<Drawn<T>> => fc.constant(drawn(code, () => node));

/** The ways to join nodes that serve values of any sort. */
function joined<T>(make: Make<T>, place: Place, depth: number): readonly fc.Arbitrary<Drawn<T>>[] {
  const value = make(place, depth - 1);
  const doubt = fc.constantFrom(...doubts);
  const item = fc.constantFrom(
    drawn("main", () => main),
    drawn("replaced", () => replaced),
  );
  return [
    fc
      .tuple(conditions(place, depth - 1), value, value)
      .map(([when, yes, no]) =>
        drawn(`choose(${when.code}, ${yes.code}, ${no.code})`, () => choose(when.node, yes.node, no.node)),
      ),
    fc
      .tuple(doubt, value, value)
      .map(([open, one, other]) =>
        drawn(`twoReadings(${open}, ${one.code}, ${other.code})`, () =>
          twoReadings(open, one.node, other.node),
        ),
      ),
    fc
      .tuple(item, make("in a thing", depth - 1), value)
      .map(([which, part, none]) =>
        drawn(`ofChosen(${which.code}, ${part.code}, ${none.code})`, () =>
          ofChosen(which.node, part.node, none.node),
        ),
      ),
    value.map((one) => drawn(`named("named", ${one.code})`, () => named("named", one.node))),
  ];
}

const days: Make<PlainDate> = kept((place, depth) => {
  const simple = [
    leaf("bornOn", bornOn),
    leaf("dueOn", dueOn),
    someDay.map((day) => drawn(`constant(${day})`, () => constant(day))),
    ...(place === "outside" ? [] : [leaf("endsOn", endsOn)]),
  ];
  if (depth === 0) return fc.oneof(...simple);
  return fc.oneof(
    { depthSize: "small" },
    ...simple,
    fc
      .tuple(days(place, depth - 1), fc.constantFrom(-18, -5, 5, 18))
      .map(([day, count]) =>
        drawn(`inYears(${day.code}, ${String(count)})`, () => plus(day.node, years(count))),
      ),
    fc
      .tuple(days(place, depth - 1), days(place, depth - 1))
      .map(([one, other]) =>
        drawn(`later(${one.code}, ${other.code})`, () =>
          choose(isBefore(one.node, other.node), other.node, one.node),
        ),
      ),
    ...joined(days, place, depth),
  );
});

const colours: Make<Colour> = kept((place, depth) => {
  const simple = [
    leaf("colour", colour),
    leaf("colourAsked", colourAsked),
    leaf("constant(red)", constant<Colour>("red")),
  ];
  if (depth === 0) return fc.oneof(...simple);
  return fc.oneof({ depthSize: "small" }, ...simple, ...joined(colours, place, depth));
});

/** A decision list written as a table: each row holds where its own condition is the first to hold. */
function asTable(conditions: readonly Drawn<boolean>[], passes: readonly boolean[]): Drawn<boolean> {
  const given = passes.slice(0, conditions.length + 1);
  const code = `firstOf(${conditions.map((condition) => condition.code).join(", ")}) gives ${given.join(" ")}`;
  return drawn(code, () => {
    const rows = [...conditions.map((condition) => condition.node), always].map(
      (condition, index, every) => ({
        when: all(...every.slice(0, index).map((earlier) => not(earlier)), condition),
        gives: given[index] ?? false,
      }),
    );
    return tableSays(table("drawn", rows), (row) => row.gives);
  });
}

const conditions: Make<boolean> = kept((place, depth) => {
  const simple = [
    leaf("adult", adult),
    leaf("resident", resident),
    leaf("urgent", urgent),
    leaf("grownUp", grownUp),
    leaf("always", always),
    leaf("never", never),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
      .map(([from, to]) => drawn(`season(${String(from)}, ${String(to)})`, () => season(from, to))),
    ...(place === "outside"
      ? []
      : [
          leaf("sound", sound),
          leaf("isChosen(main)", isChosen(main)),
          leaf("isChosen(replaced)", isChosen(replaced)),
          leaf('is(kind, "card")', is(kind, "card")),
        ]),
  ];
  if (depth === 0) return fc.oneof(...simple);
  const part = conditions(place, depth - 1);
  const parts = fc.array(part, { maxLength: 3 });
  const codeOf = (several: readonly Drawn<boolean>[]): string => several.map((one) => one.code).join(", ");
  const nodesOf = (several: readonly Drawn<boolean>[]): readonly Condition[] =>
    several.map((one) => one.node);
  return fc.oneof(
    ...simple,
    parts.map((several) => drawn(`all(${codeOf(several)})`, () => all(...nodesOf(several)))),
    parts.map((several) => drawn(`any(${codeOf(several)})`, () => any(...nodesOf(several)))),
    part.map((one) => drawn(`not(${one.code})`, () => not(one.node))),
    fc
      .tuple(part, part)
      .map(([one, other]) =>
        drawn(`ifThen(${one.code}, ${other.code})`, () => any(all(one.node, other.node), not(one.node))),
      ),
    fc
      .tuple(colours(place, depth - 1), fc.subarray<Colour>(["red", "green", "blue"]))
      .map(([one, values]) => drawn(`is(${one.code}, ${values.join(" | ")})`, () => is(one.node, ...values))),
    days(place, depth - 1).map((day) => drawn(`since(${day.code})`, () => since(day.node))),
    days(place, depth - 1).map((day) => drawn(`before(${day.code})`, () => before(day.node))),
    fc
      .tuple(days(place, depth - 1), days(place, depth - 1))
      .map(([one, other]) => drawn(`isFrom(${one.code}, ${other.code})`, () => isFrom(one.node, other.node))),
    fc
      .tuple(days(place, depth - 1), part, fc.constantFrom(-5, 5))
      .map(([day, also, count]) =>
        drawn(`whichever(${day.code}, any(since(theDay in ${String(count)} years), ${also.code}))`, () =>
          whichever(day.node, any(since(plus(theDay, years(count))), also.node)),
        ),
      ),
    colours(place, depth - 1).map((one) =>
      drawn(`equals(${one.code}, colour)`, () => equals(one.node, colour)),
    ),
    conditions("in a thing", depth - 1).map((one) =>
      drawn(`some(things, ${one.code})`, () => some(things, one.node)),
    ),
    fc
      .tuple(
        fc.array(part, { minLength: 1, maxLength: 3 }),
        fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      )
      .map(([several, passes]) => asTable(several, passes)),
    ...joined(conditions, place, depth),
  );
});

/**
 * Some of the graphs to be drawn, the simplest first, to which failures then shrink.
 */
function someOf<T>(make: Make<T>): fc.Arbitrary<Drawn<T>> {
  const pool = fc.sample(fc.oneof(make("outside", 1), make("outside", 2), make("outside", 3)), 1500);
  return fc.constantFrom(...pool.sort((one, other) => one.code.length - other.code.length));
}

/** Conditions made of every kind of node, over the facts of the situation, of the request and of the things. */
export const graphs: fc.Arbitrary<Drawn<boolean>> = someOf(conditions);

/** Conditions, days and colours made so. */
export const anyGraphs: fc.Arbitrary<Drawn<unknown>> = fc.oneof(
  { arbitrary: graphs, weight: 3 },
  { arbitrary: someOf(days), weight: 1 },
  { arbitrary: someOf(colours), weight: 1 },
);

/** Ways to read the doubts: the doubts read the other way. */
export const someReadings: fc.Arbitrary<readonly Doubt[]> = fc.subarray([...doubts]);

/** A node and all nodes that it may read, however far. */
export function reachable(from: Node): ReadonlySet<Node> {
  const found = new Set([from]);
  for (const node of found) node.inputs.forEach((input: Node) => found.add(input));
  return found;
}
