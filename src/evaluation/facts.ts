import { pathBelow } from "../graph/fact.js";
import { Fork, leavesOf, lift, type Value } from "./fork.js";
import { homeOf, type Frame } from "./frame.js";
import { groundsOf, type Ground } from "./grounds.js";
import { keptUntil } from "./keep.js";
import type { Step } from "./program.js";
import { valueOf } from "./value.js";

/** Some facts: a bit for each, by the places of their paths in the list that an evaluation keeps. */
export type Facts = readonly number[];

/** How many bits a number of them holds: as many as engines keep in a small one. */
const bits = 30;
const none: Facts = [];

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
  const grounds = groundsOf(step, frame);
  if (!(grounds instanceof Fork)) return united(grounds ?? []);
  const all = [...new Set(leavesOf(grounds).flatMap((each) => each ?? []))];
  return lift([grounds, ...all.map(ofGround)], ([those, ...facts]) => {
    const found = (those as readonly Ground[]).map((ground) => facts[all.indexOf(ground)] as Facts);
    return found.reduce(union, none);
  });
}

function united(grounds: readonly Ground[]): Value<Facts> {
  let all = none;
  let forked = false;
  for (const ground of grounds) {
    const facts = ofGround(ground);
    if (facts instanceof Fork) forked = true;
    else all = union(all, facts ?? none);
  }
  return forked
    ? lift(grounds.map(ofGround), (facts) => (facts as readonly Facts[]).reduce(union, none))
    : all;
}

function ofGround({ step, frame }: Ground): Value<Facts> {
  return factsThatMatter(step, frame);
}

/** Their paths: those that matter in some reading in which the step has a value that is asked about. */
export function pathsWhere<T>(
  step: Step<T>,
  frame: Frame,
  isAsked: (value: T | undefined) => boolean,
): readonly string[] {
  const value = valueOf(step, frame);
  const facts = factsThatMatter(step, frame);
  const asked = lift([value, facts], ([one, known]) =>
    isAsked(one as T | undefined) ? (known as Facts) : none,
  );
  return pathsOf(
    leavesOf(asked).reduce<Facts>((all, one) => union(all, one ?? none), none),
    frame,
  );
}

/** The paths of some facts. */
export function pathsOf(facts: Facts, { view }: Frame): readonly string[] {
  return view.paths.filter(
    (_, place) => ((facts[Math.floor(place / bits)] ?? 0) & (1 << (place % bits))) !== 0,
  );
}

function factAt(path: string, { path: above, view }: Frame): Facts {
  const place = view.paths.push(pathBelow(above, path)) - 1;
  const facts = new Array<number>(Math.floor(place / bits) + 1).fill(0);
  facts[facts.length - 1] = 1 << (place % bits);
  return facts;
}

function union(one: Facts, other: Facts): Facts {
  if (one === other || other.length === 0) return one;
  if (one.length === 0) return other;
  const [longer, shorter] = one.length < other.length ? [other, one] : [one, other];
  return longer.map((word, index) => word | (shorter[index] ?? 0));
}
