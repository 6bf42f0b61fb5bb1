import { dossierShape } from "../answers/dossier/dossier.js";
import { frozen } from "../vocabulary/frozen.js";
import { dossierDescriptions } from "./dossier-descriptions.js";
import { drafts, jsonSchemaOf, type JsonSchema } from "./json-schema.js";
import { describedBy } from "./style.js";

/**
 * The JSON Schema (draft 2020-12) of a `Dossier`, frozen: the papers that somebody has, as `checkDossier` takes them. It accepts
 * every valid dossier; whether its parts can be true together only `parseDossier` and `checkDossier` tell.
 *
 * @example
 * ```ts
 * dossierJsonSchema.required; // ["papers"]
 * dossierJsonSchema.properties?.["papers"]?.items?.required; // ["id", "document"]
 * ```
 */
export const dossierJsonSchema: JsonSchema = frozen({
  $schema: drafts["2020-12"],
  ...jsonSchemaOf(dossierShape, describedBy("Dossier", dossierDescriptions)),
});
