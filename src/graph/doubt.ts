import { groundsIn, node, valueOf, type Condition, type Node, type View } from "./node.js";
import type { PlainDate } from "../calendar/plain-date.js";

/** The id of a question that the law leaves open, answered the same way everywhere within one reading. */
export type Doubt = string;

/**
 * A value that depends on how an open question of law is answered: the cautious way, or the other way. Where both ways
 * give the same known value there is no doubt to speak of.
 */
/* @__NO_SIDE_EFFECTS__ */
export function twoReadings<T>(doubt: Doubt, cautious: Node<T>, other: Node<T>): Node<T> {
  return node({
    kind: "readings",
    name: doubt,
    inputs: [cautious, other],
    compute: (frame) => {
      const first = valueOf(cautious, frame);
      const second = valueOf(other, frame);
      if (first === second) return first;
      frame.view.met.add(doubt);
      return frame.view.otherwise.has(doubt) ? second : first;
    },
    grounds: (frame) => {
      const first = valueOf(cautious, frame);
      if (first !== undefined && first === valueOf(other, frame)) return groundsIn(frame, [cautious, other]);
      return groundsIn(frame, [frame.view.otherwise.has(doubt) ? other : cautious]);
    },
  });
}

/**
 * A condition that, where it is met, holds in one reading only: the cautious one if `cautious` is true, else the other. As
 * long as it is open, the doubt is not met: it may come to nothing.
 */
/* @__NO_SIDE_EFFECTS__ */
export function doubtful(doubt: Doubt, condition: Condition, cautious: boolean): Condition {
  return node({
    kind: "readings",
    name: doubt,
    inputs: [condition],
    compute: (frame) => {
      const value = valueOf(condition, frame);
      if (value !== true) return value;
      frame.view.met.add(doubt);
      return frame.view.otherwise.has(doubt) ? !cautious : cautious;
    },
  });
}

/** What an evaluation gives under one reading of the doubts it met. */
export interface Reading<T> {
  /** The doubts read the other way; empty for the cautious reading, which comes first. */
  readonly otherwise: ReadonlySet<Doubt>;
  readonly result: T;
}

/**
 * Evaluates once for each way to read the doubts met on the way: once where there is no doubt, twice where there is
 * one. The cautious reading comes first, then each doubt in turn, by its id, is read the other way.
 *
 * @param days - Collects every day that `on` is compared with. An evaluation reads `on` by comparing it and in no other
 * way, so that it goes the same way on each day until the first of these that is later than `on`.
 */
export function readingsOf<T>(
  on: PlainDate,
  evaluate: (view: View) => T,
  days?: Set<PlainDate>,
): readonly Reading<T>[] {
  const met = new Set<Doubt>();
  const read = (otherwise: ReadonlySet<Doubt>): Reading<T> => ({
    otherwise,
    result: evaluate({ on, otherwise, met, days }),
  });
  const readings = [read(new Set())];
  // `met` may grow while its doubts are read the other way: the loop then goes on to the new ones.
  for (const doubt of met)
    readings.push(...readings.map(({ otherwise }) => read(new Set([...otherwise, doubt]))));
  return readings.length > 2 ? inOrderOfIds(readings) : readings;
}

/** The same readings whichever doubt was met first: counted in binary, a digit for each doubt. */
function inOrderOfIds<T>(readings: readonly Reading<T>[]): readonly Reading<T>[] {
  const digits = ({ otherwise }: Reading<T>): string => [...otherwise].sort().reverse().join();
  return [...readings].sort((one, other) => (digits(one) < digits(other) ? -1 : 1));
}
