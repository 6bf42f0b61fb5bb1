import { applicationJsonSchema } from "titres-identite/schema";
import { someDay } from "./days.js";
import type { Numbers } from "./numbers.js";

/** What this reads of a JSON Schema. */
export interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly anyOf?: readonly Schema[];
}

/** The public JSON Schema of an application: all that this generator knows of one. */
export const applicationSchema = applicationJsonSchema as unknown as Schema;

/** Names that a caller may give, some of which mislead whoever is careless. */
const names = [
  "a",
  "b",
  "old card",
  "constructor",
  "__proto__",
  "x].where",
  "0",
  "é.è",
  "toString",
  '"',
  "carte",
  "town:paper",
];

/** A value that a schema allows, with each optional part at some odds; not yet one that can be. */
export function drawn(
  schema: Schema,
  odds: number,
  numbers: Numbers,
  beside: readonly string[] = [],
): unknown {
  if (schema.anyOf !== undefined) return drawn(numbers.of(schema.anyOf), odds, numbers, beside);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return numbers.of(schema.enum);
  const { pattern, format } = schema;
  if (pattern !== undefined && format === undefined)
    return numbers.of(names.filter((name) => new RegExp(pattern, "u").test(name)));
  switch (schema.type) {
    case "object":
      return Object.fromEntries(
        Object.entries(schema.properties ?? {})
          .filter(([key]) => schema.required?.includes(key) === true || numbers.happens(odds))
          .map(([key, part]) => [key, drawn(part, odds, numbers, beside)]),
      );
    case "array":
      return Array.from({ length: numbers.of([0, 1, 1, 1, 2, 2, 3, 5]) }, () =>
        drawn(schema.items ?? {}, odds, numbers, beside),
      );
    case "integer":
      return (schema.minimum ?? 0) + numbers.below((schema.maximum ?? 100) - (schema.minimum ?? 0) + 1);
    case "boolean":
      return numbers.happens(0.5);
    case "string":
      return schema.format === "date" ? someDay(numbers, beside) : numbers.of(names);
    case undefined:
    default:
      throw new Error(`the fuzz cannot draw ${JSON.stringify(schema)}`);
  }
}

/** The schema at a path of an application, held titles' by any index or id. */
export function schemaAt(path: readonly (string | number)[]): Schema | undefined {
  return path.reduce<Schema | undefined>((schema, key) => {
    if (schema?.items !== undefined) return schema.items;
    return schema?.properties?.[key];
  }, applicationSchema);
}
