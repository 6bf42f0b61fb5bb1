import { frozen } from "./frozen.js";

/** How two people of one appointment may be related, as far as that spares papers. */
export const relationKinds = frozen([
  "parent-of",
  "same-parent",
  "same-other-parent",
  "same-host",
  "same-home",
]);
/**
 * How two people of one appointment are related, as far as that spares papers. `parent-of`: the one is a parent of the other; the first
 * that is named of a child files for it. `same-parent`: one parent files for both. `same-other-parent`: of both, the parent who does
 * not file is the same. `same-host`: one host puts both up. `same-home`: they live in one home, and one proof of it bears both their
 * names.
 */
export type RelationKind = (typeof relationKinds)[number];
