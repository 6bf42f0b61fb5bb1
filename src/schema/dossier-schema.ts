import { dossierShape } from "../answers/dossier/dossier.js";
import { frozen } from "../vocabulary/frozen.js";
import { dossierDescriptions } from "./dossier-descriptions.js";
import { drafts, jsonSchemaOf, type JsonSchema, type Style } from "./json-schema.js";

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
export const dossierJsonSchema: JsonSchema = wholeSchema();

function wholeSchema(): JsonSchema {
  const style: Style = {
    titleOf: (path) => (path === "" ? "Dossier" : undefined),
    descriptionOf: (path) => dossierDescriptions[path as keyof typeof dossierDescriptions],
    choicesOf: () => undefined,
    emptyAsUnknown: false,
  };
  return frozen<JsonSchema>({ $schema: drafts["2020-12"], ...jsonSchemaOf(dossierShape, style) });
}
