import { InvalidInputError, readable } from "./invalid-input.js";
import { shown } from "./shown.js";

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
    throw new InvalidInputError([
      { path: "list", code: "wrong-type", message: `${shown(list)} is not a list` },
    ]);
  });
}
