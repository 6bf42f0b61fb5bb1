import type { Person } from "../../vocabulary/outcomes.js";
import type { HeldTitleKind } from "../../vocabulary/situation.js";
import type { PlanSectionId } from "../sheet/sheet.js";

/** The turns of phrase of a plan. Days, hours, amounts and names are given written out. */
export interface PlanPhrases {
  readonly title: string;
  readonly sections: Readonly<Record<PlanSectionId, string>>;
  /** How an appointment is made, way by way. */
  readonly bookBy: (way: string) => string;
  readonly cannotBook: string;
  readonly maybeBook: string;
  /** The first later day on which it can be tried again. */
  readonly bookFrom: (day: string) => string;
  /** The last day for which an appointment is given. */
  readonly bookUpTo: (day: string) => string;
  /** That each title takes a time of its own. */
  readonly slots: (count: number) => string;
  readonly lateOrIncomplete: string;
  /** What is said of a day, after its name. */
  readonly onDay: (texts: readonly string[]) => string;
  /** What changes for whoever hands the application in from a day on. */
  readonly fromThen: (changes: readonly string[]) => string;
  /** What changes where it is neither the fee, nor a paper, nor the end of a title. */
  readonly otherChange: string;
  /** That a title that somebody holds has ended. */
  readonly titleEnded: (kind: HeldTitleKind) => string;
  readonly getPapers: (papers: readonly string[]) => string;
  readonly deposit: string;
  readonly titleEnds: (title: string) => string;
  readonly expectedFrom: string;
  readonly expectedUntil: string;
  readonly collectBy: string;
  readonly trip: string;
  /** Between which days the title is expected, and by whose word. */
  readonly expected: (from: string, until: string, by: "office" | "caller") => string;
  readonly canTakeLonger: string;
  readonly notSaidWhen: string;
  /** Who comes to collect, on whatever day or on one. */
  readonly comesToCollect: (who: readonly string[], day: string | undefined) => string;
  readonly mayHaveToCome: (who: readonly string[], day: string | undefined) => string;
  readonly people: Readonly<Record<Person, string>>;
  readonly counterOpen: (appointment: string, hours: readonly string[]) => string;
  /** Until when a title that came on a day is kept, and the last day on which the counter opens. */
  readonly deadline: (availableOn: string, by: string, lastOpenDay: string | undefined) => string;
  readonly serves: (title: string, serves: "yes" | "no" | "undecided") => string;
  readonly newTitle: Readonly<Record<"in-time" | "perhaps" | "too-late" | "unknown", string>>;
  /** That a temporary passport may be asked for, and what it costs where that is known. */
  readonly temporaryPassport: (price: string) => string;
  readonly askTheCountry: string;
}
