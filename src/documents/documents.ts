import { frozen } from "../vocabulary/frozen.js";
import type { DoubtId } from "../vocabulary/doubts.js";
import {
  documentIds,
  type Bearer,
  type DocumentId,
  type Form,
  type Obtaining,
} from "../vocabulary/documents.js";
import { months, years, type Period } from "../calendar/period.js";

/** What the rules say of a paper wherever they ask for it. */
export interface DocumentKind {
  readonly form: Form;
  readonly whose: Bearer;
  readonly obtain: Obtaining;
  /** It must have been issued less than this long before the deposit. */
  readonly freshness?: Period;
  /** The open question of law on which it depends whether a paper exactly as old as that will do. */
  readonly freshnessDoubt?: DoubtId;
}

/** What is usual of a paper: the original, of the applicant, who brings it. */
export const usual: DocumentKind = { form: "original", whose: "applicant", obtain: "bring" };

/** In what papers differ from the usual. */
const particulars: Readonly<Partial<Record<DocumentId, Partial<DocumentKind>>>> = {
  "application-form": { form: "filled-in", obtain: "filled-in-there" },
  "pre-application-number": { form: "number-or-print" },
  photo: { freshness: months(6) },
  "proof-of-address": { form: "original-or-print", freshness: years(1) },
  "host-proof-of-address": { form: "original", whose: "host", freshness: years(1) },
  "host-id-copy": { form: "photocopy", whose: "host" },
  "host-statement": { whose: "host" },
  "birth-record": {
    form: "full-copy-or-extract-with-parentage",
    freshness: months(3),
    freshnessDoubt: "exactly-three-months-old",
  },
  "marriage-record": { form: "full-copy" },
  "spouse-death-record": { whose: "spouse" },
  "ex-spouse-authorisation": { whose: "ex-spouse" },
  "loss-declaration": { form: "filled-in", obtain: "filled-in-there" },
  "fiscal-stamp": { form: "number-or-print", obtain: "buy" },
  "parent-id": { whose: "representative" },
  "second-parent-proof-of-address": {
    form: "original-or-print",
    whose: "other-parent",
    freshness: years(1),
  },
  "parental-authority-decision": { whose: "representative" },
  "joint-authority-declaration": { whose: "representative" },
  "other-parent-id-copy": { form: "photocopy", whose: "other-parent" },
  "other-parent-use-name-agreement": { whose: "other-parent" },
  "other-parent-information-statement": {
    form: "filled-in",
    whose: "representative",
    obtain: "filled-in-there",
  },
  "guardian-statement": { whose: "guardian", freshness: months(3) },
  "guardian-id-copy": { form: "photocopy", whose: "guardian" },
  "hotel-statement": { whose: "host" },
  "inability-proof": { freshness: months(3) },
  "parent-death-record": { whose: "other-parent" },
  "ex-spouse-id-copy": { form: "photocopy", whose: "ex-spouse" },
  "parents-use-name-letters": { whose: "representative" },
  "parents-residence-statement": { whose: "representative" },
  "court-decisions": { whose: "representative" },
  "notarial-deed": { form: "photocopy" },
  "prepaid-envelope": { obtain: "buy" },
  "educational-assistance-judgment": { form: "photocopy", whose: "representative" },
  "parents-failure-record": { whose: "representative" },
  "agent-capacity-proof": { whose: "representative" },
  "agent-id-copy": { form: "photocopy", whose: "representative" },
  "other-parent-information-proof": { whose: "representative" },
};

/** Every paper, as the rules know it unless one says otherwise. */
export const documents: Readonly<Record<DocumentId, DocumentKind>> = frozen(catalogue());

function catalogue(): Record<DocumentId, DocumentKind> {
  const kinds = documentIds.map((id) => [id, { ...usual, ...particulars[id] }] as const);
  return Object.fromEntries(kinds) as Record<DocumentId, DocumentKind>;
}
