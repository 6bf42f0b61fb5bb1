import * as z from "zod/mini";
import type { Application } from "../application/application.js";
import { parseApplication, type ReadingOptions } from "../application/parse.js";
import { schemaPart } from "./application-json-schema.js";
import { stepsOf } from "./path.js";

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
export const applicationSchema: z.ZodMiniType<Application, Application> = readByTheCore({});

/** An application as a web form sends it: `""` in the place of each value that nobody filled in. */
export type ApplicationForm = WithEmpty<Application>;

type WithEmpty<T> = T extends undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly WithEmpty<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: WithEmpty<T[Key]> }
      : T | "";

/**
 * The same of a web form: `""` counts as left out, as `parseApplication` reads it with `emptyAsUnknown`.
 *
 * @example
 * ```ts
 * applicationFormSchema.parse({ depositOn: "2026-11-25", channel: "" }); // { depositOn: "2026-11-25" }
 * applicationFormSchema.safeParse({ depositOn: "" }).error?.issues; // [{ code: "custom", path: ["depositOn"], message: "undefined is not a day up to 2999-12-31, as YYYY-MM-DD: this must be given", … }]
 * ```
 */
export const applicationFormSchema: z.ZodMiniType<Application, Application | ApplicationForm> =
  readByTheCore<ApplicationForm>({ emptyAsUnknown: true });

function readByTheCore<Form = Application>(
  options: ReadingOptions,
): z.ZodMiniType<Application, Application | Form> {
  const form = shownBy(z.custom<Application | Form>(), options);
  const checks = [z.check<Application>(reader(options))];
  // `.check` would make another schema of it, which zod shows in its own way.
  const application = shownBy(
    new z.ZodMiniCustom({ type: "custom", check: "custom", fn: () => true, checks }),
    {},
  );
  return z.pipe(form, application as z.ZodMiniType<Application, Application | Form>);
}

/** The JSON Schema that zod gives for a schema: made anew each time, since zod writes into it. */
function shownBy<Type extends z.core.$ZodType>(schema: Type, options: ReadingOptions): Type {
  schema._zod.toJSONSchema = () => schemaPart(options);
  return schema;
}

/** Reads a value as the core does; whatever is wrong with it becomes an issue of zod's. */
function reader(options: ReadingOptions): (read: z.core.ParsePayload<Application>) => void {
  return (read) => {
    const parsed = parseApplication(read.value, options);
    if (parsed.ok) read.value = parsed.application;
    else
      for (const issue of parsed.issues) {
        const { path, message } = issue;
        // The value itself may fail when it is shown, and stays out of zod's error.
        read.issues.push({ code: "custom", input: undefined, path: stepsOf(path), message, params: issue });
      }
  };
}
