import type { Condition, Node } from "./node.js";

/** True when every part is true; false as soon as one part is false, whatever else is unknown. */
export function all(...parts: readonly Condition[]): Condition {
  return { op: "all", inputs: parts };
}

/** True as soon as one part is true, whatever else is unknown; false when every part is false. */
export function any(...parts: readonly Condition[]): Condition {
  return { op: "any", inputs: parts };
}

/** True when the part is false, false when it is true. */
export function not(part: Condition): Condition {
  return { op: "not", inputs: [part] };
}

/** True when a node has one of the given values. */
export function is<T extends string | number | boolean>(
  subject: Node<T>,
  ...values: readonly NoInfer<T>[]
): Condition {
  return { op: "is", values, inputs: [subject] };
}

/** True as soon as a node is known. A fact that is not said may still be learnt: then this is open. */
export function isKnown(subject: Node): Condition {
  return { op: "isKnown", inputs: [subject] };
}

/** True when both nodes have the same value. */
export function equals<T extends string | number | boolean>(one: Node<T>, other: Node<T>): Condition {
  return { op: "equals", inputs: [one, other] };
}

/** True when something that is known as a whole has a part of that name. */
export function includes<T extends object>(whole: Node<T>, part: keyof T & string): Condition {
  return { op: "includes", part, inputs: [whole] };
}

/** True when a number is as great as another, or greater. */
export function atLeast(subject: Node<number>, count: number): Condition {
  return { op: "atLeast", count, inputs: [subject] };
}
