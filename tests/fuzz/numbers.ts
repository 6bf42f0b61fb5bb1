/** Numbers by chance, the same for the same seed: the one source of everything that the fuzz draws. */
export class Numbers {
  #a: number;
  #b: number;
  #c: number;
  #d: number;

  constructor(...seeds: readonly number[]) {
    [this.#a, this.#b, this.#c, this.#d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, 0xdeadbeef];
    for (const seed of seeds) {
      this.#a ^= seed;
      for (let turn = 0; turn < 12; turn++) this.bits();
    }
  }

  /** 32 bits (sfc32 by Chris Doty-Humphrey). */
  bits(): number {
    const sum = (this.#a + this.#b + this.#d) | 0;
    this.#d = (this.#d + 1) | 0;
    this.#a = this.#b ^ (this.#b >>> 9);
    this.#b = (this.#c + (this.#c << 3)) | 0;
    this.#c = ((this.#c << 21) | (this.#c >>> 11)) + sum;
    return sum >>> 0;
  }

  /** A whole number below another. */
  below(bound: number): number {
    return this.bits() % bound;
  }

  /** Whether it happens, at odds from 0 to 1. */
  happens(odds: number): boolean {
    return this.bits() / 2 ** 32 < odds;
  }

  /** One of several. */
  of<T>(several: readonly T[]): T {
    if (several.length === 0) throw new Error("there is none to draw from");
    return several[this.below(several.length)] as T;
  }

  /** The same things in another order. */
  shuffled<T>(several: readonly T[]): readonly T[] {
    const left = [...several];
    return several.map(() => left.splice(this.below(left.length), 1)[0] as T);
  }
}
