import { describe, expect, it } from "vitest";
import { InvalidInputError, type Issue } from "../../../src/vocabulary/invalid-input.js";

/** The faults with which a call is refused; none where it is not. */
export function faultsOf(call: () => unknown): readonly Issue[] {
  try {
    call();
    return [];
  } catch (error) {
    if (error instanceof InvalidInputError) return error.issues;
    throw error;
  }
}

type Steps = readonly (string | number)[];
interface Part {
  readonly steps: Steps;
  readonly path: string;
  readonly value: unknown;
}

function partsBelow(value: unknown, path: string, steps: Steps): readonly Part[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
    const at = Array.isArray(value) ? `${path}[${key}]` : `${path}.${key}`;
    const step = Array.isArray(value) ? Number(key) : key;
    return [{ steps: [...steps, step], path: at, value: part }, ...partsBelow(part, at, [...steps, step])];
  });
}

/** A copy in which something else stands in one place; nothing at all, where that is undefined. */
function changed(whole: unknown, [step, ...further]: Steps, value: unknown): unknown {
  if (step === undefined) return value;
  const copy = (Array.isArray(whole) ? [...(whole as unknown[])] : { ...(whole as object) }) as Record<
    string | number,
    unknown
  >;
  if (further.length === 0 && value === undefined) Reflect.deleteProperty(copy, step);
  else copy[step] = changed(copy[step], further, value);
  return copy;
}

/** A value of the same type that cannot stand in the place of another. */
function wrongFor(value: unknown): unknown {
  if (typeof value === "string") return "nobody's";
  return typeof value === "number" ? 1.5 : typeof value === "boolean" ? "true" : 7;
}

export interface ReadBack {
  /** What the argument is called. */
  readonly path: string;
  readonly read: (given: unknown) => unknown;
  /** One with all that one can have. */
  readonly whole: object;
  /** The paths of what may be left out. */
  readonly optional: RegExp;
  /** The paths of what is let pass: no reader looks at it. */
  readonly unread: RegExp;
  /** The paths of what makes it an application where it is left out. */
  readonly telling: RegExp;
  /** The paths of texts, or of numbers, that may be any. */
  readonly any: RegExp;
}

/** What holds of all that is given back: each part is looked at in its place, and nothing else is refused. */
export function isReadInEachPart({ path, read, whole, optional, unread, telling, any }: ReadBack): void {
  const parts = partsBelow(whole, path, []).filter((part) => !unread.test(part.path));
  const refused = (value: unknown): readonly string[] => [
    ...new Set(faultsOf(() => read(value)).map((fault) => fault.path)),
  ];
  const withEach = (value: (part: Part) => unknown, among = parts): readonly (readonly string[])[] =>
    among.map((part) => [part.path, ...refused(changed(whole, part.steps, value(part)))]);

  describe("each part of it", () => {
    it("is read as it is", () => {
      expect(parts.length).toBeGreaterThan(5);
      expect(read(whole)).toBe(whole);
    });

    it("is refused in its place where it is null", () => {
      expect(withEach(() => null)).toEqual(parts.map((part) => [part.path, part.path]));
    });

    it("is refused in its place where another value of its type cannot stand there", () => {
      const known = parts.filter((part) => !any.test(part.path));
      expect(withEach(({ value }) => wrongFor(value), known)).toEqual(
        known.map((part) => [part.path, part.path]),
      );
    });

    it("may be any text, or any number, where it is one of those", () => {
      const free = parts.filter((part) => any.test(part.path));
      expect(
        free.filter((part) => refused(changed(whole, part.steps, wrongFor(part.value))).length > 0),
      ).toEqual([]);
      expect(withEach(() => true, free)).toEqual(free.map((part) => [part.path, part.path]));
    });

    it("is missed where it is left out, but for those that not each has", () => {
      const fields = parts.filter(
        (part) => typeof part.steps.at(-1) === "string" && !telling.test(part.path),
      );
      expect(withEach(() => undefined, fields)).toEqual(
        fields.map((part) => (optional.test(part.path) ? [part.path] : [part.path, part.path])),
      );
      const told = { code: "missing", message: "an answer has this part" };
      for (const part of fields)
        for (const fault of faultsOf(() => read(changed(whole, part.steps, undefined))))
          expect(fault).toMatchObject(told);
    });

    it("may be left out with all others that may be", () => {
      const left = parts
        .filter((part) => optional.test(part.path))
        .reduceRight((value: object, part) => changed(value, part.steps, undefined) as object, whole);
      expect(refused(left)).toEqual([]);
    });

    it("may be one that a later version adds", () => {
      expect(refused({ ...whole, added: { later: true } })).toEqual([]);
    });
  });
}

/** Expects that each of some words may stand in a place, and a word that is none of them may not. */
export function mayBeEach(
  read: (given: unknown) => unknown,
  whole: object,
  path: string,
  words: readonly unknown[],
): void {
  const steps = path
    .split(/[.[\]]+/)
    .slice(1)
    .filter((step) => step !== "")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  for (const word of words)
    expect(
      faultsOf(() => read(changed(whole, steps, word))),
      `${path} ${String(word)}`,
    ).toEqual([]);
  expect(faultsOf(() => read(changed(whole, steps, "else")))).toMatchObject([
    { path, code: "unknown-value", message: '"else" is in no answer of this version' },
  ]);
}
