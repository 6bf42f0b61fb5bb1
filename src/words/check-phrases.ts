import type { TitleKind } from "../vocabulary/situation.js";
import type { DossierStatus, PaperFact } from "../vocabulary/dossier.js";
import type { Labels } from "./lists.js";
import type { PageWords } from "./page-words.js";
import type { Text } from "./saying.js";

/** What a language must say on the page of a check of papers. */
export interface CheckWords extends PageWords {
  readonly labels: PageWords["labels"] & Pick<Labels, "paperForm" | "proofKind">;
  readonly checkPhrases: CheckPhrases;
}

/** The turns of phrase of a sheet on the papers of a dossier. Days, periods, amounts and names are given written out. */
export interface CheckPhrases {
  readonly heading: (titles: readonly TitleKind[]) => string;
  readonly status: Readonly<Record<DossierStatus, Text>>;
  /** The day on which the papers were looked at, where it is not that of the deposit. */
  readonly checkedOn: (day: string) => string;
  /** A paper of the dossier, by what it is and the day that it bears. */
  readonly paper: (name: string, day: string | undefined) => string;
  /** By which day something must be got, after its name. */
  readonly getBy: (day: string) => string;
  /** For how long after its day of issue a paper stays good. */
  readonly staysGoodFor: (period: string) => string;
  /** The last day of deposit on which a paper still does, after its name. */
  readonly goodUntil: (day: string) => string;
  readonly missing: string;
  /** In what a paper fails, after its name. */
  readonly fails: (fault: string) => string;
  readonly tooOld: (since: string) => string;
  readonly staleByDeposit: (since: string) => string;
  /** That the texts leave open whether it still does on that very day. */
  readonly onTheVeryDay: string;
  readonly wrongForm: (form: string, accepted: readonly string[]) => string;
  readonly wrongHolder: string;
  readonly refusedKind: (kind: string, isDoubtful: boolean) => string;
  readonly notAmongTheAccepted: (kind: string) => string;
  readonly tooFewCopies: (copies: number, needed: number) => string;
  /** What is missing of a paper, after its name. */
  readonly facts: (facts: readonly string[]) => string;
  readonly fact: Readonly<Record<PaperFact, string>>;
  /** What is brought instead of a paper, and what is due then. */
  readonly way: (papers: readonly string[], fee: string | undefined) => string;
  /** The same where others ask for nothing in its place. */
  readonly nothingElse: string;
  readonly askTheCounter: string;
  readonly noWay: string;
}
