/**
 * Whether a value is in one of the lists of this package.
 *
 * @example
 * ```ts
 * isOneOf(reasons, "renewal"); // true
 * isOneOf(territories, "corse"); // false
 * ```
 */
export function isOneOf<T extends string>(list: readonly T[], value: unknown): value is T {
  return (list as readonly unknown[]).includes(value);
}
