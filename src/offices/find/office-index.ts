import { readable } from "../../vocabulary/invalid-input.js";
import { checkList, checkObject } from "../accepted.js";
import type { Office } from "../office.js";
import { communeKeys, postcodesOf } from "./by-place.js";
import type { AskedQuery } from "./query.js";

/** Offices with what it takes to find those of a place at once; made by {@link indexOffices}. */
export class OfficeIndex<Found extends Office = Office> {
  /** The offices that it was made of, in their order. */
  readonly offices: readonly Found[];
  readonly #places = new Map<string, number[]>();

  /** @internal */
  constructor(offices: readonly Found[]) {
    checkList(offices, "offices");
    this.offices = offices;
    offices.forEach((office, place) => {
      checkObject(office, `offices[${String(place)}]`);
      const postcodes = postcodesOf(office);
      const keys = [
        ...communeKeys(office).map((key) => `commune ${key}`),
        ...(postcodes.length === 0 ? [unknown] : postcodes).map((code) => `postcode ${code}`),
        `insee ${office.municipality?.insee ?? unknown}`,
        `department ${office.department}`,
      ];
      for (const key of new Set(keys)) {
        const places = this.#places.get(key) ?? [];
        places.push(place);
        this.#places.set(key, places);
      }
    });
  }

  /**
   * The offices that may answer, in the order of the list: all that are at the place asked for, and perhaps others.
   *
   * @internal
   */
  candidates(asked: AskedQuery): readonly Found[] {
    const { commune, postcode, insee, department } = asked;
    const lists: (readonly number[])[] = [];
    if (commune !== undefined) lists.push(this.#at(`commune ${commune.key}`));
    if (postcode !== undefined) lists.push(this.#at(`postcode ${postcode}`, `postcode ${unknown}`));
    if (insee !== undefined) lists.push(this.#at(`insee ${insee}`, `insee ${unknown}`));
    if (department !== undefined) lists.push(this.#at(`department ${department}`));
    const [first, ...others] = lists;
    if (first === undefined) return this.offices;
    const shortest = others.reduce((best, list) => (list.length < best.length ? list : best), first);
    return [...shortest].sort((one, other) => one - other).flatMap((place) => this.offices[place] ?? []);
  }

  #at(...keys: readonly string[]): readonly number[] {
    return keys.flatMap((key) => this.#places.get(key) ?? []);
  }
}

/** Stands for the code of an office of which none is known: it may answer whichever is asked for. */
const unknown = "?";

/**
 * Makes an index of offices, which `findOffices` takes in place of the list: worth it for thousands of them, asked often.
 * It holds the offices as they are; a changed list needs a new index.
 *
 * @throws {InvalidInputError} if `offices` is no list of objects.
 *
 * @example
 * ```ts
 * const index = indexOffices(offices);
 * findOffices(index, { purpose: "deposit", commune: "Arras (62)" }).length; // 2
 * ```
 */
export function indexOffices<Found extends Office>(offices: readonly Found[]): OfficeIndex<Found> {
  return readable("offices", () => {
    return new OfficeIndex(offices);
  });
}
