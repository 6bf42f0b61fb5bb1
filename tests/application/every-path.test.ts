import { describe, expect, it } from "vitest";
import { applicationShape, type Shape } from "../../src/application/shape.js";
import { wrongValues } from "../generators/faults.js";
import { faultsOf, ordinary } from "./refused.js";

/** A part of the shape, with the way to it: a number stands for an item of a list. */
interface Place {
  readonly path: string;
  readonly keys: readonly (string | number)[];
  readonly shape: Shape;
}

function placesBelow(shape: Shape, keys: Place["keys"], path: string): readonly Place[] {
  const here: Place = { path, keys, shape };
  if (shape.kind === "list") return [here, ...placesBelow(shape.item, [...keys, 0], `${path}[0]`)];
  if (shape.kind !== "record") return [here];
  const fields = Object.entries(shape.fields).flatMap(([key, field]) =>
    placesBelow(field, [...keys, key], path === "" ? key : `${path}.${key}`),
  );
  return [here, ...fields];
}

const places = placesBelow(applicationShape, [], "");

/** The ordinary application with another value at one place. */
function ordinaryWith(keys: Place["keys"], value: unknown): unknown {
  if (keys.length === 0) return value;
  const copy = structuredClone(ordinary) as unknown as Record<string | number, unknown>;
  const owner = keys
    .slice(0, -1)
    .reduce((part, key) => (part[key] ??= {}) as Record<string | number, unknown>, copy);
  owner[keys.at(-1) ?? ""] = value;
  return copy;
}

/** What the message on a part must tell, so that a person can act on it. */
function accepted(shape: Shape): readonly string[] {
  switch (shape.kind) {
    case "record":
      return ["not an object"];
    case "list":
      return ["not a list"];
    case "day":
      return ["YYYY-MM-DD", ...(shape.or === undefined ? [] : [`"${shape.or}"`])];
    case "flag":
      return ["true", "false"];
    case "integer":
      return ["number"];
    case "choice":
      return shape.values.map((value) => JSON.stringify(value));
    case "id":
      return ["text"];
  }
}

it("the ordinary application is answered", () => {
  expect(faultsOf(ordinary)).toEqual([]);
});

describe.each(places)("$path ($shape.kind)", ({ path, keys, shape }) => {
  it("null is refused here, with the advice to leave it out", () => {
    const issue = faultsOf(ordinaryWith(keys, null)).find((each) => each.path === path);
    expect(issue).toMatchObject({
      code: "null",
      message: expect.stringContaining("leave out what is unknown") as string,
    });
  });

  it("every wrong value is refused here, and by its own code", () => {
    for (const [code, value] of wrongValues(shape)) {
      const issues = faultsOf(ordinaryWith(keys, value)).filter((each) => each.path === path);
      expect(
        issues.map((issue) => issue.code),
        called(value),
      ).toEqual([code]);
    }
  });

  it("a value of the wrong type is named, beside what is accepted", () => {
    for (const [code, value] of wrongValues(shape)) {
      if (code !== "wrong-type") continue;
      const [issue] = faultsOf(ordinaryWith(keys, value)).filter((each) => each.path === path);
      for (const word of [...accepted(shape), called(value)]) expect(issue?.message).toContain(word);
    }
  });

  it("a word, a day or a number that is not accepted is named, beside what is", () => {
    for (const [code, value] of wrongValues(shape)) {
      if (!["unknown-value", "not-a-day", "out-of-range"].includes(code) || shape.kind === "id") continue;
      const [issue] = faultsOf(ordinaryWith(keys, value)).filter((each) => each.path === path);
      for (const word of [...accepted(shape), called(value)]) expect(issue?.message).toContain(word);
    }
  });

  it("a field that is not known is refused, beside those that are", () => {
    if (shape.kind !== "record") return;
    const owner = keys.reduce<unknown>((part, key) => (part as Record<string, unknown>)[key], ordinary);
    const issues = faultsOf(ordinaryWith(keys, { ...(owner as object), nickname: "Bob" }));
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({
      path: path === "" ? "nickname" : `${path}.nickname`,
      code: "unknown-field",
    });
    for (const key of Object.keys(shape.fields)) expect(issues[0]?.message).toContain(key);
  });
});

/** How messages call a value. */
function called(value: unknown): string {
  if (typeof value === "string") return `"${value}"`;
  if (typeof value === "number" || typeof value === "bigint" || typeof value === "boolean")
    return String(value);
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" ? "an object" : `a ${typeof value}`;
}
