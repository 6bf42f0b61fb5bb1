import type {
  Application,
  Assessment,
  Country,
  DocumentId,
  DoubtId,
  HeldTitleOutcome,
  LaterFee,
  NoticeId,
  OutcomeAddress,
  Paper,
  PaymentWay,
  Person,
  PlainDate,
  ProofKindId,
  ReferralId,
  RefusalId,
  RequirementId,
  StepId,
  TitleStanding,
} from "titres-identite";

/** A situation, and what a page or a text of law says of it, typed out from there. */
export interface LineCase {
  /** The lines of the page, or the rules and rows concerned; then a sentence. */
  readonly title: string;
  readonly given: Application;
  readonly expected: Expected;
}

/** What must follow; what is left out is not judged. */
export interface Expected {
  /** The page's own list: every paper that a line of the page asks for, and no other. */
  readonly list?: PageList;
  /** All the papers of the deposit, but for those of every file: the number, the photo, the proof of address. */
  readonly papers?: readonly DocumentId[];
  /** The status of some papers, on whatever ground. */
  readonly documents?: Readonly<Partial<Record<DocumentId, Assessment["documents"][DocumentId]["status"]>>>;
  /** How some papers must be, on every ground that asks for them; in a case of a page, on every ground of the page. */
  readonly how?: Readonly<Partial<Record<DocumentId, PaperParts>>>;
  /** The sets of papers of some grounds, any one of which will do. */
  readonly sets?: Readonly<Partial<Record<RequirementId, readonly (readonly DocumentId[])[]>>>;
  /** Grounds that ask for a paper in each reading of the law. */
  readonly asks?: readonly RequirementId[];
  /** All the grounds that ask for a paper, or may. */
  readonly grounds?: readonly RequirementId[];
  /** Grounds that ask for nothing. */
  readonly spares?: readonly RequirementId[];
  /** Grounds that ask for a paper by the cautious reading and not by the other, unless `cautiously` says so; with the question that is open. */
  readonly contested?: Readonly<Partial<Record<RequirementId, DoubtId>>>;
  /** The kinds of paper accepted as a document, and those refused, with the question that is open of a refused one. */
  readonly kinds?: Readonly<Partial<Record<DocumentId, Kinds>>>;
  /** The first day of issue that is recent enough. */
  readonly issuedFrom?: Readonly<Partial<Record<DocumentId, PlainDate>>>;
  /** Euros due at deposit; several amounts where the law leaves open which, none where no source gives one. */
  readonly euros?: number | readonly number[];
  /** The same in CFP francs. */
  readonly francs?: number | readonly number[];
  /** The same where the administration grants what it may. */
  readonly granted?: number;
  /** The ways to pay: all that are open. */
  readonly payBy?: readonly PaymentWay[];
  /** The places that the fee cites. */
  readonly feeFrom?: readonly string[];
  /** Euros that may fall due at collection. */
  readonly later?: readonly `${number} ${LaterFee["status"]}`[];
  /** For how many years the titles asked for are valid, or to which day; the lengths in each reading where they differ. */
  readonly valid?: number | PlainDate | readonly (number | "former-end")[];
  /** Why the application is refused, in each reading of the law; nobody says so where it is admissible. */
  readonly refused?: readonly RefusalId[];
  /** Why it is refused by the cautious reading and not by the other, with the questions that are open. */
  readonly perhapsRefused?: Readonly<Partial<Record<RefusalId, DoubtId>>>;
  /** Who comes to the deposit, and who to the collection; `?` by the cautious reading alone, or where the administration may spare it. */
  readonly deposit?: readonly (Person | `${Person}?`)[];
  readonly collection?: readonly (Person | `${Person}?`)[];
  readonly told?: readonly NoticeId[];
  /** All the notices. */
  readonly says?: readonly NoticeId[];
  /** The cents or francs, or the countries, that some notices and referrals speak of. */
  readonly speaksOf?: Readonly<Partial<Record<NoticeId | ReferralId, number | readonly Country[]>>>;
  readonly notTold?: readonly NoticeId[];
  readonly steps?: readonly StepId[];
  readonly notSteps?: readonly StepId[];
  /** All the steps. */
  readonly allSteps?: readonly StepId[];
  /** Where the applicant is sent to ask: all of them. */
  readonly referrals?: readonly ReferralId[];
  /** The papers to bring where the applicant is sent to ask. */
  readonly bringsThere?: Readonly<Partial<Record<ReferralId, readonly DocumentId[]>>>;
  /** What the held titles are worth and what becomes of them, by their ids. */
  readonly held?: Readonly<Record<string, Held>>;
  /** The last day to collect a title made available on a day. */
  readonly collectedBy?: Readonly<Record<PlainDate, PlainDate>>;
  /** Whether some outcomes hold by the cautious reading of the law: settled, whatever else is not said. */
  readonly cautiously?: Readonly<Partial<Record<OutcomeAddress, boolean>>>;
  /** Of open questions on which the fee depends: what is taken to hold by the cautious reading. */
  readonly cautiousFee?: Readonly<Partial<Record<DoubtId, boolean>>>;
  /** The facts that decide some outcomes, or for which they wait: all of them. */
  readonly decidedBy?: Readonly<Partial<Record<OutcomeAddress, readonly string[]>>>;
  /** Facts that have no part in some outcomes. */
  readonly notDecidedBy?: Readonly<Partial<Record<OutcomeAddress, readonly string[]>>>;
  /** The facts that are still missing; none, unless they are named. */
  readonly open?: readonly string[];
}

/** The papers that a page asks for. */
export interface PageList {
  readonly required: readonly DocumentId[];
  readonly advised?: readonly DocumentId[];
  /** Papers of which any one will do. */
  readonly oneOf?: readonly (readonly DocumentId[])[];
  /** The papers brought to collect the title. */
  readonly collection?: readonly DocumentId[];
}

/** What is asked of a paper; a part that is `undefined` must be missing. */
export type PaperParts = { readonly [Part in keyof Paper]?: Paper[Part] | undefined };

/** The kinds of paper that will do as a document, and those that will not. */
export interface Kinds {
  readonly accepted: readonly ProofKindId[];
  readonly refused?: Readonly<Partial<Record<ProofKindId, DoubtId | "certain">>>;
}

/** What a held title is worth on the day of deposit. */
export interface Worth extends Pick<TitleStanding, "standing" | "legalEnd"> {
  /** The last day on which it proves civil status. */
  readonly provesUntil?: PlainDate;
}

/** What a held title is worth and what becomes of it, and what another reading of the law says it is worth. */
export interface Held extends Partial<Worth>, Partial<Pick<HeldTitleOutcome, "shown" | "atCollection">> {
  readonly otherwise?: Partial<Worth>;
}
