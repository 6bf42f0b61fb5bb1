/** What belongs together, in the order in which it comes. */
export function gathered<K, T>(pairs: readonly (readonly [key: K, one: T])[]): ReadonlyMap<K, readonly T[]> {
  const lists = new Map<K, T[]>();
  for (const [key, one] of pairs) {
    const list = lists.get(key);
    if (list === undefined) lists.set(key, [one]);
    else list.push(one);
  }
  return lists;
}
