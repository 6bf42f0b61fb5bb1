import type { Fee } from "../answers/assessment.js";
import type { TitleStanding } from "../answers/title-status.js";
import type { Money } from "../vocabulary/money.js";
import type { DoubtId } from "../vocabulary/doubts.js";
import type { HeldTitleKind, MinorFiler, TitleKind, Whereabouts } from "../vocabulary/situation.js";
import type { Period } from "../calendar/period.js";
import type { PlainDate } from "../calendar/plain-date.js";
import type { Bearer } from "../vocabulary/documents.js";
import type { DocumentId } from "../vocabulary/documents.js";
import type { Text } from "./saying.js";
import type { PlanSectionId, SectionId } from "./sheet/sheet.js";
import type { Labels, Questions, Sentences, TextFor } from "./lists.js";

/** How a language writes days, amounts and lists. */
export interface Writing {
  /** The language, as a BCP 47 tag. */
  readonly language: string;
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

/** What a language must say on the page of an answer; the full sheet says more. Texts are written with plain spaces. */
export interface PageWords extends Writing {
  readonly labels: Pick<Labels, "document" | "form" | "titleKind" | "standing">;
  readonly sentences: Pick<Sentences, "refusal" | "remedy"> & {
    /** What is worth reading before anything else. */
    readonly first: Pick<Sentences["notice"], FirstNotice>;
  };
  /** The open questions of law in a few words. */
  readonly doubtNames: TextFor<DoubtId>;
  readonly questions: Questions;
  /** The town halls that have a rulebook of their own. */
  readonly townHalls: Readonly<Record<"saint-paul" | "reims", string> & Record<string, string>>;
  readonly pagePhrases: PagePhrases;
}

/** What is worth reading before anything else. */
export type FirstNotice = "no-need-to-renew" | "old-name-titles-void" | "old-name-titles-void-on-notice";

/** Someone who may have to come, as a sheet calls them. */
export type Comer = "applicant" | "guardian" | MinorFiler | "representative";

/** The turns of phrase of a page. Days, amounts and names are given written out. */
export interface PagePhrases {
  readonly sections: Readonly<Record<Exclude<SectionId, Exclude<PlanSectionId, "days">>, Text>>;
  /** The heading of the whole; no title where those asked for are unknown. */
  readonly heading: (titles: readonly TitleKind[]) => string;
  /** For which day of deposit, and, where it has days that move with it, that they do. */
  readonly depositOn: (day: string, hasDays: boolean) => string;
  /** Whose rules are followed where a town hall's were asked for, and for which titles they are not: all, or some. */
  readonly townHall: (name: string, nationalFor: readonly TitleKind[], speaks: boolean) => string;
  /** What the person is called to whoever files for them. */
  readonly person: { readonly child: string; readonly adult: string; readonly unknown: string };
  /** Said early where someone files for another. */
  readonly forAnother: string;
  /** Said first where questions are left, and how many. */
  readonly incomplete: (count: number) => string;
  /** How many questions remain after those of the page. */
  readonly moreQuestions: (count: number) => string;
  /** How many papers may be needed beside those of the page. */
  readonly morePapers: (count: number) => string;
  readonly titlesUnknown: string;
  /** That some titles may not be had, or perhaps not. */
  readonly refused: (
    titles: readonly TitleKind[],
    status: "inadmissible" | "undecided" | "contested",
  ) => string;
  /** What is said of some titles alone. */
  readonly ofTitles: (titles: readonly TitleKind[], text: string) => string;
  readonly stale: string;

  /** A paper's form, after its name. */
  readonly inForm: (document: DocumentId, form: string) => string;
  readonly copies: (count: number) => string;
  /** Whose paper it is, where its name does not say so. */
  readonly whose: (bearer: Bearer) => string;
  /** The first day of issue that will do, after the name of a paper. */
  readonly issuedSince: (document: DocumentId, day: string) => string;
  /** Of a photo, where both titles are asked for. */
  readonly onePhotoEach: string;
  /** Several sets of papers of which one will do, each of a single paper or not. */
  readonly anyOf: (ofSinglePapers: boolean) => string;
  /** One set of papers, counted from 1, before what it holds where that is one paper. */
  readonly set: (number: number, ofSinglePapers: boolean) => string;
  /** What is advised, not demanded. */
  readonly advised: string;
  /** What a stamp must be worth for each title that costs something. */
  readonly stamp: (amounts: readonly (readonly [title: TitleKind, amount: string])[]) => string;
  /** A held title that is handed back. */
  readonly formerTitle: (title: TitleKind) => string;

  readonly free: string;
  /** A line of the bill: a title and what it costs. */
  readonly feeOf: (title: TitleKind, amount: string) => string;
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
  /** What the fee is where the administration grants what it may refuse. */
  readonly ifGranted: (amount: string) => string;
  /** A fee at collection, of an amount that may be unknown. */
  readonly laterIfNotHandedBack: (title: TitleKind, amount: string | undefined) => string;
  readonly laterDue: (title: TitleKind, amount: string | undefined) => string;

  /** At which visit someone comes, before it is said who. */
  readonly at: Readonly<Record<"deposit" | "collection" | "both", string>>;
  readonly comer: Readonly<Record<Comer, string>>;
  /** Who must come, and who perhaps; of a person who need not, that is said. */
  readonly coming: (
    must: readonly string[],
    perhaps: readonly string[],
    needNot: readonly string[],
  ) => string;

  /** A held title by its kind, where it is or how it stands, and the day that goes with that. */
  readonly heldTitle: (
    kind: HeldTitleKind,
    state: TitleStanding["standing"] | Exclude<Whereabouts, "in-hand">,
    day: string | undefined,
  ) => string;
  /** A name that several held titles would bear, and which of them it is. */
  readonly numbered: (name: string, number: number) => string;

  /** Which rules gave the answer. */
  readonly rulebook: (id: string, version: string, verifiedOn: string) => string;
  /** The same of a town hall, whose page bears a day, or was read on one. */
  readonly townHallRules: (name: string, day: string, bearsIt: boolean, verifiedOn: string) => string;
  readonly disclaimer: string;
}
