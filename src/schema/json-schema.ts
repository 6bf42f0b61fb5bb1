import { mostCharacters, mostItems } from "../application/read.js";
import type { RecordShape, Shape } from "../application/shape.js";
import { dayPattern } from "./day-pattern.js";

/** What a JSON Schema of this package may say, in the words of draft 2020-12. */
export interface JsonSchema {
  readonly $schema?: "https://json-schema.org/draft/2020-12/schema";
  readonly title?: string;
  readonly description?: string;
  readonly type?: "object" | "array" | "string" | "integer" | "boolean";
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string;
  readonly format?: "date";
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** What each part of a shape means, by its path: `heldTitles.titles[].kind`; the shape itself is the empty path. */
export type Descriptions = Readonly<Record<string, string>>;

/** Writes a shape as a JSON Schema. */
export function jsonSchemaOf(shape: Shape, descriptions: Descriptions, path = ""): JsonSchema {
  const description = descriptions[path];
  return {
    ...(description === undefined ? {} : { description }),
    ...keywordsOf(shape, descriptions, path),
  };
}

function keywordsOf(shape: Shape, descriptions: Descriptions, path: string): JsonSchema {
  switch (shape.kind) {
    case "record":
      return keywordsOfRecord(shape, descriptions, path);
    case "list":
      return {
        type: "array",
        items: jsonSchemaOf(shape.item, descriptions, `${path}[]`),
        maxItems: mostItems,
      };
    case "day":
      return shape.or === undefined ? day : { anyOf: [day, { const: shape.or }] };
    case "flag":
      return { type: "boolean" };
    case "integer":
      return { type: "integer", minimum: shape.from, maximum: shape.to };
    case "choice":
      return {
        type: typeof shape.values[0] === "number" ? "integer" : "string",
        enum: shape.values,
      };
    case "id":
      return { type: "string", minLength: 1, maxLength: mostCharacters };
  }
}

const day: JsonSchema = { type: "string", format: "date", pattern: dayPattern };

function keywordsOfRecord(shape: RecordShape, descriptions: Descriptions, path: string): JsonSchema {
  const below = (key: string): string => (path === "" ? key : `${path}.${key}`);
  const properties = Object.fromEntries(
    Object.entries(shape.fields).map(([key, field]) => [key, jsonSchemaOf(field, descriptions, below(key))]),
  );
  return {
    type: "object",
    properties,
    ...(shape.required.length === 0 ? {} : { required: shape.required }),
    additionalProperties: false,
  };
}
