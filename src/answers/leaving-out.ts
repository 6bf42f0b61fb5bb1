/** A record without some of its fields. */
export function leavingOut<T extends object, Key extends keyof T & string>(
  record: T,
  ...fields: readonly Key[]
): Omit<T, Key> {
  const others = Object.entries(record).filter(([field]) => !fields.some((one) => one === field));
  return Object.fromEntries(others) as Omit<T, Key>;
}
