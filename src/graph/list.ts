import { fact, type Fact } from "./fact.js";
import type { Condition, Giving, List, Node, OfChosenOperation } from "./node.js";

export type { List } from "./node.js";

/** One item picked out of a list: known, known to be absent, or unknown. */
export type Chosen = Node<ChosenItem>;

declare const item: unique symbol;

/** What is chosen out of a list, as the compiler knows it. */
export interface ChosenItem {
  readonly [item]: never;
}

/** Declares the list `{ <items>, complete? }` at a path of the situation. */
export function listAt(path: string, itemsKey: string): List {
  return { path, itemsKey, complete: fact("situation", `${path}.complete`), id: fact("item", "id") };
}

/** True when some item meets a condition; false only when the list is complete and no item can. */
export function some(list: List, condition: Condition): Condition {
  return { op: "some", list, inputs: [list.complete, list.id, condition] };
}

/**
 * The item that a fact names by its id or, where the fact is silent, the only item that meets a condition in a
 * complete list.
 */
export function chosen(list: List, byId: Fact<string>, orOnly: Condition): Chosen {
  return { op: "chosen", list, inputs: [byId, list.complete, list.id, orOnly] };
}

/** A node of the chosen item; the given value where no item is to be chosen from. */
export function ofChosen<T>(
  item: Chosen,
  subject: Node<T>,
  whereNone: Node<T>,
): OfChosenOperation & Giving<T> {
  return { op: "ofChosen", inputs: [item, subject, whereNone] };
}

/** Inside a condition on the items of a list: true for the item that is chosen. */
export function isChosen(item: Chosen): Condition {
  return { op: "isChosen", inputs: [item] };
}
