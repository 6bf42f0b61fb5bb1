import type { Application, HeldTitle, Requests } from "../application/application.js";
import type { ValueAt } from "../graph/fact.js";
import type { Refuse } from "../vocabulary/invalid-input.js";
import { shown } from "../vocabulary/shown.js";
import { questions, type QuestionPath } from "./questions.js";
import { misfit } from "../vocabulary/misfit.js";

/** A field of a held title that can be asked for. */
type TitleField = Exclude<keyof HeldTitle, "id">;

/** The path of one fact, as answers name it: a held title goes by its id, as in `heldTitles.titles[old].format`. */
export type FactPath =
  Exclude<QuestionPath, `heldTitles.titles[].${TitleField}`> | `heldTitles.titles[${string}].${TitleField}`;

/** What may be said at a path. */
export type FactValue<Path extends FactPath> = Path extends "requests"
  ? Requests
  : Path extends `heldTitles.titles[${string}].${infer Field extends TitleField}`
    ? NonNullable<HeldTitle[Field]>
    : ValueAt<Application, Path>;

/** Where a fact stands: at a dotted path of the situation, or in a field of one held title. */
export type Place =
  | { readonly path: QuestionPath; readonly title?: undefined }
  | { readonly path: QuestionPath; readonly title: string; readonly field: string };

const start = "heldTitles.titles[";

/** The place of a fact by its path; nothing where there is none. What an id holds is the caller's own: it is compared, not read. */
export function placeOf(path: string, titles: readonly HeldTitle[]): Place | undefined {
  if (!path.startsWith(start)) {
    const known = questions.find((question) => question.path === path);
    return known === undefined ? undefined : { path: known.path };
  }
  for (const { id } of titles) {
    const before = `${start}${id}].`;
    if (!path.startsWith(before)) continue;
    const field = path.slice(before.length);
    const known = questions.find((question) => question.path === `${start}].${field}`);
    if (known !== undefined) return { path: known.path, title: id, field };
  }
  return undefined;
}

/** Says of a path that it is no fact, or that of no title held. */
export function refusePath(path: unknown, at: string, refuse: Refuse): void {
  const [, id, field] =
    /^heldTitles\.titles\[(.*)\]\.(\w+)$/s.exec(typeof path === "string" ? path : "") ?? [];
  const isOfATitle = questions.some((question) => question.path === `${start}].${String(field)}`);
  if (isOfATitle) refuse(at, "unknown-title", `${shown(id)} is the id of no title held`);
  else
    refuse(
      at,
      ...misfit(path, "the path of a fact, such as those that undecided names", "string", "unknown-value"),
    );
}

/** The application with one fact said, or taken back where nothing is; nothing is checked. */
export function said(application: Application, place: Place, value: unknown): Application {
  if (place.title === undefined) return withValue(application, place.path.split("."), value);
  const { heldTitles } = application;
  const titles = (heldTitles?.titles ?? []).map((title) =>
    title.id === place.title ? withValue(title, [place.field], value) : title,
  );
  return { ...application, heldTitles: { ...heldTitles, titles } };
}

function withValue<T extends object>(whole: T, [key = "", ...steps]: readonly string[], value: unknown): T {
  const part = (whole as Readonly<Record<string, unknown>>)[key];
  if (steps.length > 0) return { ...whole, [key]: withValue(part ?? emptyAt(key), steps, value) };
  if (value !== undefined) return { ...whole, [key]: value };
  return Object.fromEntries(Object.entries(whole).filter(([other]) => other !== key)) as T;
}

/** What a part is made of before anything is said in it: a list of titles has no title yet. */
function emptyAt(key: string): object {
  return key === "heldTitles" ? { titles: [] } : {};
}
