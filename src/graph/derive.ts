import { groundsIn, node, valueOf, type Condition, type Frame, type Node } from "./node.js";

type Known<Inputs extends readonly Node<unknown>[]> = {
  readonly [K in keyof Inputs]: Inputs[K] extends Node<infer T> ? T : never;
};

/** A value computed from others, once all of them are known. */
/* @__NO_SIDE_EFFECTS__ */
export function derive<const Inputs extends readonly Node<unknown>[], T>(
  name: string,
  inputs: Inputs,
  from: (...known: Known<Inputs>) => T,
): Node<T> {
  return node({
    kind: "derived",
    name,
    inputs,
    compute: (frame) => {
      const known: unknown[] = [];
      for (const input of inputs) {
        const value = valueOf(input, frame);
        if (value === undefined) return undefined;
        known.push(value);
      }
      return from(...(known as unknown as Known<Inputs>));
    },
  });
}

/**
 * One of two values, by a condition. While the condition is open the value is known only if both branches are known
 * and alike.
 */
/* @__NO_SIDE_EFFECTS__ */
export function choose<T>(condition: Condition, whenTrue: Node<T>, whenFalse: Node<T>): Node<T> {
  return node({
    kind: "choice",
    inputs: [condition, whenTrue, whenFalse],
    compute: (frame) => {
      const choice = valueOf(condition, frame);
      if (choice !== undefined) return valueOf(choice ? whenTrue : whenFalse, frame);
      const first = valueOf(whenTrue, frame);
      return first !== undefined && first === valueOf(whenFalse, frame) ? first : undefined;
    },
    grounds: (frame) => {
      const choice = valueOf(condition, frame);
      if (choice !== undefined) {
        const taken = choice ? whenTrue : whenFalse;
        return groundsIn(frame, valueOf(taken, frame) === undefined ? [taken] : [condition, taken]);
      }
      const first = valueOf(whenTrue, frame);
      const alike = first !== undefined && first === valueOf(whenFalse, frame);
      return groundsIn(frame, alike ? [whenTrue, whenFalse] : [condition]);
    },
  });
}

/**
 * What is stated or, where it is not, what can be derived: the first known value. Both agree in every consistent
 * situation, so that learning one never changes the other.
 */
/* @__NO_SIDE_EFFECTS__ */
export function firstKnown<T>(stated: Node<T>, derived: Node<T>): Node<T> {
  const compute = (frame: Frame): T | undefined => valueOf(stated, frame) ?? valueOf(derived, frame);
  return node({
    kind: "derived",
    inputs: [stated, derived],
    compute,
    grounds: (frame) => {
      if (valueOf(stated, frame) !== undefined) return groundsIn(frame, [stated]);
      return groundsIn(frame, valueOf(derived, frame) === undefined ? [stated, derived] : [derived]);
    },
  });
}
