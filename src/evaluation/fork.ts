import type { Doubt } from "../graph/node.js";

/**
 * What a value is while questions of law are open: a lane for each way to read the doubts on which it depends, and on those
 * alone. So it costs what they cost, whatever else is in doubt.
 */
export class Fork<out T> {
  /** Their ids, in order. */
  readonly doubts: readonly Doubt[];
  /** The cautious reading comes first. In a lane whose number has the bit 2^n, the doubt at the place n is read otherwise. */
  readonly lanes: readonly (T | undefined)[];

  constructor(doubts: readonly Doubt[], lanes: readonly (T | undefined)[]) {
    this.doubts = doubts;
    this.lanes = lanes;
  }
}

/** A value as it is known: `undefined` while it is unknown, a fork where it depends on how the law is read. */
export type Value<T> = T | undefined | Fork<T>;

/** The doubts read the other way; all others are read the cautious way. */
export type Otherwise = ReadonlySet<Doubt>;

/** The cautious reading. */
export const cautiously: Otherwise = new Set();

/** Gives a value made of others: in each reading of the doubts they depend on, by what they are there. */
export function lift<T>(
  values: readonly unknown[],
  meaning: (values: readonly unknown[]) => T | undefined,
): Value<T> {
  const doubts = doubtsOf(values);
  if (doubts.length === 0) return meaning(values);
  const read = values.map((value) => reader(value, doubts));
  return inEachLane(doubts, (lane) => meaning(read.map((valueIn) => valueIn(lane))));
}

/** Gives what a value is by the lane of some doubts, its own among them. */
function reader<T>(value: Value<T>, doubts: readonly Doubt[]): (lane: number) => T | undefined {
  if (!(value instanceof Fork)) return () => value;
  const bits = value.doubts.map((doubt) => 1 << doubts.indexOf(doubt));
  return (lane) => value.lanes[laneWhere(bits, (bit) => (lane & bit) !== 0)];
}

/** The number of a lane, by which of some doubts are read otherwise there. */
function laneWhere<D>(doubts: readonly D[], isReadOtherwise: (doubt: D) => boolean): number {
  let lane = 0;
  let bit = 1;
  for (const doubt of doubts) {
    if (isReadOtherwise(doubt)) lane |= bit;
    bit <<= 1;
  }
  return lane;
}

function inEachLane<T>(doubts: readonly Doubt[], valueIn: (lane: number) => T | undefined): Value<T> {
  const lanes: (T | undefined)[] = [];
  for (let lane = 0; lane < 1 << doubts.length; lane++) lanes.push(valueIn(lane));
  const fork = new Fork(doubts, lanes);
  // What is the same however a doubt is read does not depend on it.
  const mattering = doubtsThatMatter(fork, (one, other) => !isSame(one, other));
  if (mattering.length === 0) return lanes[0];
  if (mattering.length === doubts.length) return fork;
  const bits = laneWhere(doubts, (doubt) => !mattering.includes(doubt));
  return new Fork(
    mattering,
    lanes.filter((_, lane) => (lane & bits) === 0),
  );
}

/** What a value is in one reading; in the cautious one, where none is said. */
export function readIn<T>(value: Value<T>, otherwise: Otherwise = cautiously): T | undefined {
  if (!(value instanceof Fork)) return value;
  return value.lanes[laneWhere(value.doubts, (doubt) => otherwise.has(doubt))];
}

/** What a value is in the readings of the doubts on which it depends; the cautious reading comes first. */
export function leavesOf<T>(value: Value<T>): readonly (T | undefined)[] {
  return value instanceof Fork ? value.lanes : [value];
}

/** What something is in each reading of some doubts, given by their ids. */
export function inEachReading<T>(doubts: readonly Doubt[], evaluate: (otherwise: Otherwise) => T): Value<T> {
  return inEachLane(doubts, (lane) =>
    evaluate(new Set(doubts.filter((_, place) => (lane & (1 << place)) !== 0))),
  );
}

/** The doubts on which some values depend, by their ids. */
export function doubtsOf(values: readonly unknown[]): readonly Doubt[] {
  let last: readonly Doubt[] = [];
  const all = new Set<Doubt>();
  for (const value of values) {
    if (!(value instanceof Fork)) continue;
    last = value.doubts;
    for (const doubt of last) all.add(doubt);
  }
  // Where the last depends on all of them, they are in its order.
  return all.size === last.length ? last : [...all].sort();
}

/** The doubts that make a value differ between two readings which are alike in all other doubts, by their ids. */
export function doubtsThatMatter<T>(
  value: Value<T>,
  differ: (one: T | undefined, other: T | undefined) => boolean,
): readonly Doubt[] {
  if (!(value instanceof Fork)) return [];
  const { doubts, lanes } = value;
  return doubts.filter((_, place) => lanes.some((one, lane) => differ(one, lanes[lane | (1 << place)])));
}

/** The same value, or the same things in a list. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return (
    Array.isArray(one) &&
    Array.isArray(other) &&
    one.length === other.length &&
    one.every((each, index) => each === other[index])
  );
}
