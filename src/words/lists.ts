import type { DifferenceId } from "../vocabulary/differences.js";
import type { Application } from "../application/application.js";
import type { held, situation } from "../application/facts.js";
import type { IssueCode } from "../vocabulary/invalid-input.js";
import type { DiscretionId, DoubtId } from "../vocabulary/doubts.js";
import type {
  NoticeId,
  PaymentWay,
  Person,
  ReferralId,
  RefusalId,
  RemedyId,
  StepId,
} from "../vocabulary/outcomes.js";
import type {
  Birthplace,
  BirthRegistry,
  Channel,
  Fate,
  HeldTitleKind,
  Lodging,
  MinorFiler,
  NameChange,
  NameChangeGround,
  ParentsLive,
  PhotoOrigin,
  ProtectedFiler,
  ProtectionMeasure,
  Reason,
  Residence,
  ResidenceSettlement,
  Territory,
  TitleFormat,
  TitleKind,
  Urgency,
  UseName,
  UseNameConsent,
  UseNameForm,
  Whereabouts,
} from "../vocabulary/situation.js";
import type { Requirement } from "../answers/assessment.js";
import type { Bearer, Form, Obtaining, PaperForm } from "../vocabulary/documents.js";
import type { DocumentId } from "../vocabulary/documents.js";
import type { ProofKindId } from "../vocabulary/proof-kinds.js";
import type { RequirementId } from "../vocabulary/requirements.js";
import type { TitleStanding } from "../answers/title-status.js";
import type { Text } from "./saying.js";

/** One text for each of some values: a missing one does not compile, nor does one too many. */
export type TextFor<Value extends string> = Readonly<Record<Value, string>>;

/** One text for each of some values, which may depend on what is known and on who reads. */
export type TextsFor<Value extends string> = Readonly<Record<Value, Text>>;

/** Names: a few words without a full stop, as they stand in a form or a list. */
export interface Labels {
  readonly titleKind: TextFor<TitleKind>;
  readonly heldTitleKind: TextFor<HeldTitleKind>;
  readonly reason: TextFor<Reason>;
  readonly channel: TextFor<Channel>;
  readonly territory: TextFor<Territory>;
  readonly photo: TextFor<PhotoOrigin>;
  readonly birthplace: TextFor<Birthplace>;
  readonly birthRegistry: TextFor<BirthRegistry>;
  readonly titleFormat: TextFor<TitleFormat>;
  readonly whereabouts: TextsFor<Whereabouts>;
  readonly fate: TextFor<Fate>;
  readonly lodging: TextsFor<Lodging>;
  readonly minorFiler: TextFor<MinorFiler>;
  readonly parentsLive: TextFor<ParentsLive>;
  readonly residence: TextFor<Residence>;
  readonly residenceSettlement: TextFor<ResidenceSettlement>;
  readonly protectionMeasure: TextFor<ProtectionMeasure>;
  readonly protectedFiler: TextFor<ProtectedFiler>;
  readonly useName: TextFor<UseName>;
  readonly nameChange: TextFor<NameChange>;
  readonly nameChangeGround: TextFor<NameChangeGround>;
  readonly useNameConsent: TextFor<UseNameConsent>;
  readonly useNameForm: TextFor<UseNameForm>;
  readonly urgency: TextFor<Urgency>;
  readonly paymentWay: TextFor<PaymentWay>;
  readonly document: TextsFor<DocumentId>;
  readonly form: TextFor<Form>;
  readonly paperForm: TextFor<PaperForm>;
  readonly bearer: TextsFor<Bearer>;
  readonly obtaining: TextFor<Obtaining>;
  readonly proofKind: TextsFor<ProofKindId>;
  readonly person: TextsFor<Person>;
  readonly standing: TextFor<TitleStanding["standing"]>;
}

/** Whole sentences said to the applicant. */
export interface Sentences {
  /** What a paper is and how to come by it. */
  readonly document: TextsFor<DocumentId>;
  /** Why a paper is asked for. */
  readonly requirement: TextsFor<RequirementId>;
  readonly step: TextsFor<StepId>;
  readonly notice: TextsFor<NoticeId>;
  readonly referral: TextsFor<ReferralId>;
  /** Why an application is refused. */
  readonly refusal: TextsFor<RefusalId>;
  /** What to do instead. */
  readonly remedy: TextsFor<RemedyId>;
  /** What the texts leave open, and which answer is given meanwhile. */
  readonly doubt: TextsFor<DoubtId>;
  /** What the administration may grant or refuse. */
  readonly discretion: TextsFor<DiscretionId>;
  /** What the page of a town hall says, and what the law says instead. */
  readonly difference: TextsFor<DifferenceId>;
  /** On what a demand rests. */
  readonly basis: TextsFor<Requirement["basis"]>;
  /** What is wrong with a value of an application. */
  readonly issue: TextsFor<IssueCode>;
}

/** A fact of the situation that can be asked for, by its path; `requests` stands for which titles are asked for. */
export type SituationFact =
  Exclude<Parameters<typeof situation>[0], "format" | "circumstances.nothingSpecialAsOf"> | "requests";

/** A fact of a held title that can be asked for. */
export type TitleFact = Exclude<Parameters<typeof held>[0], "id">;

/** A field of a form, by its path in an application; `[]` stands for any held title. */
export type FieldPath = SituationFact | `heldTitles.titles[].${TitleFact}`;

/** Every part of a value, by its path: the whole is the empty path, an item of a list its list's with `[]`. */
type PartOf<T, Path extends string = ""> =
  | Path
  | (T extends readonly (infer Item)[]
      ? PartOf<Item, `${Path}[]`>
      : T extends object
        ? { [Key in keyof T & string]-?: PartOf<NonNullable<T[Key]>, Below<Path, Key>> }[keyof T & string]
        : never);
type Below<Path extends string, Key extends string> = Path extends "" ? Key : `${Path}.${Key}`;

/** A part of an application, by its path: a field of a form, a group of fields (`home`), or the whole (`""`). */
export type PartPath = PartOf<Application>;

/** What each field of a form is called. */
export type FieldLabels = TextFor<FieldPath>;

/** What helps to answer a question, where it is not clear by itself. */
export type Helps = Partial<TextsFor<FieldPath>>;

/** What each part of an application is called that is asked for by no question. */
export type GroupLabels = TextFor<Exclude<PartPath, FieldPath>>;

/** How to ask for a fact. */
export interface Questions {
  /** In the order in which they are best asked. */
  readonly situation: TextsFor<SituationFact>;
  /** About one held title, given what it is called. */
  readonly title: Readonly<Record<TitleFact, (title: string) => Text>>;
  /** What a held title is called where there is only one to speak of. */
  readonly thisTitle: string;
  /** One of which nothing is at hand: neither a name nor what it is. */
  readonly someTitle: string;
}
