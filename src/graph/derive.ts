import type { Condition, Node } from "./node.js";

/**
 * One of two values, by a condition. While the condition is open the value is known only if both branches are known
 * and alike.
 */
export function choose<T>(condition: Condition, whenTrue: Node<T>, whenFalse: Node<T>): Node<T> {
  return { op: "choose", inputs: [condition, whenTrue, whenFalse] };
}

/**
 * What is stated or, where it is not, what can be derived: the first known value. Both agree in every consistent
 * situation, so that learning one never changes the other.
 */
export function firstKnown<T>(stated: Node<T>, derived: Node<T>): Node<T> {
  return { op: "firstKnown", inputs: [stated, derived] };
}

/**
 * Puts a question to a value that is chosen between several. Where the choice is still open, the answer is known as soon
 * as each value that it may come to gives the same.
 *
 * @param value - A value made by `choose`, in several steps if need be.
 * @param question - A node about {@link theDay}, which stands for the value.
 */
export function whichever<T>(value: Node, question: Node<T>): Node<T> {
  return { op: "whichever", inputs: [value, question] };
}
