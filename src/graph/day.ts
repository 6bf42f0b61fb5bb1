import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { not } from "./condition.js";
import { constant } from "./fact.js";
import type { Condition, Node } from "./node.js";

/** A day of the graph, or one that is written in the law. */
type Day = Node<PlainDate> | PlainDate;

/** In the question of a {@link whichever}: the day that it is about. */
export const theDay: Node<PlainDate> = { op: "theOne", inputs: [] };

/** True when a day lies before another. */
export function isBefore(day: Day, other: Day): Condition {
  return { op: "isBefore", inputs: [nodeOf(day), nodeOf(other)] };
}

/** True when a day is another, or lies after it. */
export function isFrom(day: Day, other: Day): Condition {
  return not(isBefore(day, other));
}

/** The day that lies one period after another. */
export function plus(day: Node<PlainDate>, period: Period): Node<PlainDate> {
  return { op: "plus", period, fromDayAfter: false, inputs: [day] };
}

/** The day on which a period is over that begins on the day after another. */
export function plusFromDayAfter(day: Node<PlainDate>, period: Period): Node<PlainDate> {
  return { op: "plus", period, fromDayAfter: true, inputs: [day] };
}

/** The day on which whoever was born on a day reaches an age; of 29 February in a common year, the 28th. */
export function birthday(bornOn: Node<PlainDate>, age: number): Node<PlainDate> {
  return { op: "birthday", age, late: false, inputs: [bornOn] };
}

/** The same; of 29 February in a common year, 1 March. */
export function lateBirthday(bornOn: Node<PlainDate>, age: number): Node<PlainDate> {
  return { op: "birthday", age, late: true, inputs: [bornOn] };
}

function nodeOf(day: Day): Node<PlainDate> {
  return typeof day === "string" ? constant(day) : day;
}
