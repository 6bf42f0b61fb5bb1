import { frozen } from "../vocabulary/frozen.js";
import type { Bearer, DocumentId } from "../vocabulary/documents.js";
import { fiche, type Citation } from "../sources/citation.js";
import { documents } from "./documents.js";

/** Papers that may be anybody's: their names do not tell whose they are. */
const anybodys: readonly DocumentId[] = frozen([
  "proof-of-address",
  "birth-record",
  "nationality-proof",
  "other-photo-id",
  "parent-id",
  "official-document-with-address",
]);

/** Whose a paper is by its name; nothing where that must be said. */
export function holderByName(document: DocumentId): Bearer | undefined {
  return anybodys.includes(document) ? undefined : documents[document]?.whose;
}

/** A paper of somebody that is asked for under another name. */
export interface OtherName {
  readonly document: DocumentId;
  readonly whose: Bearer;
  readonly as: DocumentId;
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * Proofs of address are named by whose home they prove.
 *
 * @example
 * ```ts
 * otherNames.filter(({ whose }) => whose === "host").map(({ as }) => as); // ["host-proof-of-address"]
 * ```
 */
export const otherNames: readonly OtherName[] = frozen(everyOtherName());

function everyOtherName(): readonly OtherName[] {
  return [
    {
      document: "proof-of-address",
      whose: "host",
      as: "host-proof-of-address",
      sources: [fiche("F14807", "2025-10-07")],
    },
    {
      document: "proof-of-address",
      whose: "other-parent",
      as: "second-parent-proof-of-address",
      sources: [fiche("F32675", "2025-04-22")],
    },
  ];
}

/** The document that a paper is: under the name by which it is asked for, where its holder has one. */
export function documentHeldBy(document: DocumentId, whose: Bearer | undefined): DocumentId {
  return otherNames.find((name) => name.document === document && name.whose === whose)?.as ?? document;
}
