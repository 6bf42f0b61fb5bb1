import type {
  Admissibility,
  Assessment,
  Fee,
  HeldTitleOutcome,
  PresenceOutcome,
  Requirement,
  RequirementStatus,
} from "../answers/assessment.js";
import type { Person } from "../vocabulary/outcomes.js";
import type { TitleKind } from "../vocabulary/situation.js";
import type { Bearer, DocumentId } from "../vocabulary/documents.js";
import type { TitleStanding } from "../answers/title-status.js";
import type { Line } from "./page.js";

/** The parts of a checklist, in their order. */
export type Section =
  | "request"
  | "bring"
  | "fillInThere"
  | "buy"
  | "fee"
  | "presence"
  | "undecided"
  | "questions"
  | "collection"
  | "heldTitles"
  | "steps"
  | "notices"
  | "referrals"
  | "discretions"
  | "doubts"
  | "sources";

/** The turns of phrase that join values into a checklist. Days, amounts and periods are given written out. */
export interface Phrases {
  readonly sections: Readonly<Record<Section, string>>;
  /** The heading of the whole; no title where those asked for are unknown. */
  readonly heading: (titles: readonly TitleKind[]) => string;
  readonly depositOn: (day: string) => string;
  /** Whose rules are followed where a town hall's were asked for, and for which titles they are not: all, or some. */
  readonly townHall: (name: string, nationalFor: readonly TitleKind[], speaks: boolean) => string;
  /** Said early where the title is for a minor: of whom the page speaks. */
  readonly forMinor: string;
  /** Said first where questions are left, and how many. */
  readonly incomplete: (count: number) => string;
  readonly titlesUnknown: string;

  /** A title and whether it may be asked for; or that readings of the law differ on that. */
  readonly admissible: (title: TitleKind, status: Admissibility["status"] | "contested") => Line;
  /** How long a new title will be valid, given each length that is possible. */
  readonly validFor: (lengths: string) => string;
  /** The new title ends with the one it replaces, on a day that may be known. */
  readonly keepsFormerEnd: (until: string | undefined) => string;
  /** It lasts so long, or ends with the one it replaces. */
  readonly validForOrFormerEnd: (lengths: string) => string;
  /** What another reading gives: a length, or nothing where the title ends with the one it replaces. */
  readonly otherwiseValid: (length: string | undefined) => string;

  /** A paper's form, after its name. */
  readonly inForm: (document: DocumentId, form: string) => string;
  readonly copies: (count: number) => string;
  /** Whose paper it is, where its name does not say so. */
  readonly whose: (bearer: Bearer) => string;
  /** The first day of issue that will do, and the rule it comes from. */
  readonly issuedOnOrAfter: (document: DocumentId, day: string, period: string) => string;
  /** What else may be recent enough, where the texts leave it open. */
  readonly aDayOlder: string;
  /** For which titles, where not for all that are asked for. */
  readonly forTitles: (titles: readonly TitleKind[]) => string;
  readonly why: (reason: string) => string;
  /** When a paper is needed everywhere, or in one town hall; or is useful, if it is never more than advised. */
  readonly onlyIf: (condition: string, need: "everywhere" | "here" | "advice") => string;
  /** Whose advice it is: what the law asks for and a town hall leaves out, or what is asked for by nobody. */
  readonly advised: Readonly<Record<Requirement["basis"], string>>;
  /** Several sets of papers of which one will do, each of a single paper or not. */
  readonly anyOf: (ofSinglePapers: boolean) => string;
  /** The head of one set of papers, counted from 1, or of the one paper that it is. */
  readonly set: (number: number, paper?: string) => string;
  readonly accepted: (kinds: readonly string[]) => string;
  readonly refusedKind: (kind: string) => string;
  /** The same where the page of the town hall has a list of its own: all that it accepts, or examples. */
  readonly acceptedHere: (kinds: readonly string[], areExamples: boolean) => string;
  readonly refusedHere: (kinds: readonly string[]) => string;
  /** What the other reading of the law says of a paper. */
  readonly otherwisePaper: Readonly<Record<RequirementStatus, string>>;
  readonly otherwiseComing: Readonly<Record<PresenceOutcome["status"], string>>;
  /** Where to read about the open points that make an outcome doubtful, counted from 1. */
  readonly seeDoubts: (numbers: readonly number[]) => string;
  /** Where to read about what the administration may grant. */
  readonly seeDiscretions: string;
  /** How an open point is called, counted from 1. */
  readonly doubt: (number: number) => string;
  /** Which questions an outcome waits for. */
  readonly seeQuestions: (numbers: readonly number[]) => string;

  readonly free: string;
  /** A line of the bill: a title and what it costs. */
  readonly feeOf: (title: TitleKind, amount: string) => string;
  /** What a stamp must be worth for one title; then for all of them. */
  readonly stampOf: (title: TitleKind, amount: string) => string;
  readonly stamps: (amounts: readonly string[]) => string;
  /** Of a stamp that is no electronic one. */
  readonly paperStamp: string;
  /** What the fee is where the administration grants what it may refuse. */
  readonly ifGranted: (amount: string) => string;
  readonly feeTotal: (amount: string, ways: Fee["payBy"]) => string;
  /** How a fee is paid, where no stamp on the list says so. */
  readonly payBy: (ways: Fee["payBy"]) => string;
  /** The same where it is not known yet. */
  readonly payByUnknown: string;
  readonly between: (from: string, to: string) => string;
  readonly unsettled: (amounts: string) => string;
  /** An amount that is known, or another that is not. */
  readonly orUnknown: (amount: string) => string;
  readonly noAmount: string;
  /** A fee at collection, of an amount that may be unknown. */
  readonly laterIfNotHandedBack: (title: TitleKind, amount: string | undefined) => string;
  readonly laterDue: (title: TitleKind, amount: string | undefined) => string;

  /** At which visit someone comes, before it is said who. */
  readonly at: Readonly<Record<keyof Assessment["presence"], string>>;
  readonly coming: Readonly<Record<PresenceOutcome["status"], Readonly<Record<Person, string>>>>;
  /** The same of an applicant who is a minor. */
  readonly minorComing: Readonly<Record<PresenceOutcome["status"], string>>;

  /** A held title that the caller gave no name, by its id. */
  readonly heldTitle: (id: string) => string;
  /** The standing of a held title, with the day it lasts until or began, where known. */
  readonly standing: (standing: TitleStanding["standing"], day: string | undefined) => string;
  readonly extended: (printedEnd: string) => string;
  readonly noNeedToRenew: string;
  /** What it proves, and until when. */
  readonly proves: (what: "identity" | "civilStatus", until: string | undefined) => string;
  readonly provesNoLonger: (what: "identity" | "civilStatus", until: string) => string;
  readonly provesNot: (what: "identity" | "civilStatus") => string;
  readonly provesPerhaps: (what: "identity" | "civilStatus") => string;
  /** Another day that another reading of the law gives. */
  readonly orDay: (day: string, others: string) => string;
  readonly otherwiseStanding: (standing: TitleStanding["standing"], day: string | undefined) => string;
  readonly otherwiseProves: (what: "identity" | "civilStatus", proves: boolean) => string;
  readonly shown: Readonly<Record<HeldTitleOutcome["shown"], string>>;
  readonly atCollection: Readonly<Record<HeldTitleOutcome["atCollection"], string>>;

  readonly bringThere: (documents: string) => string;
  readonly questionsIntroduction: string;
  /** Which rules gave the answer. */
  readonly rulebook: (id: string, version: string, verifiedOn: string) => string;
  /** The same of a town hall, whose page bears a day, or was read on one. */
  readonly townHallRules: (name: string, day: string, bearsIt: boolean, verifiedOn: string) => string;
  readonly stale: string;
  readonly disclaimer: string;
}
