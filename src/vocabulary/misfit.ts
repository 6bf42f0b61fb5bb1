import type { IssueCode } from "./issue-codes.js";
import { kindOf, mistakes, shown } from "./shown.js";

/** Whether it may have fields: it is no list, and no single value. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Whether nothing can be read of an object as its fields, and it is no plain one: something else may be in it, as in a Map. */
export function isMistaken(value: object): boolean {
  return (
    Object.getPrototypeOf(Object.getPrototypeOf(value) ?? value) !== null && Object.keys(value).length === 0
  );
}

/**
 * What is wrong with a value that is not what is expected: its code, and what is said to whoever gave it, with what to do where
 * it is a mistake that is often made.
 *
 * @param type - The type of what is expected, and `code`, what a value is that has that type and is none.
 */
export function misfit(
  value: unknown,
  expected: string,
  type?: string,
  code: IssueCode = "wrong-type",
): readonly [code: IssueCode, message: string] {
  const kind = typeof value === "string" && /^\s*[[{]/.test(value) ? "JSON" : kindOf(value);
  const [met, ...todo] = typeof value === type ? [code] : (mistakes[kind] ?? "wrong-type").split(": ");
  return [met as IssueCode, [`${shown(value)} is not ${expected}`, ...todo].join(": ")];
}
