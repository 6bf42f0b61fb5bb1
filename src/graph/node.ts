import type { PlainDate } from "../calendar/plain-date.js";
import type { Doubt } from "./doubt.js";

/**
 * One value of the graph: a fact, something derived from facts, or a condition.
 *
 * A node is either known or unknown (`undefined`), and never guesses: it is known as soon as everything that could
 * still be learnt leaves its value as it is.
 */
export interface Node<out T> {
  readonly kind: NodeKind;
  /** How explanations and drawings call it; empty where the structure says enough. */
  readonly name: string;
  /** The nodes it may read. */
  readonly inputs: readonly Node<unknown>[];
  /** The frames its inputs live in, as a set of {@link Scope} bits. */
  readonly scopes: number;
  /** Where frames remember its value; -1 for a node cheaper to read than to remember. */
  readonly slot: number;
  readonly compute: (frame: Frame) => T | undefined;
  /** What decided a known value, or keeps an unknown one open: the inputs that matter, each in its frame. */
  readonly grounds: (frame: Frame) => readonly Ground[];
}

/** What a node is: a fact, a condition, or one of the ways to derive a value. */
export type NodeKind =
  | "constant"
  | "fact"
  | "is"
  | "derived"
  | "choice"
  | "all"
  | "any"
  | "not"
  | "time"
  | "items"
  | "some"
  | "chosen"
  | "table"
  | "readings";

/** A node whose value is yes or no. */
export type Condition = Node<boolean>;

/** A node together with the frame in which it counts. */
export interface Ground {
  readonly node: Node<unknown>;
  readonly frame: Frame;
}

/** What a frame holds the facts of. A frame may read its own facts and those of the frames around it. */
export const Scope = { situation: 1, request: 2, item: 4 } as const;

/** The facts of one situation, of one request in it, or of one item of a list, with the values computed from them. */
export interface Frame {
  readonly scope: number;
  readonly around: Frame | undefined;
  /** Where these facts stand in the situation, for the paths of questions and reasons. */
  readonly path: string;
  readonly facts: object;
  readonly view: View;
  readonly memo: unknown[];
  /** For an item seen from inside a request: the same item outside it, where all that does not depend on the request is remembered. */
  readonly outside: Frame | undefined;
}

/** The day of the evaluation, and how it reads the doubts of the law. */
export interface View {
  readonly on: PlainDate;
  /** The doubts read the other way; all others are read the cautious way. */
  readonly otherwise: ReadonlySet<Doubt>;
  /** The doubts met on the way whose two readings may differ. */
  readonly met: Set<Doubt>;
  /** Collects, where it is asked for, every day that the day of the evaluation is compared with. */
  readonly days?: Set<PlainDate> | undefined;
}

let slots = 0;

/** Makes a node; its scopes are those of its inputs, unless it says otherwise. */
/* @__NO_SIDE_EFFECTS__ */
export function node<T>(parts: {
  readonly kind: NodeKind;
  readonly name?: string;
  readonly inputs: readonly Node<unknown>[];
  readonly scopes?: number;
  readonly remembered?: boolean;
  readonly compute: (frame: Frame) => T | undefined;
  readonly grounds: (frame: Frame) => readonly Ground[];
}): Node<T> {
  return {
    kind: parts.kind,
    name: parts.name ?? "",
    // A copy: what is shown may be frozen, and engines walk a frozen list many times more slowly.
    inputs: [...parts.inputs],
    scopes: parts.scopes ?? parts.inputs.reduce((scopes, input) => scopes | input.scopes, 0),
    slot: parts.remembered === false ? -1 : slots++,
    compute: parts.compute,
    grounds: parts.grounds,
  };
}

/** The same node under a name of its own, as explanations and drawings call it; its value is remembered. */
/* @__NO_SIDE_EFFECTS__ */
export function named<T>(name: string, subject: Node<T>): Node<T> {
  if (subject.kind !== "fact") return node({ ...subject, name });
  // A fact's own name is its path: what names it stands beside it.
  return node({
    kind: "derived",
    name,
    inputs: [subject],
    compute: (frame) => valueOf(subject, frame),
    grounds: (frame) => groundsIn(frame, [subject]),
  });
}

/** Stands in a frame's memory for a value that was computed and is unknown. */
const unknown = Symbol("unknown");

/** The value of a node in a frame, or `undefined` as long as it is unknown. */
export function valueOf<T>(node: Node<T>, frame: Frame): T | undefined {
  const home = homeOf(node, frame);
  if (node.slot < 0) return node.compute(home);
  const remembered = home.memo[node.slot];
  if (remembered !== undefined) return remembered === unknown ? undefined : (remembered as T);
  const value = node.compute(home);
  home.memo[node.slot] = value === undefined ? unknown : value;
  return value;
}

/** The outermost frame that holds all that a node reads. */
export function homeOf(node: Node<unknown>, frame: Frame): Frame {
  let home = frame;
  while (home.around !== undefined && (node.scopes & home.scope) === 0) home = home.around;
  return home.outside !== undefined && (node.scopes & Scope.request) === 0 ? home.outside : home;
}

/** Opens a frame for a situation. */
export function rootFrame(facts: object, view: View): Frame {
  return frame(Scope.situation, undefined, "", facts, view, undefined);
}

/** Opens a frame for a part of a situation: a request in it, or an item of a list in it. */
export function innerFrame(scope: number, around: Frame, path: string, facts: object): Frame {
  return frame(scope, around, path, facts, around.view, undefined);
}

/** Opens a frame for an item of a list, seen from inside a request. */
export function itemFrame(item: Frame, request: Frame): Frame {
  return frame(Scope.item, request, item.path, item.facts, request.view, item);
}

// Every frame and every node is made in one place, so that engines see one shape of each and read them fast.
function frame(
  scope: number,
  around: Frame | undefined,
  path: string,
  facts: object,
  view: View,
  outside: Frame | undefined,
): Frame {
  return { scope, around, path, facts, view, memo: new Array<unknown>(slots), outside };
}

/** Each of several nodes in one frame, as grounds. */
export function groundsIn(frame: Frame, nodes: readonly Node<unknown>[]): readonly Ground[] {
  return nodes.map((each) => ({ node: each, frame }));
}
