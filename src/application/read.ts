import { isPlainDate, type PlainDate } from "../calendar/plain-date.js";
import { pathBelow } from "../graph/fact.js";
import { cut, shown, visible } from "../vocabulary/shown.js";
import { unreadable, type IssueCode, type Refuse } from "../vocabulary/invalid-input.js";
import type { RecordShape, Shape } from "./shape.js";

/** The most items a list may hold. */
export const mostItems = 50;
/** The most codes of communes a list may hold: there are fewer communes. */
export const mostCodes = 50_000;
/** The most fields an object may have. */
export const mostFields = 200;
/** The most characters an id may have, and those of an unknown field's name that a path shows. */
export const mostCharacters = 200;
/** The last day that an application may name: whatever is counted from it stays within the calendar. */
export const lastDay: PlainDate = "2999-12-31";

/** Whether a field counts as left out, given what may stand there. */
type LeftOut<Known> = (field: unknown, known: Known) => boolean;

const never: LeftOut<unknown> = () => false;

/** As a web form sends a field that nobody filled in. */
export const isEmpty: LeftOut<Shape> = (field, { kind }) =>
  field === "" && kind !== "record" && kind !== "list";

/**
 * Reads a value into a fresh copy that has its shape. Each fault is noted with its path; what is faulty is left out of the
 * copy.
 */
export function readShape(
  shape: Shape,
  value: unknown,
  path: string,
  refuse: Refuse,
  leftOut: LeftOut<Shape> = never,
): unknown {
  if (value === null) return refuse(path, "null", "leave the field out where it is unknown");
  try {
    const fault = fits(shape, value);
    if (fault !== true) {
      const [expected, type, code = "wrong-type"] = fault;
      return refuse(path, typeof value === type ? code : "wrong-type", `${shown(value)} is not ${expected}`);
    }
    if (shape.kind === "record") return readRecord(shape, value as object, path, refuse, leftOut);
    if (shape.kind === "list")
      return readList(shape.item, value as readonly unknown[], path, refuse, leftOut);
    return value;
  } catch {
    return refuse(path, "not-readable", unreadable);
  }
}

/** What would fit instead, of which type, and what a value of that type is that does not; otherwise it is of a wrong type. */
type Misfit = readonly [expected: string, type?: string, code?: IssueCode];

/** Whether a value fits a shape, its parts apart. */
function fits(shape: Shape, value: unknown): true | Misfit {
  switch (shape.kind) {
    case "record":
      return (typeof value === "object" && !Array.isArray(value)) || ["an object"];
    case "list":
      return Array.isArray(value) || ["a list"];
    case "day": {
      const { or } = shape;
      const exists = isPlainDate(value);
      return (
        (exists && value <= lastDay) ||
        (or !== undefined && value === or) || [
          `a day up to ${lastDay}, as YYYY-MM-DD${or === undefined ? "" : ` or "${or}"`}`,
          "string",
          exists ? "out-of-range" : "not-a-day",
        ]
      );
    }
    case "flag":
    case "choice": {
      const values: readonly unknown[] = shape.values;
      return (
        values.includes(value) || [
          `one of ${values.map(shown).join(", ")}`,
          typeof values[0],
          "unknown-value",
        ]
      );
    }
    case "integer": {
      const { from, to } = shape;
      return (
        (Number.isInteger(value) && from <= (value as number) && (value as number) <= to) || [
          `a whole number from ${from} to ${to}`,
          "number",
          "out-of-range",
        ]
      );
    }
    case "id":
      return (
        (typeof value === "string" && value !== "" && value.length <= mostCharacters) || [
          `a text of 1 to ${mostCharacters} characters`,
          "string",
          value === "" ? "empty" : "out-of-range",
        ]
      );
  }
}

function readRecord(
  { fields, required }: RecordShape,
  value: object,
  path: string,
  refuse: Refuse,
  leftOut: LeftOut<Shape>,
): unknown {
  const read = (shape: Shape, field: unknown, at: string): unknown =>
    readShape(shape, field, at, refuse, leftOut);
  const copy = readFields(value, path, fields, refuse, read, leftOut);
  if (copy === undefined) return undefined;
  for (const key of required)
    if (!Object.hasOwn(copy, key)) refuse(pathBelow(path, key), "missing", "this must be given");
  return copy;
}

/** A fresh copy of an object, each field of it that is known read in turn; the others are refused by their names. */
export function readFields<Known>(
  value: object,
  path: string,
  fields: Readonly<Record<string, Known>>,
  refuse: Refuse,
  read: (known: Known, field: unknown, at: string, refuse: Refuse) => unknown,
  leftOut: LeftOut<Known> = never,
): Record<string, unknown> | undefined {
  const keys = Object.keys(value);
  if (keys.length > mostFields) {
    refuse(path, "too-many", tooMany(keys.length, mostFields));
    return undefined;
  }
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    const field = (value as Readonly<Record<string, unknown>>)[key];
    if (field === undefined) continue;
    const known = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (known === undefined)
      refuse(
        pathOfUnknown(path, key),
        "unknown-field",
        `no such field; known here are ${Object.keys(fields).join(", ")}`,
      );
    else if (!leftOut(field, known)) copy[key] = read(known, field, pathBelow(path, key), refuse);
  }
  return copy;
}

function readList(
  item: Shape,
  value: readonly unknown[],
  path: string,
  refuse: Refuse,
  leftOut: LeftOut<Shape>,
): unknown {
  const { length } = value;
  if (!(length <= mostItems)) return refuse(path, "too-many", tooMany(length, mostItems));
  return Array.from({ length }, (_, index) => {
    const at = `${path}[${index}]`;
    let entry;
    try {
      entry = value[index];
    } catch {
      // Nothing can be read there.
    }
    return entry === undefined
      ? refuse(at, "not-readable", unreadable)
      : readShape(item, entry, at, refuse, leftOut);
  });
}

export function tooMany(count: number, most: number): string {
  return `there are ${count}; at most ${most} are read`;
}

/**
 * The path of a field that is not known: whoever sends it chose its name, which is cut if need be, and quoted, its characters
 * that cannot be seen as their codes, where it would mislead.
 */
export function pathOfUnknown(path: string, key: string): string {
  const name = cut(key, mostCharacters);
  const quoted = visible(JSON.stringify(name));
  return /^[^.[\]"]+$/.test(name) && quoted === `"${name}"` ? pathBelow(path, name) : `${path}[${quoted}]`;
}
