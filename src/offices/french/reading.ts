import type { DoubtCode, MinuteWindow, Purpose } from "../hours.js";
import { keyOf, type DayItem, type Group, type Grouping, type Slip } from "./groups.js";
import type { When } from "./periods.js";
import type { Phrase } from "./phrases.js";
import type { Stranger, Token } from "./token.js";

/** A group that is being read. */
export interface Draft {
  items: readonly DayItem[];
  /** The pieces that name its days. */
  readonly named: readonly Token[];
  readonly start: number;
  end: number;
  /** The groups that *et* joins to it, in order, itself among them. */
  readonly chain: Draft[];
  readonly windows: MinuteWindow[];
  closed: boolean;
  /** *Lundi | fermé | 14h-17h*, *fermé, mais …*: closed, but windows may come all the same. */
  mayReopen: boolean;
  isClosure: boolean;
  /** The groups a closure is about; absent: all. */
  scope?: readonly Draft[];
  purpose: Purpose | undefined;
  /** Whether it is said to be for both purposes. */
  isForBoth: boolean;
  when: When | undefined;
  holidays: boolean;
  until?: number;
  byAppointment: boolean | undefined;
  stranger: Stranger | undefined;
  /** Whether its windows stand before its days. */
  isReversed: boolean;
  /** Whether nothing is lost if no windows come: what an exception might have in place of the hours it takes. */
  isOptional: boolean;
  readonly sentence: number;
}

/** What holds for the groups to come: of a whole part of the text, or of a sentence. */
export interface Heading {
  readonly purpose?: Purpose | undefined;
  readonly when?: When | undefined;
  readonly stranger?: Stranger;
  readonly byAppointment?: boolean | undefined;
}

/** Something met that narrows or changes hours; which days it is about comes out at the end. */
export interface Notice {
  readonly code: DoubtCode;
  readonly pieces: readonly Token[];
  readonly applied: boolean;
  readonly about: Draft | "others" | undefined;
  readonly sentence: number;
  readonly purpose: Purpose | undefined;
}

/** What was found so far. */
export interface Reading {
  readonly drafts: Draft[];
  /** Groups that have not said when. */
  readonly bare: Draft[];
  readonly slips: Slip[];
  readonly unread: Set<Token>;
  readonly notices: Notice[];
  readonly appointments: Grouping["appointments"][number][];
  heading: Heading;
  /** The heading as it was before this sentence. */
  headingBefore: Heading;
  clause: Heading;
  current: Draft | undefined;
  /** The group that a mark has just ended. */
  marked: Draft | undefined;
  /** The closure that is being read. */
  closure: Draft | undefined;
  /** Windows that stand before any days; those of a closure. */
  pending: Phrase[];
  closedWindows: Phrase[];
  /** Where the word stands that closes. */
  closedAt: number | undefined;
  /** The word that excepts. */
  excepting: Token | undefined;
  /** `heading`: what comes next was read with the word before it. */
  mode: "open" | "closing" | "except" | "asking" | "heading";
  /** What the next windows need that the last ones did not: an appointment, or none. */
  turn: boolean | undefined;
  /** The modes outside the parentheses that are open. */
  readonly outside: Reading["mode"][];
  sentence: number;
  /** Whether this sentence has named days or hours. */
  hasSaid: boolean;
  /** What joins have come since the days of the group at hand, a letter each. */
  joints: string;
}

export function emptyReading(unread: Iterable<Token>): Reading {
  return {
    drafts: [],
    bare: [],
    slips: [],
    unread: new Set(unread),
    notices: [],
    appointments: [],
    heading: {},
    headingBefore: {},
    clause: {},
    current: undefined,
    marked: undefined,
    closure: undefined,
    pending: [],
    closedWindows: [],
    closedAt: undefined,
    excepting: undefined,
    mode: "open",
    turn: undefined,
    outside: [],
    sentence: 0,
    hasSaid: false,
    joints: "",
  };
}

/** A group that begins with some pieces, and that *et* may join to others before it. */
export function begun(
  { heading, clause, sentence }: Reading,
  items: readonly DayItem[],
  pieces: readonly Token[],
  more: Partial<Draft> = {},
): Draft {
  const { chain = [] } = more;
  const draft: Draft = {
    items,
    named: pieces,
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    windows: [],
    closed: false,
    mayReopen: false,
    isClosure: false,
    purpose: clause.purpose ?? heading.purpose,
    when: clause.when ?? heading.when,
    isForBoth: false,
    holidays: false,
    byAppointment: clause.byAppointment ?? heading.byAppointment,
    stranger: clause.stranger ?? heading.stranger,
    isReversed: false,
    isOptional: false,
    sentence,
    ...more,
    chain,
  };
  chain.push(draft);
  return draft;
}

/** Notes what narrows or changes hours. */
export function note(
  reading: Reading,
  code: DoubtCode,
  pieces: readonly Token[],
  applied: boolean,
  about: Notice["about"] = reading.current,
): void {
  const { sentence, heading, clause } = reading;
  const purpose =
    (typeof about === "object" ? about.purpose : undefined) ?? clause.purpose ?? heading.purpose;
  reading.notices.push({ code, pieces, applied, about, sentence, purpose });
}

/** Sets aside what has no place: it may change the hours, and nobody knows how. */
export function stray(reading: Reading, pieces: readonly Token[], code: DoubtCode = "unread"): void {
  for (const piece of pieces) reading.unread.add(piece);
  note(reading, code, pieces, false);
}

/** Whether a group says when it is open, or that it is closed. */
export function isTold({ windows, closed, isClosure, until }: Draft): boolean {
  return closed || isClosure || until !== undefined || windows.length > 0;
}

/** Ends the group at hand: it counts if it has windows or is said to be closed. */
export function finish(reading: Reading): void {
  const { current, drafts, bare, slips } = reading;
  reading.current = undefined;
  if (current === undefined) return;
  // *Mardi : -*: an empty cell of a table.
  if (!isTold(current) && !current.isOptional && /^:+[-/]+:*$/.test(reading.joints)) current.closed = true;
  if (!isTold(current)) {
    if (!current.isOptional) bare.push(current);
    return;
  }
  const index = drafts.length;
  for (const piece of current.named) {
    if (piece.kind !== "day" || !piece.misspelt) continue;
    const change = ({ items }: Group): Partial<Group> => ({
      items: items.filter(({ day }) => !piece.days.includes(day)),
    });
    const span = { start: piece.start, end: piece.end };
    slips.push({ code: "misspelt-day", span, first: index, last: index, change });
  }
  drafts.push(current);
}

/** Ends windows for which no days came. */
export function dropPending(reading: Reading): void {
  const { clause, pending } = reading;
  const [first] = pending;
  const told = toldInSentence(reading);
  const [only] = told;
  if (first !== undefined && only !== undefined && told.length === 1 && clause.when !== undefined) {
    // *Du lundi au vendredi de 9h à 17h, en août de 9h à 13h*: the same days.
    const windows = pending.flatMap((each) => (each.kind === "window" ? each.window : []));
    finish(reading);
    reading.drafts.push(begun(reading, only.items, first.pieces, { windows, purpose: only.purpose }));
    reading.pending = [];
  }
  for (const { pieces } of reading.pending) {
    reading.current = undefined;
    stray(reading, pieces, "days-missing");
  }
  reading.pending = [];
}

/** The groups of the sentence at hand that have said when, the one at hand among them. */
export function toldInSentence({ drafts, current, sentence }: Reading): readonly Draft[] {
  // A sentence of more groups is no counter's hours.
  const told = drafts.slice(-40).filter((draft) => draft.sentence === sentence && !draft.isClosure);
  return current !== undefined && isTold(current) && !current.isClosure ? [...told, current] : told;
}

export function distinctItems(items: readonly DayItem[]): readonly DayItem[] {
  return [...new Map(items.map((item) => [`${keyOf(item)} ${item.half ?? ""}`, item])).values()];
}

/** Whether a piece of a kind stands just before. */
export function isAfter(
  phrases: readonly Phrase[],
  place: number,
  ...kinds: readonly Token["kind"][]
): boolean {
  const before = phrases[place - 1];
  return before?.kind === "piece" && kinds.includes(before.piece.kind);
}

/** Whether a piece of a kind stands at a place. */
export function isPieceAt(
  phrases: readonly Phrase[],
  place: number,
  ...kinds: readonly Token["kind"][]
): boolean {
  const phrase = phrases[place];
  return phrase?.kind === "piece" && kinds.includes(phrase.piece.kind);
}
