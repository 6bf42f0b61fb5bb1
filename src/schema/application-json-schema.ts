import { flag, oneOf, options as readerOf } from "../application/arguments.js";
import { applicationShape } from "../application/shape.js";
import { frozen } from "../vocabulary/frozen.js";
import { checked } from "../vocabulary/invalid-input.js";
import { drafts, jsonSchemaOf, type JsonSchema } from "./json-schema.js";
import { inWords, plain, wordsReader, type SchemaWords } from "./style.js";

/** How to write the JSON Schema of an application. */
export interface JsonSchemaOptions {
  /** The draft of JSON Schema; 2020-12 where absent. */
  readonly draft?: keyof typeof drafts | undefined;
  /**
   * Titles, descriptions and names of values in the words of a language: those of `./fr` or `./en`, which nobody pays for who
   * does not ask for them. Absent: descriptions for developers, in English.
   */
  readonly words?: SchemaWords | undefined;
  /** Whether `""` is accepted for what may be left out, as `parseApplication` does with the same option. */
  readonly emptyAsUnknown?: boolean | undefined;
}

const readOptions = readerOf<JsonSchemaOptions>({
  draft: oneOf(Object.keys(drafts) as (keyof typeof drafts)[]),
  words: wordsReader,
  emptyAsUnknown: flag,
});

/**
 * The JSON Schema of an `Application`: for a form, an API description, a language model's tool.
 *
 * It says what a JSON Schema can: every field, which are required, the values each may take, days that exist. It accepts
 * every valid application. Whether its parts can be true together (no deposit before birth, no two titles with one id,
 * no day before the first that the rules speak of) only `parseApplication` and `applicationSchema` tell.
 *
 * @param options - The draft, the language, and whether empty texts count as left out.
 * @returns A schema, frozen. Values that have names are written `oneOf: [{ const, title }]`, as form generators read them.
 * @throws InvalidInputError when an option is none, or a function for the words fails or gives no text.
 *
 * @example
 * ```ts
 * const schema = jsonSchema({ draft: "draft-07", words: { fieldLabel, fieldHelp, optionsFor } });
 * schema.properties?.["channel"]?.title; // "Manière de préparer la demande"
 * schema.properties?.["channel"]?.oneOf;
 * // [{ const: "online-pre-application", title: "Pré-demande en ligne" }, { const: "paper-form", title: "Formulaire papier" }]
 * ```
 */
export function jsonSchema(options: JsonSchemaOptions = {}): JsonSchema {
  const { draft = "2020-12", ...how } = checked((refuse) => readOptions(options, "options", refuse)) ?? {};
  return frozen({ $schema: drafts[draft], ...schemaPart(how) });
}

/** The JSON Schema of an application as a part of a larger one; made anew each time. */
export function schemaPart({ words, emptyAsUnknown = false }: Omit<JsonSchemaOptions, "draft">): JsonSchema {
  const style = { ...(words === undefined ? plain : inWords(words)), emptyAsUnknown };
  return jsonSchemaOf(applicationShape, style);
}

/**
 * The JSON Schema (draft 2020-12) of an `Application`, frozen: what {@link jsonSchema} gives where nothing is asked of it.
 *
 * @example
 * ```ts
 * applicationJsonSchema.required; // ["depositOn"]
 * applicationJsonSchema.properties?.["channel"]?.enum; // ["online-pre-application", "paper-form"]
 * ```
 */
export const applicationJsonSchema: JsonSchema = jsonSchema();
