import type {
  HeldTitleOutcome,
  PresenceOutcome,
  Requirement,
  RequirementStatus,
} from "../answers/assessment.js";
import type { PaymentWay, Person } from "../vocabulary/outcomes.js";
import type { TitleKind, Whereabouts } from "../vocabulary/situation.js";
import type { DocumentId } from "../vocabulary/documents.js";
import type { TitleStanding } from "../answers/title-status.js";
import type { Text } from "./saying.js";

/** The turns of phrase of a full sheet, beside those of a page. Days, amounts and periods are given written out. */
export interface Phrases {
  /** How long a new title will be valid, given each length that is possible. */
  readonly validFor: (title: TitleKind, lengths: string) => string;
  /** The new title ends with the one it replaces, on a day that may be known. */
  readonly keepsFormerEnd: (title: TitleKind, until: string | undefined) => string;
  /** It lasts so long, or ends with the one it replaces. */
  readonly validForOrFormerEnd: (title: TitleKind, lengths: string) => string;
  /** What another reading gives: a length, or nothing where the title ends with the one it replaces. */
  readonly otherwiseValid: (length: string | undefined) => string;

  /** How old a paper may be. */
  readonly lessThan: (document: DocumentId, period: string) => string;
  /** What else may be recent enough, where the texts leave it open. */
  readonly aDayOlder: string;
  /** For which titles, where not for all that are asked for. */
  readonly forTitles: (titles: readonly TitleKind[]) => string;
  readonly why: (reason: string) => string;
  /** Whose advice it is: what the law asks for and a town hall leaves out, or what is asked for by nobody. */
  readonly advised: Readonly<Record<Requirement["basis"], string>>;
  readonly accepted: (kinds: readonly string[]) => string;
  readonly refusedKind: (kind: string) => string;
  /** The same where the page of the town hall has a list of its own: all that it accepts, or examples. */
  readonly acceptedHere: (kinds: readonly string[], areExamples: boolean) => string;
  readonly refusedHere: (kinds: readonly string[]) => string;
  /** Where an electronic stamp is bought, of the ways to pay by one; nothing where none is known. */
  readonly stampFrom: (ways: readonly PaymentWay[]) => Text;
  /** Of a stamp that is no electronic one. */
  readonly paperStamp: string;
  /** What the other reading of the law says of a paper. */
  readonly otherwisePaper: Readonly<Record<RequirementStatus, string>>;
  readonly otherwiseComing: Readonly<Record<PresenceOutcome["status"], Readonly<Record<Person, string>>>>;
  /** Where to read about the open points that make an outcome doubtful, by their letters. */
  readonly seeDoubts: (letters: readonly string[]) => string;
  /** How an open point is called, by its letter. */
  readonly doubt: (letter: string) => string;
  /** What may be answered to a question. */
  readonly possibleAnswers: (answers: readonly string[]) => string;
  /** Which questions an outcome waits for; without numbers, those that stand together by person. */
  readonly seeQuestions: (numbers: readonly number[]) => string;

  /** What to bring to whoever is asked. */
  readonly bringThere: (documents: string) => string;
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
  readonly shown: Readonly<Record<Exclude<HeldTitleOutcome["shown"], "yes">, string>>;
  readonly atCollection: Readonly<Record<Exclude<HeldTitleOutcome["atCollection"], "handed-back">, string>>;
  /** Of a title that is not in hand, what that means at the counter. */
  readonly gone: Readonly<Record<Exclude<Whereabouts, "in-hand">, Text>>;
  /** Of a title shown at deposit, and lost or stolen since. */
  readonly lostSince: string;
}
