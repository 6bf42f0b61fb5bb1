import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";

/**
 * One value of the graph: a fact, something derived from facts, or a condition.
 *
 * A node is plain data: an operation out of a closed set, the nodes it reads, and what else it is made of. What a node is
 * worth in a situation is not for the node to say, but for whoever reads it.
 */
export type Node<T = unknown> = Operation & Giving<T>;

/** A node whose value is yes or no. */
export type Condition = Node<boolean>;

declare const given: unique symbol;

/** What the value of a node is, as the compiler knows it; at run time nothing stands there. */
export interface Giving<out T> {
  readonly [given]?: T;
}

/**
 * Every operation there is. To add one, declare its record here and a builder beside its kin: the compiler then names
 * every reader that must learn it.
 */
export type Operation =
  | FactOperation
  | ConstantOperation
  | NamedOperation
  | AllOperation
  | AnyOperation
  | NotOperation
  | IsOperation
  | IsKnownOperation
  | IncludesOperation
  | EqualsOperation
  | AtLeastOperation
  | IsBeforeOperation
  | PlusOperation
  | BirthdayOperation
  | SinceOperation
  | SeasonOperation
  | ChooseOperation
  | FirstKnownOperation
  | WhicheverOperation
  | TheOneOperation
  | SomeOperation
  | ChosenOperation
  | OfChosenOperation
  | IsChosenOperation
  | TableOperation
  | TableSaysOperation
  | TwoReadingsOperation
  | DoubtfulOperation;

/** What a node is, by the name of its operation. */
export type NodeKind = Operation["op"];

/** What the facts of a node are facts of: the situation, one request in it, or one item of a list in it. */
export type Scope = "situation" | "request" | "item";

/** The id of a question that the law leaves open, answered the same way everywhere within one reading. */
export type Doubt = string;

/** What the situation says at a path; unknown where it says nothing. */
export interface FactOperation {
  readonly op: "fact";
  readonly scope: Scope;
  /** Its path below that of its scope, as in `applicant.bornOn`. */
  readonly path: string;
  readonly inputs: readonly [];
}

/** A value that is always known. */
export interface ConstantOperation {
  readonly op: "constant";
  readonly value: unknown;
  readonly inputs: readonly [];
}

/** Another node, under a name of its own. */
export interface NamedOperation {
  readonly op: "named";
  readonly name: string;
  readonly inputs: readonly [subject: Node];
}

/** True when every input is true; false as soon as one is false. */
export interface AllOperation {
  readonly op: "all";
  readonly inputs: readonly Condition[];
}

/** True as soon as one input is true; false when every one is false. */
export interface AnyOperation {
  readonly op: "any";
  readonly inputs: readonly Condition[];
}

/** The contrary of its input. */
export interface NotOperation {
  readonly op: "not";
  readonly inputs: readonly [Condition];
}

/** True when the input has one of the values. */
export interface IsOperation {
  readonly op: "is";
  readonly values: readonly unknown[];
  readonly inputs: readonly [subject: Node];
}

/** True as soon as the input is known: that it is not said leaves it open. */
export interface IsKnownOperation {
  readonly op: "isKnown";
  readonly inputs: readonly [subject: Node];
}

/** True when the input, the whole of something, has a part of that name. */
export interface IncludesOperation {
  readonly op: "includes";
  readonly part: string;
  readonly inputs: readonly [whole: Node<object>];
}

/** True when both inputs have the same value. */
export interface EqualsOperation {
  readonly op: "equals";
  readonly inputs: readonly [one: Node, other: Node];
}

/** True when the input is so many or more. */
export interface AtLeastOperation {
  readonly op: "atLeast";
  readonly count: number;
  readonly inputs: readonly [Node<number>];
}

/** True when the first day lies before the second. */
export interface IsBeforeOperation {
  readonly op: "isBefore";
  readonly inputs: readonly [day: Node<PlainDate>, other: Node<PlainDate>];
}

/** The day that lies one period after another. */
export interface PlusOperation {
  readonly op: "plus";
  readonly period: Period;
  /** The period begins on the day after that one. */
  readonly fromDayAfter: boolean;
  readonly inputs: readonly [day: Node<PlainDate>];
}

/** The day on which whoever was born on a day reaches an age. */
export interface BirthdayOperation {
  readonly op: "birthday";
  readonly age: number;
  /** Someone born on 29 February reaches it on 1 March of a common year, not on 28 February. */
  readonly late: boolean;
  readonly inputs: readonly [bornOn: Node<PlainDate>];
}

/** True from a day on: the day of the evaluation is compared in no other way. */
export interface SinceOperation {
  readonly op: "since";
  readonly inputs: readonly [day: Node<PlainDate>];
}

/** True in a part of every year, from the first day of a month to the last day of another. */
export interface SeasonOperation {
  readonly op: "season";
  readonly from: number;
  readonly to: number;
  readonly inputs: readonly [];
}

/** One of two values, by a condition. */
export interface ChooseOperation {
  readonly op: "choose";
  readonly inputs: readonly [condition: Condition, whenTrue: Node, whenFalse: Node];
}

/** The first value that is known. */
export interface FirstKnownOperation {
  readonly op: "firstKnown";
  readonly inputs: readonly [stated: Node, derived: Node];
}

/** The answer to a question about a value: known as soon as it is the same for each value that is still possible. */
export interface WhicheverOperation {
  readonly op: "whichever";
  readonly inputs: readonly [value: Node, question: Node];
}

/** Inside the question of a `whichever`: the value that it is about. */
export interface TheOneOperation {
  readonly op: "theOne";
  readonly inputs: readonly [];
}

/** True when some item of a list meets a condition. */
export interface SomeOperation {
  readonly op: "some";
  readonly list: List;
  readonly inputs: readonly [complete: Node<boolean>, id: Node<string>, condition: Condition];
}

/** One item picked out of a list: the one that is named or, where none is, the only one that meets a condition. */
export interface ChosenOperation {
  readonly op: "chosen";
  readonly list: List;
  readonly inputs: readonly [
    byId: Node<string>,
    complete: Node<boolean>,
    id: Node<string>,
    orOnly: Condition,
  ];
}

/** Something of the item that is chosen. */
export interface OfChosenOperation {
  readonly op: "ofChosen";
  readonly inputs: readonly [item: Node, subject: Node, whereNone: Node];
}

/** Inside a condition on the items of a list: true for the one that is chosen. */
export interface IsChosenOperation {
  readonly op: "isChosen";
  readonly inputs: readonly [item: Node];
}

/** The rows of a table that may still hold. */
export interface TableOperation<R extends Row<unknown> = Row<unknown>> {
  readonly op: "table";
  readonly name: string;
  readonly rows: readonly R[];
  /** When each row holds. */
  readonly inputs: readonly Condition[];
}

/** True when every row of a table that may still hold is among some of its rows, false when none is. */
export interface TableSaysOperation {
  readonly op: "tableSays";
  readonly rows: readonly Row<unknown>[];
  readonly inputs: readonly [table: Table<Row<unknown>>];
}

/** A value that depends on how an open question of law is answered. */
export interface TwoReadingsOperation {
  readonly op: "twoReadings";
  readonly doubt: Doubt;
  readonly inputs: readonly [cautious: Node, other: Node];
}

/** A condition that, where it is met, holds in one reading only. */
export interface DoubtfulOperation {
  readonly op: "doubtful";
  readonly doubt: Doubt;
  /** Whether it holds in the cautious reading. */
  readonly cautious: boolean;
  readonly inputs: readonly [Condition];
}

/** A list in the situation that may be incomplete, each item with a unique id. */
export interface List {
  /** Its path in the situation, and the key of its items below it. */
  readonly path: string;
  readonly itemsKey: string;
  /** Whether the list is said to be complete. */
  readonly complete: Node<boolean>;
  /** The id of an item: that the item is listed at all. */
  readonly id: Node<string>;
}

/** One row of a table: what it gives, and when. */
export interface Row<out T> {
  readonly when: Condition;
  readonly gives: T;
}

/**
 * A table whose rows exclude each other: of all its rows exactly one holds in a complete situation. Its value is the
 * set of rows that may still hold.
 */
export type Table<R extends Row<unknown>> = TableOperation<R> & Giving<readonly R[]>;

/** The same node under a name of its own, as explanations and drawings call it. */
export function named<T>(name: string, subject: Node<T>): Node<T> {
  return { op: "named", name, inputs: [subject] };
}
