/**
 * A zod schema and a JSON Schema of an application, and the JSON Schemas of a dossier, of a family and of its papers, for what takes one. They follow the library's own validation.
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
export type { FamilyDossier, FamilyPaperInHand, PaperNotHad } from "./answers/family/dossier.js";
export type { Family, Relation } from "./answers/family/family.js";
export { parseFamily, type ParsedFamily } from "./answers/parse-family.js";
export { parseFamilyDossier, type ParsedFamilyDossier } from "./answers/parse-family-dossier.js";
export { dossierJsonSchema } from "./schema/dossier-schema.js";
export { familyDossierJsonSchema, familyJsonSchema } from "./schema/family-schema.js";
export type { JsonSchema } from "./schema/json-schema.js";
export type { SchemaWords } from "./schema/style.js";
