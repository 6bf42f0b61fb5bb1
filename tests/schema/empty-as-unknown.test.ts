import { describe, expect, expectTypeOf, it } from "vitest";
import * as z from "zod/mini";
import type { Application } from "../../src/application/application.js";
import { parseApplication } from "../../src/application/parse.js";
import {
  applicationFormSchema,
  applicationSchema,
  jsonSchema,
  type ApplicationForm,
} from "../../src/schema.js";
import { InvalidInputError } from "../../src/vocabulary/invalid-input.js";
import { forAll } from "../properties/for-all.js";
import { emptied } from "./emptied.js";

const form = {
  depositOn: "2026-11-25",
  channel: "",
  applicant: { ageOnDeposit: "", adult: "" },
  heldTitles: { titles: [{ id: "old", kind: "cni", printedExpiry: "" }], complete: "" },
} as const satisfies ApplicationForm;

const application: Application = {
  depositOn: "2026-11-25",
  applicant: {},
  heldTitles: { titles: [{ id: "old", kind: "cni" }] },
};

describe("an empty text in a form", () => {
  it("is what nobody filled in, where that is asked for", () => {
    expect(parseApplication(form, { emptyAsUnknown: true })).toEqual({ ok: true, application });
    expect(applicationFormSchema.parse(form)).toEqual(application);
  });

  it("is a fault otherwise, at each place", () => {
    const places = [
      "channel",
      "applicant.ageOnDeposit",
      "applicant.adult",
      "heldTitles.titles[0].printedExpiry",
      "heldTitles.complete",
    ];
    for (const parsed of [parseApplication(form), parseApplication(form, { emptyAsUnknown: false })])
      expect(parsed.ok ? [] : parsed.issues.map(({ path }) => path)).toEqual(places);
    expect(applicationSchema.safeParse(form).error?.issues).toHaveLength(places.length);
  });

  it("in the place of any single values, it is as if they were not there", () => {
    forAll(emptied, ({ replaced, removed }) => {
      expect(parseApplication(replaced, { emptyAsUnknown: true })).toEqual(parseApplication(removed));
      expect(applicationFormSchema.safeParse(replaced)).toEqual(applicationSchema.safeParse(removed));
    });
  });

  it("leaves missing what must be given", () => {
    const value = { depositOn: "", heldTitles: { titles: [{ id: "", kind: "" }] } };
    const parsed = parseApplication(value, { emptyAsUnknown: true });
    expect(parsed.ok ? [] : parsed.issues.map(({ path, code }) => [path, code])).toEqual([
      ["heldTitles.titles[0].id", "missing"],
      ["heldTitles.titles[0].kind", "missing"],
      ["depositOn", "missing"],
    ]);
  });

  it.each<readonly [path: string, value: unknown]>([
    ["home", { depositOn: "2026-11-25", home: "" }],
    ["heldTitles.titles", { depositOn: "2026-11-25", heldTitles: { titles: "" } }],
    ["heldTitles.titles[0]", { depositOn: "2026-11-25", heldTitles: { titles: [""] } }],
    ["colour", { depositOn: "2026-11-25", colour: "" }],
    ["", ""],
  ])("is a fault in the place of a group or of an unknown field: %j", (path, value) => {
    const parsed = parseApplication(value, { emptyAsUnknown: true });
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.path)).toEqual([path]);
  });

  it.each([{ empty: true }, { emptyAsUnknown: "yes" }, { emptyAsUnknown: null }, "yes", null])(
    "an option that is none is refused by name: %j",
    (options) => {
      expect(() => parseApplication(form, options as never)).toThrow(InvalidInputError);
    },
  );
});

describe("the zod schema of a form", () => {
  it("takes what a form sends and gives an application", () => {
    expectTypeOf<z.output<typeof applicationFormSchema>>().toEqualTypeOf<Application>();
    expectTypeOf<ApplicationForm>().toExtend<z.input<typeof applicationFormSchema>>();
    expectTypeOf<Application>().toExtend<ApplicationForm>();
    // @ts-expect-error -- a group of fields is not left empty
    const wrong: ApplicationForm = { depositOn: "2026-11-25", home: "" };
    expect(applicationFormSchema.safeParse(wrong).success).toBe(false);
  });

  it("is shown as the JSON Schema of what goes in, and of what comes out", () => {
    expect(z.toJSONSchema(applicationFormSchema, { io: "input" })).toEqual(
      jsonSchema({ emptyAsUnknown: true }),
    );
    expect(z.toJSONSchema(applicationFormSchema, { io: "output" })).toEqual(jsonSchema());
  });
});
