/** Each of several values once, in their order. */
export function distinct<T extends number | string>(values: readonly T[]): readonly T[] {
  if (values.length < 2) return values;
  return [...new Set(values)].sort((one, other) => (one < other ? -1 : 1));
}
