import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { DossierStatus } from "../../vocabulary/dossier.js";
import type { RequirementId } from "../../vocabulary/requirements.js";
import type { CheckedPaper, DossierCheck, PaperFinding, PaperToSay } from "../dossier/check.js";
import type { FamilyPaperInHand } from "./dossier.js";
import type { FamilyAssessment, FamilyGround, FamilyPaper } from "./family.js";

/** What becomes of the papers of several people at the counter, on the day of deposit. */
export interface FamilyCheck {
  /** What they need together, and the answer to each. */
  readonly answer: FamilyAssessment;
  /** The day on which the papers are looked at. */
  readonly checkedOn: PlainDate;
  /** That of the one of them who stands worst, of those who may have a title. */
  readonly status: DossierStatus;
  /** How each of them stands, with the papers that serve them. */
  readonly people: Readonly<Record<string, DossierCheck>>;
  /** Each paper by its id, and whom it serves. */
  readonly papers: Readonly<Record<string, CheckedFamilyPaper>>;
  /** The shortest list of what must be got for all that is known to lack; one that serves several people once. */
  readonly toGet: readonly FamilyPaperToGet[];
  /** What is asked for and nobody has said to be there; one that serves several people once. */
  readonly unsaid: readonly FamilyPaper[];
  /** The facts of papers that are missing. */
  readonly toSay: readonly PaperToSay[];
}

/** What a paper of several people is good for. */
export interface CheckedFamilyPaper {
  /** What is said of it. */
  readonly paper: FamilyPaperInHand;
  /** `serves`: something is ready by it, for one of them. `fails`: it is shown as something, and does for none of them. */
  readonly standing: CheckedPaper["standing"];
  /** What is ready by it, of each person whom it serves. */
  readonly serves: readonly FamilyGround[];
  /** What is not ready, of whom, and why not by it. */
  readonly fails: readonly ({
    readonly person: string;
    readonly requirement: RequirementId;
  } & PaperFinding)[];
}

/** A paper that must be got before the deposit, and for whom. */
export interface FamilyPaperToGet extends FamilyPaper {
  /** The papers at hand that were to be it, and do not do. */
  readonly inPlaceOf: readonly string[];
  /** For how long after its issue it stays good; absent, it does not age. */
  readonly staysGoodFor?: Period;
}
