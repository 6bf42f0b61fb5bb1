import type { KindsOf, PaperKind, PaperKinds } from "../../documents/paper-kinds.js";
import type { Citation } from "../../sources/citation.js";
import type { Conflict } from "../conflict.js";

/** A kind of paper that the page of a town hall accepts, or refuses, and the lines that say so. */
export interface KindHere {
  readonly kind: PaperKind;
  readonly accepted: boolean;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** The list of kinds that a page has for some papers, in the place of that of the law. */
export interface KindsHere extends Pick<Conflict, "differs" | "safer"> {
  readonly of: KindsOf;
  readonly kinds: readonly KindHere[];
}

/** Kinds that a page accepts, all by the same lines. */
/* @__NO_SIDE_EFFECTS__ */
export function accepts(sources: KindHere["sources"], ...kinds: readonly PaperKind[]): readonly KindHere[] {
  return kinds.map((kind) => ({ kind, accepted: true, sources }));
}

/** Kinds that a page refuses, all by the same lines. */
/* @__NO_SIDE_EFFECTS__ */
export function refusesKinds(
  sources: KindHere["sources"],
  ...kinds: readonly PaperKind[]
): readonly KindHere[] {
  return kinds.map((kind) => ({ kind, accepted: false, sources }));
}

/** What a list accepts, and what it refuses. */
export function kindsIn({ kinds }: KindsHere): PaperKinds {
  const those = (wanted: boolean): readonly PaperKind[] =>
    kinds.filter(({ accepted }) => accepted === wanted).map(({ kind }) => kind);
  return { accepted: those(true), refused: those(false) };
}

/** What is wrong with a list: a kind named twice, or by no line of the page. */
export function faultsOfKinds({ of, kinds }: KindsHere, text: Citation["text"]): readonly string[] {
  const named = kinds.map(({ kind }) => kind);
  const again = named.filter((kind, index) => named.indexOf(kind) < index);
  const uncited = kinds.filter(({ sources }) => !sources.some((source) => source.text === text));
  return [
    ...again.map((kind) => `the kinds of ${of} name "${kind}" twice`),
    ...uncited.map(({ kind }) => `the kinds of ${of} cite no line of the page for "${kind}"`),
  ];
}

/** The entry of the conflict ledger that a list is. */
export function conflictOf({ of, kinds, ...departure }: KindsHere): Omit<Conflict, "rulebook"> {
  const lines = kinds.flatMap(({ sources }) => sources.map(({ place }) => place));
  return {
    change: "replaced",
    law: [`kinds ${of}`],
    ...departure,
    rule: `kinds ${of}`,
    lines: [...new Set(lines)],
  };
}
