import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { dossierJsonSchema, parseDossier, type JsonSchema } from "../../src/schema.js";
import { everything } from "../answers/dossier/papers.js";
import { dossierFile, dossierText } from "./sources/descriptions-file.js";

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

  it("has a description at every part", () => {
    const withoutAny = (part: JsonSchema, path: string): readonly string[] => [
      ...(part.description === undefined ? [path] : []),
      ...(part.items === undefined ? [] : withoutAny(part.items, `${path}[]`)),
      ...Object.entries(part.properties ?? {}).flatMap(([key, field]) => withoutAny(field, `${path}.${key}`)),
    ];
    expect(withoutAny(dossierJsonSchema, "")).toEqual([]);
  });

  it("is described by the doc comments: else run npx tsx tests/schema/sources/write-descriptions.ts", async () => {
    expect(readFileSync(dossierFile, "utf8")).toBe(await dossierText());
  });
});
