import { day, flag, id, oneOf, record, type ChoiceShape, type RecordShape } from "../../application/shape.js";
import { ownId } from "../../sources/own-id.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import {
  bearers,
  documentIds,
  paperForms,
  type Bearer,
  type DocumentId,
  type PaperForm,
} from "../../vocabulary/documents.js";
import { proofKindIds, type ProofKindId } from "../../vocabulary/proof-kinds.js";

/** The papers that an applicant has. What is left out of one is unknown, never assumed. */
export interface Dossier {
  /** Those that are known. */
  readonly papers: readonly PaperInHand[];
  /** There are no others. */
  readonly complete?: boolean | undefined;
  /** What the applicant says cannot be had. */
  readonly cannotProvide?: readonly DocumentId[] | undefined;
  /** The day on which the papers are looked at; the day of deposit where absent. */
  readonly checkedOn?: PlainDate | undefined;
}

/** A paper that an applicant has. */
export interface PaperInHand {
  /** A name of the caller's own, unique in the list. */
  readonly id: string;
  /** What it is. */
  readonly document: DocumentId;
  /** Whose paper it is. Of a paper whose name says so, that need not be said: an attestation of a host is the host's. */
  readonly whose?: Bearer | undefined;
  /** Of which kind it is, where several are shown as the document, as a bill is as a proof of address. */
  readonly kind?: ProofKindId | undefined;
  /** In which form it is at hand. */
  readonly form?: PaperForm | undefined;
  /** The day that it bears: of its issue, of a photo the day on which it was taken. */
  readonly issuedOn?: PlainDate | undefined;
  /** How many photocopies of it are there beside it. */
  readonly copies?: number | undefined;
  /** In whose name it is made out; that tells whose it is, and agrees with `whose` where both are said. */
  readonly nameOnIt?: Bearer | undefined;
  /** The id of the held title that it is, which has its facts in the application. */
  readonly title?: string | undefined;
}

/** The most photocopies that a paper may have. */
export const mostCopies = 99;

/** The shape of an id of a paper: one of the list, or one that the rulebook of a town hall has of its own. */
export const documentShape: ChoiceShape<(typeof documentIds)[number]> = {
  kind: "choice",
  values: documentIds,
  or: ownId,
};

/** The shape of a {@link Dossier}. Made by a call, so that whoever checks none does not pay for it. */
export const dossierShape: RecordShape = shapeOfDossier();

function shapeOfDossier(): RecordShape {
  return record<Dossier>(
    {
      papers: { kind: "list", item: paperShape() },
      complete: flag,
      cannotProvide: { kind: "list", item: documentShape },
      checkedOn: day,
    },
    "papers",
  );
}

/** The shape of a paper, with more fields where it has any. */
export function paperShape(more: RecordShape["fields"] = {}): RecordShape {
  const paper = record<PaperInHand>(
    {
      id,
      document: documentShape,
      whose: oneOf(bearers),
      kind: oneOf(proofKindIds),
      form: oneOf(paperForms),
      issuedOn: day,
      copies: { kind: "integer", from: 0, to: mostCopies },
      nameOnIt: oneOf(bearers),
      title: id,
    },
    "id",
    "document",
  );
  return { ...paper, fields: { ...paper.fields, ...more } };
}
