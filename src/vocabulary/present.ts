/**
 * What is there by the way that it was made, though its type cannot say so. What a caller gives back changed by hand may lack
 * it: that is read as any fault of what is given.
 */
export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new TypeError("a part is missing");
  return value;
}
