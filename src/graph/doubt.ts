import type { Condition, Doubt, Node } from "./node.js";

export type { Doubt } from "./node.js";

/**
 * A value that depends on how an open question of law is answered: the cautious way, or the other way. Where both ways
 * give the same known value there is no doubt to speak of.
 */
export function twoReadings<T>(doubt: Doubt, cautious: Node<T>, other: Node<T>): Node<T> {
  return { op: "twoReadings", doubt, inputs: [cautious, other] };
}

/**
 * A condition that, where it is met, holds in the cautious reading only. As long as it is open, the doubt is not met: it may
 * come to nothing.
 */
export function doubtful(doubt: Doubt, condition: Condition): Condition {
  return { op: "doubtful", doubt, cautious: true, inputs: [condition] };
}

/** A condition that, where it is met, holds in the other reading only, not in the cautious one. See {@link doubtful}. */
export function perhaps(doubt: Doubt, condition: Condition): Condition {
  return { op: "doubtful", doubt, cautious: false, inputs: [condition] };
}
