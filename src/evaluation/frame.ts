import type { PlainDate } from "../calendar/plain-date.js";
import { partAt } from "../graph/fact.js";
import type { List, Scope as ScopeName } from "../graph/node.js";
import type { Program } from "./program.js";

/** What a frame holds the facts of, as bits. Every frame may read the situation's; an item's may stand inside a request. */
export const Scope: Readonly<Record<ScopeName, number>> = { situation: 0, request: 1, item: 2 };

/** The facts of one situation, of one request in it, or of one item of a list, with the values computed from them. */
export interface Frame {
  /** Where these facts stand in the situation, for the paths of questions and reasons. */
  readonly path: string;
  readonly facts: object;
  readonly view: View;
  /** By its cell, what is computed of each step: its value, and the facts that matter to it. */
  readonly values: unknown[];
  reasons: unknown[] | undefined;
  /** Where the day of the evaluation moves: the same of the steps that it may change. */
  moving: { readonly values: Kept; readonly reasons: Kept } | undefined;
  /** By the scopes of a step: the outermost frame that holds all that it reads. */
  readonly homes: readonly (Frame | undefined)[];
  /** The items of each list, as frames inside this one, in the order of their ids. */
  lists: Map<List, readonly Frame[]> | undefined;
}

/** What is kept while the day of the evaluation moves. */
export interface Kept {
  readonly what: unknown[];
  /** The first later day on which it may be something else. */
  readonly until: (PlainDate | undefined)[];
}

/** The program evaluated, and the day of the evaluation. */
export interface View {
  readonly program: Program;
  on: PlainDate;
  /** Whether that day moves on. */
  readonly moves: boolean;
  /** The first later day on which something may change of what was read on that day. */
  until: PlainDate;
  /** The paths of the facts found to matter, as they were found: the place of each is its bit in a set of them. */
  readonly paths: string[];
  /** The lists of paths made of them, each once. */
  readonly lists: Lists;
}

/** The list of some facts, given by the words of their set, and those of the sets that go on with another word. */
export interface Lists {
  paths: readonly string[] | undefined;
  readonly after: Map<number, Lists>;
}

export function newLists(): Lists {
  return { paths: undefined, after: new Map() };
}

/** After every day that there is. */
export const never: PlainDate = "9999-12-31";

/** Opens a frame for a situation on a day. */
export function situationFrame(facts: object, on: PlainDate, program: Program, moves = false): Frame {
  const view: View = { program, on, moves, until: never, paths: [], lists: newLists() };
  return frame(Scope.situation, "", facts, view);
}

/** Opens a frame for a request in a situation. */
export function requestFrame(situation: Frame, path: string, facts: object): Frame {
  return frame(Scope.request, path, facts, situation.view, situation.homes);
}

/** Opens a frame for an item that stands in a list of a situation. */
export function itemFrame(situation: Frame, path: string, facts: object): Frame {
  return frame(Scope.item, path, facts, situation.view, situation.homes);
}

/** Opens a frame for an item seen from inside a request: what does not depend on the request stays outside. */
export function insideFrame(item: Frame, request: Frame): Frame {
  const homes = [item.homes[Scope.situation], request, item];
  return frame(Scope.request | Scope.item, item.path, item.facts, item.view, homes);
}

// Every frame is made in one place, so that engines see one shape of each and read them fast.
function frame(scopes: number, path: string, facts: object, view: View, around?: Frame["homes"]): Frame {
  const homes = [around?.[0], around?.[1], around?.[2], undefined];
  const values = new Array<unknown>(view.program.cells[scopes] ?? 0);
  const made = { path, facts, view, values, reasons: undefined, moving: undefined, homes, lists: undefined };
  homes[scopes] = made;
  return made;
}

/** The outermost frame that holds all that some scopes may read. */
export function homeOf(scopes: number, frame: Frame): Frame {
  const home = frame.homes[scopes];
  if (home === undefined) throw new TypeError("this is not read here");
  return home;
}

/** What a frame keeps while the day moves. */
export function movingIn(frame: Frame): NonNullable<Frame["moving"]> {
  return (frame.moving ??= { values: { what: [], until: [] }, reasons: { what: [], until: [] } });
}

/** The items of a list as frames inside the frame that asks, in the order of their ids. */
export function itemsIn(list: List, frame: Frame): readonly Frame[] {
  const around = frame.homes[Scope.request] ?? homeOf(Scope.situation, frame);
  const known = around.lists?.get(list);
  if (known !== undefined) return known;
  const items =
    around.homes[Scope.request] === undefined
      ? itemsOf(list, around)
      : itemsIn(list, homeOf(Scope.situation, around)).map((item) => insideFrame(item, around));
  around.lists ??= new Map();
  around.lists.set(list, items);
  return items;
}

function itemsOf({ path, itemsKey }: List, situation: Frame): readonly Frame[] {
  const listed = partAt(situation.facts, `${path}.${itemsKey}`.split(".")) as
    readonly { readonly id: string }[] | undefined;
  return (listed ?? [])
    .map((item) => itemFrame(situation, `${path}.${itemsKey}[${item.id}]`, item))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
}
