import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import {
  dossierJsonSchema,
  familyDossierJsonSchema,
  familyJsonSchema,
  parseDossier,
  parseFamily,
  parseFamilyDossier,
  type JsonSchema,
} from "../../src/schema.js";
import { everything } from "../answers/dossier/papers.js";
import { boy, girl } from "../answers/family/people.js";
import {
  dossierFile,
  dossierText,
  familyDossierFile,
  familyDossierText,
  familyFile,
  familyText,
} from "./sources/descriptions-file.js";

const ajv = new Ajv2020({ strict: true });
addFormats.default(ajv);
const accepts = ajv.compile(dossierJsonSchema);

describe("the JSON Schema of a dossier", () => {
  it("accepts a dossier that says everything", () => {
    const dossier = { papers: everything, complete: true, cannotProvide: ["photo"], checkedOn: "2026-11-12" };
    expect(accepts(dossier)).toBe(true);
    expect(parseDossier(dossier).ok).toBe(true);
  });

  it.each([
    [{}],
    [{ papers: "none" }],
    [{ papers: [{ document: "photo" }] }],
    [{ papers: [{ id: "a", document: "selfie" }] }],
    [{ papers: [{ id: "", document: "photo" }] }],
    [{ papers: [{ id: "a", document: "photo", issuedOn: "2026-02-30" }] }],
    [{ papers: [{ id: "a", document: "photo", copies: 1.5 }] }],
    [{ papers: [], cannotProvide: ["selfie"] }],
    [{ papers: [], surplus: 1 }],
  ])("refuses %j, as parseDossier does", (dossier) => {
    expect(accepts(dossier)).toBe(false);
    expect(parseDossier(dossier).ok).toBe(false);
  });

  it("is described by the doc comments: else run npx tsx tests/schema/sources/write-descriptions.ts", async () => {
    expect(readFileSync(dossierFile, "utf8")).toBe(await dossierText());
  });
});

describe("the JSON Schemas of a family and of its papers", () => {
  const acceptsFamily = ajv.compile(familyJsonSchema);
  const acceptsPapers = ajv.compile(familyDossierJsonSchema);
  const people = { emma: girl, louis: boy };

  it("accept what says everything", () => {
    const family = { people, relations: [{ relation: "same-parent", one: "emma", other: "louis" }] };
    expect(acceptsFamily(family)).toBe(true);
    expect(parseFamily(family).ok).toBe(true);
    const dossier = {
      papers: everything.map((paper) => ({ ...paper, person: "emma" })),
      complete: true,
      cannotProvide: [{ document: "photo", person: "emma" }, { document: "held-cni" }],
      checkedOn: "2026-11-12",
    };
    expect(acceptsPapers(dossier)).toBe(true);
    expect(parseFamilyDossier(dossier).ok).toBe(true);
  });

  it.each([
    [{}],
    [{ people: {} }],
    [{ people: { "": girl } }],
    [{ people: { emma: { depositOn: "2026-02-30" } } }],
    [{ people: Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`p${String(index)}`, girl])) }],
    [{ people, relations: [{ relation: "aunt-of", one: "emma", other: "louis" }] }],
    [{ people, relations: [{ relation: "same-parent", one: "emma" }] }],
    [{ people, surplus: 1 }],
  ])("refuse the family %j, as parseFamily does", (family) => {
    expect(acceptsFamily(family)).toBe(false);
    expect(parseFamily(family).ok).toBe(false);
  });

  it.each([
    [{}],
    [{ papers: [{ id: "a" }] }],
    [{ papers: [{ id: "a", document: "photo", person: "" }] }],
    [{ papers: [], cannotProvide: ["photo"] }],
    [{ papers: [], cannotProvide: [{ person: "emma" }] }],
  ])("refuse the papers %j, as parseFamilyDossier does", (dossier) => {
    expect(acceptsPapers(dossier)).toBe(false);
    expect(parseFamilyDossier(dossier).ok).toBe(false);
  });

  it("are described by the doc comments: else run npx tsx tests/schema/sources/write-descriptions.ts", async () => {
    expect(readFileSync(familyFile, "utf8")).toBe(await familyText());
    expect(readFileSync(familyDossierFile, "utf8")).toBe(await familyDossierText());
  });
});

it.each([
  ["a dossier", dossierJsonSchema],
  ["a family", familyJsonSchema],
  ["the papers of a family", familyDossierJsonSchema],
])("the schema of %s has a description at every part, and is frozen", (_, schema) => {
  const withoutAny = (part: JsonSchema, path: string): readonly string[] => [
    ...(part.description === undefined ? [path] : []),
    ...(part.items === undefined ? [] : withoutAny(part.items, `${path}[]`)),
    ...(typeof part.additionalProperties === "object"
      ? withoutAny(part.additionalProperties, `${path}.*`)
      : []),
    ...Object.entries(part.properties ?? {}).flatMap(([key, field]) => withoutAny(field, `${path}.${key}`)),
  ];
  expect(withoutAny(schema, "")).toEqual([]);
  expect(Object.isFrozen(schema)).toBe(true);
});
