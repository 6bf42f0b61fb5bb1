import {
  doubtful as doubtfulBy,
  perhaps as perhapsBy,
  twoReadings as twoReadingsBy,
} from "../graph/doubt.js";
import type { Condition, Node } from "../graph/node.js";
import type { DiscretionId, DoubtId } from "../vocabulary/doubts.js";

// What the graph says of any doubt, for those of the law of titles: a misspelt one does not compile.

/** A value that depends on how the law is read: the cautious way, or the other way. */
export const twoReadings: <T>(doubt: DoubtId | DiscretionId, cautious: Node<T>, other: Node<T>) => Node<T> =
  twoReadingsBy;

/** A condition that, where it is met, holds in the cautious reading of the law only. */
export const doubtful: (doubt: DoubtId | DiscretionId, condition: Condition) => Condition = doubtfulBy;

/** A condition that, where it is met, holds in the other reading of the law only. */
export const perhaps: (doubt: DoubtId | DiscretionId, condition: Condition) => Condition = perhapsBy;
