import { isPlainDate } from "../calendar/plain-date.js";
import { shown, type Faults, type Issue } from "./issue.js";
import type { RecordShape, Shape } from "./shape.js";

/** The most items a list may hold, fields an object may have, and characters an id may have. */
export const limits = { items: 50, fields: 200, characters: 200 } as const;

/**
 * Reads a value into a fresh copy that has its shape. Faults are collected, each with its path; what is faulty is left
 * out of the copy.
 */
export function readShape(shape: Shape, value: unknown, path: string, faults: Faults): unknown {
  const fault =
    value === null ? nothingIsSaidByNull : isReadable(value) ? faultOf(shape, value) : cannotBeRead;
  if (fault !== undefined) {
    faults.add(path, fault.code, fault.message);
    return undefined;
  }
  if (shape.kind === "record") return readRecord(shape, value as object, path, faults);
  if (shape.kind === "list") return readList(shape.item, value as readonly unknown[], path, faults);
  return value;
}

type Fault = Omit<Issue, "path">;

const nothingIsSaidByNull: Fault = {
  code: "null",
  message: "null says nothing here: leave the field out where the fact is unknown",
};

const cannotBeRead: Fault = {
  code: "not-readable",
  message: "the object cannot be read: a getter or a proxy failed",
};

/** What is wrong with a value on its own, its parts apart. */
function faultOf(shape: Shape, value: unknown): Fault | undefined {
  switch (shape.kind) {
    case "record":
      return typeof value === "object" && !Array.isArray(value)
        ? undefined
        : wrongType(value, "not an object");
    case "list":
      return Array.isArray(value) ? undefined : wrongType(value, "not a list");
    case "day":
      if (isPlainDate(value) || (shape.or !== undefined && value === shape.or)) return undefined;
      return {
        code: typeof value === "string" ? "not-a-day" : "wrong-type",
        message: `${shown(value)} is not a day that exists; write it YYYY-MM-DD${shape.or === undefined ? "" : `, or "${shape.or}"`}`,
      };
    case "flag":
      return typeof value === "boolean" ? undefined : wrongType(value, "neither true nor false");
    case "integer":
      if (typeof value !== "number") return wrongType(value, "not a number");
      if (Number.isInteger(value) && value >= shape.from && value <= shape.to) return undefined;
      return {
        code: "out-of-range",
        message: `${shown(value)} is not a whole number from ${String(shape.from)} to ${String(shape.to)}`,
      };
    case "choice":
      if (shape.values.includes(value as string)) return undefined;
      return {
        code: typeof value === typeof shape.values[0] ? "unknown-value" : "wrong-type",
        message: `${shown(value)} is not one of ${shape.values.map(shown).join(", ")}`,
      };
    case "id":
      if (typeof value !== "string") return wrongType(value, "not a text");
      if (value === "") return { code: "empty", message: "an id cannot be empty" };
      if (value.length <= limits.characters) return undefined;
      return {
        code: "out-of-range",
        message: `an id has at most ${String(limits.characters)} characters; this one has ${String(value.length)}`,
      };
  }
}

function wrongType(value: unknown, is: string): Fault {
  return { code: "wrong-type", message: `${shown(value)} is ${is}` };
}

function readRecord(shape: RecordShape, value: object, path: string, faults: Faults): unknown {
  const below = (key: string): string => (path === "" ? key : `${path}.${key}`);
  const entries = entriesOf(value);
  if (entries === undefined) {
    faults.add(path, cannotBeRead.code, cannotBeRead.message);
    return undefined;
  }
  if (entries.length > limits.fields) {
    faults.add(
      path,
      "too-many",
      `${String(entries.length)} fields; at most ${String(limits.fields)} are read`,
    );
    return undefined;
  }
  const copy: Record<string, unknown> = {};
  for (const [key, field] of entries) {
    if (field === undefined) continue;
    const known = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
    if (known === undefined) {
      const owner = path === "" ? "an application" : path;
      faults.add(
        pathOfUnknown(key, path),
        "unknown-field",
        `no such field; ${owner} may hold ${Object.keys(shape.fields).join(", ")}`,
      );
    } else copy[key] = readShape(known, field, below(key), faults);
  }
  for (const key of shape.required)
    if (!Object.hasOwn(copy, key)) faults.add(below(key), "missing", "this must be given");
  return copy;
}

function readList(item: RecordShape, value: readonly unknown[], path: string, faults: Faults): unknown {
  const length = lengthOf(value);
  if (length === undefined || length > limits.items) {
    if (length === undefined) faults.add(path, cannotBeRead.code, cannotBeRead.message);
    else faults.add(path, "too-many", `${String(length)} items; at most ${String(limits.items)} are read`);
    return undefined;
  }
  return Array.from({ length }, (_, index) => {
    const at = `${path}[${String(index)}]`;
    const entry = elementOf(value, index);
    if (entry !== undefined) return readShape(item, entry, at, faults);
    faults.add(at, "not-readable", "the item is absent or cannot be read");
    return undefined;
  });
}

/** Whoever sends a field that is not known chose its name: it is cut if need be, and quoted where it would mislead. */
function pathOfUnknown(key: string, owner: string): string {
  const name = key.length > limits.characters ? `${key.slice(0, limits.characters)}…` : key;
  if (!/^[^.[\]"]+$/.test(name)) return `${owner}[${JSON.stringify(name)}]`;
  return owner === "" ? name : `${owner}.${name}`;
}

/** Whether a value can be looked at: a proxy that was revoked fails even here. */
function isReadable(value: unknown): boolean {
  try {
    Array.isArray(value);
    return true;
  } catch {
    return false;
  }
}

/** An object's own entries, or nothing where reading them throws. */
function entriesOf(value: object): readonly (readonly [string, unknown])[] | undefined {
  try {
    return Object.entries(value);
  } catch {
    return undefined;
  }
}

function elementOf(list: readonly unknown[], index: number): unknown {
  try {
    return list[index];
  } catch {
    return undefined;
  }
}

/** How many items a list says it holds, or nothing where that cannot be told. */
function lengthOf(list: readonly unknown[]): number | undefined {
  try {
    const length: unknown = list.length;
    return Number.isInteger(length) ? (length as number) : undefined;
  } catch {
    return undefined;
  }
}
