import { describe, expect, it } from "vitest";
import * as main from "../../src/index.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import * as local from "../../src/local.js";
import * as planning from "../../src/plan.js";
import * as rules from "../../src/rules.js";
import * as schema from "../../src/schema.js";
import { isRulebook } from "../../src/rulebook/rule.js";
import { runs } from "../properties/runs.js";
import { inEnglish, soundArguments } from "./sound.js";
import { hostileInMemory, hostileJson, hugeJson } from "./values.js";

const { InvalidInputError, issueCodes } = main;

type Callable = (...values: readonly unknown[]) => unknown;

/** Every function that an entry point exports, read off its module; the classes of errors apart. */
const functions = Object.entries({ main, schema, local, rules, planning, fr, en }).flatMap(
  ([entry, exported]) =>
    Object.entries<unknown>(exported)
      .filter(([, value]) => typeof value === "function" && !(value.prototype instanceof Error))
      .map(([name, value]) => {
        const given = soundArguments[name];
        const sound = given !== undefined && entry === "en" ? inEnglish(given) : given;
        return [`${name} of ${entry}`, name, value as Callable, sound] as const;
      }),
);

/** Of the places in a value, one in so many is tried with each hostile value: all of them in a long run. */
const oneIn = Math.max(1, Math.ceil(1600 / runs()));
/** The same for what is huge: each function is given others of these values in turn. */
const oneHugeIn = Math.max(1, Math.ceil(120 / runs()));

/** What would move or hide the text around it, or end its line. */
const unseen = /[\p{Cc}\p{Zl}\p{Zp}\p{Cs}]|(?!\u200c|\u200d|\u2060)\p{Cf}/u;

/** Calls a function: it answers what JSON can carry, or throws the one error, with faults that can be read in a log. */
function call(run: Callable, given: readonly unknown[], what: string, isJson = true): void {
  let result: unknown;
  try {
    result = run(...given);
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw new Error(`${what}: ${String(error)}`, { cause: error });
    expect(error.issues.length, what).toBeGreaterThan(0);
    expect(error.message.length, what).toBeLessThan(200_000);
    for (const { path, code, message } of error.issues) {
      expect(issueCodes, what).toContain(code);
      expect(`${path} ${message}`, what).not.toMatch(unseen);
    }
    return;
  }
  // A rulebook shares its parts, which JSON would write out again and again: it is nothing that JSON carries.
  if (isJson && !isRulebook(result)) expect(() => JSON.stringify(result), what).not.toThrow();
  if (typeof result !== "string") return;
  // The lines of a calendar end with CR and LF (RFC 5545).
  expect(result.replaceAll(/\r?\n/g, " "), what).not.toMatch(unseen);
  expect(result, what).not.toContain("native code");
}

/** A list with another item in one place. */
function withAt(list: readonly unknown[], place: number, item: unknown): readonly unknown[] {
  return list.map((each, index) => (index === place ? item : each));
}

/** The value with another in one place, which is anywhere in it; and with a field that is not known in each object. */
function spoilt(value: unknown, by: unknown, depth = 4): readonly unknown[] {
  if (typeof value !== "object" || value === null || depth === 0) return [by];
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return [
      by,
      ...list
        .slice(0, 1)
        .flatMap((item, index) => spoilt(item, by, depth - 1).map((part) => withAt(list, index, part))),
    ];
  }
  const fields = Object.entries(value as Readonly<Record<string, unknown>>);
  return [
    by,
    { ...value, surplus: by },
    ...alike(fields).flatMap(([key, item]) =>
      spoilt(item, by, depth - 1).map((part) => ({ ...value, [key]: part })),
    ),
  ];
}

/** Of an object with very many fields, which are all of a kind, a few. */
function alike<T>(fields: readonly T[]): readonly T[] {
  return fields.length > 30 ? fields.slice(0, 2) : fields;
}

it("there are functions in each of the entry points that have any", () => {
  expect(functions.length).toBeGreaterThan(30);
});

describe.each(functions)("%s", (_, name, run, sound) => {
  it("has sound arguments in the table, and takes them", () => {
    expect(sound, `give ${name} a line in tests/hostile/sound.ts`).toBeDefined();
    expect(() => run(...(sound ?? []))).not.toThrow();
  });

  it("answers or throws the one error for any JSON in any argument, and in any part of it", () => {
    hostileJson.forEach(([what, value], turn) => {
      (sound ?? []).forEach((argument, index) => {
        for (const given of spoilt(argument, value).filter((_, place) => (place + turn) % oneIn === 0))
          call(run, withAt(sound ?? [], index, given), `${what} in argument ${index + 1}`);
      });
    });
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });

  it("does so for what is huge", () => {
    hugeJson.forEach(([what, value], turn) => {
      (sound ?? []).forEach((argument, index) => {
        const first = turn + functions.findIndex(([, each]) => each === name);
        for (const given of spoilt(argument, value, 1).filter(
          (_, place) => (place + first) % oneHugeIn === 0,
        ))
          call(run, withAt(sound ?? [], index, given), `${what} in argument ${index + 1}`);
      });
    });
  });

  it("does so for what JSON cannot hold", () => {
    hostileInMemory.forEach(([what, make], turn) => {
      (sound ?? []).forEach((argument, index) => {
        for (const given of spoilt(argument, make(), 2).filter((_, place) => (place + turn) % oneIn === 0))
          call(run, withAt(sound ?? [], index, given), `${what} in argument ${index + 1}`, false);
      });
    });
  });

  it("does so for too few arguments, and for too many", () => {
    call(run, [], "none");
    call(run, [...(sound ?? []), null, "more"], "two more");
  });
});
