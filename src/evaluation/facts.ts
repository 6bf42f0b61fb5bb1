import { pathBelow } from "../graph/fact.js";
import { doubtsOf, Fork, inEachReading, leavesOf, readIn, type Otherwise, type Value } from "./fork.js";
import { homeOf, movingIn, newLists, type Frame, type View } from "./frame.js";
import { decidingPartsIn, tellParts, valuesRead, type Asker, type Part } from "./deciding.js";
import { keptUntil } from "./keep.js";
import type { Step } from "./program.js";
import { valueOf } from "./value.js";

/** Some facts: a bit for each, by the places of their paths in the list that an evaluation keeps. */
export type Facts = readonly number[];

/** How many bits a number of them holds: as many as engines keep in a small one. */
const bits = 30;
export const noFacts: Facts = [];

/**
 * The facts that decided a known step, or the missing ones that keep an unknown one open, in each reading of the law. Each
 * step is visited once in each frame, however many ask for it.
 */
export function factsThatMatter(step: Step, frame: Frame): Value<Facts> {
  const home = homeOf(step.scopes, frame);
  const { view } = home;
  if (step.dated && view.moves)
    return keptUntil(movingIn(home).reasons, step.cell, view, () => factsBelow(step, home)) as Value<Facts>;
  const reasons = (home.reasons ??= new Array<unknown>(view.program.cells[step.scopes] ?? 0));
  const facts = reasons[step.cell] ?? factsBelow(step, home);
  reasons[step.cell] = facts;
  return facts as Value<Facts>;
}

function factsBelow(step: Step, frame: Frame): Value<Facts> {
  if (step.op === "fact") return factAt(step.node.path, frame);
  const found = new Found();
  tellParts(step, frame, found);
  return found.forked ? factsInEachReading(step, frame) : found.facts;
}

/** The facts of the parts that it is told of, as long as nothing forks. */
class Found implements Asker {
  facts = noFacts;
  forked = false;

  read(step: Step, frame: Frame): unknown {
    const value = valueOf(step, frame);
    if (!(value instanceof Fork)) return value;
    this.forked = true;
    return readIn(value);
  }

  tell(step: Step, frame: Frame): void {
    const facts = factsThatMatter(step, frame);
    if (facts instanceof Fork) this.forked = true;
    else this.facts = union(this.facts, facts ?? noFacts);
  }
}

function factsInEachReading(step: Step, frame: Frame): Value<Facts> {
  const partsIn = (otherwise: Otherwise): readonly Part[] => decidingPartsIn(step, frame, otherwise);
  const factsOf = (part: Part): Value<Facts> => factsThatMatter(part.step, part.frame);
  const parts = inEachReading(doubtsOf([valueOf(step, frame), ...valuesRead(step, frame)]), partsIn);
  const all = leavesOf(parts).flat();
  return inEachReading(doubtsOf([parts, ...all.map((part) => part && factsOf(part))]), (otherwise) =>
    partsIn(otherwise)
      .map((part) => readIn(factsOf(part), otherwise) ?? noFacts)
      .reduce(union, noFacts),
  );
}

/** Those that matter in some reading in which the step has a value that is asked about. */
export function factsWhere<T>(
  step: Step<T>,
  frame: Frame,
  isAsked: (value: T | undefined) => boolean,
): Facts {
  const value = valueOf(step, frame);
  const facts = factsThatMatter(step, frame);
  if (!(value instanceof Fork || facts instanceof Fork)) return isAsked(value) ? (facts ?? noFacts) : noFacts;
  const asked = inEachReading(doubtsOf([value, facts]), (otherwise) =>
    isAsked(readIn(value, otherwise)) ? readIn(facts, otherwise) : noFacts,
  );
  return leavesOf(asked).reduce<Facts>((all, one) => union(all, one ?? noFacts), noFacts);
}

/** The paths of some facts, in their order: the same list for the same facts. */
export function pathsOf(facts: Facts, { view }: Frame): readonly string[] {
  let lists = view.lists;
  for (const word of facts) {
    const next = lists.after.get(word) ?? newLists();
    lists.after.set(word, next);
    lists = next;
  }
  return (lists.paths ??= Object.freeze(pathsAmong(facts, view)));
}

function pathsAmong(facts: Facts, { paths }: View): readonly string[] {
  const isAmong = (place: number): boolean =>
    ((facts[Math.floor(place / bits)] ?? 0) & (1 << (place % bits))) !== 0;
  return [...new Set(paths.filter((_, place) => isAmong(place)))].sort();
}

function factAt(path: string, { path: above, view: { paths } }: Frame): Facts {
  const place = paths.push(pathBelow(above, path)) - 1;
  return [...new Array<number>(Math.floor(place / bits)).fill(0), 1 << (place % bits)];
}

/** The facts that are among the one or among the other. */
export function union(one: Facts, other: Facts): Facts {
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
  return hasAll(longer, shorter) ? longer : longer.map((word, index) => word | (shorter[index] ?? 0));
}

function hasAll(all: Facts, some: Facts): boolean {
  return some.every((word, index) => (word & ~(all[index] ?? 0)) === 0);
}
