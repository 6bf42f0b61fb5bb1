import fc from "fast-check";
import { applications } from "../generators/application.js";
import { awkwardInMemory, awkwardJson, awkwardKeys } from "./awkward.js";

type Part = Record<string, unknown>;
/** Changes one of the parts of a value. */
type Mutation = (parts: readonly Part[]) => void;

const number = fc.nat(999_999);
const json = makersOf(awkwardJson);
const anything = makersOf([...awkwardJson, ...awkwardInMemory]);

/**
 * What is left of an application after some parts of it were replaced, removed, exchanged or added; at times nothing. It
 * comes wrapped, since drawing a value already looks at it.
 */
export const faulty: fc.Arbitrary<{ readonly value: unknown }> = fc.oneof(
  { arbitrary: mutated(anything).map((value) => ({ value })), weight: 9 },
  { arbitrary: anything.map((make) => ({ value: make() })), weight: 1 },
  {
    arbitrary: fc
      .anything({ withNullPrototype: true, withBigInt: true, maxDepth: 3 })
      .map((value) => ({ value })),
    weight: 1,
  },
);

/** The same, only such that JSON can write it. */
export const faultyJson: fc.Arbitrary<unknown> = fc
  .oneof(
    { arbitrary: mutated(json), weight: 9 },
    { arbitrary: json.map((make) => make()), weight: 1 },
    { arbitrary: fc.jsonValue({ maxDepth: 3 }), weight: 1 },
  )
  .map((value): unknown => JSON.parse(JSON.stringify(value)));

function makersOf(values: typeof awkwardJson): fc.Arbitrary<() => unknown> {
  return fc.constantFrom(...values.map(([, make]) => make));
}

function mutated(values: fc.Arbitrary<() => unknown>): fc.Arbitrary<unknown> {
  const change = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(number, number).map(([at, from]) => exchange(at, from)) },
    { weight: 1, arbitrary: number.map(remove) },
    { weight: 1, arbitrary: number.map(repeat) },
  );
  const insertion = fc.oneof(
    { weight: 4, arbitrary: fc.tuple(number, values).map(([at, make]) => replace(at, make)) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(number, fc.constantFrom(...awkwardKeys), values)
        .map(([at, key, make]) => add(at, key, make)),
    },
  );
  return fc
    .tuple(applications, fc.array(change, { maxLength: 2 }), fc.array(insertion, { maxLength: 2 }))
    .map(([application, changes, insertions]) => {
      const value = structuredClone(application);
      for (const changed of changes) changed(partsIn(value));
      // What is inserted may fail when it is looked at: it comes last, and into parts known before.
      const parts = partsIn(value);
      for (const inserted of insertions) inserted(parts);
      return value;
    });
}

/** Gives a fact the value of another of its type: a day for a day; a truth becomes its opposite. */
function exchange(at: number, from: number): Mutation {
  return (parts) => {
    const facts = placesIn(parts).filter(({ owner, key }) => typeof owner[key] !== "object");
    const fact = pick(facts, at);
    if (fact === undefined) return;
    const value = fact.owner[fact.key];
    const others = facts.filter(({ owner, key }) => typeof owner[key] === typeof value);
    const other = pick(others, from);
    fact.owner[fact.key] = typeof value === "boolean" ? !value : other?.owner[other.key];
  };
}

function remove(at: number): Mutation {
  return (parts) => {
    const place = pick(placesIn(parts), at);
    if (place !== undefined) Reflect.deleteProperty(place.owner, place.key);
  };
}

/** Lists an item again. */
function repeat(at: number): Mutation {
  return (parts) => {
    const list = pick(parts.filter(Array.isArray), at) as unknown[] | undefined;
    if (list !== undefined && list.length > 0) list.push(structuredClone(list[at % list.length]));
  };
}

function replace(at: number, make: () => unknown): Mutation {
  return (parts) => {
    const place = pick(placesIn(parts), at);
    if (place !== undefined) place.owner[place.key] = make();
  };
}

function add(at: number, key: string, make: () => unknown): Mutation {
  return (parts) => {
    const owner = pick(parts, at);
    // Assigned, __proto__ would not become a key.
    if (owner !== undefined)
      Object.defineProperty(owner, key, { value: make(), enumerable: true, writable: true });
  };
}

interface Place {
  readonly owner: Part;
  readonly key: string;
}

function placesIn(parts: readonly Part[]): readonly Place[] {
  return parts.flatMap((owner) => Object.keys(owner).map((key) => ({ owner, key })));
}

/** A value, if it is an object or a list, and every such part of it. */
function partsIn(value: unknown): readonly Part[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Part, ...Object.values(value).flatMap(partsIn)];
}

function pick<T>(from: readonly T[], at: number): T | undefined {
  return from[at % from.length];
}
