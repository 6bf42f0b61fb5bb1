import { Ajv, type ErrorObject, type ValidateFunction } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isEmpty, pathOfUnknown, readShape } from "../../src/application/read.js";
import { applicationShape } from "../../src/application/shape.js";
import * as en from "../../src/en.js";
import * as fr from "../../src/fr.js";
import { pathBelow } from "../../src/graph/fact.js";
import {
  applicationJsonSchema,
  jsonSchema,
  type JsonSchema,
  type JsonSchemaOptions,
} from "../../src/schema.js";
import { InvalidInputError, notedIn, type Issue } from "../../src/vocabulary/invalid-input.js";
import { forAll } from "../properties/for-all.js";
import { emptied } from "./emptied.js";
import { faultyJson } from "./faulty.js";

const languages = { none: undefined, French: fr, English: en } as const;
const drafts = ["2020-12", "draft-07"] as const;

/** Every way to ask for the schema. */
const ways = drafts.flatMap((draft) =>
  Object.entries(languages).flatMap(([language, words]) =>
    [false, true].map((emptyAsUnknown) => ({ draft, language, words, emptyAsUnknown })),
  ),
);

/** A validator of the draft, which refuses what its metaschema does. */
function compiled({ draft, words, emptyAsUnknown }: JsonSchemaOptions): ValidateFunction {
  const ajv = new (draft === "draft-07" ? Ajv : Ajv2020)({ strict: true, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(jsonSchema({ draft, words, emptyAsUnknown }));
}

/** Where a validator finds fault, in the paths of the core. */
function pathsOf(errors: readonly ErrorObject[] | null | undefined): readonly string[] {
  const found = (errors ?? []).map(({ instancePath, params }) => {
    const path = instancePath
      .split("/")
      .slice(1)
      .reduce((above, step) => (/^\d+$/.test(step) ? `${above}[${step}]` : pathBelow(above, step)), "");
    const { missingProperty, additionalProperty } = params as Readonly<Record<string, string>>;
    if (missingProperty !== undefined) return pathBelow(path, missingProperty);
    return additionalProperty === undefined ? path : pathOfUnknown(path, additionalProperty);
  });
  return [...new Set(found)].sort();
}

/** What the core finds wrong with the shape of a value. */
function faultsOf(value: unknown, emptyAsUnknown: boolean): readonly Issue[] {
  const issues: Issue[] = [];
  readShape(applicationShape, value, "", notedIn(issues), emptyAsUnknown ? isEmpty : undefined);
  return issues;
}

/** Every part of a schema that stands for a part of an application, by its path. */
function partsOf(part: JsonSchema, path = ""): readonly (readonly [path: string, part: JsonSchema])[] {
  return [
    [path, part],
    ...(part.items === undefined ? [] : partsOf(part.items, `${path}[]`)),
    ...Object.entries(part.properties ?? {}).flatMap(([key, field]) =>
      partsOf(field, path === "" ? key : `${path}.${key}`),
    ),
  ];
}

describe.each(ways)("draft $draft, words: $language, empty texts: $emptyAsUnknown", (way) => {
  const accepts = compiled(way);

  it("finds fault where the core does, and nowhere else", () => {
    const met = { accepted: 0, refused: 0 };
    forAll(
      fc.oneof(
        faultyJson,
        emptied.map(({ replaced }) => replaced),
      ),
      (value) => {
        const faults = faultsOf(value, way.emptyAsUnknown);
        met[faults.length === 0 ? "accepted" : "refused"]++;
        expect(accepts(value)).toBe(faults.length === 0);
        // Where there is too much to read, the core looks no further.
        if (faults.some(({ code }) => code === "too-many")) return;
        expect(pathsOf(accepts.errors)).toEqual([...new Set(faults.map(({ path }) => path))].sort());
      },
    );
    expect(met.accepted).toBeGreaterThan(0);
    expect(met.refused).toBeGreaterThan(0);
  });
});

describe("the drafts", () => {
  it.each(
    Object.values(languages).flatMap((words) =>
      [false, true].map((emptyAsUnknown) => ({ words, emptyAsUnknown })),
    ),
  )("differ in nothing but their name", (options) => {
    const [newer, older] = drafts.map((draft) => jsonSchema({ ...options, draft }));
    expect(newer?.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
    expect(older).toEqual({ ...newer, $schema: "http://json-schema.org/draft-07/schema#" });
  });

  it("draft 2020-12 is meant where none is named", () => {
    expect(jsonSchema()).toEqual(jsonSchema({ draft: "2020-12" }));
    expect(applicationJsonSchema).toEqual(jsonSchema());
  });
});

describe("in the words of a language", () => {
  const [english, french] = [en, fr].map((words) => partsOf(jsonSchema({ words })));
  const pairs = english!.map(([path, part], at) => [path, part, french![at]![1]] as const);

  it.each(pairs)("%j has a title in each, and a description in both or in none", (_, inEnglish, inFrench) => {
    for (const title of [inEnglish.title, inFrench.title]) expect(title).toMatch(/^[\p{Lu}\d].*[^.]$/u);
    expect(inFrench.title).not.toBe(inEnglish.title);
    expect(inEnglish.description === undefined).toBe(inFrench.description === undefined);
    if (inEnglish.description !== undefined) expect(inFrench.description).not.toBe(inEnglish.description);
  });

  it.each(pairs.filter(([, { oneOf }]) => oneOf !== undefined))(
    "%j names its values in each",
    (path, ...both) => {
      for (const [part, words] of [
        [both[0], en],
        [both[1], fr],
      ] as const)
        expect(part.oneOf).toEqual(
          words.optionsFor(path as fr.ChoicePath).map(({ value, label }) => ({ const: value, title: label })),
        );
    },
  );

  it("nothing that has names is left without", () => {
    const unnamed = pairs.filter(([, part]) => part.enum !== undefined).map(([path]) => path);
    expect(unnamed).toEqual(["format", "circumstances.nothingSpecialAsOf"]);
    const yesOrNo = pairs.filter(([, { type, oneOf }]) => type === "boolean" && oneOf === undefined);
    expect(yesOrNo).toEqual([]);
  });

  it.each([
    ["", "Demande de carte d’identité ou de passeport", undefined],
    ["home", "Domicile", undefined],
    ["applicant.bornOn", "Date de naissance", undefined],
    [
      "names.endOfMarriageOnBirthRecord",
      "Fin du mariage mentionnée sur l’acte de naissance",
      "Un divorce n’y est inscrit que si on le demande.",
    ],
  ])("%j is called %j", (path, title, description) => {
    const part = new Map(partsOf(jsonSchema({ words: fr }))).get(path);
    expect([part?.title, part?.description]).toEqual([title, description]);
  });

  it("stays in one language: no developer's description is left in it", () => {
    const said = JSON.stringify(jsonSchema({ words: fr, emptyAsUnknown: true }));
    for (const [, { description = "" }] of partsOf(jsonSchema())) expect(said).not.toContain(description);
  });

  it.each<readonly [what: string, words: object, path: string]>([
    ["a function that is missing", { ...fr, fieldHelp: undefined }, "options.words.fieldHelp"],
    ["a text in the place of a function", { ...fr, optionsFor: "fr" }, "options.words.optionsFor"],
    [
      "a function that fails",
      { ...fr, fieldLabel: () => JSON.parse("{") as string },
      "options.words.fieldLabel",
    ],
    ["a function that gives no text", { ...fr, fieldLabel: () => 1 }, "options.words.fieldLabel"],
    ["values without a name", { ...fr, optionsFor: () => [] }, "options.words.optionsFor"],
  ])("refuses %s", (_, words, path) => {
    expect(pathsRefused({ words: words as JsonSchemaOptions["words"] })).toEqual([path]);
  });
});

describe("options", () => {
  it.each<readonly [options: object, path: string]>([
    [{ draft: "draft-04" }, "options.draft"],
    [{ emptyAsUnknown: "yes" }, "options.emptyAsUnknown"],
    [{ language: "fr" }, "options.language"],
    [{ words: "fr" }, "options.words"],
  ])("%j is refused by name", (options, path) => {
    expect(pathsRefused(options)).toEqual([path]);
  });
});

/** The paths that an error names. */
function pathsRefused(options: JsonSchemaOptions): readonly string[] {
  try {
    jsonSchema(options);
    return [];
  } catch (error) {
    return error instanceof InvalidInputError ? error.issues.map(({ path }) => path) : [];
  }
}
