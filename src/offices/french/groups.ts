import type { Span } from "../ambiguity.js";
import {
  weekdays,
  type DoubtCode,
  type MinuteWindow,
  type Nth,
  type Purpose,
  type Weekday,
} from "../hours.js";
import type { When } from "./periods.js";
import type { Half, Stranger, Token } from "./token.js";

/** One day a group of hours is about: every Monday, or, with `nth`, one Monday of each month. */
export interface DayItem {
  readonly day: Weekday;
  readonly nth?: Nth;
  /** Only a half of it. */
  readonly half?: Half | undefined;
  /** One week in two, not saying which. */
  readonly alternate?: true;
}

/** What holds for the groups to come: of a whole part of the text, or of a sentence. */
export interface Heading {
  /** What the hours are for, where they are marked; unmarked hours serve both purposes. */
  purpose?: Purpose | undefined;
  /** The part of the year they are about; absent: all of it. */
  when?: When | undefined;
  /** Whose hours they are, where they are not those of the counter itself for everybody. */
  stranger?: Stranger | undefined;
  byAppointment?: boolean | undefined;
}

/** Days and their windows, as in *Lundi et mercredi : 10h00 - 12h00 et 13h30 - 16h00*; or a closure. */
export interface Group extends Span, Heading {
  items: readonly DayItem[];
  end: number;
  /** Empty in a group that opens: said to be closed. Empty in a closure: the whole day. */
  windows: MinuteWindow[];
  /** The pieces that name its days. */
  readonly named: readonly Token[];
  /** The groups that *et* joins to it, in order, itself among them. */
  readonly chain: Group[];
  /** Its place among the groups of the text, and that of its sentence. */
  readonly place: number;
  readonly sentence: number;
  /** Whether it takes hours away: *fermé le mercredi*, *sauf le samedi*. */
  isClosure: boolean;
  /** A closure of the groups between two places only: those of the same sentence. */
  readonly scope?: readonly [first: number, last: number] | undefined;
  /** Whether it is said to be for both purposes. */
  isForBoth?: boolean;
  /** Whether public holidays are among its days. */
  readonly holidays?: boolean;
  /** *Jusqu'à 19h*: the last window of its days ends then. */
  until?: number;
  /** Said to be closed; *Lundi | fermé | 14h-17h*, *fermé, mais …*: windows may come all the same. */
  closed: boolean;
  mayReopen?: boolean;
  /** Whether its windows stand before its days. */
  readonly isReversed: boolean;
  /** Whether nothing is lost if no windows come: what an exception might have in place of the hours it takes. */
  readonly isOptional?: boolean;
}

/** What a reader could take otherwise, as met on the way from the text to its groups. */
export interface Slip {
  readonly code: "misspelt-day" | "tag-scope";
  readonly span: Span;
  /** The groups it is about, and how the other reading changes each of them. */
  readonly groups: readonly Group[];
  readonly change: (group: Group) => Partial<Group>;
}

/** A part of the text that narrows or changes hours. */
export interface Condition {
  readonly code: DoubtCode;
  readonly span: Span;
  /** Whether the hours read heed it; where they do not, its days are in doubt. */
  readonly applied: boolean;
  readonly days: readonly Weekday[];
  readonly purpose?: Purpose | undefined;
}

/** What is said of appointments beside any hours: of some days, or of all. */
export interface Appointment {
  readonly by: boolean;
  readonly purpose: Purpose | undefined;
  readonly days?: readonly Weekday[];
}

/** The groups with some of them changed. */
export function changed(
  groups: readonly Group[],
  some: readonly Group[],
  change: (group: Group) => Partial<Group>,
): readonly Group[] {
  return groups.map((group) => (some.includes(group) ? { ...group, ...change(group) } : group));
}

/** Whether a group gives hours. */
export function opens({ isClosure, windows }: Group): boolean {
  return !isClosure && windows.length > 0;
}

/** A day of the week, or of the month, as a word. */
export function keyOf({ day, nth }: DayItem): string {
  return nth === undefined ? day : `${day} ${nth}`;
}

/** The days of items as words. */
export function keysOf(items: readonly DayItem[]): ReadonlySet<string> {
  return new Set(items.map(keyOf));
}

/** Every day of the week. */
export function everyDay(): readonly DayItem[] {
  return weekdays.map((day) => ({ day }));
}

/** The days of the week that some groups name, Monday first. */
export function daysOf(groups: readonly Pick<Group, "items">[]): readonly Weekday[] {
  const named = new Set(groups.flatMap(({ items }) => items.map(({ day }) => day)));
  return weekdays.filter((day) => named.has(day));
}

/** Whether what is said is about a purpose. */
export function isFor(purpose: Purpose, said: { readonly purpose?: Purpose | undefined }): boolean {
  return (said.purpose ?? purpose) === purpose;
}

/** Where a group stands in the text. */
export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
