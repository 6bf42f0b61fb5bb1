import * as mainEntry from "titres-identite";
import * as enEntry from "titres-identite/en";
import * as frEntry from "titres-identite/fr";
import * as localEntry from "titres-identite/local";
import * as officesEntry from "titres-identite/offices";
import * as dataEntry from "titres-identite/offices/data";
import * as holidaysEntry from "titres-identite/offices/school-holidays";
import * as planEntry from "titres-identite/plan";
import * as schemaEntry from "titres-identite/schema";

/** Any function of the package. */
export type Callable = (...given: readonly unknown[]) => unknown;

/** How often each function of each entry point was run. */
export const executions = new Map<string, number>();

/** Every function of the package by its name, each call of which is counted. */
export const functions = new Map<string, Callable>();

/** The same entry point, the calls of its functions counted. */
function counting<T extends object>(entry: string, exported: T): T {
  const parts = Object.entries(exported).map(([name, value]: [string, unknown]) => {
    if (typeof value !== "function" || value.prototype instanceof Error) return [name, value] as const;
    const address = entry === "" ? name : `${entry}: ${name}`;
    const run: Callable = (...given) => {
      executions.set(address, (executions.get(address) ?? 0) + 1);
      return (value as Callable)(...given);
    };
    executions.set(address, 0);
    functions.set(address, run);
    return [name, run] as const;
  });
  return Object.fromEntries(parts) as T;
}

export const main = counting("", mainEntry);
export const en = counting("en", enEntry);
export const fr = counting("fr", frEntry);
export const local = counting("local", localEntry);
export const offices = counting("offices", officesEntry);
export const officesData = counting("offices/data", dataEntry);
export const schoolHolidays = counting("offices/school-holidays", holidaysEntry);
export const plan = counting("plan", planEntry);
export const schema = counting("schema", schemaEntry);
