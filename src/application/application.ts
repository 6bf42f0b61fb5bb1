import type { PlainDate } from "../calendar/plain-date.js";
import type {
  Birthplace,
  BirthRegistry,
  Channel,
  Fate,
  Lodging,
  Reason,
  Territory,
  TitleFormat,
  TitleKind,
  Whereabouts,
} from "./vocabulary.js";

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
  /** The person the title is for. */
  readonly applicant?: Applicant | undefined;
  /** The French titles received and not handed back. */
  readonly heldTitles?: HeldTitles | undefined;
  /** The applicant's home. */
  readonly home?: Home | undefined;
  /** What became of the applicant's names. */
  readonly names?: Names | undefined;
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
  /** The applicant's birth record (acte de naissance). */
  readonly birthRecord?: BirthRecord | undefined;
}

/** The applicant's birth record (acte de naissance). */
export interface BirthRecord {
  /** Who holds it. */
  readonly heldBy?: BirthRegistry | undefined;
  /** It is enough to prove French nationality. */
  readonly showsNationality?: boolean | undefined;
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
  /** A card or a passport. */
  readonly kind: TitleKind;
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
}

/** What became of the applicant's names. */
export interface Names {
  /**
   * The day the birth record was updated with a change of surname or first name (Civil Code, articles 60, 61 and
   * 61-3-1).
   */
  readonly changeRecordedOn?: PlainDate | undefined;
}

/** The rare facts. */
export interface Circumstances {
  /** The surname or a first name was changed in the civil register. */
  readonly nameChanged?: boolean | undefined;
  /** The title was stolen abroad. */
  readonly stolenAbroad?: boolean | undefined;
  /** No birth record can be produced. */
  readonly birthRecordUnobtainable?: boolean | undefined;
}

/**
 * Says aloud that none of the rare circumstances holds.
 *
 * @example
 * ```ts
 * nothingSpecial.nameChanged; // false
 * ```
 */
export const nothingSpecial: Required<Circumstances> = /* @__PURE__ */ Object.freeze({
  nameChanged: false,
  stolenAbroad: false,
  birthRecordUnobtainable: false,
});

/** The first day of deposit that the rules speak of: from then on the bank-card CNI was issued everywhere. */
export const firstDay: PlainDate = "2021-08-02";
