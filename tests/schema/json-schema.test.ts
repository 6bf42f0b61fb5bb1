import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { notedIn, type Issue } from "../../src/vocabulary/invalid-input.js";
import { readShape } from "../../src/application/read.js";
import { applicationShape } from "../../src/application/shape.js";
import * as vocabulary from "../../src/vocabulary/situation.js";
import { isPlainDate } from "../../src/calendar/plain-date.js";
import { applicationJsonSchema, type JsonSchema } from "../../src/schema.js";
import { dayPattern } from "../../src/schema/day-pattern.js";
import { jsonSchemaOf } from "../../src/schema/json-schema.js";
import { applications } from "../generators/application.js";
import { forAll } from "../properties/for-all.js";
import { faultyJson } from "./faulty.js";

const strict = new Ajv2020({ strict: true });
addFormats.default(strict);
const titles = (count: number, id: string): unknown => ({
  depositOn: "2026-11-25",
  heldTitles: { titles: Array.from({ length: count }, () => ({ id, kind: "cni" })) },
});
const accepts = strict.compile(applicationJsonSchema);

/** As validators do that take a format for a remark. */
const lenient = new Ajv2020({ strict: true, formats: { date: true } }).compile(applicationJsonSchema);

/** Whether the core finds the shape of a value right, whether or not its parts can be true together. */
function hasTheShape(value: unknown): boolean {
  const issues: Issue[] = [];
  readShape(applicationShape, value, "", notedIn(issues));
  return issues.length === 0;
}

function partAt(...keys: readonly string[]): JsonSchema | undefined {
  return keys.reduce<JsonSchema | undefined>(
    (part, key) => (key === "[]" ? part?.items : part?.properties?.[key]),
    applicationJsonSchema,
  );
}

describe("the JSON Schema of an application", () => {
  it("is a schema of draft 2020-12", () => {
    expect(applicationJsonSchema.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(strict.validateSchema(applicationJsonSchema)).toBe(true);
  });

  it("accepts every valid application", () => {
    forAll(applications, (application) => {
      expect(accepts(application), JSON.stringify(accepts.errors)).toBe(true);
    });
  });

  it("accepts exactly what has the shape of one, in any validator", () => {
    const met = { accepted: 0, refused: 0 };
    forAll(faultyJson, (value) => {
      const right = hasTheShape(value);
      met[right ? "accepted" : "refused"]++;
      expect(accepts(value)).toBe(right);
      expect(lenient(value)).toBe(right);
    });
    expect(met.accepted).toBeGreaterThan(0);
    expect(met.refused).toBeGreaterThan(0);
  });

  it.each<readonly [name: string, value: unknown, keyword: string]>([
    ["no day of deposit", {}, "required"],
    ["a day that does not exist", { depositOn: "2026-02-30" }, "pattern"],
    ["a field that is not known", { depositOn: "2026-11-25", colour: "blue" }, "additionalProperties"],
    ["a value that is not known", { depositOn: "2026-11-25", channel: "fax" }, "enum"],
    ["null", { depositOn: "2026-11-25", territory: null }, "type"],
    ["an age of 131", { depositOn: "2026-11-25", applicant: { ageOnDeposit: 131 } }, "maximum"],
    [
      "a title without a name",
      { depositOn: "2026-11-25", heldTitles: { titles: [{ kind: "cni" }] } },
      "required",
    ],
    [
      "a printed end in words",
      { depositOn: "2026-11-25", heldTitles: { titles: [{ id: "a", kind: "cni", printedExpiry: "soon" }] } },
      "anyOf",
    ],
    ["a title with an empty name", titles(1, ""), "minLength"],
    ["a name of 201 characters", titles(1, "x".repeat(201)), "maxLength"],
    ["51 titles", titles(51, "a"), "maxItems"],
  ])("refuses %s", (_, value, keyword) => {
    expect(accepts(value)).toBe(false);
    expect(accepts.errors?.map((error) => error.keyword)).toContain(keyword);
  });

  it("accepts as much as the core does: 50 titles, a name of 200 characters", () => {
    expect(accepts(titles(50, "x".repeat(200)))).toBe(true);
  });

  it("accepts what only the core can tell to be impossible, and says so", () => {
    expect(accepts({ depositOn: "2020-01-01", applicant: { bornOn: "2025-01-01" } })).toBe(true);
    expect(applicationJsonSchema.description).toContain(
      "Beyond this schema, its parts must be possible together",
    );
  });

  it.each<readonly [keys: readonly string[], values: readonly (string | number)[]]>([
    [["territory"], vocabulary.territories],
    [["channel"], vocabulary.channels],
    [["requests", "cni", "reason"], vocabulary.reasons],
    [["requests", "passport", "reason"], vocabulary.reasons],
    [["applicant", "birthplace"], vocabulary.birthplaces],
    [["applicant", "birthRecord", "heldBy"], vocabulary.birthRegistries],
    [["heldTitles", "titles", "[]", "format"], vocabulary.titleFormats],
    [["heldTitles", "titles", "[]", "where"], vocabulary.whereabouts],
    [["format"], [1]],
  ])("%j lists its values", (keys, values) => {
    expect(partAt(...keys)?.enum).toEqual(values);
  });

  it("a field added to the vocabulary appears", () => {
    const fields = { ...applicationShape.fields, height: { kind: "integer", from: 30, to: 280 } as const };
    const schema = jsonSchemaOf(
      { ...applicationShape, fields },
      {
        titleOf: () => undefined,
        descriptionOf: (path) => (path === "height" ? "In centimetres." : undefined),
        choicesOf: () => undefined,
        emptyAsUnknown: false,
      },
    );
    expect(schema.properties?.["height"]).toEqual({
      description: "In centimetres.",
      type: "integer",
      minimum: 30,
      maximum: 280,
    });
  });

  it("cannot be changed", () => {
    const parts = (part: unknown): readonly object[] =>
      typeof part === "object" && part !== null ? [part, ...Object.values(part).flatMap(parts)] : [];
    expect(parts(applicationJsonSchema).filter((part) => !Object.isFrozen(part))).toEqual([]);
  });
});

describe("the pattern of a day", () => {
  const pattern = new RegExp(dayPattern, "u");

  it("matches the days that exist, of every year", () => {
    const wrong: string[] = [];
    for (let year = 990; year <= 10_010; year += year < 1600 || year > 2400 ? 7 : 1)
      for (let month = 0; month <= 13; month++)
        for (const day of [0, 1, 9, 10, 28, 29, 30, 31, 32]) {
          const written = [year, month, day]
            .map((n, at) => String(n).padStart(at === 0 ? 4 : 2, "0"))
            .join("-");
          if (pattern.test(written) !== isPlainDate(written)) wrong.push(written);
        }
    expect(wrong).toEqual([]);
  });

  it.each(["2026-1-1", "2026-11-25 ", " 2026-11-25", "2026-11-25\n", "٢٠٢٦-١١-٢٥", "0999-12-31", ""])(
    "does not match %j",
    (text) => {
      expect(pattern.test(text)).toBe(false);
    },
  );
});
