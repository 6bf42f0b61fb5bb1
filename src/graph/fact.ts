import { node, type Condition, type Node } from "./node.js";

/** A fact: what the situation says at a path, unknown where it says nothing. */
export interface Fact<T> extends Node<T> {
  readonly kind: "fact";
  /** Its path below that of its frame, as in `applicant.bornOn`. */
  readonly name: string;
}

/** Every dotted path into a type whose parts may all be absent, down to its plain values. */
export type PathOf<T> = T extends string | number | boolean | readonly unknown[] | undefined
  ? never
  : {
      [K in keyof T & string]-?: Leaf<NonNullable<T[K]>> extends true
        ? K
        : `${K}.${PathOf<NonNullable<T[K]>>}`;
    }[keyof T & string];

/** The plain value at a dotted path. */
export type ValueAt<T, P extends string> = P extends `${infer K}.${infer Rest}`
  ? K extends keyof T
    ? ValueAt<NonNullable<T[K]>, Rest>
    : never
  : P extends keyof T
    ? NonNullable<T[P]>
    : never;

type Leaf<T> = T extends string | number | boolean | readonly unknown[] ? true : false;

/** The fact at one path of what a scope holds. */
/* @__NO_SIDE_EFFECTS__ */
export function fact<T>(scope: number, path: string): Fact<T> {
  const steps = path.split(".");
  return node<T>({
    kind: "fact",
    name: path,
    inputs: [],
    scopes: scope,
    compute: (frame) => partAt(frame.facts, steps) as T | undefined,
  }) as Fact<T>;
}

/** The part of something to which steps lead; nothing where one of them is not there. */
export function partAt(whole: object, steps: readonly string[]): unknown {
  let part: unknown = whole;
  for (const step of steps) {
    if (part === undefined) return undefined;
    part = (part as Record<string, unknown>)[step];
  }
  return part;
}

/** The path of what stands under a name in the part at a path. */
export function pathBelow(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

/** Tells facts from other nodes. */
export function isFact(node: Node<unknown>): node is Fact<unknown> {
  return node.kind === "fact";
}

/** A value that is always known. */
/* @__NO_SIDE_EFFECTS__ */
export function constant<T>(value: T): Node<T> {
  return node({
    kind: "constant",
    name: String(value),
    inputs: [],
    remembered: false,
    compute: () => value,
  });
}

/** True in every situation. */
export const always: Condition = /* @__PURE__ */ constant(true);

/** False in every situation. */
export const never: Condition = /* @__PURE__ */ constant(false);
