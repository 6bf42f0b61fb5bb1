import { familyDossierShape } from "../answers/family/dossier.js";
import { mostPeople, relationsShape } from "../answers/family/read.js";
import { frozen } from "../vocabulary/frozen.js";
import { schemaPart } from "./application-json-schema.js";
import { familyDescriptions } from "./family-descriptions.js";
import { familyDossierDescriptions } from "./family-dossier-descriptions.js";
import { drafts, jsonSchemaOf, name, type JsonSchema } from "./json-schema.js";
import { describedBy } from "./style.js";

/**
 * The JSON Schema (draft 2020-12) of a `Family`, frozen: people by names of the caller's own, and how they are related. It accepts
 * every valid family; whether its parts can be true together only `parseFamily` and `assessFamily` tell.
 *
 * @example
 * ```ts
 * familyJsonSchema.required; // ["people"]
 * familyJsonSchema.properties?.["relations"]?.items?.required; // ["relation", "one", "other"]
 * ```
 */
export const familyJsonSchema: JsonSchema = frozen(schemaOfFamily());

function schemaOfFamily(): JsonSchema {
  const style = describedBy("Family", familyDescriptions);
  return {
    $schema: drafts["2020-12"],
    title: "Family",
    description: familyDescriptions[""],
    type: "object",
    properties: {
      people: {
        description: familyDescriptions.people,
        type: "object",
        additionalProperties: schemaPart({}),
        propertyNames: name,
        minProperties: 1,
        maxProperties: mostPeople,
      },
      relations: jsonSchemaOf(relationsShape, style, "relations"),
    },
    required: ["people"],
    additionalProperties: false,
  };
}

/**
 * The JSON Schema (draft 2020-12) of a `FamilyDossier`, frozen: the papers that several people have, as `checkFamily` takes them. It
 * accepts every valid one; whether its parts can be true together only `parseFamilyDossier` and `checkFamily` tell.
 *
 * @example
 * ```ts
 * familyDossierJsonSchema.properties?.["papers"]?.items?.properties?.["person"]?.type; // "string"
 * ```
 */
export const familyDossierJsonSchema: JsonSchema = frozen({
  $schema: drafts["2020-12"],
  ...jsonSchemaOf(familyDossierShape, describedBy("FamilyDossier", familyDossierDescriptions)),
});
