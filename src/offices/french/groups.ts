import type { Span } from "../ambiguity.js";
import type { DoubtCode, MinuteWindow, Nth, Purpose, Weekday } from "../hours.js";
import type { When } from "./periods.js";
import type { Stranger, Token } from "./token.js";
import type { Half } from "./words.js";

/** One day a group of hours is about: every Monday, or, with `nth`, one Monday of each month. */
export interface DayItem {
  readonly day: Weekday;
  readonly nth?: Nth;
  /** Only a half of it. */
  readonly half?: Half;
  /** One week in two, not saying which. */
  readonly alternate?: true;
}

/** Days and their windows, as in *Lundi et mercredi : 10h00 - 12h00 et 13h30 - 16h00*. */
export interface Group {
  readonly items: readonly DayItem[];
  /** Empty in a group that opens: said to be closed. Empty in a closure: the whole day. */
  readonly windows: readonly MinuteWindow[];
  /** What the hours are for, where they are marked; unmarked hours serve both purposes. */
  readonly purpose: Purpose | undefined;
  /** Whether it is said to be for both. */
  readonly isForBoth?: true;
  readonly span: Span;
  /** Its place among the groups of the text, and that of its sentence. */
  readonly place: number;
  readonly sentence: number;
  /** Whether it takes hours away: *fermé le mercredi*, *sauf le samedi*. */
  readonly isClosure: boolean;
  /** Closures of the groups between two places in the list only: those of the same sentence. */
  readonly scope?: readonly [first: number, last: number];
  /** The part of the year it is about; absent: all of it. */
  readonly when?: When;
  /** Whether public holidays are among its days. */
  readonly holidays: boolean;
  /** *Jusqu'à 19h*: the last window of its days ends then. */
  readonly until?: number;
  readonly byAppointment?: boolean;
  /** Whose hours they are, where they are not those of the counter itself for everybody. */
  readonly stranger?: Stranger;
}

/** What a reader could take otherwise, as met on the way from the text to its groups. */
export interface Slip {
  readonly code: "misspelt-day" | "tag-scope";
  readonly span: Span;
  /** The groups it is about, and how the other reading changes each of them. */
  readonly first: number;
  readonly last: number;
  readonly change: (group: Group) => Partial<Group>;
}

/** A part of the text that narrows or changes hours. */
export interface Condition extends Span {
  readonly code: DoubtCode;
  /** Whether the hours read heed it; where they do not, its days are in doubt. */
  readonly applied: boolean;
  readonly days: readonly Weekday[];
  readonly purpose?: Purpose | undefined;
}

/** A text cut into groups. */
export interface Grouping {
  readonly groups: readonly Group[];
  /** Days named without hours, in a text that gives no hours at all. */
  readonly bareDays: readonly Weekday[];
  readonly slips: readonly Slip[];
  readonly conditions: readonly Condition[];
  /** What is said of appointments beside any hours. */
  readonly appointments: readonly {
    readonly by: boolean;
    readonly purpose: Purpose | undefined;
    /** On these days only. */
    readonly days?: readonly Weekday[];
  }[];
  /** The pieces that were not understood. */
  readonly unread: ReadonlySet<Token>;
}

/** The groups with some of them changed. */
export function changed(
  groups: readonly Group[],
  { first, last, change }: Pick<Slip, "first" | "last" | "change">,
): readonly Group[] {
  return groups.map((group, index) =>
    first <= index && index <= last ? { ...group, ...change(group) } : group,
  );
}

/** A day of the week, or of the month, as a word. */
export function keyOf({ day, nth }: DayItem): string {
  return nth === undefined ? day : `${day} ${String(nth)}`;
}
