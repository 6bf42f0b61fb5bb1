import type { Country } from "../vocabulary/countries.js";
import type { Money } from "../vocabulary/money.js";
import type { DiscretionId, DoubtId } from "../vocabulary/doubts.js";
import type {
  NoticeId,
  PaymentWay,
  Person,
  ReferralId,
  RefusalId,
  RemedyId,
  StepId,
  Basis,
  Visit,
} from "../vocabulary/outcomes.js";
import type {
  Birthplace,
  BirthRegistry,
  Channel,
  HeldTitleKind,
  Lodging,
  MinorFiler,
  ProtectedFiler,
  Territory,
  TitleKind,
  Whereabouts,
} from "../vocabulary/situation.js";
import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Bearer, DocumentId, Form, Obtaining } from "../vocabulary/documents.js";
import type { OutcomeAddress } from "../vocabulary/outcome-address.js";
import type { ProofKindId } from "../vocabulary/proof-kinds.js";
import type { RequirementId } from "../vocabulary/requirements.js";
import type { Citation } from "../sources/citation.js";
import type { TitleStatus } from "./title-status.js";

/** Everything the rules say of one situation. */
export interface Assessment {
  readonly rulebook: RulebookStamp;
  /** The day of deposit that the answer speaks of. */
  readonly depositOn: PlainDate;
  /** What is known of the person and of the place, with which the words of the answer must agree. */
  readonly known: Known;
  /** Whether each title asked for may be asked for at all; it removes nothing from the rest of the answer. */
  readonly admissible: Readonly<Partial<Record<TitleKind, Admissibility>>>;
  /** Every ground on which a paper may be asked for, with its outcome. */
  readonly requirements: readonly Requirement[];
  /** The short view: for each paper, the strongest of its grounds. */
  readonly documents: Readonly<Record<DocumentId, DocumentView>>;
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
  /** The day of the newest wording among them. */
  readonly newestWordingOn: PlainDate;
  /** True where the day of deposit lies more than a year after that. */
  readonly stale: boolean;
  /** The titles for which a town hall's rulebook does not speak, here or at all: for them the national answer stands. */
  readonly nationalFor?: readonly TitleKind[];
}

/** What is known of the person and of the place; a fact that is not known is absent. */
export interface Known {
  readonly channel?: Channel | undefined;
  readonly territory?: Territory | undefined;
  readonly adult?: boolean | undefined;
  /** Completed years. */
  readonly ageOnDeposit?: number | undefined;
  readonly birthplace?: Birthplace | undefined;
  readonly birthRecordHeldBy?: BirthRegistry | undefined;
  readonly lodging?: Lodging | undefined;
  readonly minorFiledBy?: MinorFiler | undefined;
  readonly protectedFiledBy?: ProtectedFiler | undefined;
}

/** Two readings of the law that differ here; the outcome shown is the cautious one. */
export interface Contested<T> {
  /** The open questions of law. */
  readonly doubts: readonly DoubtId[];
  /** What the other readings give. */
  readonly otherwise: readonly T[];
}

/** What the administration may grant or refuse; the outcome shown is the one where it refuses. */
export interface Discretionary<T> {
  /** What it may grant. */
  readonly grants: readonly DiscretionId[];
  /** What holds where it does. */
  readonly otherwise: readonly T[];
}

/** Whether a title may be asked for. */
export interface Admissibility {
  readonly status: "admissible" | "inadmissible" | "undecided";
  /** Set where in some reading of the law nothing refuses it. */
  readonly contested?: Contested<"admissible">;
  /** Every reason why not, and what to do instead. */
  readonly refusals: readonly Refusal[];
  readonly needs: readonly string[];
}

/** One reason why an application is refused. */
export interface Refusal {
  readonly id: RefusalId;
  readonly instead: RemedyId;
  /** The open questions of law on which this refusal depends; none where it is certain. */
  readonly doubts: readonly DoubtId[];
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
  readonly discretion?: Discretionary<RequirementStatus>;
  /** The titles it is asked for, or may be. */
  readonly titles: readonly TitleKind[];
  /** Any one of these sets of papers will do; empty where none is asked for. */
  readonly anyOf: readonly (readonly Paper[])[];
  readonly basis: Basis;
  /** On this ground a paper is never more than advised, also while that is undecided. */
  readonly onlyAdvised?: true;
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
  /** The open question of law on which it depends whether the eve of that day will do as well. */
  readonly freshnessDoubt?: DoubtId;
  /** What the sheets name as this paper, and what they refuse, on this day and in this place; absent, nothing in particular. */
  readonly kinds?: ProofKinds;
  readonly at: Visit;
  readonly obtain: Obtaining;
}

/** The kinds of paper that are accepted as one, and those that are refused. */
export interface ProofKinds {
  /** Those accepted are the list of the town hall's page; absent, that of the sheets. */
  readonly basis?: "local-practice";
  readonly accepted: readonly ProofKindId[];
  readonly refused: readonly RefusedKind[];
}

/** A kind of paper that is refused. */
export interface RefusedKind {
  readonly kind: ProofKindId;
  /** It is the town hall's page that refuses it; absent, the State. */
  readonly basis?: "local-practice";
  /** The open question of law on which it depends whether it still is. */
  readonly doubt?: DoubtId;
  readonly sources: readonly Citation[];
}

/** The strongest outcome of a paper over its grounds. `one-of`: it is in one of several sets that will do. */
export interface DocumentView {
  readonly status: RequirementStatus | "one-of";
  readonly contested: boolean;
}

/** The least and the largest that an amount may be, in one currency. */
export interface AmountSpan {
  readonly from: Money;
  readonly to: Money;
}

/** An amount that is known, or what it may be and on what that depends. */
export type Amount =
  | { readonly kind: "exact"; readonly amount: Money; readonly discretion?: Discretionary<Money> }
  | {
      readonly kind: "range";
      /** A span for each currency in which it may be due: only one, once the place of deposit is known. */
      readonly spans: readonly [AmountSpan, ...AmountSpan[]];
      /** It may also be an amount that no source gives: the spans then say nothing of that one. */
      readonly orUnknown?: true;
      readonly dependsOn: readonly string[];
      readonly discretion?: Discretionary<Money>;
    }
  | {
      readonly kind: "unsettled";
      /** What the readings of the law give; none where no source gives an amount, or two titles have no currency in common. */
      readonly amounts: readonly Money[];
      /** The open questions of law on which it depends. */
      readonly doubts: readonly DoubtId[];
      readonly discretion?: Discretionary<Money>;
    };

/** What is due at deposit. */
export type Fee = Amount & {
  /**
   * The ways to pay what is due at deposit, of which any one will do; none where nothing is due. A way that is not known yet to
   * be open is left out: it waits for facts that `undecided` names.
   */
  readonly payBy: readonly PaymentWay[];
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
  readonly amounts: readonly Money[];
  /** Whether it is known to fall due, or stands as a condition. */
  readonly status: "due" | "unless-handed-back";
  readonly sources: readonly Citation[];
}

/** What a held title is worth, and what becomes of it. */
export interface HeldTitleOutcome {
  readonly kind: HeldTitleKind;
  /** Where it is on the day of deposit; absent, that is not known. */
  readonly where?: Whereabouts;
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
  readonly discretion?: Discretionary<"must-come" | "need-not-come">;
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
  /** The amount that it speaks of. */
  readonly amount?: Money;
  /** The countries that it speaks of. */
  readonly countries?: readonly Country[];
  readonly sources: readonly Citation[];
}

/** Someone to ask, and what to bring. */
export interface Referral {
  readonly id: ReferralId;
  /** The amount that it speaks of. */
  readonly amount?: Money;
  /** The countries that it speaks of. */
  readonly countries?: readonly Country[];
  readonly bring: readonly DocumentId[];
  readonly sources: readonly Citation[];
}

/** A missing fact, and the outcomes that wait for it. */
export interface MissingFact {
  /** Its path in the application, held titles by their ids: `heldTitles.titles[old].format`. */
  readonly fact: string;
  readonly outcomes: readonly OutcomeAddress[];
}
