import type { Condition, FactOperation, Giving, Node, Scope } from "./node.js";

/** A fact: what the situation says at a path, unknown where it says nothing. */
export type Fact<T> = FactOperation & Giving<T>;

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
export function fact<T>(scope: Scope, path: string): Fact<T> {
  return { op: "fact", scope, path, inputs: [] };
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

/** A value that is always known. */
export function constant<T>(value: T): Node<T> {
  return { op: "constant", value, inputs: [] };
}

/** True in every situation. */
export const always: Condition = constant(true);

/** False in every situation. */
export const never: Condition = constant(false);
