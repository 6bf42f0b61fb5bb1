import type { Application } from "../../application/application.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import type { DocumentId } from "../../vocabulary/documents.js";
import type { Currency, Money } from "../../vocabulary/money.js";
import type { Person, Visit } from "../../vocabulary/outcomes.js";
import type { RelationKind } from "../../vocabulary/relations.js";
import type { RequirementId } from "../../vocabulary/requirements.js";
import type { TitleKind } from "../../vocabulary/situation.js";
import type { Citation } from "../../sources/citation.js";
import type { Amount, Assessment, Paper } from "../assessment.js";

/** Several people who come to one appointment. */
export interface Family {
  /** The situation of each, by a name of the caller's own; on one day, in one place. */
  readonly people: Readonly<Record<string, Application>>;
  /** What is said of how they are related; what is not said is never guessed. */
  readonly relations?: readonly Relation[] | undefined;
}

/** How two people of a family are related. */
export interface Relation {
  /** What the one is to the other. */
  readonly relation: RelationKind;
  /** The one, of `parent-of` the parent. */
  readonly one: string;
  /** The other, of `parent-of` the child. */
  readonly other: string;
}

/** What the rules say of several people at one appointment. */
export interface FamilyAssessment {
  readonly depositOn: PlainDate;
  /** The answer to each. */
  readonly people: Readonly<Record<string, Assessment>>;
  /** Every paper that is required at the deposit, one that serves several people once. */
  readonly papers: readonly FamilyPaper[];
  /** What is due at deposit, in each currency. */
  readonly fees: readonly FamilyFee[];
  /** The people of whose titles one costs, or may cost, an amount that no source gives: it comes on top. */
  readonly unknownFees: readonly string[];
  /** Each title that may be had is a file, and takes a slot of its own. */
  readonly files: readonly FamilyFile[];
  /** Who must come, or may have to, at each visit; each once. */
  readonly presence: Readonly<Record<Visit, readonly FamilyComer[]>>;
  /**
   * The days that matter to any of them, in their order: of papers, of titles held and, within a year of the deposit, of fees. On
   * which days else something is decided otherwise `timeline` says of each.
   */
  readonly days: readonly FamilyDay[];
}

/** A paper, and for whom it is brought. */
export interface FamilyPaper extends Paper {
  /** How many of it there must be: a photocopy for each person, and otherwise one. */
  readonly count: number;
  /** The person of the family whose paper it is, where it is one's. */
  readonly holder?: string;
  readonly for: readonly FamilyGround[];
}

/** On which grounds a paper is brought for a person. */
export interface FamilyGround {
  readonly person: string;
  readonly requirements: readonly RequirementId[];
}

/** A title that somebody asks for. */
export interface FamilyFile {
  readonly person: string;
  readonly title: TitleKind;
}

/** What is due in one currency: the sum of its lines. */
export interface FamilyFee {
  readonly currency: Currency;
  readonly from: Money;
  readonly to: Money;
  readonly lines: readonly FamilyFeeLine[];
}

/** What one title of one person costs; where the titles asked for are unknown, all that they may cost. */
export type FamilyFeeLine = Amount & {
  readonly person: string;
  readonly title?: TitleKind;
  readonly sources: readonly Citation[];
};

/** Somebody who comes. */
export interface FamilyComer {
  /** The person of the family, where it is one. */
  readonly person?: string;
  readonly status: "must-come" | "undecided";
  /** For whom, and in which part. */
  readonly as: readonly { readonly person: string; readonly role: Person }[];
}

/** A day that matters. */
export type FamilyDay = {
  readonly day: PlainDate;
  readonly people: readonly string[];
} & (
  | {
      /** The first day of issue of a paper that will do. */
      readonly what: "issued-on-or-after";
      readonly document: DocumentId;
    }
  | {
      /** The last day on which a held title is valid by law. */
      readonly what: "title-ends";
    }
  | {
      /** The first day of deposit on which a title costs something else, of those within a year. */
      readonly what: "fee-changes";
      readonly title: TitleKind;
      readonly before: Amount;
      readonly after: Amount;
    }
);
