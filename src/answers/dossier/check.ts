import type { PlainDate } from "../../calendar/plain-date.js";
import type { Period } from "../../calendar/period.js";
import type { Citation } from "../../sources/citation.js";
import type { Bearer, DocumentId, PaperForm } from "../../vocabulary/documents.js";
import type { DossierStatus, Finding, PaperFact, PaperFault } from "../../vocabulary/dossier.js";
import type { DoubtId } from "../../vocabulary/doubts.js";
import type { ProofKindId } from "../../vocabulary/proof-kinds.js";
import type { RequirementId } from "../../vocabulary/requirements.js";
import type { Assessment, Fee, Paper, Referral, Requirement } from "../assessment.js";
import type { PaperInHand } from "./dossier.js";

/** What becomes of a dossier at the counter, on the day of deposit. */
export interface DossierCheck {
  /** What is asked for, and all else that the rules say of the situation. */
  readonly answer: Assessment;
  /** The day on which the papers are looked at. */
  readonly checkedOn: PlainDate;
  readonly status: DossierStatus;
  /** Everything that is asked for, or may be, of the titles that may be had. */
  readonly requirements: readonly CheckedRequirement[];
  /** Each paper of the dossier by its id. */
  readonly papers: Readonly<Record<string, CheckedPaper>>;
  /** The shortest list of what must be got for all that is known to lack, but for what cannot be had. */
  readonly toGet: readonly PaperToGet[];
  /** The facts of papers that are missing. */
  readonly toSay: readonly PaperToSay[];
  /** The facts of the situation that are missing to say what else is asked for, by their paths in the application. */
  readonly questions: readonly string[];
  /** For each document that is asked for and cannot be had, what the rules know instead. */
  readonly instead: readonly Instead[];
}

/** A ground on which papers are asked for, and how it stands. */
export interface CheckedRequirement {
  readonly id: RequirementId;
  readonly document: DocumentId;
  /** Whether it is asked for. */
  readonly status: Exclude<Requirement["status"], "not-required">;
  /** That of the best of its sets. */
  readonly finding: Finding;
  /** Any one of these sets will do. */
  readonly sets: readonly CheckedSet[];
}

/** A set of papers that will do, and how it stands. */
export interface CheckedSet {
  /** That of the worst of its papers. */
  readonly finding: Finding;
  readonly papers: readonly AskedPaperCheck[];
}

/** A paper that is asked for, and the best of those that are there for it. */
export type AskedPaperCheck = { readonly asked: Paper } & (PaperFinding | NothingFound);

/** What is asked for, and no paper of the dossier is it. */
export interface NothingFound {
  readonly finding: "at-the-counter" | "at-collection" | "unsaid" | "missing";
}

/** How a paper of the dossier does as the one that is asked for. */
export type PaperFinding = {
  /** Its id. */
  readonly paper: string;
} & (
  | {
      readonly finding: "ready";
      /** The last day of deposit on which it is recent enough; absent, it does not age. */
      readonly goodUntil?: PlainDate;
    }
  | {
      readonly finding: "undecided";
      /** The facts of it that are missing; none where it depends on the situation alone. */
      readonly needs: readonly PaperFact[];
    }
  | FaultFound
);

/** In what a paper fails. */
export type FaultFound =
  | {
      readonly finding: Extract<PaperFault, "too-old" | "stale-by-deposit">;
      /** The first day on which it is no longer recent enough. */
      readonly since: PlainDate;
      /** The open question of law by which it may still do, on that very day. */
      readonly doubt?: DoubtId;
    }
  | {
      readonly finding: Extract<PaperFault, "wrong-form">;
      readonly form: PaperForm;
      /** The forms that do. */
      readonly accepted: readonly PaperForm[];
      readonly sources: readonly Citation[];
    }
  | {
      readonly finding: Extract<PaperFault, "wrong-holder">;
      /** Whose it is. */
      readonly whose: Bearer;
    }
  | {
      readonly finding: Extract<PaperFault, "refused-kind">;
      readonly kind: ProofKindId;
      /** It is refused by name, or is none of those that are accepted. */
      readonly reason: "refused" | "not-among-the-accepted";
      /** It is a town hall's page that does so; absent, the State. */
      readonly basis?: "local-practice";
      /** The open question of law on which it depends whether it still is. */
      readonly doubt?: DoubtId;
      readonly sources: readonly Citation[];
    }
  | {
      readonly finding: Extract<PaperFault, "too-few-copies">;
      readonly copies: number;
      /** How many there must be. */
      readonly needed: number;
    };

/** What a paper of the dossier is good for. */
export interface CheckedPaper {
  /** What is said of it. */
  readonly paper: PaperInHand;
  /** `serves`: something is ready by it. `fails`: it is shown as something, and does not do. */
  readonly standing: "serves" | "undecided" | "fails" | "not-needed";
  /** What is ready by it. */
  readonly serves: readonly RequirementId[];
  /** What is not ready, and why not by it. */
  readonly fails: readonly ({ readonly requirement: RequirementId } & PaperFinding)[];
}

/** A paper that must be got before the deposit. */
export interface PaperToGet extends Paper {
  /** What is ready once it is there. */
  readonly serves: readonly RequirementId[];
  /** The papers of the dossier that were to be it, and do not do. */
  readonly inPlaceOf: readonly string[];
  /** For how long after its issue it stays good; absent, it does not age. */
  readonly staysGoodFor?: Period;
}

/** The facts of a paper that are missing. */
export interface PaperToSay {
  readonly paper: string;
  readonly facts: readonly PaperFact[];
}

/** What the rules know instead of a document. */
export interface Instead {
  readonly document: DocumentId;
  /** Any one of them will do; none where the rules know nothing in its place. */
  readonly ways: readonly Substitute[];
}

/** One way to do without a document. */
export interface Substitute {
  /** What is brought in its place. */
  readonly bring: readonly Paper[];
  /** What is due then, where it is another fee. */
  readonly fee?: Fee;
  /** Whom to ask. */
  readonly referrals: readonly Referral[];
  /** The facts of the situation that are missing to say all that is brought then. */
  readonly questions: readonly string[];
  readonly sources: readonly Citation[];
}
