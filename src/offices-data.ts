/**
 * The counters of the three documents this package knows, as data: import them beside `titres-identite/offices`.
 *
 * @module titres-identite/offices/data
 */
export { isOfficeId, officeOf, offices } from "./offices/directory.js";
export { officeIds, type OfficeId } from "./offices/data/office-ids.js";
export type { Office } from "./offices/office.js";
export { pageReadings, type PageAmbiguity, type PageAmbiguityCode } from "./offices/page-ambiguity.js";
