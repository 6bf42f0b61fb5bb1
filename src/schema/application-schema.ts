import * as z from "zod/mini";
import { firstDay, type Application } from "../application/application.js";
import { frozen } from "../vocabulary/frozen.js";
import { parseApplication } from "../application/parse.js";
import { applicationShape } from "../application/shape.js";
import { descriptions } from "./descriptions.js";
import { jsonSchemaOf, type JsonSchema } from "./json-schema.js";
import { stepsOf } from "./path.js";

/**
 * The JSON Schema (draft 2020-12) of an `Application`, frozen: for a form, an API description, a language model's tool.
 *
 * It says what a JSON Schema can: every field, which are required, the values each may take, days that exist. It accepts
 * every valid application. Whether its parts can be true together (no deposit before birth, no two titles with one id,
 * no day before the first that the rules speak of) only `parseApplication` and {@link applicationSchema} tell.
 *
 * @example
 * ```ts
 * applicationJsonSchema.required; // ["depositOn"]
 * applicationJsonSchema.properties?.["channel"]?.enum; // ["online-pre-application", "paper-form"]
 * ```
 */
export const applicationJsonSchema: JsonSchema = wholeSchema();

/**
 * The zod schema of an `Application`, for whatever takes one: a router, a form library, a larger schema of your own.
 *
 * It reads by the same code as `parseApplication`: the same values are accepted, copied alike, and refused at the same
 * paths with the same messages. `parse` throws zod's own error with every issue, `safeParse` returns them; each has the
 * zod code `custom`, its path in steps, and, as `params`, the library's own issue with its path, code and message.
 * `z.toJSONSchema` answers with {@link applicationJsonSchema}.
 *
 * @example
 * ```ts
 * applicationSchema.parse({ depositOn: "2026-11-25" }); // { depositOn: "2026-11-25" }
 * applicationSchema.safeParse({ depositOn: "2026-11-25", applicant: { adult: "yes" } }).error?.issues;
 * // [{ code: "custom", path: ["applicant", "adult"], message: '"yes" is not one of true, false', params: { code: "wrong-type", … } }]
 * ```
 */
export const applicationSchema: z.ZodMiniType<Application, Application> = readByTheCore();

function readByTheCore(): z.ZodMiniType<Application, Application> {
  const anything = z.custom<Application>();
  anything._zod.toJSONSchema = schemaPart;
  return z.codec(anything, anything, { decode: read, encode: read });
}

/** Reads a value as the core does; whatever is wrong with it becomes an issue of zod's. */
function read(value: unknown, { issues }: z.core.ParsePayload): Application {
  const parsed = parseApplication(value);
  if (parsed.ok) return parsed.application;
  for (const issue of parsed.issues) {
    const { path, message } = issue;
    // The value itself may fail when it is shown, and stays out of zod's error.
    issues.push({ code: "custom", input: undefined, path: stepsOf(path), message, params: issue });
  }
  return z.NEVER;
}

function wholeSchema(): JsonSchema {
  return frozen<JsonSchema>({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...schemaPart(),
  });
}

/** The JSON Schema as a part of a larger one; each time anew, since zod writes into it. */
function schemaPart(): JsonSchema {
  const beyond = `no deposit before ${firstDay} or before birth, no two titles with one id`;
  return {
    title: "Application",
    ...jsonSchemaOf(applicationShape, descriptions),
    description: `${descriptions[""]} Beyond this schema, its parts must be possible together (${beyond}): \`parseApplication\` of the npm package titres-identite tells.`,
  };
}
