import { frozen } from "../vocabulary/frozen.js";
import type { DocumentId } from "../vocabulary/documents.js";
import { fiche, type Citation } from "../sources/citation.js";

/** A paper that says nothing of the person whose title is asked for, so that it may be shown for several. */
export interface SharedDocument {
  readonly document: DocumentId;
  readonly sources: readonly [Citation, ...Citation[]];
}

/**
 * The papers that are of somebody else than the one whose title is asked for, and say nothing of that one: whoever has them shows
 * them for several. A host's attestation names the person put up, and a decision its child: each needs its own.
 *
 * @example
 * ```ts
 * sharedDocuments.some(({ document }) => document === "parent-id"); // true
 * sharedDocuments.some(({ document }) => document === "host-statement"); // false
 * ```
 */
export const sharedDocuments: readonly SharedDocument[] = frozen(everySharedDocument());

function everySharedDocument(): readonly SharedDocument[] {
  const home = fiche("F14807", "2025-10-07");
  const minors = fiche("F32675", "2025-04-22");
  const authority = fiche("F18605", "2025-05-13");
  return [
    { document: "proof-of-address", sources: [home, minors] },
    { document: "second-parent-proof-of-address", sources: [minors] },
    { document: "host-proof-of-address", sources: [home, minors] },
    { document: "host-id-copy", sources: [home, minors] },
    {
      document: "parent-id",
      sources: [fiche("F1342", "2026-04-27"), fiche("F21092", "2025-09-29"), authority],
    },
    { document: "other-parent-id-copy", sources: [fiche("F36441", "2025-08-07")] },
  ];
}
