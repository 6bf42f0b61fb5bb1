import type {
  DoubtId,
  NoticeId,
  Person,
  ReferralId,
  RefusalId,
  RemedyId,
  StepId,
} from "../application/outcomes.js";
import type { TitleKind } from "../application/vocabulary.js";
import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Bearer, DocumentId, Form, Obtaining } from "../documents/documents.js";
import type { KindLists } from "../documents/paper-kinds.js";
import type { RequirementId } from "../documents/requirements.js";
import type { Basis, Visit } from "../rulebook/rule.js";
import type { Citation } from "../sources/citation.js";
import type { TitleStatus } from "../titles/status.js";

/** Everything the rules say of one situation. */
export interface Assessment {
  readonly rulebook: RulebookStamp;
  /** The day of deposit that the answer speaks of. */
  readonly depositOn: PlainDate;
  /** Whether each title asked for may be asked for at all; it removes nothing from the rest of the answer. */
  readonly admissible: Readonly<Partial<Record<TitleKind, Admissibility>>>;
  /** Every ground on which a paper may be asked for, with its outcome. */
  readonly requirements: readonly Requirement[];
  /** The short view: for each paper, the strongest of its grounds. */
  readonly documents: Readonly<Record<DocumentId, DocumentView>>;
  /** Which kinds of a paper will do, and which will not, where the page of the town hall has a list of its own. */
  readonly kinds?: KindLists;
  /** What is due at deposit for all titles asked for, and what may fall due at collection. */
  readonly fee: Fee;
  /** Each held title by its id: what it is worth, and what becomes of it. */
  readonly heldTitles: Readonly<Record<string, HeldTitleOutcome>>;
  /** Who must come, at deposit and at collection. */
  readonly presence: Readonly<Record<Visit, Readonly<Record<Person, PresenceOutcome>>>>;
  /** How long each new title will be valid. */
  readonly validity: Readonly<Partial<Record<TitleKind, Validity>>>;
  readonly steps: readonly StepId[];
  readonly notices: readonly Notice[];
  /** Where to ask what the library does not know. */
  readonly referrals: readonly Referral[];
  /** Each missing fact that some outcome waits for. */
  readonly undecided: readonly MissingFact[];
}

/** The rulebook an answer comes from, and how fresh it is. */
export interface RulebookStamp {
  readonly id: string;
  readonly version: string;
  /** The day on which its sources were last read. */
  readonly lastVerifiedOn: PlainDate;
  /** True where the day of deposit lies more than a year after that. */
  readonly stale: boolean;
  /** The titles for which a town hall's rulebook does not speak, here or at all: for them the national answer stands. */
  readonly nationalFor?: readonly TitleKind[];
}

/** Two readings of the law that differ here; the outcome shown is the cautious one. */
export interface Contested<T> {
  /** The open questions of law. */
  readonly doubts: readonly DoubtId[];
  /** What the other readings give. */
  readonly otherwise: readonly T[];
}

/** Whether a title may be asked for. */
export interface Admissibility {
  readonly status: "admissible" | "inadmissible" | "undecided";
  /** Every reason why not, and what to do instead. */
  readonly refusals: readonly Refusal[];
  readonly needs: readonly string[];
}

/** One reason why an application is refused. */
export interface Refusal {
  readonly id: RefusalId;
  readonly instead: RemedyId;
  readonly sources: readonly Citation[];
}

/** Whether a paper is asked for. `advised`: wise to bring, because the law or the page of the town hall says so. */
export type RequirementStatus = "required" | "undecided" | "advised" | "not-required";

/** One ground on which papers may be asked for. */
export interface Requirement {
  /** `document/ground`. */
  readonly id: RequirementId;
  readonly document: DocumentId;
  readonly status: RequirementStatus;
  readonly contested?: Contested<RequirementStatus>;
  /** The titles it is asked for, or may be. */
  readonly titles: readonly TitleKind[];
  /** Any one of these sets of papers will do; empty where none is asked for. */
  readonly anyOf: readonly (readonly Paper[])[];
  readonly basis: Basis;
  /** The missing facts it waits for. */
  readonly needs: readonly string[];
  readonly sources: readonly Citation[];
}

/** One paper, as it must be for this deposit. */
export interface Paper {
  readonly document: DocumentId;
  readonly whose: Bearer;
  readonly form: Form;
  /** How many photocopies beside it. */
  readonly copies: number;
  /** It must have been issued less than this long before the deposit. */
  readonly freshness?: Period;
  /** The first day of issue that is recent enough for this deposit, on the strict count. */
  readonly issuedOnOrAfter?: PlainDate;
  readonly at: Visit;
  readonly obtain: Obtaining;
}

/** The strongest outcome of a paper over its grounds. `one-of`: it is in one of several sets that will do. */
export interface DocumentView {
  readonly status: RequirementStatus | "one-of";
  readonly contested: boolean;
}

/** What one amount depends on, or whether it is settled. Amounts are in cents. */
export type Amount =
  | { readonly kind: "exact"; readonly cents: number }
  | {
      readonly kind: "range";
      readonly from: number;
      readonly to: number;
      /** It may also be an amount that no source gives: the range then says nothing of that one. */
      readonly orUnknown?: true;
      readonly dependsOn: readonly string[];
    }
  | {
      readonly kind: "unsettled";
      /** What the readings of the law give; none where no source gives an amount. */
      readonly amounts: readonly number[];
      /** The open questions of law on which it depends. */
      readonly doubts: readonly DoubtId[];
    };

/** What is due at deposit. */
export type Fee = Amount & {
  readonly currency: "EUR";
  /** How it is paid; at a consulate abroad, by stamp elsewhere. */
  readonly payBy: "stamp" | "consulate" | "undecided";
  /** The same for each title asked for. */
  readonly lines: readonly FeeLine[];
  /** What falls due at collection. */
  readonly later: readonly LaterFee[];
};

/** The fee of one title. */
export type FeeLine = Amount & { readonly title: TitleKind; readonly sources: readonly Citation[] };

/** A fee that falls due at collection if the former title, shown at deposit, is not handed back then. */
export interface LaterFee {
  readonly title: TitleKind;
  /** The amounts it may be; none where no source gives one. */
  readonly cents: readonly number[];
  /** Whether it is known to fall due, or stands as a condition. */
  readonly status: "due" | "unless-handed-back";
}

/** What a held title is worth, and what becomes of it. */
export interface HeldTitleOutcome {
  readonly titleStatus: TitleStatus;
  /** Whether it is shown at deposit. */
  readonly shown: "yes" | "no" | "undecided";
  /** What becomes of it at collection; nothing, where the applicant does not have it. */
  readonly atCollection: "handed-back" | "kept" | "not-in-hand" | "undecided";
}

/** Whether a person must come. */
export interface PresenceOutcome {
  readonly status: "must-come" | "need-not-come" | "undecided";
  readonly contested?: Contested<"must-come" | "need-not-come">;
  readonly needs: readonly string[];
  readonly sources: readonly Citation[];
}

/** How long a new title will be valid. */
export interface Validity {
  /** The lengths it may have, in years from its day of issue. */
  readonly years: readonly number[];
  /** Whether it ends with the title it replaces instead. */
  readonly keepsFormerEnd: "yes" | "no" | "undecided";
  /** The day on which it ends in that case, where it is known. */
  readonly until?: PlainDate;
  /** What other readings of the law give. */
  readonly contested?: Contested<number | "former-end">;
  readonly needs: readonly string[];
  readonly sources: readonly Citation[];
}

/** Something the applicant is told. */
export interface Notice {
  readonly id: NoticeId;
  readonly sources: readonly Citation[];
}

/** Someone to ask, and what to bring. */
export interface Referral {
  readonly id: ReferralId;
  readonly bring: readonly DocumentId[];
  readonly sources: readonly Citation[];
}

/** A missing fact, and the outcomes that wait for it. */
export interface MissingFact {
  /** Its path in the application, held titles by their ids: `heldTitles.titles[old].format`. */
  readonly fact: string;
  readonly outcomes: readonly string[];
}
