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

/** What a frame holds the facts of, as bits. Every frame may read the situation's; an item's may stand inside a request. */
export const Scope = { situation: 0, request: 1, item: 2 } as const;

/** The facts of one situation, of one request in it, or of one item of a list, with the values computed from them. */
export interface Frame {
  /** Where these facts stand in the situation, for the paths of questions and reasons. */
  readonly path: string;
  readonly facts: object;
  readonly view: View;
  readonly memo: unknown[];
  /** By the scopes of a node: the outermost frame that holds all that it reads. */
  readonly homes: readonly (Frame | undefined)[];
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

/** How many values a frame may have to remember, by the scopes of their nodes. */
const slots: number[] = [];

/**
 * Makes a node; unless it says otherwise, its scopes are those of its inputs, and its grounds all of them, or those that
 * are open while any is.
 */
/* @__NO_SIDE_EFFECTS__ */
export function node<T>(parts: {
  readonly kind: NodeKind;
  readonly name?: string;
  readonly inputs: readonly Node<unknown>[];
  readonly scopes?: number;
  readonly remembered?: boolean;
  readonly compute: (frame: Frame) => T | undefined;
  readonly grounds?: (frame: Frame) => readonly Ground[];
}): Node<T> {
  // A copy: what is shown may be frozen, and engines walk a frozen list many times more slowly.
  const inputs = [...parts.inputs];
  const scopes = parts.scopes ?? inputs.reduce((so, input) => so | input.scopes, 0);
  return {
    kind: parts.kind,
    name: parts.name ?? "",
    inputs,
    scopes,
    slot: parts.remembered === false ? -1 : nextSlot(scopes),
    compute: parts.compute,
    grounds:
      parts.grounds ??
      ((frame) => {
        const open = inputs.filter((input) => valueOf(input, frame) === undefined);
        return groundsIn(frame, open.length > 0 ? open : inputs);
      }),
  };
}

function nextSlot(scopes: number): number {
  const slot = slots[scopes] ?? 0;
  slots[scopes] = slot + 1;
  return slot;
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
  });
}

/** The value of a node in a frame, or `undefined` as long as it is unknown. */
export function valueOf<T>(node: Node<T>, frame: Frame): T | undefined {
  if (node.slot < 0) return node.compute(frame);
  const home = homeOf(node, frame);
  const remembered = home.memo[node.slot] as T | null | undefined;
  if (remembered !== undefined) return remembered ?? undefined;
  const value = node.compute(home);
  // No fact is null: it stands for what was computed and is unknown.
  home.memo[node.slot] = value ?? null;
  return value;
}

/** The outermost frame that holds all that a node reads. */
export function homeOf(node: Node<unknown>, frame: Frame): Frame {
  const home = frame.homes[node.scopes];
  if (home === undefined) throw new TypeError(`${node.name} is not read here`);
  return home;
}

/** Opens a frame for a situation. */
export function rootFrame(facts: object, view: View): Frame {
  return frame(Scope.situation, "", facts, view, []);
}

/** Opens a frame for a part of a situation: a request in it, or an item of a list in it. */
export function innerFrame(scope: number, situation: Frame, path: string, facts: object): Frame {
  return frame(scope, path, facts, situation.view, situation.homes);
}

/** Opens a frame for an item of a list seen from inside a request: what does not depend on the request stays outside. */
export function itemFrame(item: Frame, request: Frame): Frame {
  const homes = [item.homes[Scope.situation], request, item];
  return frame(Scope.request | Scope.item, item.path, item.facts, item.view, homes);
}

// Every frame and every node is made in one place, so that engines see one shape of each and read them fast.
function frame(scopes: number, path: string, facts: object, view: View, around: Frame["homes"]): Frame {
  const homes = [...around];
  const made = { path, facts, view, memo: new Array<unknown>(slots[scopes] ?? 0), homes };
  homes[scopes] = made;
  return made;
}

/** A node in the frame in which it counts. */
export function ground(node: Node<unknown>, frame: Frame): Ground {
  return { node, frame };
}

/** Each of several nodes in one frame, as grounds. */
export function groundsIn(frame: Frame, nodes: readonly Node<unknown>[]): readonly Ground[] {
  return nodes.map((node) => ground(node, frame));
}
