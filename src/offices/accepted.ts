import { notAccepted } from "../calendar/not-accepted.js";
import { isMistaken, isObject } from "../vocabulary/misfit.js";
import { purposes, type Hours, type Purpose } from "./hours.js";
import type { Office } from "./office.js";

/** Refuses a value, naming where it stands and what is accepted there. */
export function refuse(where: string, value: unknown, accepted: string): never {
  throw notAccepted(where, value, accepted);
}

/** Passes what is absent or one of the words of a list: a word of another language must not find nothing in silence. */
export function checkWord(value: string | undefined, words: readonly string[], where: string): void {
  if (value !== undefined && !words.includes(value)) refuse(where, value, `one of ${words.join(", ")} is`);
}

/** Passes an object that is no list, whoever made it: offices and queries come as JSON too. */
export function checkObject(value: unknown, where: string): void {
  if (!isObject(value) || isMistaken(value))
    throw notAccepted(where, value, "an object is", "wrong-type", "object");
}

/** Passes a text, whoever made it. */
export function checkText(value: unknown, where: string): void {
  if (typeof value !== "string") refuse(where, value, "a text is");
}

/** Passes a purpose, and not its absence. */
export function checkPurpose(value: unknown, where = "purpose"): void {
  if (!(purposes as readonly unknown[]).includes(value))
    refuse(where, value, `one of ${purposes.join(", ")} is`);
}

/** The hours of an office for a purpose, once both are what they should be. */
export function hoursFor(office: Office, purpose: Purpose): Hours {
  checkObject(office, "office");
  checkPurpose(purpose);
  const service: { readonly hours?: unknown } | undefined = office[purpose];
  checkObject(service, `office.${purpose}`);
  checkHours(service.hours, `office.${purpose}.hours`);
  return office[purpose].hours;
}

/** Passes hours that are published week by week, or not published. */
export function checkHours(value: unknown, where: string): asserts value is Hours {
  checkObject(value, where);
  const { published, weekly, monthly } = value as Readonly<Record<string, unknown>>;
  if (typeof published !== "boolean") refuse(`${where}.published`, published, "true or false is");
  if (!published) return;
  checkObject(weekly, `${where}.weekly`);
  checkList(monthly, `${where}.monthly`);
}

/** Passes a list; a type says so already, JSON does not. */
export function checkList(value: unknown, where: string): void {
  if (!Array.isArray(value)) throw notAccepted(where, value, "a list is", "wrong-type", "array");
}
