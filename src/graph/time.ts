import type { PlainDate } from "../calendar/plain-date.js";
import { not } from "./condition.js";
import type { Condition, Node } from "./node.js";

/** True from a day on: on the day itself and on every later one. */
export function since(day: Node<PlainDate>): Condition {
  return { op: "since", inputs: [day] };
}

/** True until the eve of a day: on every day before it, not on the day itself. */
export function before(day: Node<PlainDate>): Condition {
  return not(since(day));
}

/**
 * True in a part of every year: from the first day of month `from` to the last day of month `to`, both counted from 1;
 * a season may run over the turn of the year.
 */
export function season(from: number, to: number): Condition {
  return { op: "season", from, to, inputs: [] };
}
