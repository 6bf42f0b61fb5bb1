/** What JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
/** A place in a value: the keys and indices that lead there. */
export type Place = readonly (string | number)[];

/** Whether a value has named parts. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A copy of a value with another at a place; `undefined` takes away what stands there. */
export function withAt(value: unknown, [key, ...rest]: Place, part: unknown): unknown {
  if (key === undefined) return part;
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return list.flatMap((item, index) => {
      if (index !== key) return [item];
      return rest.length === 0 && part === undefined ? [] : [withAt(item, rest, part)];
    });
  }
  const fields = isObject(value) ? { ...value } : {};
  const inner = rest.length === 0 ? part : withAt(ownOf(fields, key), rest, part);
  return Object.fromEntries([
    ...Object.entries(fields).filter(([other]) => other !== String(key)),
    ...(inner === undefined ? [] : [[key, inner] as const]),
  ]);
}

function ownOf(fields: Readonly<Record<string, unknown>>, key: string | number): unknown {
  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}

/** Every place in a value, itself apart, from the outermost in. */
export function placesIn(value: unknown, at: Place = []): readonly Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => {
    const place = [...at, Array.isArray(value) ? Number(key) : key];
    return [place, ...placesIn(part, place)];
  });
}

/** The part of a value at a place. */
export function partAt(value: unknown, place: Place): unknown {
  return place.reduce<unknown>(
    (part, key) =>
      typeof part === "object" && part !== null && Object.hasOwn(part, key)
        ? (part as Readonly<Record<string, unknown>>)[key]
        : undefined,
    value,
  );
}

/** The same value, no part of which can be changed. */
export function deeplyFrozen<T>(value: T): T {
  if (typeof value !== "object" || value === null) return value;
  for (const part of Object.values(value)) deeplyFrozen(part);
  return Object.freeze(value);
}
