/** So many of a list by chance, the same for the same seed (mulberry32). */
export function sampleOf<T>(all: readonly T[], count: number, seed: number): readonly T[] {
  let state = seed;
  const left = [...all];
  return Array.from({ length: Math.min(count, all.length) }, () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    const place = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * left.length);
    return left.splice(place, 1)[0]!;
  });
}
