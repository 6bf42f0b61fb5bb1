import { notAccepted } from "../calendar/not-accepted.js";
import { officeIds, type OfficeId } from "./data/office-ids.js";
import { pasDeCalaisOffices } from "./data/pas-de-calais.js";
import { reimsOffices } from "./data/reims.js";
import { saintPaulOffices } from "./data/saint-paul.js";
import { frozen } from "./frozen.js";
import type { Office } from "./office.js";

/**
 * All counters this package describes: 42 of Pas-de-Calais, five of Saint-Paul (La Réunion), six of Reims.
 *
 * They are what three documents said once, not a live directory: `source.dataDate` says when, or that the document bears
 * no date, and hours go stale. Check with the town hall before you travel.
 */
export const offices: readonly Office<OfficeId>[] = frozen([
  ...pasDeCalaisOffices,
  ...saintPaulOffices,
  ...reimsOffices,
]);

/**
 * Tells whether a value is the id of one of these counters.
 *
 * @example
 * ```ts
 * isOfficeId("lens"); // true
 * ```
 */
export function isOfficeId(value: unknown): value is OfficeId {
  return (officeIds as readonly unknown[]).includes(value);
}

/**
 * The counter of an id.
 *
 * @throws {InvalidInputError} if there is none.
 *
 * @example
 * ```ts
 * officeOf("arras-mairie").site; // "Mairie"
 * ```
 */
export function officeOf(id: OfficeId): Office<OfficeId> {
  const office = offices.find((each) => each.id === id);
  if (office === undefined) throw notAccepted("id", id, "an id of officeIds is");
  return office;
}
