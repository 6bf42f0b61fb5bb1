import { parseApplication, type Application, type HeldTitle } from "titres-identite";
import { daysNamedIn, moved } from "./days.js";
import { drawn, schemaAt, type Schema } from "./from-schema.js";
import { isObject, partAt, placesIn, withAt, type Place } from "./json.js";
import type { Numbers } from "./numbers.js";

const start = "heldTitles.titles[";

function titlesOf({ heldTitles }: Application): readonly HeldTitle[] {
  return heldTitles?.titles ?? [];
}

/** Where a fact of an answer stands in a situation: of a held title its place in the list stands for its id. */
export function placeOf(fact: string, application: Application): Place {
  if (!fact.startsWith(start)) return fact.split(".");
  const end = fact.lastIndexOf("].");
  const index = titlesOf(application).findIndex(({ id }) => id === fact.slice(start.length, end));
  return ["heldTitles", "titles", index, fact.slice(end + 2)];
}

/** The situation with some of its facts left out: each of them at some odds, and held titles with what refers to them. */
export function forgetting(application: Application, odds: number, numbers: Numbers): Application {
  const leaves = placesIn(application).filter(
    (place) =>
      !isBranch(partAt(application, place)) &&
      !["id", "kind", "depositOn"].includes(String(place.at(-1))) &&
      numbers.happens(odds),
  );
  let so: unknown = leaves.reduce<unknown>((left, place) => withAt(left, place, undefined), application);
  const gone = titlesOf(application).filter(() => numbers.happens(odds / 2));
  if (gone.length > 0) {
    const kept = titlesOf(so as Application).filter((title) => !gone.some(({ id }) => id === title.id));
    so = withAt(so, ["heldTitles"], { titles: kept });
    for (const kind of ["cni", "passport"])
      if (gone.some(({ id }) => id === partAt(so, ["requests", kind, "replaces"])))
        so = withAt(so, ["requests", kind, "replaces"], undefined);
  }
  return (numbers.happens(odds / 4) ? withAt(so, ["requests"], undefined) : so) as Application;
}

function isBranch(part: unknown): boolean {
  return typeof part === "object" && part !== null;
}

/** What is left of a situation that says only some facts; which titles are asked for stays said. */
export function keepingOnly(application: Application, facts: readonly string[]): Application {
  const titles = titlesOf(application).map((title, index) => {
    const said = facts
      .map((fact) => placeOf(fact, application))
      .filter((place) => place[0] === "heldTitles" && place[2] === index)
      .map((place) => String(place[3]));
    const isReplaced = facts.some(
      (fact) =>
        /^requests\.\w+\.replaces$/.test(fact) &&
        partAt(application, placeOf(fact, application)) === title.id,
    );
    const kept = Object.entries(title).filter(([key]) => said.includes(key));
    return {
      isNamed: said.length > 0 || isReplaced,
      title: { id: title.id, kind: title.kind, ...Object.fromEntries(kept) },
    };
  });
  const named = titles.filter(({ isNamed }) => isNamed).map(({ title }) => title);
  const isWhole = facts.includes("heldTitles.complete") && application.heldTitles?.complete === true;
  const asked = Object.keys(application.requests ?? {}).map((kind) => [kind, {}] as const);
  let so: unknown = {
    depositOn: application.depositOn,
    ...(application.requests === undefined ? {} : { requests: Object.fromEntries(asked) }),
    ...(named.length > 0 || isWhole
      ? { heldTitles: { titles: named, ...(isWhole ? { complete: true } : {}) } }
      : {}),
  };
  for (const fact of facts) {
    const place = placeOf(fact, application);
    const value = partAt(application, place);
    if (place[0] === "heldTitles" || value === undefined || isObject(value)) continue;
    so = withAt(so, place, value);
  }
  return so as Application;
}

/** The situation with some answer to a fact that the validation accepts; nothing where there is none. */
export function answering(application: Application, fact: string, numbers: Numbers): Application | undefined {
  for (const candidate of answers(application, fact, numbers))
    if (parseApplication(candidate).ok) return candidate;
  return undefined;
}

function* answers(application: Application, fact: string, numbers: Numbers): Generator<Application> {
  const place = placeOf(fact, application);
  const withValue = (value: unknown): Application => withAt(application, place, value) as Application;
  if (fact === "requests") {
    yield withValue(numbers.of([{ cni: {} }, { passport: {} }, { cni: {}, passport: {} }]));
    return;
  }
  const titles = titlesOf(application);
  if (fact.startsWith("heldTitles.complete") || fact === "heldTitles.titles") {
    const more = ["cni", "passport"].map((kind) => [...titles, { id: `one more ${kind}`, kind }]);
    for (const listed of numbers.shuffled([titles, titles, ...more]))
      yield withAt(application, ["heldTitles"], { titles: listed, complete: true }) as Application;
    return;
  }
  if (place.at(-1) === "replaces") {
    for (const { id } of numbers.shuffled(titles.filter(({ kind }) => kind === place[1])))
      yield withValue(id);
    return;
  }
  const schema = schemaAt(place);
  if (schema === undefined) throw new Error(`the schema has no ${fact}`);
  for (let turn = 0; turn < 6; turn++) yield withValue(drawn(schema, 1, numbers, daysNamedIn(application)));
  for (const value of numbers.shuffled(everyValue(schema, application))) yield withValue(value);
}

/** Each value of a choice or number; of days, those around each length of a life from each day that is said. */
function everyValue(schema: Schema, application: Application): readonly unknown[] {
  if (schema.anyOf !== undefined) return schema.anyOf.flatMap((one) => everyValue(one, application));
  if (schema.const !== undefined) return [schema.const];
  if (schema.enum !== undefined) return schema.enum;
  if (schema.type === "boolean") return [true, false];
  if (schema.type === "integer") return Array.from({ length: 131 }, (_, index) => index);
  const age = application.applicant?.ageOnDeposit ?? 0;
  const years = [0, 18, -18, 10, -10, 15, 5, -age, -age - 1, -131, -130];
  return [...new Set(["2006-04-30", "2009-06-30", "2021-08-02", ...daysNamedIn(application)])].flatMap(
    (day) => years.flatMap((length) => [0, -1, 1, -2, 2].map((shift) => moved(day, 12 * length, shift))),
  );
}
