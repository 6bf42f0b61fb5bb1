import type { Span } from "../ambiguity.js";
import type { Token } from "./tokens.js";
import type { MinuteWindow, Nth, Purpose, Weekday } from "../hours.js";

/** One day a group of hours is about: every Monday, or, with `nth`, one Monday of each month. */
export interface DayItem {
  readonly day: Weekday;
  readonly nth?: Nth;
}

/** Days and their windows, as in *Lundi et mercredi : 10h00 - 12h00 et 13h30 - 16h00*. */
export interface Group {
  readonly items: readonly DayItem[];
  /** Empty: said to be closed. */
  readonly windows: readonly MinuteWindow[];
  /** What the hours are for, where they are marked; unmarked hours serve both purposes. */
  readonly purpose: Purpose | undefined;
  readonly span: Span;
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

/** A text cut into groups. */
export interface Grouping {
  readonly groups: readonly Group[];
  /** Days named without hours, in a text that gives no hours at all. */
  readonly bareDays: readonly Weekday[];
  readonly slips: readonly Slip[];
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
