import { plusDays } from "../../calendar/plain-date.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import { exceptAs, type ProofKind } from "../../documents/kinds.js";
import type { ProofKindId } from "../../vocabulary/proof-kinds.js";
import type { Citation } from "../../sources/citation.js";
import { shownId } from "../../vocabulary/shown.js";
import type { Conflict } from "../conflict.js";

/** The list of kinds that a page has for some documents, in the place of that of the law. */
export interface KindsHere extends Pick<Conflict, "differs" | "safer"> {
  /** The document by which the conflict ledger calls the list: the first of those that its kinds are shown as. */
  readonly of: DocumentId;
  readonly kinds: readonly ProofKind[];
}

/** Kinds that a page accepts as some documents, all by the same lines. */
export function accepts(
  as: ProofKind["as"],
  sources: ProofKind["sources"],
  ...kinds: readonly ProofKindId[]
): readonly ProofKind[] {
  return kinds.map((kind) => ({ kind, as, status: "accepted", basis: "local-practice", sources }));
}

/** Kinds that a page refuses as some documents, all by the same lines. */
export function refusesKinds(
  as: ProofKind["as"],
  sources: ProofKind["sources"],
  ...kinds: readonly ProofKindId[]
): readonly ProofKind[] {
  return kinds.map((kind) => ({ kind, as, status: "refused", basis: "local-practice", sources }));
}

/**
 * The kinds of a page, and those of the law: where the page says which it accepts as a document, the law no longer does; what
 * the law refuses stays refused, by the page too where it agrees.
 */
export function kindsUnder(law: readonly ProofKind[], page: readonly ProofKind[]): readonly ProofKind[] {
  const isRefused = ({ status }: ProofKind): boolean => status === "refused";
  const listed = page.filter((row) => !isRefused(row)).flatMap(({ as }) => as);
  const refusals = law.filter(isRefused);
  return [
    ...exceptAs(
      listed,
      law.filter((row) => !isRefused(row)),
    ),
    ...refusals.map((row) => agreeing(row, page.filter(isRefused))),
    ...page.flatMap((row) => besides(row, refusals)),
  ];
}

/** What the law refuses, with the lines of a page that refuses it too. */
function agreeing(row: ProofKind, page: readonly ProofKind[]): ProofKind {
  const same = page.find(
    ({ kind, as }) => kind === row.kind && row.as.every((document) => as.includes(document)),
  );
  return same === undefined ? row : { ...row, sources: [...row.sources, ...same.sources] };
}

/** What is left of a row of a page beside what the law refuses of the same kind, from one day on, until another, or always. */
function besides(row: ProofKind, refusals: readonly ProofKind[]): readonly ProofKind[] {
  return refusals
    .filter(({ kind }) => kind === row.kind)
    .reduce<readonly ProofKind[]>(
      (rows, { as, from, until }) => [
        ...exceptAs(as, rows),
        ...rows
          .map((each) => ({ ...each, as: each.as.filter((document) => as.includes(document)) }))
          .filter((each) => each.as.length > 0)
          .flatMap((each) => [
            ...(from === undefined ? [] : [{ ...each, until: plusDays(from, -1) }]),
            ...(until === undefined ? [] : [{ ...each, from: plusDays(until, 1) }]),
          ]),
      ],
      [row],
    );
}

/** What is wrong with a list: a kind named twice, or by no line of the page. */
export function faultsOfKinds({ of, kinds }: KindsHere, text: Citation["text"]): readonly string[] {
  const named = kinds.map(({ kind }) => kind);
  const again = named.filter((kind, index) => named.indexOf(kind) < index);
  const uncited = kinds.filter(({ sources }) => !sources.some((source) => source.text === text));
  return [
    ...again.map((kind) => `the kinds of ${shownId(of)} name ${shownId(kind)} twice`),
    ...uncited.map(({ kind }) => `the kinds of ${shownId(of)} cite no line of the page for ${shownId(kind)}`),
  ];
}

/** The entry of the conflict ledger that a list is: in the place of one of the law, if there is one. */
export function conflictOf(
  { of, kinds, ...departure }: KindsHere,
  law: readonly ProofKind[],
): Omit<Conflict, "rulebook"> {
  const lines = kinds.flatMap(({ sources }) => sources.map(({ place }) => place));
  return {
    ...(law.some(({ as }) => as.includes(of))
      ? { change: "replaced", law: [`kinds/${of}`] }
      : { change: "added", law: [] }),
    ...departure,
    rule: `kinds/${of}`,
    lines: [...new Set(lines)],
  };
}
