/** The same value, frozen through and through: what answers and callers share, none of them can change. */
export function frozen<const T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}
