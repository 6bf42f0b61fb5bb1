import type { Person } from "../../vocabulary/outcomes.js";
import type { HeldTitleKind, TitleKind } from "../../vocabulary/situation.js";
import type { PlanSectionId } from "../sheet/sheet.js";
import type { Text } from "../saying.js";

/** The turns of phrase of a plan. Days, hours, amounts and names are given written out. */
export interface PlanPhrases {
  readonly title: string;
  readonly sections: Readonly<Record<PlanSectionId, string>>;
  /** Where and when the appointment is. */
  readonly appointment: (counter: string, when: string) => string;
  readonly atTime: (day: string, time: string) => string;
  /** Of which day the description of the counter is; nothing where it bears none. */
  readonly hoursOf: (day: string | undefined) => string;
  /** What is said of some of several people. */
  readonly of: (names: readonly string[], text: string) => string;
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
  /** That the description of the counter does not speak of a title that is asked for. */
  readonly titleNotSaid: (title: TitleKind) => string;
  /** What is said of a day, after its name. */
  readonly onDay: (texts: readonly string[]) => string;
  /** What changes for whoever hands the application in from a day on. */
  readonly fromThen: (changes: readonly string[]) => string;
  /** What changes where it is neither the fee, nor a paper, nor the end of a title. */
  readonly otherChange: string;
  /** That a title that somebody holds has ended: a sentence without its full stop. */
  readonly titleEnded: Readonly<Record<HeldTitleKind, Text>>;
  /** That it proves civil status and nationality no more: a sentence without its full stop. */
  readonly proofEnded: Readonly<Record<HeldTitleKind, Text>>;
  readonly birthday: (age: number) => string;
  /** That the texts leave something open from a day on, or no longer do. */
  readonly doubtBegins: string;
  readonly doubtEnds: string;
  /** What can be got from a day on; what can be got already, each with the first day of issue that will do. */
  readonly getPapers: (papers: readonly string[]) => string;
  readonly preparePapers: (papers: readonly string[]) => string;
  readonly paperFrom: (paper: string, day: string) => string;
  readonly paperFor: (paper: string, names: readonly string[]) => string;
  /** A paper at hand, by its day. */
  readonly paperOf: (paper: string, day: string) => string;
  readonly stampBoughtOn: (paper: string, day: string) => string;
  /** How a paper at hand will do at the appointment. */
  readonly serves: (paper: string, until: string | undefined) => string;
  readonly fails: (paper: string, until: string | undefined) => string;
  readonly notNeeded: (paper: string) => string;
  readonly undecided: (paper: string) => string;
  /** That it is not known how long a stamp lasts: nobody says when it was bought, or no source how long it lives. */
  readonly stampOfUnknownDay: (paper: string) => string;
  readonly stampOfUnknownLife: (paper: string) => string;
  /** That a paper, or a stamp, does no more from this day on. */
  readonly tooOld: (paper: string) => string;
  readonly stampEnded: (paper: string) => string;
  readonly deposit: string;
  /** That a title that somebody holds is valid up to that day: a sentence without its full stop. */
  readonly titleEnds: Readonly<Record<HeldTitleKind, Text>>;
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
  /** Until when a title that came on a day must be collected, and the last day on which the counter opens. */
  readonly deadline: (availableOn: string, by: string, lastOpenDay: string | undefined) => string;
  /** Until when titles must be collected, by when they came, and what becomes of them after that. */
  readonly deadlines: (each: readonly string[]) => string;
  readonly servesOnTrip: (title: string, serves: "yes" | "no" | "undecided") => string;
  readonly newTitle: Readonly<Record<"in-time" | "perhaps" | "too-late" | "unknown", string>>;
  /** That a temporary passport may be granted where the trip cannot wait, what it costs, that it is no right, and its papers. */
  readonly temporaryPassport: (price: string) => string;
  readonly temporaryPassportPapers: (papers: readonly string[]) => string;
  readonly askTheCountry: string;
  /** What the entries of a calendar are called. */
  readonly depositEntry: string;
  readonly getPapersEntry: (papers: readonly string[]) => string;
  readonly collectByEntry: string;
  readonly lastOpenDay: (day: string) => string;
  /** What the line of time of a plan shows. */
  readonly pictureLabel: (from: string, until: string) => string;
  readonly booked: string;
}
