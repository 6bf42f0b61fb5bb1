import { mostCharacters, mostItems } from "../application/read.js";
import type { ChoiceShape, FlagShape, RecordShape, Shape } from "../application/shape.js";
import { dayPattern } from "./day-pattern.js";

/** The drafts of JSON Schema that are written, and how a schema names its own. */
export const drafts = {
  "2020-12": "https://json-schema.org/draft/2020-12/schema",
  "draft-07": "http://json-schema.org/draft-07/schema#",
} as const;

/** What a JSON Schema of this package may say: the words that drafts 2020-12 and 7 understand alike. */
export interface JsonSchema {
  readonly $schema?: (typeof drafts)[keyof typeof drafts];
  readonly title?: string;
  readonly description?: string;
  readonly type?: "object" | "array" | "string" | "integer" | "boolean";
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: false | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly maxItems?: number;
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly enum?: readonly (string | number)[];
  readonly const?: string | boolean;
  readonly format?: "date";
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
}

/** One value that may be chosen, with its name. */
export interface Choice {
  readonly value: string | boolean;
  readonly label: string;
}

/** How a shape is written, each part of it by its path: `heldTitles.titles[].kind`; the shape itself is the empty path. */
export interface Style {
  readonly titleOf: (path: string) => string | undefined;
  readonly descriptionOf: (path: string) => string | undefined;
  /** The values that may be chosen, with their names; nothing where they have none. */
  readonly choicesOf: (path: string, shape: ChoiceShape | FlagShape) => readonly Choice[] | undefined;
  /** Whether `""` may stand for each single value that may be left out. */
  readonly emptyAsUnknown: boolean;
}

/** Writes a shape as a JSON Schema. */
export function jsonSchemaOf(shape: Shape, style: Style, path = "", mayBeEmpty = false): JsonSchema {
  const title = style.titleOf(path);
  const description = style.descriptionOf(path);
  const keywords = keywordsOf(shape, style, path);
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(mayBeEmpty ? { anyOf: [keywords, { const: "" }] } : keywords),
  };
}

function keywordsOf(shape: Shape, style: Style, path: string): JsonSchema {
  switch (shape.kind) {
    case "record":
      return keywordsOfRecord(shape, style, path);
    case "list":
      return { type: "array", items: jsonSchemaOf(shape.item, style, `${path}[]`), maxItems: mostItems };
    case "day":
      return shape.or === undefined ? day : { anyOf: [day, { const: shape.or }] };
    case "flag":
      return { type: "boolean", ...named(style.choicesOf(path, shape)) };
    case "integer":
      return { type: "integer", minimum: shape.from, maximum: shape.to };
    case "choice":
      return {
        type: typeof shape.values[0] === "number" ? "integer" : "string",
        ...(named(style.choicesOf(path, shape)) ?? valuesOf(shape)),
      };
    case "id":
      return name;
  }
}

function valuesOf({ values, or }: ChoiceShape): JsonSchema {
  return or === undefined ? { enum: values } : { anyOf: [{ enum: values }, { pattern: or.source }] };
}

/** A name of the caller's own. */
export const name: JsonSchema = { type: "string", minLength: 1, maxLength: mostCharacters };
const day: JsonSchema = { type: "string", format: "date", pattern: dayPattern };

/** Values with their names, as form generators look for them. */
function named(choices: readonly Choice[] | undefined): JsonSchema | undefined {
  return choices && { oneOf: choices.map(({ value, label }) => ({ const: value, title: label })) };
}

function keywordsOfRecord({ fields, required }: RecordShape, style: Style, path: string): JsonSchema {
  const properties = Object.entries(fields).map(([key, field]) => {
    const isSingle = field.kind !== "record" && field.kind !== "list";
    const mayBeEmpty = style.emptyAsUnknown && isSingle && !required.includes(key);
    return [key, jsonSchemaOf(field, style, path === "" ? key : `${path}.${key}`, mayBeEmpty)] as const;
  });
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
}
