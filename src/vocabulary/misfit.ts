import type { IssueCode } from "./issue-codes.js";
import { kindOf, mistakes, shown } from "./shown.js";

/** Whether nothing can be read of an object as its fields, though something else may be in it. */
export function isMistaken(value: object): boolean {
  return kindOf(value) in mistakes && Object.keys(value).length === 0;
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
