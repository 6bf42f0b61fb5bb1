import fc from "fast-check";
import type { Application } from "../../src/application/application.js";
import type { IssueCode } from "../../src/vocabulary/invalid-input.js";
import { itemsOf } from "./draws.js";
import { applicationShape, type RecordShape, type Shape } from "../../src/application/shape.js";

/** One way to make an application impossible: what becomes of one of its parts, and the fault it must be called. */
export interface Fault {
  /** Where, as issues write it. */
  readonly path: string;
  /** The way there. */
  readonly keys: readonly (string | number)[];
  readonly code: IssueCode;
  /** What stands there then; nothing where the part is left out. */
  readonly value?: unknown;
}

type Wrong = readonly [code: IssueCode, value?: unknown];

const notAnObject: readonly unknown[] = [7, "text", true, [], () => 1, Symbol("s"), 7n];
const notADay: readonly string[] = [
  "2026-02-30",
  "2025-02-29",
  "2026-13-01",
  "2026-1-1",
  "2026-11-25T10:00:00Z",
  "25/11/2026",
  "0999-01-01",
  "+2026-11-25",
  "2026-11-25 ",
  "tomorrow",
  "",
];
const notThere: readonly string[] = ["nothing-like-it", "", "__proto__", "constructor", "FIRST"];

/** Every way that this module knows to spoil a part of a shape on its own. */
export function wrongValues(shape: Shape): readonly Wrong[] {
  return [["null", null], ...otherThanNull(shape)];
}

function otherThanNull(shape: Shape): readonly Wrong[] {
  const wrongType = (...values: readonly unknown[]): readonly Wrong[] =>
    values.map((value) => ["wrong-type", value] as const);
  switch (shape.kind) {
    case "record":
      return wrongType(...notAnObject);
    case "list":
      return [...wrongType(7, "text", {}, { length: 1 }), ["too-many", Array(51).fill({})]];
    case "day":
      return [
        ...wrongType(20_261_125, true, {}, []),
        ["date", new Date(0)],
        ...notADay.map((day) => ["not-a-day", day] as const),
      ];
    case "flag":
      return wrongType("true", 1, 0, {}, []);
    case "integer":
      return [
        ...wrongType("40", true, {}, 40n),
        ...[NaN, Infinity, shape.from - 1, shape.to + 1, shape.from + 0.5].map(
          (number) => ["out-of-range", number] as const,
        ),
      ];
    case "choice": {
      const others = typeof shape.values[0] === "number" ? [2, NaN, -0.5] : notThere;
      return [
        ...wrongType({}, [], true, typeof shape.values[0] === "number" ? "1" : 1),
        ...others.map((value) => ["unknown-value", value] as const),
      ];
    }
    case "id":
      return [...wrongType(7, {}, true), ["empty", ""], ["out-of-range", "x".repeat(201)]];
  }
}

/** Fields that no part of an application has. */
const strangers = ["nickname", "__proto__", "constructor", "hasOwnProperty", "0", " ", "", "é.è[0]", '"'];

/** Every part of an application, and every field that a part of it could wrongly have or lack. */
export function placesIn(application: Application): readonly (readonly Fault[])[] {
  return inRecord(applicationShape, application as unknown as Record<string, unknown>, []);
}

function inRecord(
  shape: RecordShape,
  part: Readonly<Record<string, unknown>>,
  keys: Fault["keys"],
): readonly (readonly Fault[])[] {
  const fields = Object.entries(shape.fields).flatMap(([key, field]) =>
    inField(field, part[key], [...keys, key]),
  );
  const missing = shape.required.map((key): readonly Fault[] => [faultAt([...keys, key], "missing")]);
  const unknown = strangers.map((key): readonly Fault[] => [faultAt([...keys, key], "unknown-field", 1)]);
  return [...fields, ...missing, ...unknown];
}

function inField(shape: Shape, value: unknown, keys: Fault["keys"]): readonly (readonly Fault[])[] {
  const itself = wrongValues(shape).map(([code, wrong]) => faultAt(keys, code, wrong));
  if (value === undefined) return [itself];
  if (shape.kind === "record") return [itself, ...inRecord(shape, value as Record<string, unknown>, keys)];
  if (shape.kind !== "list") return [itself];
  const items = (value as readonly Record<string, unknown>[]).flatMap((item, index) => [
    wrongValues(shape.item).map(([code, wrong]) => faultAt([...keys, index], code, wrong)),
    ...inRecord(itemsOf(shape), item, [...keys, index]),
  ]);
  return [itself, ...items];
}

function faultAt(keys: Fault["keys"], code: IssueCode, ...value: readonly unknown[]): Fault {
  return { path: written(keys), keys, code, ...(value.length > 0 ? { value: value[0] } : {}) };
}

/** As issues write paths: what an unknown field calls itself stands in quotes where it would mislead. */
function written(keys: Fault["keys"]): string {
  return keys.reduce<string>((path, key) => {
    if (typeof key === "number") return `${path}[${String(key)}]`;
    if (!/^[^.[\]"]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
    return path === "" ? key : `${path}.${key}`;
  }, "");
}

/** The application with faults put in it, none of them inside another. */
export function withFaults(application: Application, faults: readonly Fault[]): unknown {
  const copy = structuredClone(application) as unknown as Record<string | number, unknown>;
  for (const { keys, value } of faults) {
    const owner = keys
      .slice(0, -1)
      .reduce((part, key) => part[key] as Record<string | number, unknown>, copy);
    const key = keys.at(-1) ?? "";
    if (value === undefined) Reflect.deleteProperty(owner, key);
    else Object.defineProperty(owner, key, { value, enumerable: true, configurable: true, writable: true });
  }
  return copy;
}

/** One to four faults in different places of an application, none inside another. */
export function faultsIn(application: Application): fc.Arbitrary<readonly Fault[]> {
  return fc
    .shuffledSubarray([...placesIn(application)], { minLength: 1, maxLength: 4 })
    .chain((places) => fc.tuple(...places.map((ways) => fc.constantFrom(...ways))))
    .map((faults) =>
      faults.filter((fault, index) => !faults.slice(0, index).some((other) => touch(fault, other))),
    );
}

function touch({ keys: a }: Fault, { keys: b }: Fault): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.every((key, index) => key === long[index]);
}
