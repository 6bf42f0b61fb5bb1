import { describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { assess } from "../../src/answers/assess.js";
import { InvalidApplicationError } from "../../src/application/invalid-application.js";
import { issueCodes } from "../../src/vocabulary/invalid-input.js";
import { shown } from "../../src/vocabulary/shown.js";
import { parseApplication } from "../../src/application/parse.js";
import { applicationShape, type Shape } from "../../src/application/shape.js";
import { applicationSchema } from "../../src/schema.js";
import { frozen } from "../evaluation/world/frozen.js";
import { awkwardInMemory, awkwardJson, awkwardKeys } from "./awkward.js";

/** A part of an application, and the steps to it. */
interface Place {
  readonly steps: readonly (string | number)[];
  readonly kind: Shape["kind"];
}

function placesIn(shape: Shape, steps: Place["steps"] = []): readonly Place[] {
  const here: Place = { steps, kind: shape.kind };
  if (shape.kind === "list") return [here, ...placesIn(shape.item, [...steps, 0])];
  if (shape.kind !== "record") return [here];
  return [here, ...Object.entries(shape.fields).flatMap(([key, field]) => placesIn(field, [...steps, key]))];
}

const places = placesIn(applicationShape);
const named = places.map((place) => [place.steps.join(".") || "the application", place] as const);

/** An application in which everything is in order, but for the value in one place. */
function applicationWith(value: unknown, [first, ...rest]: Place["steps"]): unknown {
  if (first === undefined) return value;
  const around = (inner: unknown, steps: Place["steps"], owner: string | number): unknown => {
    const [next, ...further] = steps;
    if (next === undefined) return inner;
    const part = around(inner, further, next);
    if (typeof next === "number") return [part];
    if (owner === 0) return { id: "a", kind: "cni", [next]: part };
    if (owner === "requests") return { cni: {}, passport: {}, [next]: part };
    if (owner === "heldTitles") return { titles: [], [next]: part };
    return { [next]: part };
  };
  return { depositOn: "2026-11-25", [first]: around(value, rest, first) };
}

/** The issues with a value, having made sure that all that reads one agrees on them, and that they can be shown. */
function issuesWith(
  value: unknown,
): readonly { readonly path: readonly PropertyKey[]; readonly code: string }[] {
  const core = parseApplication(value);
  const { error } = applicationSchema.safeParse(value);
  const issues = (error?.issues ?? []).map((issue) => ({
    path: issue.path,
    code: issue.code === "custom" ? String(issue.params?.["code"]) : issue.code,
  }));
  if (core.ok) {
    expect(issues).toEqual([]);
    expect(() => assess(core.application)).not.toThrow();
  } else {
    expect(issues.map(({ code }) => code)).toEqual(core.issues.map(({ code }) => code));
    expect(() => assess(value as never)).toThrow(InvalidApplicationError);
    expect(z.prettifyError(error as z.core.$ZodError).length).toBeLessThan(100_000);
    expect(JSON.stringify(core.issues).length).toBeLessThan(100_000);
  }
  return issues;
}

describe("what is wrong everywhere is refused in its place", () => {
  const wrong = [null, Number.NaN, Number.POSITIVE_INFINITY, -1, 0.5, 10n, Symbol("a"), () => 1, ""];
  const wrongFor = {
    record: [...wrong, 1, true, "text", [], [{}]],
    list: [...wrong, 1, true, "text", {}, { length: 0 }],
    day: [...wrong, 1, true, "text", {}, [], ["2026-11-25"], "2026-02-30", "2026-11-25 ", new Date(0)],
    flag: [...wrong, 0, 1, "true", "false", {}, [], [true]],
    integer: [...wrong, true, "30", 131, 2 ** 53, {}, [], [30]],
    choice: [...wrong, true, "text", "__proto__", "constructor", {}, [], ["cni"]],
    id: [...wrong, 1, true, {}, [], ["a"], "x".repeat(201)],
  };

  it.each(named)("%s", (_, { steps, kind }) => {
    for (const value of wrongFor[kind])
      expect(issuesWith(applicationWith(value, steps)), shown(value)).toMatchObject([{ path: steps }]);
  });
});

describe("what is awkward gets an issue or works", () => {
  const awkward = [...awkwardJson, ...awkwardInMemory];

  it.each(awkward)("%s, in any place", (name, make) => {
    for (const { steps } of places)
      for (const { path, code } of issuesWith(applicationWith(make(), steps))) {
        expect(issueCodes, name).toContain(code);
        expect(path.slice(0, steps.length), name).toEqual(steps);
      }
  });

  it.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s, as the id of a title", (id) => {
    const titles = [{ id, kind: "cni" }];
    const requests = { cni: { reason: "renewal", replaces: id } };
    expect(issuesWith({ depositOn: "2026-11-25", requests, heldTitles: { titles, complete: true } })).toEqual(
      [],
    );
  });

  it.each(awkwardKeys.map((key) => [key.slice(0, 20), key] as const))(
    "%j, as the name of a field",
    (_, key) => {
      for (const { steps, kind } of places) {
        if (kind !== "record") continue;
        const value = JSON.parse(`{ ${JSON.stringify(key)}: { "adult": true } }`) as unknown;
        const issues = issuesWith(applicationWith(value, steps)).filter(
          ({ code }) => code !== "missing" && code !== "empty",
        );
        expect(issues).toMatchObject([{ code: "unknown-field", path: [...steps, expect.any(String)] }]);
      }
    },
  );

  it("a part that is frozen, or has no prototype", () => {
    const bare = Object.assign(Object.create(null) as object, { adult: true });
    expect(issuesWith(frozen({ depositOn: "2026-11-25", applicant: { adult: true } }))).toEqual([]);
    expect(issuesWith({ depositOn: "2026-11-25", applicant: bare })).toEqual([]);
  });

  it("a part that stands in two places, and in itself", () => {
    const request: Record<string, unknown> = { reason: "first" };
    expect(issuesWith({ depositOn: "2026-11-25", requests: { cni: request, passport: request } })).toEqual(
      [],
    );
    request["again"] = request;
    expect(issuesWith({ depositOn: "2026-11-25", requests: { cni: request } })).toEqual([
      { path: ["requests", "cni", "again"], code: "unknown-field" },
    ]);
  });

  it("a field that is read only once, and changes its mind", () => {
    const days = ["2026-11-25", "nonsense"];
    const application = Object.defineProperty({}, "depositOn", { enumerable: true, get: () => days.shift() });
    expect(parseApplication(application)).toEqual({ ok: true, application: { depositOn: "2026-11-25" } });
  });

  it.each([
    ["a revoked proxy", "not-readable"],
    ["a revoked proxy of a list", "not-readable"],
    ["a field that throws", "not-readable"],
    ["a proxy that always throws", "not-readable"],
    ["a thousand fields", "too-many"],
  ])("%s, as the whole application: %s", (name, code) => {
    const make = awkward.find(([known]) => known === name)?.[1];
    expect(issuesWith(make?.())).toEqual([{ path: [], code }]);
  });

  it.each([
    ["a list that gives a symbol for its length", "not-readable"],
    ["a list that says it is endless", "too-many"],
    ["a proxy of a list that always throws", "not-readable"],
    ["fifty-one items", "too-many"],
  ])("%s, as the titles held: %s", (name, code) => {
    const titles = awkward.find(([known]) => known === name)?.[1]();
    expect(issuesWith({ depositOn: "2026-11-25", heldTitles: { titles } })).toEqual([
      { path: ["heldTitles", "titles"], code },
    ]);
  });

  it("a million items, a hundred million characters, a hundred thousand fields or levels", () => {
    let deep: unknown = {};
    for (let level = 0; level < 100_000; level++) deep = { applicant: deep };
    const many = Array.from({ length: 1_000_000 }, () => ({ id: "a", kind: "cni" }));
    expect(issuesWith({ depositOn: "x".repeat(100_000_000) })).toMatchObject([{ code: "not-a-day" }]);
    expect(issuesWith({ depositOn: "2026-11-25", heldTitles: { titles: many } })).toMatchObject([
      { code: "too-many" },
    ]);
    expect(
      issuesWith({ depositOn: "2026-11-25", home: Object.assign({}, many.slice(0, 100_000)) }),
    ).toMatchObject([{ code: "too-many" }]);
    expect(issuesWith({ depositOn: "2026-11-25", applicant: deep })).toMatchObject([
      { code: "unknown-field" },
    ]);
  });

  it("and nothing is polluted", () => {
    const fields = [Object.prototype, Array.prototype, Function.prototype].map(
      (each) => Reflect.ownKeys(each).length,
    );
    for (const key of awkwardKeys)
      for (const { steps } of places)
        issuesWith(applicationWith(JSON.parse(`{ ${JSON.stringify(key)}: { "polluted": true } }`), steps));
    const now = [Object.prototype, Array.prototype, Function.prototype].map(
      (each) => Reflect.ownKeys(each).length,
    );
    expect(now).toEqual(fields);
    expect("polluted" in {}).toBe(false);
  });
});
