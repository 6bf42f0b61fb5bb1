import { pathBelow } from "../graph/fact.js";
import { Fork, leavesOf, lift, type Value } from "./fork.js";
import { homeOf, type Frame } from "./frame.js";
import { decidingParts, type Part } from "./deciding.js";
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
  const { reasons, view } = home;
  if (step.dated && view.until !== undefined)
    return keptUntil(reasons, step.cell, view, () => factsBelow(step, home)) as Value<Facts>;
  const kept = reasons.what[step.cell] as Value<Facts>;
  if (kept !== undefined) return kept;
  const facts = step.op === "fact" ? factAt(step.node.path, home) : factsBelow(step, home);
  reasons.what[step.cell] = facts;
  return facts;
}

function factsBelow(step: Step, frame: Frame): Value<Facts> {
  const parts = decidingParts(step, frame);
  if (!(parts instanceof Fork)) return united(parts ?? []);
  const all = [...new Set(leavesOf(parts).flatMap((each) => each ?? []))];
  return lift([parts, ...all.map(ofPart)], ([those, ...facts]) => {
    const found = (those as readonly Part[]).map((part) => facts[all.indexOf(part)] as Facts);
    return found.reduce(union, noFacts);
  });
}

function united(parts: readonly Part[]): Value<Facts> {
  let all = noFacts;
  let forked = false;
  for (const part of parts) {
    const facts = ofPart(part);
    if (facts instanceof Fork) forked = true;
    else all = union(all, facts ?? noFacts);
  }
  return forked
    ? lift(parts.map(ofPart), (facts) => (facts as readonly Facts[]).reduce(union, noFacts))
    : all;
}

function ofPart({ step, frame }: Part): Value<Facts> {
  return factsThatMatter(step, frame);
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
  const asked = lift([value, facts], ([one, known]) =>
    isAsked(one as T | undefined) ? (known as Facts) : noFacts,
  );
  return leavesOf(asked).reduce<Facts>((all, one) => union(all, one ?? noFacts), noFacts);
}

/** The paths of some facts, in their order: the same list for the same facts. */
export function pathsOf(facts: Facts, { view }: Frame): readonly string[] {
  const key = String(facts);
  const known = view.lists.get(key);
  if (known !== undefined) return known;
  const paths: string[] = [];
  for (const { path, place } of view.paths)
    if (((facts[Math.floor(place / bits)] ?? 0) & (1 << (place % bits))) !== 0 && paths.at(-1) !== path)
      paths.push(path);
  view.lists.set(key, Object.freeze(paths));
  return paths;
}

function factAt(path: string, { path: above, view }: Frame): Facts {
  const place = view.paths.length;
  const whole = pathBelow(above, path);
  const after = view.paths.findIndex((other) => other.path > whole);
  view.paths.splice(after < 0 ? place : after, 0, { path: whole, place });
  const facts = new Array<number>(Math.floor(place / bits) + 1).fill(0);
  facts[facts.length - 1] = 1 << (place % bits);
  return facts;
}

/** The facts that are among the one or among the other. */
export function union(one: Facts, other: Facts): Facts {
  if (one === other || other.length === 0) return one;
  if (one.length === 0) return other;
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
  return longer.map((word, index) => word | (shorter[index] ?? 0));
}
