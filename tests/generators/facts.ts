import type { Application, HeldTitle, Requests } from "../../src/application/application.js";
import { titleKinds } from "../../src/vocabulary/situation.js";

/*
 * Facts by the paths that answers give them: `applicant.bornOn`, `requests.cni.reason`, and, for a held title, its id
 * between brackets: `heldTitles.titles[old-card].format`.
 */

/** Where a fact stands: at a dotted path, or at a field of one held title. */
type Place = { readonly title: HeldTitle; readonly field: string } | { readonly path: readonly string[] };

function placeOf(fact: string, titles: readonly HeldTitle[]): Place {
  const start = "heldTitles.titles[";
  if (!fact.startsWith(start)) return { path: fact.split(".") };
  const fields = titles
    .filter((title) => fact.startsWith(`${start}${title.id}].`))
    .map((title) => ({ title, field: fact.slice(`${start}${title.id}].`.length) }))
    .filter(({ field }) => /^\w+$/.test(field));
  if (fields[0] === undefined || fields.length > 1) throw new Error(`no one title has the fact ${fact}`);
  return fields[0];
}

function titlesIn(application: Application): readonly HeldTitle[] {
  return application.heldTitles?.titles ?? [];
}

/** What an application says of a fact; that a list is not complete says no more than saying nothing. */
export function said(application: Application, fact: string): unknown {
  const place = placeOf(fact, titlesIn(application));
  if ("title" in place) return (place.title as unknown as Record<string, unknown>)[place.field];
  const value = place.path.reduce<unknown>(
    (part, key) => (part as Record<string, unknown> | undefined)?.[key],
    application,
  );
  return fact === "heldTitles.complete" && value === false ? undefined : value;
}

/** The application with the facts asked for answered as they are in a whole one. What has no answer there stays open. */
export function answered(
  application: Application,
  facts: readonly string[],
  whole: Application,
): Application {
  return facts.reduce((so, fact) => answeredOne(so, fact, whole), application);
}

function answeredOne(application: Application, fact: string, whole: Application): Application {
  if (fact === "requests") return { ...application, requests: kindsAsked(whole) };
  if (fact === "heldTitles.complete") return { ...application, heldTitles: allListed(application, whole) };
  const value = said(whole, fact);
  return value === undefined ? application : withFact(application, fact, value);
}

/** The application with one fact said. */
export function withFact(application: Application, fact: string, value: unknown): Application {
  const place = placeOf(fact, titlesIn(application));
  if (!("title" in place)) return withValue(application, place.path, value);
  const titles = titlesIn(application).map((title) =>
    title === place.title ? { ...title, [place.field]: value } : title,
  );
  return { ...application, heldTitles: { ...application.heldTitles, titles } };
}

function withValue<T extends object>(owner: T, [key = "", ...rest]: readonly string[], value: unknown): T {
  if (rest.length === 0) return { ...owner, [key]: value };
  return { ...owner, [key]: withValue((owner as Record<string, object>)[key] ?? {}, rest, value) };
}

/** Which titles are asked for, and nothing else of them. */
function kindsAsked({ requests }: Application): Requests {
  return Object.fromEntries(
    titleKinds.filter((kind) => requests?.[kind] !== undefined).map((kind) => [kind, {}]),
  );
}

function allListed(application: Application, whole: Application): NonNullable<Application["heldTitles"]> {
  const listed = titlesIn(application);
  const others = titlesIn(whole).filter(({ id }) => !listed.some((title) => title.id === id));
  return { titles: [...listed, ...others.map(({ id, kind }) => ({ id, kind }))], complete: true };
}

/**
 * What is left of an application if it says only some facts: beside the day of deposit, which titles are asked for, and
 * the ids and kinds of the titles that these facts name.
 */
export function keeping(application: Application, facts: readonly string[]): Application {
  const titles = titlesIn(application);
  const named = titles.filter(({ id }) =>
    facts.some((fact) => {
      if (/^requests\.\w+\.replaces$/.test(fact)) return said(application, fact) === id;
      const place = placeOf(fact, titles);
      return "title" in place && place.title.id === id;
    }),
  );
  const bare: Application = {
    depositOn: application.depositOn,
    ...(application.requests === undefined ? {} : { requests: kindsAsked(application) }),
    ...(named.length === 0 ? {} : { heldTitles: { titles: named.map(({ id, kind }) => ({ id, kind })) } }),
  };
  return facts.reduce((so, fact) => {
    const value = said(application, fact);
    // Which titles are asked for is kept in any case.
    if (value === undefined || /^requests(\.\w+)?$/.test(fact)) return so;
    if (fact === "heldTitles.complete")
      return { ...so, heldTitles: { titles: so.heldTitles?.titles ?? [], complete: true } };
    return withFact(so, fact, value);
  }, bare);
}
