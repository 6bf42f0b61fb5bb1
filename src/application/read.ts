import { isPlainDate, type PlainDate } from "../calendar/plain-date.js";
import { pathBelow } from "../graph/fact.js";
import { cut, shown, visible } from "../vocabulary/shown.js";
import { isMistaken, isObject, misfit } from "../vocabulary/misfit.js";
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

/** Whether something is so of a field, given what may stand there. */
type Takes<Known> = (field: unknown, known: Known) => boolean;

const never: Takes<unknown> = () => false;

/** As a web form sends a field that nobody filled in. */
export const isEmpty: Takes<Shape> = (field, { kind }) =>
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
  leftOut: Takes<Shape> = never,
): unknown {
  try {
    if (!fits(value, shape)) {
      return refuse(path, ...misfit(value, ...expectedOf(shape, value)));
    }
    if (shape.kind === "record") return readRecord(shape, value as object, path, refuse, leftOut);
    if (shape.kind === "list")
      return readList(shape.item, value as readonly unknown[], path, refuse, leftOut);
    return value;
  } catch {
    return refuse(path, "not-readable", unreadable);
  }
}

/** Whether a value fits a shape, its parts apart. */
function fits(value: unknown, shape: Shape): boolean {
  switch (shape.kind) {
    case "record":
      return isObject(value);
    case "list":
      return Array.isArray(value);
    case "day":
      return (isPlainDate(value) && value <= lastDay) || (shape.or !== undefined && value === shape.or);
    case "flag":
    case "choice":
      return (shape.values as readonly unknown[]).includes(value) || isBeside(shape, value);
    case "integer":
      return Number.isInteger(value) && shape.from <= (value as number) && (value as number) <= shape.to;
    case "id":
      return typeof value === "string" && value !== "" && value.length <= mostCharacters;
  }
}

function isBeside(shape: Shape, value: unknown): boolean {
  return shape.kind === "choice" && typeof value === "string" && shape.or?.test(value) === true;
}

/** Whether a value fits a shape and has no parts: nothing is left to be read of it. */
const isPlain: Takes<Shape> = (field, shape) =>
  shape.kind !== "record" && shape.kind !== "list" && fits(field, shape);

/** What would fit instead, of which type, and what a value of that type is that does not; otherwise it is of a wrong type. */
type Expected = readonly [expected: string, type?: string, code?: IssueCode];

function expectedOf(shape: Shape, value: unknown): Expected {
  switch (shape.kind) {
    case "record":
      return [`an object${shape.required.length > 0 ? ` with ${shape.required.join(", ")}` : ""}`];
    case "list":
      return ["a list"];
    case "day": {
      const word = shape.or === undefined ? "" : ` or "${shape.or}"`;
      const code = isPlainDate(value) ? "out-of-range" : "not-a-day";
      return [`a day up to ${lastDay}, as YYYY-MM-DD${word}`, "string", code];
    }
    case "flag":
    case "choice": {
      const values: readonly unknown[] = shape.values;
      return [`one of ${values.map(shown).join(", ")}`, typeof values[0], "unknown-value"];
    }
    case "integer":
      return [`a whole number from ${shape.from} to ${shape.to}`, "number", "out-of-range"];
    case "id":
      return [
        `a text of 1 to ${mostCharacters} characters`,
        "string",
        value === "" ? "empty" : "out-of-range",
      ];
  }
}

function readRecord(
  { fields, required }: RecordShape,
  value: object,
  path: string,
  refuse: Refuse,
  leftOut: Takes<Shape>,
): unknown {
  const copy = readFields(value, path, fields, refuse, readShape, leftOut, isPlain);
  if (isObject(copy))
    for (const key of required) {
      const shape = fields[key];
      if (shape !== undefined && !Object.hasOwn(copy, key))
        readShape(shape, undefined, pathBelow(path, key), refuse);
    }
  return copy;
}

/**
 * A fresh copy of an object, each field of it that is known read in turn; the others are refused by their names.
 *
 * @param read - Reads what stands in a field.
 * @param leftOut - Whether that counts as left out.
 * @param asItIs - Whether it can be taken as it is.
 */
export function readFields<Known>(
  value: object,
  path: string,
  fields: Readonly<Record<string, Known>>,
  refuse: Refuse,
  read: (known: Known, field: unknown, at: string, refuse: Refuse, leftOut: Takes<Known>) => unknown,
  leftOut: Takes<Known> = never,
  asItIs: Takes<Known> = never,
): unknown {
  const keys = Object.keys(value);
  if (keys.length > mostFields) return refuse(path, "too-many", tooMany(keys.length, mostFields));
  if (isMistaken(value)) return refuse(path, ...misfit(value, "a plain object"));
  const copy: Record<string, unknown> = {};
  for (const key of keys) {
    const field = (value as Readonly<Record<string, unknown>>)[key];
    if (field === undefined) continue;
    const known = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (known === undefined) {
      const all = `known here are ${Object.keys(fields).join(", ")}`;
      // Whatever an answer has beside, one fault tells all.
      if (Object.hasOwn(value, "requirements")) return refuse(path, "an-answer", `this is an answer; ${all}`);
      refuse(pathOfUnknown(path, key), "unknown-field", `no such field; ${all}`);
    } else if (asItIs(field, known)) copy[key] = field;
    else if (!leftOut(field, known)) copy[key] = read(known, field, pathBelow(path, key), refuse, leftOut);
  }
  return copy;
}

function readList(
  item: Shape,
  value: readonly unknown[],
  path: string,
  refuse: Refuse,
  leftOut: Takes<Shape>,
): unknown {
  // Of a list that is none but by its own account, the length may be anything.
  const length = Math.trunc(value.length);
  if (!(length <= mostItems)) return refuse(path, "too-many", tooMany(length, mostItems));
  const copy: unknown[] = [];
  for (let index = 0; index < length; index++) {
    const at = `${path}[${index}]`;
    let entry;
    try {
      entry = value[index];
    } catch {
      // Nothing can be read there.
    }
    copy.push(
      entry === undefined
        ? refuse(at, "not-readable", unreadable)
        : readShape(item, entry, at, refuse, leftOut),
    );
  }
  return copy;
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
