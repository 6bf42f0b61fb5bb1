/**
 * A zod schema and a JSON Schema of an application, and the JSON Schema of a dossier, for what takes one. They follow the library's own validation.
 *
 * @module titres-identite/schema
 */
export type { Application } from "./application/application.js";
export type { Issue, IssueCode } from "./vocabulary/invalid-input.js";
export { parseApplication, type ParsedApplication, type ReadingOptions } from "./application/parse.js";
export {
  applicationJsonSchema,
  jsonSchema,
  type JsonSchemaOptions,
} from "./schema/application-json-schema.js";
export {
  applicationFormSchema,
  applicationSchema,
  type ApplicationForm,
} from "./schema/application-schema.js";
export type { Dossier, PaperInHand } from "./answers/dossier/dossier.js";
export { parseDossier, type ParsedDossier } from "./answers/parse-dossier.js";
export { dossierJsonSchema } from "./schema/dossier-schema.js";
export type { JsonSchema } from "./schema/json-schema.js";
export type { SchemaWords } from "./schema/style.js";
