import { misfitAt, readable } from "./invalid-input.js";

/**
 * Whether a value is in one of the lists of this package.
 *
 * @example
 * ```ts
 * isOneOf(reasons, "renewal"); // true
 * isOneOf(territories, "corse"); // false
 * ```
 *
 * @throws InvalidInputError when what is given as a list is none.
 */
export function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return readable("list", () => {
    if (Array.isArray(list)) return (list as readonly unknown[]).includes(value);
    throw misfitAt("list", list, "a list");
  });
}
