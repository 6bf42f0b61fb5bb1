import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import type { Application } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";
import { applicationJsonSchema, applicationSchema } from "../../src/schema.js";
import { applications } from "../generators/application.js";
import { forAll } from "../properties/for-all.js";
import { awkwardKeys } from "./awkward.js";
import { faulty } from "./faulty.js";

const impossible = { depositOn: "2026-11-25", applicant: { ageOnDeposit: 18, adult: false } };

/** What ends a line, moves the text around it or cannot be seen: a name that holds such is quoted, and shows its code. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const code = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, "0")}`,
  ).join("");

/** A path as the core writes it. */
function written(steps: readonly PropertyKey[]): string {
  return steps
    .map((step) => {
      if (typeof step === "number") return `[${String(step)}]`;
      const name = String(step);
      const quoted = JSON.stringify(name).replaceAll(unseen, code);
      return /[.[\]"]|^$/.test(name) || quoted !== `"${name}"` ? `[${quoted}]` : `.${name}`;
    })
    .join("")
    .replace(/^\./, "");
}

/** Whether steps lead through an object to a field that it has, or to a place in a list. */
function leads(value: unknown, [first, ...rest]: readonly PropertyKey[]): boolean {
  if (first === undefined) return true;
  if (Array.isArray(value) && typeof first === "number" && rest.length === 0) return first < value.length;
  if (!Object.hasOwn(value as object, first)) return false;
  return rest.length === 0 || leads((value as Record<PropertyKey, unknown>)[first], rest);
}

describe("the zod schema says what the core says", () => {
  it("of every valid application: it is accepted, and copied alike", () => {
    forAll(applications, (application) => {
      const parsed = applicationSchema.safeParse(application);
      expect(parsed).toEqual({ success: true, data: application });
      expect(parsed.data).not.toBe(application);
    });
  });

  it("of a field whose name cannot be written: at the path that shows its code", () => {
    const value = { depositOn: "2026-11-25", "\ud800": null };
    const { error } = applicationSchema.safeParse(value);
    expect(error?.issues.map(({ path }) => written(path))).toEqual(['["\\ud800"]']);
  });

  it("of every other value: it is accepted or refused at the same paths, with the same messages", () => {
    const met = { accepted: 0, refused: 0 };
    forAll(faulty, ({ value }) => {
      const core = parseApplication(value);
      const parsed = applicationSchema.safeParse(value);
      expect(parsed.success).toBe(core.ok);
      met[core.ok ? "accepted" : "refused"]++;
      if (core.ok) expect(parsed.data).toEqual(core.application);
      else {
        expect(parsed.error?.issues.map(({ path }) => written(path))).toEqual(
          core.issues.map(({ path }) => path),
        );
        expect(parsed.error?.issues.map(({ code, message, path }) => ({ code, message, path }))).toEqual(
          parsed.error?.issues.map(({ path }, index) => ({
            code: "custom",
            message: core.issues[index]?.message,
            path,
          })),
        );
        expect(parsed.error?.issues.map((issue) => issue.code === "custom" && issue.params)).toEqual(
          core.issues,
        );
      }
    });
    expect(met.accepted).toBeGreaterThan(0);
    expect(met.refused).toBeGreaterThan(0);
  });

  it("and the steps of a path lead to what is wrong", () => {
    forAll(faulty, ({ value }) => {
      for (const { path, ...issue } of applicationSchema.safeParse(value).error?.issues ?? []) {
        if (path.some((step) => typeof step === "string" && step.endsWith("…"))) continue;
        const missing = issue.code === "custom" && issue.params?.["code"] === "missing";
        expect(leads(value, path.slice(0, missing ? -1 : undefined)), written(path)).toBe(true);
      }
    });
  });

  it.each(awkwardKeys.filter((key) => key.length <= 200))("of a field named %j", (key) => {
    const home = JSON.parse(`{ ${JSON.stringify(key)}: 1 }`) as object;
    const paths = (value: unknown): unknown =>
      applicationSchema.safeParse(value).error?.issues.map(({ path }) => path);
    expect(paths({ depositOn: "2026-11-25", home })).toEqual([["home", key]]);
    expect(
      paths({ depositOn: "2026-11-25", ...JSON.parse(`{ "names": {}, ${JSON.stringify(key)}: 1 }`) }),
    ).toEqual([[key]]);
  });

  it("of a field with an absurdly long name, which is cut", () => {
    const parsed = applicationSchema.safeParse({ depositOn: "2026-11-25", ["x".repeat(100_000)]: 1 });
    expect(parsed.error?.issues.map(({ path }) => path)).toEqual([[`${"x".repeat(200)}…`]]);
  });
});

describe("the zod schema is used as any other", () => {
  const refused = {
    code: "custom",
    message: "false does not fit applicant.ageOnDeposit 18",
    params: {
      path: "applicant.adult",
      code: "contradiction",
      message: "false does not fit applicant.ageOnDeposit 18",
    },
  };

  it("has the type of an application", () => {
    expectTypeOf<z.output<typeof applicationSchema>>().toEqualTypeOf<Application>();
    expectTypeOf<z.input<typeof applicationSchema>>().toEqualTypeOf<Application>();
  });

  it("parse throws zod's error", () => {
    expect(() => applicationSchema.parse(impossible)).toThrow(z.core.$ZodError);
    expect(() => applicationSchema.parse(impossible)).toThrow("does not fit");
  });

  it("safeParseAsync answers the same", async () => {
    const { error } = await applicationSchema.safeParseAsync(impossible);
    expect(error?.issues).toEqual([{ ...refused, path: ["applicant", "adult"] }]);
  });

  it("a larger schema puts its own path before", () => {
    const family = z.object({ members: z.array(applicationSchema), later: z.optional(applicationSchema) });
    const { error } = family.safeParse({ members: [{ depositOn: "2026-11-25" }, impossible] });
    expect(error?.issues).toEqual([{ ...refused, path: ["members", 1, "applicant", "adult"] }]);
    expect(family.parse({ members: [] })).toEqual({ members: [] });
  });

  it("a field of a larger schema is required unless said otherwise", () => {
    expect(z.object({ application: applicationSchema }).safeParse({}).success).toBe(false);
  });

  it("what a caller asks beyond it is asked of an application that is valid", () => {
    const withTerritory = applicationSchema.check(
      z.refine(({ territory }) => territory !== undefined, { path: ["territory"] }),
    );
    const paths = (value: unknown): unknown =>
      withTerritory.safeParse(value).error?.issues.map(({ path }) => path);
    expect(paths({ depositOn: "2026-11-25", territory: "metropole" })).toBeUndefined();
    expect(paths({ depositOn: "2026-11-25" })).toEqual([["territory"]]);
    expect(paths({ depositOn: "2026-11-31" })).toEqual([["depositOn"]]);
  });

  it("speaks the common language of schemas (Standard Schema)", async () => {
    const validate = applicationSchema["~standard"].validate;
    expect(await validate({ depositOn: "2026-11-25" })).toEqual({ value: { depositOn: "2026-11-25" } });
    expect(await validate(impossible)).toMatchObject({ issues: [{ path: ["applicant", "adult"] }] });
  });

  it("encodes what it decodes", () => {
    expect(z.encode(applicationSchema, { depositOn: "2026-11-25" })).toEqual({ depositOn: "2026-11-25" });
    expect(() => z.encode(applicationSchema, impossible)).toThrow("does not fit");
  });

  it.each(["input", "output"] as const)("z.toJSONSchema (%s) answers with the JSON Schema", (io) => {
    expect(z.toJSONSchema(applicationSchema, { io })).toEqual(applicationJsonSchema);
    const { $schema, ...part } = applicationJsonSchema;
    const refined = applicationSchema.check(z.refine(() => true));
    const both = z.toJSONSchema(z.object({ one: applicationSchema, other: refined }), { io });
    expect(both).toMatchObject({ $schema, properties: { one: part, other: part } });
    const shared = z.toJSONSchema(z.tuple([applicationSchema, applicationSchema]), { io, reused: "ref" });
    expect(Object.values(shared.$defs ?? {})).toEqual([part]);
    expect(z.toJSONSchema(applicationSchema, { io })).toEqual(applicationJsonSchema);
  });
});
