import { pathBelow } from "../graph/fact.js";
import { checked, unreadable, type Refuse } from "../vocabulary/invalid-input.js";
import { isObject, misfit } from "../vocabulary/misfit.js";
import { shown } from "../vocabulary/shown.js";
import { mostFields, pathOfUnknown, readFields, readShape, tooMany } from "./read.js";
import type { DayShape } from "./shape.js";

/** Reads one thing given to a function; what is wrong with it is noted, and nothing given in its place. */
export type Reader<T> = (value: unknown, path: string, refuse: Refuse) => T | undefined;

/** A reader for each field of some options; a missing or surplus one does not compile. */
type Readers<T> = { readonly [Key in keyof T]-?: Reader<NonNullable<T[Key]>> };

/** Reads options, or a query: a fresh copy of the fields that are known. A field of another name is refused. */
export function options<T extends object>(readers: Readers<T>): Reader<T> {
  const read = fieldsOf(readers);
  return (value, path, refuse) => (value === undefined ? undefined : read(value, path, refuse));
}

function fieldsOf<T extends object>(readers: Readers<T>): Reader<T> {
  const fields = readers as Readonly<Record<string, Reader<unknown>>>;
  return object(
    (given, path, refuse) =>
      readFields(given, path, fields, refuse, (reader, field, at) => reader(field, at, refuse)) as
        T | undefined,
  );
}

/** Reads an object in the same way, of which some fields must be given. */
export function withFields<T extends object>(
  readers: Readers<T>,
  ...needed: readonly (keyof T & string)[]
): Reader<T> {
  const read = fieldsOf(readers);
  return object((given, path, refuse) => {
    const copy = read(given, path, refuse);
    if (copy !== undefined)
      for (const key of needed)
        if ((given as Partial<T>)[key] === undefined)
          (readers[key] as Reader<unknown>)(undefined, pathBelow(path, key), refuse);
    return copy;
  });
}

/** Reads a civil day up to the last that an application may name. */
export const day: Reader<string> = (value, path, refuse) =>
  readShape(dayShape, value, path, refuse) as string | undefined;

const dayShape: DayShape = { kind: "day" };

/** Reads yes or no. */
export const flag: Reader<boolean> = (value, path, refuse) => oneOf([true, false])(value, path, refuse);

/** Reads one of some values. */
export function oneOf<T extends string | boolean>(values: readonly T[]): Reader<T> {
  return (value, path, refuse) => {
    if ((values as readonly unknown[]).includes(value)) return value as T;
    refuse(
      path,
      ...misfit(value, `one of ${values.map(shown).join(", ")}`, typeof values[0], "unknown-value"),
    );
    return undefined;
  };
}

/** Reads a text. */
export const text: Reader<string> = (value, path, refuse) => {
  if (typeof value === "string") return value;
  refuse(path, ...misfit(value, "a text"));
  return undefined;
};

/** Reads names: a text for each of some ids of the caller's. */
export const names: Reader<Readonly<Record<string, string>>> = (value, path, refuse) =>
  object((given, path, refuse) => {
    const all = Object.entries(given);
    if (all.length > mostFields) {
      refuse(path, "too-many", tooMany(all.length, mostFields));
      return undefined;
    }
    const entries = all.map(([id, name]: [string, unknown]) => [
      id,
      text(name, pathOfUnknown(path, id), refuse),
    ]);
    return Object.fromEntries(entries) as Record<string, string>;
  })(value, path, refuse);

/** Reads an object by its parts. */
export function object<T>(read: (value: object, path: string, refuse: Refuse) => T | undefined): Reader<T> {
  return (value, path, refuse) => {
    try {
      if (isObject(value)) return read(value, path, refuse);
    } catch {
      refuse(path, "not-readable", unreadable);
      return undefined;
    }
    refuse(path, ...misfit(value, "an object"));
    return undefined;
  };
}

/**
 * What a function cannot do without, read.
 *
 * @throws InvalidInputError with every fault of it; also when it is not given.
 */
export function required<T>(reader: Reader<T>, value: unknown, path: string): T {
  // Whatever such a reader does not give, it refuses.
  return checked((refuse) => reader(value, path, refuse) as T);
}
