import { day, flag, id, record, type RecordShape } from "../../application/shape.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import { documentShape, paperShape, type PaperInHand } from "../dossier/dossier.js";

/** The papers that several people have for one appointment. What is left out of one is unknown, never assumed. */
export interface FamilyDossier {
  /** Those that are known; one that serves several people is there once. */
  readonly papers: readonly FamilyPaperInHand[];
  /** There are no others. */
  readonly complete?: boolean | undefined;
  /** What somebody says cannot be had. */
  readonly cannotProvide?: readonly PaperNotHad[] | undefined;
  /** The day on which the papers are looked at; the day of deposit where absent. */
  readonly checkedOn?: PlainDate | undefined;
}

/** A paper that one of several people has. */
export interface FamilyPaperInHand extends PaperInHand {
  /**
   * The person in whose file it is, and of whom `whose` and `nameOnIt` are said: the `representative`'s paper in a child's file is a
   * parent's. It serves the others whom it serves by the relations that are said.
   */
  readonly person?: string | undefined;
}

/** A document that somebody cannot have. */
export interface PaperNotHad {
  /** What it is. */
  readonly document: DocumentId;
  /** Who cannot have it; where absent, nobody of them can. */
  readonly person?: string | undefined;
}

/** The shape of a {@link FamilyDossier}. Made by a call, so that whoever checks none does not pay for it. */
export const familyDossierShape: RecordShape = shapeOfFamilyDossier();

function shapeOfFamilyDossier(): RecordShape {
  const notHad = record<PaperNotHad>({ document: documentShape, person: id }, "document");
  return record<FamilyDossier>(
    {
      papers: { kind: "list", item: paperShape({ person: id }) },
      complete: flag,
      cannotProvide: { kind: "list", item: notHad },
      checkedOn: day,
    },
    "papers",
  );
}
