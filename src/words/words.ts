import type { DifferenceId } from "../vocabulary/differences.js";
import type { held, situation } from "../application/facts.js";
import type { IssueCode } from "../vocabulary/invalid-input.js";
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
import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Bearer, DocumentId, Form, Obtaining } from "../vocabulary/documents.js";
import type { ProofKindId } from "../vocabulary/proof-kinds.js";
import type { RequirementId } from "../vocabulary/requirements.js";
import type { AntsPage, TextId } from "../sources/citation.js";
import type { TitleStanding } from "../answers/title-status.js";
import type { Phrases } from "./phrases.js";

/** One text for each of some values: a missing one does not compile, nor does one too many. */
export type TextFor<Value extends string> = Readonly<Record<Value, string>>;

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
  readonly whereabouts: TextFor<Whereabouts>;
  readonly fate: TextFor<Fate>;
  readonly lodging: TextFor<Lodging>;
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
  readonly document: TextFor<DocumentId>;
  readonly form: TextFor<Form>;
  readonly bearer: TextFor<Bearer>;
  readonly obtaining: TextFor<Obtaining>;
  readonly proofKind: TextFor<ProofKindId>;
  readonly person: TextFor<Person>;
  readonly standing: TextFor<TitleStanding["standing"]>;
}

/** Whole sentences said to the applicant. */
export interface Sentences {
  /** What a paper is and how to come by it. */
  readonly document: TextFor<DocumentId>;
  /** Why a paper is asked for. */
  readonly requirement: TextFor<RequirementId>;
  readonly step: TextFor<StepId>;
  readonly notice: TextFor<NoticeId>;
  readonly referral: TextFor<ReferralId>;
  /** Why an application is refused. */
  readonly refusal: TextFor<RefusalId>;
  /** What to do instead. */
  readonly remedy: TextFor<RemedyId>;
  /** What the texts leave open, and which answer is given meanwhile. */
  readonly doubt: TextFor<DoubtId>;
  /** What the administration may grant or refuse. */
  readonly discretion: TextFor<DiscretionId>;
  /** What the page of a town hall says, and what the law says instead. */
  readonly difference: TextFor<DifferenceId>;
  /** On what a demand rests. */
  readonly basis: TextFor<Requirement["basis"]>;
  /** What is wrong with a value of an application. */
  readonly issue: TextFor<IssueCode>;
}

/** A town hall that has a rulebook of its own, by the id of that. */
export type TownHallId = Extract<TextId, "saint-paul" | "reims">;

/** A fact of the situation that can be asked for, by its path; `requests` stands for which titles are asked for. */
export type SituationFact =
  Exclude<Parameters<typeof situation>[0], "format" | "circumstances.nothingSpecialAsOf"> | "requests";

/** A fact of a held title that can be asked for. */
export type TitleFact = Exclude<Parameters<typeof held>[0], "id">;

/** How to ask for a fact. */
export interface Questions {
  /** In the order in which they are best asked. */
  readonly situation: TextFor<SituationFact>;
  /** About one held title, given what it is called. */
  readonly title: Readonly<Record<TitleFact, (title: string) => string>>;
  /** What a held title is called where there is only one to speak of. */
  readonly thisTitle: string;
}

/** What a language must say. Texts are written with plain spaces; {@link Words.typeset} sets them as the language wants. */
export interface Words {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
  readonly labels: Labels;
  readonly sentences: Sentences;
  /** When a paper is asked for, as the end of "asked for if …", for whoever has not said enough yet. */
  readonly conditions: TextFor<RequirementId>;
  readonly questions: Questions;
  readonly phrases: Phrases;
  /** The name of a text of law, of a sheet's publisher, of a document. */
  readonly texts: TextFor<TextId>;
  readonly antsPages: TextFor<AntsPage>;
  /** The town halls that have a rulebook of their own. */
  readonly townHalls: TextFor<TownHallId>;
  /** A source: the places in one text that are referred to, and the wordings of it that were read. */
  readonly cited: (text: TextId, places: readonly string[], dates: readonly string[]) => string;
  /** A day written out. */
  readonly date: (day: PlainDate) => string;
  readonly period: (period: Period) => string;
  /** An amount of money. */
  readonly money: (amount: Money) => string;
  /** A list in a sentence, the last item joined by "and" or "or". */
  readonly list: (items: readonly string[], last: "and" | "or") => string;
  readonly quoted: (text: string) => string;
  /** Sets the spaces of a text as the language's typography wants them. */
  readonly typeset: (text: string) => string;
}
