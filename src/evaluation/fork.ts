import type { Doubt } from "../graph/node.js";

/**
 * What a value is while a question of law is open: one thing in the cautious reading, another in the other. Either may
 * be a fork again, over a doubt whose id comes earlier. A value that is the same in both readings is no fork: so a fork
 * names exactly the doubts on which a value depends, and costs what they cost, whatever else is in doubt.
 */
export class Fork<out T> {
  readonly doubt: Doubt;
  readonly cautious: Value<T>;
  readonly other: Value<T>;

  constructor(doubt: Doubt, cautious: Value<T>, other: Value<T>) {
    this.doubt = doubt;
    this.cautious = cautious;
    this.other = other;
  }
}

/** A value as it is known: `undefined` while it is unknown, a fork where it depends on how the law is read. */
export type Value<T> = T | undefined | Fork<T>;

/** The doubts read the other way; all others are read the cautious way. */
export type Otherwise = ReadonlySet<Doubt>;

/** What is the one thing in one reading and the other in the other; no fork where both are the same. */
export function fork<T>(doubt: Doubt, cautious: Value<T>, other: Value<T>): Value<T> {
  return isSame(cautious, other) ? cautious : new Fork(doubt, cautious, other);
}

/** Gives a value made of others: in each reading of the doubts they depend on, by what they are there. */
export function lift<T>(
  values: readonly unknown[],
  meaning: (values: readonly unknown[]) => T | undefined,
): Value<T> {
  const doubt = lastDoubtOf(values);
  if (doubt === undefined) return meaning(values);
  return fork(
    doubt,
    lift(
      values.map((value) => sideOf(value, doubt, false)),
      meaning,
    ),
    lift(
      values.map((value) => sideOf(value, doubt, true)),
      meaning,
    ),
  );
}

/** The same of a single value. */
export function liftOne<T, U>(value: Value<T>, meaning: (value: T | undefined) => U | undefined): Value<U> {
  if (!(value instanceof Fork)) return meaning(value);
  return fork(value.doubt, liftOne(value.cautious, meaning), liftOne(value.other, meaning));
}

/** What a value is in one reading; in the cautious one, where none is said. */
export function readIn<T>(value: Value<T>, otherwise: Otherwise = cautiously): T | undefined {
  let read = value;
  while (read instanceof Fork) read = otherwise.has(read.doubt) ? read.other : read.cautious;
  return read;
}

/** The cautious reading. */
export const cautiously: Otherwise = new Set();

/** What a value is in each reading; the cautious reading comes first, neighbours differ. */
export function leavesOf<T>(value: Value<T>): readonly (T | undefined)[] {
  return value instanceof Fork ? [...leavesOf(value.cautious), ...leavesOf(value.other)] : [value];
}

/** What something is in each reading of some doubts, given by their ids. */
export function inEachReading<T>(
  doubts: readonly Doubt[],
  evaluate: (otherwise: Otherwise) => T,
  otherwise = cautiously,
): Value<T> {
  const doubt = doubts.at(-1);
  if (doubt === undefined) return evaluate(otherwise);
  const others = doubts.slice(0, -1);
  return fork(
    doubt,
    inEachReading(others, evaluate, otherwise),
    inEachReading(others, evaluate, new Set([...otherwise, doubt])),
  );
}

/** The doubts on which some values depend, by their ids. */
export function doubtsOf(values: readonly unknown[]): readonly Doubt[] {
  const found = new Set<Doubt>();
  const visit = (value: unknown): void => {
    if (!(value instanceof Fork)) return;
    found.add(value.doubt);
    visit(value.cautious);
    visit(value.other);
  };
  values.forEach(visit);
  return [...found].sort();
}

/** The doubts that make a value differ between two readings which are alike in all other doubts, by their ids. */
export function doubtsThatMatter<T>(
  value: Value<T>,
  differ: (one: T | undefined, other: T | undefined) => boolean,
): readonly Doubt[] {
  if (!(value instanceof Fork)) return [];
  return doubtsOf([value]).filter((doubt) => matters(value, doubt, differ));
}

function matters<T>(
  value: Value<T>,
  doubt: Doubt,
  differ: (one: T | undefined, other: T | undefined) => boolean,
): boolean {
  if (!(value instanceof Fork)) return false;
  if (value.doubt === doubt)
    return leavesOf(
      lift([value.cautious, value.other], ([one, other]) =>
        differ(one as T | undefined, other as T | undefined),
      ),
    ).includes(true);
  return matters(value.cautious, doubt, differ) || matters(value.other, doubt, differ);
}

function lastDoubtOf(values: readonly unknown[]): Doubt | undefined {
  let last: Doubt | undefined;
  for (const value of values)
    if (value instanceof Fork && (last === undefined || value.doubt > last)) last = value.doubt;
  return last;
}

function sideOf(value: unknown, doubt: Doubt, otherwise: boolean): unknown {
  if (!(value instanceof Fork) || value.doubt !== doubt) return value;
  return otherwise ? value.other : value.cautious;
}

/** The same value, the same fork, or the same things in a list. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (one instanceof Fork)
    return (
      other instanceof Fork &&
      one.doubt === other.doubt &&
      isSame(one.cautious, other.cautious) &&
      isSame(one.other, other.other)
    );
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((each, index) => each === other[index])
  );
}
