/** Makes something of a thing that never changes, when it is first asked for: once for each. */
export function madeOnce<Of extends object, T>(make: (of: Of) => T): (of: Of) => T {
  const known = new WeakMap<Of, { readonly it: T }>();
  return (of) => {
    let made = known.get(of);
    if (made === undefined) {
      made = { it: make(of) };
      known.set(of, made);
    }
    return made.it;
  };
}
