/** Each of several values once, in their order. */
export function distinct<T extends number | string>(values: Iterable<T>): readonly T[] {
  return [...new Set(values)].sort((one, other) => (one < other ? -1 : 1));
}
