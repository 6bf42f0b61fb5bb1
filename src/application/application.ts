import type { PlainDate } from "../calendar/plain-date.js";
import type {
  Birthplace,
  BirthRegistry,
  Channel,
  Fate,
  HeldTitleKind,
  KnownVersion,
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
  Urgency,
  UseName,
  UseNameConsent,
  UseNameForm,
  Whereabouts,
} from "../vocabulary/situation.js";

/**
 * The situation of one person on the day a file is deposited.
 *
 * Only `depositOn` must be given. Whatever else is left out is unknown, never assumed; `null` is refused. Days are
 * civil days written `YYYY-MM-DD`.
 */
export interface Application {
  /** The version of this shape; the current one where absent. */
  readonly format?: 1 | undefined;
  /** The day the file is deposited at the counter. The library never asks the clock. */
  readonly depositOn: PlainDate;
  /** The day the new title is collected, once it is known. */
  readonly collectOn?: PlainDate | undefined;
  /** The titles asked for at this appointment. Absent: unknown. Once given, it is the whole list. */
  readonly requests?: Requests | undefined;
  /** How the application is prepared. */
  readonly channel?: Channel | undefined;
  /** Where the file is deposited. */
  readonly territory?: Territory | undefined;
  /** Whether the photo is brought, or taken at the counter. */
  readonly photo?: PhotoOrigin | undefined;
  /** Why a temporary passport is asked for, in place of one of ten or five years. */
  readonly urgency?: Urgency | undefined;
  /** The person the title is for. */
  readonly applicant?: Applicant | undefined;
  /** The French titles received and not handed back. */
  readonly heldTitles?: HeldTitles | undefined;
  /** The applicant's home. */
  readonly home?: Home | undefined;
  /** What became of the applicant's names. */
  readonly names?: Names | undefined;
  /** What is to be known of a minor's family. */
  readonly minor?: Minor | undefined;
  /** The measure that protects an adult. */
  readonly protection?: Protection | undefined;
  /** The rare facts. Most applicants say {@link nothingSpecial}. */
  readonly circumstances?: Circumstances | undefined;
}

/** The titles asked for: one or both. */
export interface Requests {
  /** An identity card is asked for. */
  readonly cni?: TitleRequest | undefined;
  /** A passport is asked for. */
  readonly passport?: TitleRequest | undefined;
}

/** One title asked for. */
export interface TitleRequest {
  /** Why it is asked for. */
  readonly reason?: Reason | undefined;
  /** The id of the held title it replaces; absent, the only one of its kind in a complete list. */
  readonly replaces?: string | undefined;
}

/** The person the title is for. The age may be said in any of three ways; if several are given, they agree. */
export interface Applicant {
  /** The day of birth. */
  readonly bornOn?: PlainDate | undefined;
  /** Completed years on the day of deposit. */
  readonly ageOnDeposit?: number | undefined;
  /** Aged 18 or more on the day of deposit. */
  readonly adult?: boolean | undefined;
  /** Of French nationality. */
  readonly french?: boolean | undefined;
  /** Born in France or abroad. */
  readonly birthplace?: Birthplace | undefined;
  /**
   * One of the parents, at least, was born in France. For a child born in France from 1 January 1963 on, a birth in Algeria
   * before 3 July 1962 counts as one in France.
   */
  readonly parentBornInFrance?: boolean | undefined;
  /** The applicant's birth record (acte de naissance). */
  readonly birthRecord?: BirthRecord | undefined;
}

/** The applicant's birth record (acte de naissance). */
export interface BirthRecord {
  /** Who holds it. */
  readonly heldBy?: BirthRegistry | undefined;
  /** A note in its margin says that its holder is French (Civil Code, articles 28 and 28-1). */
  readonly nationalityInMargin?: boolean | undefined;
  /**
   * It is enough to prove French nationality. That follows where the birthplace, the parents, the note in the margin or
   * who holds the record is known.
   */
  readonly showsNationality?: boolean | undefined;
  /** It is written in a foreign language. */
  readonly inForeignLanguage?: boolean | undefined;
  /** It comes from another country of the EU, together with its multilingual form. */
  readonly multilingualForm?: boolean | undefined;
}

/** The French titles received and not handed back, lost and stolen ones included. */
export interface HeldTitles {
  /** Those that are known. */
  readonly titles: readonly HeldTitle[];
  /** There are no others. */
  readonly complete?: boolean | undefined;
}

/** One French title received and not handed back. */
export interface HeldTitle {
  /** A name of the caller's own, unique in the list; reasons use it. */
  readonly id: string;
  /** A card, a passport or a service passport. */
  readonly kind: HeldTitleKind;
  /** What it is made like. */
  readonly format?: TitleFormat | undefined;
  /** The day it was issued, as printed. */
  readonly issuedOn?: PlainDate | undefined;
  /** The last day of validity as printed, or `unreadable`: only then is it computed from the day of issue. */
  readonly printedExpiry?: PlainDate | "unreadable" | undefined;
  /** Its holder was an adult on the day of issue. */
  readonly adultWhenIssued?: boolean | undefined;
  /** Where it is on the day of deposit. */
  readonly where?: Whereabouts | undefined;
  /** What happens to it at collection, once it is known. */
  readonly atCollection?: Fate | undefined;
}

/** The applicant's home. */
export interface Home {
  /** Where the applicant lives. */
  readonly lodging?: Lodging | undefined;
  /** The part of France, or abroad, where the home is. */
  readonly territory?: Territory | undefined;
  /** The address is checked online by Justif'Adresse, with a supplier that takes part, and the check succeeds. */
  readonly justifAdresse?: boolean | undefined;
}

/** What is to be known of a minor's family. */
export interface Minor {
  /** Who files the application, and by what right. */
  readonly filedBy?: MinorFiler | undefined;
  /** Whether the parents live together. */
  readonly parents?: ParentsLive | undefined;
  /** With whom the child of parents who live apart lives. */
  readonly residence?: Residence | undefined;
  /** How the parents settled that. */
  readonly settledBy?: ResidenceSettlement | undefined;
  /** Both addresses of a child who lives in turn with each parent are wanted on the title. */
  readonly bothAddresses?: boolean | undefined;
  /** The parents are married to each other. */
  readonly parentsMarried?: boolean | undefined;
  /** The parent who files, not married to the other, recognised the child before its first birthday. */
  readonly recognisedInFirstYear?: boolean | undefined;
  /** A joint declaration or a court decision gives that parent authority. */
  readonly authorityGranted?: boolean | undefined;
}

/** The measure that protects an adult. */
export interface Protection {
  /** Guardianship, curatorship, family authorisation or safeguard. */
  readonly measure?: ProtectionMeasure | undefined;
  /** Who files the application. */
  readonly filedBy?: ProtectedFiler | undefined;
  /** The guardian has been told of the application. */
  readonly guardianInformed?: boolean | undefined;
  /** Under family authorisation: the judge limited the person's capacity. */
  readonly capacityLimited?: boolean | undefined;
}

/** What became of the applicant's names, and the use name asked for. */
export interface Names {
  /** The day the birth record was updated with a change of surname or first name. */
  readonly changeRecordedOn?: PlainDate | undefined;
  /** What a change of civil status changed. */
  readonly changed?: NameChange | undefined;
  /**
   * By what the surname or first name was changed: changes under articles 60, 61 and 61-3-1 of the Civil Code make titles in
   * the former name void.
   */
  readonly changedBy?: NameChangeGround | undefined;
  /** The use name asked for. */
  readonly useName?: UseName | undefined;
  /** That use name stands on the title being replaced. */
  readonly onTitleAlready?: boolean | undefined;
  /** The birth record bears the marriage. */
  readonly marriageOnBirthRecord?: boolean | undefined;
  /** The birth record bears the divorce or the death that ended the marriage; a divorce is noted on request only. */
  readonly endOfMarriageOnBirthRecord?: boolean | undefined;
  /** Married again since the divorce or the death. */
  readonly remarried?: boolean | undefined;
  /** The divorce judgment allows the ex-spouse's name. */
  readonly judgmentAllows?: boolean | undefined;
  /** "Widowed" is to be printed before the use name. */
  readonly widowedMention?: boolean | undefined;
  /** How the parents of a minor stand to the use name. */
  readonly consent?: UseNameConsent | undefined;
  /** How a parent's name enters the use name of a minor. */
  readonly form?: UseNameForm | undefined;
}

/** The rare facts. */
export interface Circumstances {
  /** The surname or a first name was changed in the civil register. */
  readonly nameChanged?: boolean | undefined;
  /** The title was stolen abroad. */
  readonly stolenAbroad?: boolean | undefined;
  /** French nationality was acquired after birth, by decree or declaration. */
  readonly nationalityAcquired?: boolean | undefined;
  /** No birth record can be produced. */
  readonly birthRecordUnobtainable?: boolean | undefined;
  /** A use name is asked for, or the one on the title is given up. */
  readonly useNameAsked?: boolean | undefined;
  /** The applicant is an adult whom a measure protects. */
  readonly protectedAdult?: boolean | undefined;
  /** The passport being replaced bears a visa still valid. */
  readonly visaInOldPassport?: boolean | undefined;
  /** The old title, shown at deposit, is lost or stolen before the collection. */
  readonly lostBeforeCollection?: boolean | undefined;
  /** The parent who files, not married to the other, recognised the child after its first birthday. */
  readonly lateRecognition?: boolean | undefined;
  /** The applicant is destitute and asks for the exemption from stamp duty. */
  readonly destitute?: boolean | undefined;
  /** The passport asked for is a temporary one, of one year, for a trip that cannot wait. */
  readonly temporaryPassport?: boolean | undefined;
  /** The passport asked for is a large one, of 48 pages, for a frequent traveller. */
  readonly largePassport?: boolean | undefined;
  /** Illness or infirmity keeps the applicant from coming to the counter. */
  readonly unableToCome?: boolean | undefined;
  /** A parent of the minor has died. */
  readonly parentDeceased?: boolean | undefined;
  /** A court has decided on parental authority over the minor, or on where the minor lives. */
  readonly courtDecision?: boolean | undefined;
  /** The applicant holds a residence permit (titre de séjour) or an identity document of another country. */
  readonly foreignIdHeld?: boolean | undefined;
  /** The birth record bears a mention of the civil register (répertoire civil, « RC »). */
  readonly registerMention?: boolean | undefined;
  /** A minor whom a court has emancipated. */
  readonly emancipated?: boolean | undefined;
  /** The parent who does not file has opposed, in writing, that a title be issued to the minor. */
  readonly parentOpposes?: boolean | undefined;
  /** In prison. */
  readonly detained?: boolean | undefined;
  /** On a journey: the file is deposited abroad, where the applicant does not live. */
  readonly onAJourney?: boolean | undefined;
  /** The passport asked for abroad is to come by post. */
  readonly passportByPost?: boolean | undefined;
  /**
   * In one word for all: of the rare facts that the rulebook of this version knew, those not said here are false. What a
   * later version adds stays open.
   */
  readonly nothingSpecialAsOf?: KnownVersion | undefined;
}

/** One of the rare facts. */
export type Circumstance = Exclude<keyof Circumstances, "nothingSpecialAsOf">;

/**
 * Says aloud that none of the rare circumstances holds. In JSON, `{ "nothingSpecialAsOf": "2026.3" }` says so too, of those
 * known to the rulebook of that version: whatever a later one adds stays open in a situation stored before.
 *
 * @example
 * ```ts
 * nothingSpecial.nameChanged; // false
 * const stored = '{ "depositOn": "2026-11-25", "circumstances": { "nothingSpecialAsOf": "2026.3" } }';
 * const asked = assess(JSON.parse(stored)).undecided.map(({ fact }) => fact);
 * asked.some((fact) => fact.startsWith("circumstances.")); // false
 * ```
 */
export const nothingSpecial: Required<Pick<Circumstances, Circumstance>> = Object.freeze({
  nameChanged: false,
  stolenAbroad: false,
  nationalityAcquired: false,
  birthRecordUnobtainable: false,
  useNameAsked: false,
  protectedAdult: false,
  visaInOldPassport: false,
  lostBeforeCollection: false,
  lateRecognition: false,
  destitute: false,
  temporaryPassport: false,
  largePassport: false,
  unableToCome: false,
  parentDeceased: false,
  courtDecision: false,
  foreignIdHeld: false,
  registerMention: false,
  emancipated: false,
  parentOpposes: false,
  detained: false,
  onAJourney: false,
  passportByPost: false,
});

/** The first day of deposit that the rules speak of: from then on the bank-card CNI was issued everywhere. */
export const firstDay: PlainDate = "2021-08-02";
