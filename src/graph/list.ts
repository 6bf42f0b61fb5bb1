import { fact, type Fact } from "./fact.js";
import {
  ground,
  groundsIn,
  innerFrame,
  itemFrame,
  node,
  Scope,
  valueOf,
  type Condition,
  type Frame,
  type Ground,
  type Node,
} from "./node.js";

/** A list in the situation that may be incomplete, each item with a unique id. */
export interface List {
  /** The frames of the items listed. */
  readonly items: Node<readonly Frame[]>;
  /** The same items as frames inside a request, so that a condition on them may read its facts too. */
  readonly itemsInside: Node<readonly Frame[]>;
  /** Whether the list is said to be complete. */
  readonly complete: Fact<boolean>;
  /** The id of an item: that the item is listed at all. */
  readonly id: Fact<string>;
}

/** Declares the list `{ <items>, complete? }` at a path of the situation. */
/* @__NO_SIDE_EFFECTS__ */
export function listAt(path: string, itemsKey: string): List {
  const listed = fact<readonly { readonly id: string }[]>(Scope.situation, `${path}.${itemsKey}`);
  const items = framesAt(Scope.situation, listed, (frame) =>
    valueOf(listed, frame)?.map((item) =>
      innerFrame(Scope.item, frame, `${path}.${itemsKey}[${item.id}]`, item),
    ),
  );
  const itemsInside = framesAt(Scope.request, items, (frame) =>
    valueOf(items, frame)?.map((item) => itemFrame(item, frame)),
  );
  return {
    items,
    itemsInside,
    complete: fact(Scope.situation, `${path}.complete`),
    id: fact(Scope.item, "id"),
  };

  function framesAt(
    scopes: number,
    from: Node<unknown>,
    compute: Node<readonly Frame[]>["compute"],
  ): Node<readonly Frame[]> {
    return node({ kind: "items", name: path, inputs: [from], scopes, compute, grounds: () => [] });
  }
}

/** True when some item meets a condition; false only when the list is complete and no item can. */
/* @__NO_SIDE_EFFECTS__ */
export function some(list: List, condition: Condition): Condition {
  return node({
    kind: "some",
    inputs: [list.items, list.complete, list.id, condition],
    scopes: condition.scopes & ~Scope.item,
    compute: (frame) => {
      let open = valueOf(list.complete, frame) !== true;
      for (const item of itemsIn(list, frame)) {
        const value = valueOf(condition, item);
        if (value === true) return true;
        if (value === undefined) open = true;
      }
      return open ? undefined : false;
    },
    grounds: (frame) => {
      const items = inOrderOfIds(list, frame);
      const witness = items.find((item) => valueOf(condition, item) === true);
      if (witness !== undefined) return groundsIn(witness, [list.id, condition]);
      const completeness = ground(list.complete, frame);
      const asGround = (item: Frame): Ground => ground(condition, item);
      const open = items.filter((item) => valueOf(condition, item) === undefined).map(asGround);
      if (valueOf(list.complete, frame) !== true) return [completeness, ...open];
      return open.length > 0 ? open : [completeness, ...items.map(asGround)];
    },
  });
}

/** The items of a list as frames inside the frame that asks. */
export function itemsIn(list: List, frame: Frame): readonly Frame[] {
  const isInside = frame.homes[Scope.request] !== undefined;
  return valueOf(isInside ? list.itemsInside : list.items, frame) ?? [];
}

/** For reasons: whichever way the list is ordered, they are the same. */
function inOrderOfIds(list: List, frame: Frame): readonly Frame[] {
  return [...itemsIn(list, frame)].sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** One item picked out of a list: known, known to be absent, or unknown. */
export type Chosen = Node<Frame | "none">;

/**
 * The item that a fact names by its id or, where the fact is silent, the only item that meets a condition in a
 * complete list.
 */
/* @__NO_SIDE_EFFECTS__ */
export function chosen(list: List, byId: Fact<string>, orOnly: Condition): Chosen {
  return node({
    kind: "chosen",
    inputs: [byId, list.items, list.complete, list.id, orOnly],
    scopes: byId.scopes | (orOnly.scopes & ~Scope.item),
    compute: (frame) => {
      const items = itemsIn(list, frame);
      const id = valueOf(byId, frame);
      if (id !== undefined) return items.find((item) => valueOf(list.id, item) === id);
      if (valueOf(list.complete, frame) !== true) return undefined;
      const fitting = items.filter((item) => valueOf(orOnly, item) !== false);
      const [only, ...others] = fitting;
      if (only === undefined) return "none";
      return others.length === 0 && valueOf(orOnly, only) === true ? only : undefined;
    },
    grounds: (frame) => {
      const items = inOrderOfIds(list, frame);
      const id = valueOf(byId, frame);
      const named = ground(byId, frame);
      if (id !== undefined) return [named, ...listed(items.filter((item) => valueOf(list.id, item) === id))];
      if (valueOf(list.complete, frame) !== true) return [ground(list.complete, frame)];
      const asGround = (item: Frame): Ground => ground(orOnly, item);
      const fitting = items.filter((item) => valueOf(orOnly, item) !== false);
      const open = fitting.filter((item) => valueOf(orOnly, item) === undefined).map(asGround);
      // Where no item surely fits, there may be none to name: what keeps the items open must be asked too.
      if (fitting.length > 1) return open.length < fitting.length ? [named] : [named, ...open];
      if (open.length > 0) return open;
      return [ground(list.complete, frame), ...listed(fitting), ...items.map(asGround)];
    },
  });

  function listed(items: readonly Frame[]): readonly Ground[] {
    return items.map((item) => ground(list.id, item));
  }
}

/** A node of the chosen item; the given value where no item is to be chosen from. */
/* @__NO_SIDE_EFFECTS__ */
export function ofChosen<T>(item: Chosen, subject: Node<T>, whereNone: Node<T>): Node<T> {
  // An item chosen for the situation is found outside every request; a subject that reads the request is read inside.
  const readsMore = (subject.scopes & ~item.scopes & Scope.request) !== 0;
  const asked = (found: Frame, frame: Frame): Frame => (readsMore ? itemFrame(found, frame) : found);
  return node({
    kind: "choice",
    inputs: [item, subject, whereNone],
    scopes: item.scopes | (subject.scopes & ~Scope.item) | whereNone.scopes,
    compute: (frame) => {
      const found = valueOf(item, frame);
      if (found === undefined) return undefined;
      return found === "none" ? valueOf(whereNone, frame) : valueOf(subject, asked(found, frame));
    },
    grounds: (frame) => {
      const found = valueOf(item, frame);
      const choice = ground(item, frame);
      if (found === undefined) return [choice];
      const value = found === "none" ? ground(whereNone, frame) : ground(subject, asked(found, frame));
      return valueOf(value.node, value.frame) === undefined ? [value] : [choice, value];
    },
  });
}

/** Inside a condition on the items of a list: true for the item that is chosen. */
/* @__NO_SIDE_EFFECTS__ */
export function isChosen(item: Chosen): Condition {
  return node({
    kind: "chosen",
    inputs: [item],
    scopes: item.scopes | Scope.item,
    compute: (frame) => {
      const found = valueOf(item, frame);
      return found === undefined ? undefined : found !== "none" && found.path === frame.path;
    },
  });
}

/** The item of a list at a place where there is one. */
export function itemAt<T>(items: readonly T[], place: number): T {
  return items[place] as T;
}
