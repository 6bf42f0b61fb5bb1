import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { applicationJsonSchema, type JsonSchema } from "../../src/schema.js";
import { descriptionsFile, descriptionsOf, descriptionsText } from "./sources/descriptions-file.js";

describe("descriptions", () => {
  it("are the doc comments of src/application/: else run npx tsx tests/schema/sources/write-descriptions.ts", async () => {
    expect(readFileSync(descriptionsFile, "utf8")).toBe(await descriptionsText());
  });

  it("stand at every part of the JSON Schema", () => {
    const withoutAny = (part: JsonSchema, path: string): readonly string[] => [
      ...(part.description === undefined ? [path] : []),
      ...(part.items === undefined ? [] : withoutAny(part.items, `${path}[]`)),
      ...Object.entries(part.properties ?? {}).flatMap(([key, field]) => withoutAny(field, `${path}.${key}`)),
    ];
    expect(withoutAny(applicationJsonSchema, "")).toEqual([]);
  });

  it("join what is said of a field and what more is said of its type", () => {
    const source = `
      /** A house. It stands. */
      export interface House {
        /** Its colour. */
        readonly colour?: Colour | undefined;
        /** Its rooms. */
        readonly rooms: readonly Room[];
      }
      /** A colour. \`red\`: as {@link blood}. */
      export type Colour = "red" | "blue";
      /** A room. It has walls. */
      export interface Room {
        /**
         * How high
         * it is.
         */
        readonly height?: number | undefined;
      }
    `;
    expect(descriptionsOf("House", source)).toEqual({
      "": "A house. It stands.",
      colour: "Its colour. `red`: as `blood`.",
      rooms: "Its rooms.",
      "rooms[]": "A room. It has walls.",
      "rooms[].height": "How high it is.",
    });
  });

  it("are missed where there are none", () => {
    const source = "/** A house. */ export interface House { readonly colour?: string }";
    expect(() => descriptionsOf("House", source)).toThrow("colour has no doc comment");
  });
});
