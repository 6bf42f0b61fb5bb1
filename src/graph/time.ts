import { plusMonths, type PlainDate } from "../calendar/plain-date.js";
import { not } from "./condition.js";
import { node, valueOf, type Condition, type Node } from "./node.js";

/** True from a day on: on the day itself and on every later one. */
/* @__NO_SIDE_EFFECTS__ */
export function since(day: Node<PlainDate>): Condition {
  return node({
    kind: "time",
    name: "since",
    inputs: [day],
    compute: (frame) => {
      const value = valueOf(day, frame);
      if (value === undefined) return undefined;
      frame.view.days?.add(value);
      return frame.view.on >= value;
    },
  });
}

/** True until the eve of a day: on every day before it, not on the day itself. */
/* @__NO_SIDE_EFFECTS__ */
export function before(day: Node<PlainDate>): Condition {
  return not(since(day));
}

/**
 * True in a part of every year: from the first day of month `from` to the last day of month `to`, both counted from 1;
 * a season may run over the turn of the year.
 */
/* @__NO_SIDE_EFFECTS__ */
export function season(from: number, to: number): Condition {
  return node({
    kind: "time",
    name: `season ${String(from)}-${String(to)}`,
    inputs: [],
    remembered: false,
    compute: (frame) => {
      const { on, days } = frame.view;
      const month = Number(on.slice(5, 7));
      days?.add(plusMonths(`${on.slice(0, 8)}01`, 1));
      return from <= to ? from <= month && month <= to : month >= from || month <= to;
    },
  });
}
