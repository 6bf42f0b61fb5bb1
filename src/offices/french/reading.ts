import type { DoubtCode, Purpose } from "../hours.js";
import type { Appointment, DayItem, Group, Heading, Slip } from "./groups.js";
import type { Phrase } from "./phrases.js";
import { lettersOf, type Token } from "./token.js";

/** Something met that narrows or changes hours; which days it is about comes out at the end. */
export interface Notice {
  readonly code: DoubtCode;
  readonly pieces: readonly Token[];
  readonly applied: boolean;
  /** A group, or its whole sentence; `others`: the days that are not named. */
  readonly about: Group | "others" | undefined;
  readonly sentence: number;
  readonly purpose: Purpose | undefined;
}

/** What was found so far. */
export interface Reading {
  readonly phrases: readonly Phrase[];
  /** The phrases, a letter each. */
  readonly line: string;
  /** Which phrase is being read. */
  place: number;
  readonly groups: Group[];
  /** Groups that have not said when. */
  readonly bare: Group[];
  readonly slips: Slip[];
  readonly unread: Set<Token>;
  readonly notices: Notice[];
  readonly appointments: Appointment[];
  heading: Heading;
  /** The heading as it was before this sentence. */
  headingBefore: Heading;
  clause: Heading;
  current?: Group | undefined;
  /** The group that a mark has just ended. */
  marked?: Group | undefined;
  /** The closure that is being read. */
  closure?: Group | undefined;
  /** Windows that stand before any days; those of a closure. */
  pending: Extract<Phrase, { readonly kind: "w" }>[];
  closedWindows: Reading["pending"];
  /** `closing`, `except`, `asking`: what the word before needs its days for; `heading`: what comes next was read with it. */
  mode: "open" | "closing" | "except" | "asking" | "heading";
  /** The word that closes or excepts. */
  word: readonly Token[];
  /** What the next windows need that the last ones did not: an appointment, or none. */
  turn?: boolean | undefined;
  /** The modes outside the parentheses that are open. */
  outside: Reading["mode"][];
  sentence: number;
  /** Whether this sentence has named days or hours. */
  hasSaid: boolean;
  /** What joins have come since the days of the group at hand. */
  joints: string;
  /** How many groups have begun. */
  count: number;
}

export function emptyReading(phrases: readonly Phrase[], unread: Iterable<Token>): Reading {
  return {
    phrases,
    line: lettersOf(phrases),
    place: 0,
    groups: [],
    bare: [],
    slips: [],
    unread: new Set(unread),
    notices: [],
    appointments: [],
    heading: {},
    headingBefore: {},
    clause: {},
    pending: [],
    closedWindows: [],
    mode: "open",
    word: [],
    outside: [],
    sentence: 0,
    hasSaid: false,
    joints: "",
    count: 0,
  };
}

/** Whether the phrases that come next are such; the pattern is sticky. */
export function isNext({ line, place }: Reading, pattern: RegExp): boolean {
  pattern.lastIndex = place + 1;
  return pattern.test(line);
}

/** Whether the phrases that stand just before, up to eight of them, end so. */
export function isAfter({ line, place }: Reading, pattern: RegExp): boolean {
  return pattern.test(line.slice(Math.max(0, place - 8), place));
}

/** What is said of the groups to come: in this sentence, or in the text. */
export function said<K extends keyof Heading>({ heading, clause }: Reading, key: K): Heading[K] {
  return clause[key] ?? heading[key];
}

/** Says something of the groups to come. */
export function announce(reading: Reading, more: Heading): void {
  finish(reading);
  if (reading.hasSaid) reading.clause = { ...reading.clause, ...more };
  else reading.heading = { ...reading.heading, ...more };
}

/** A group that begins with some pieces, and that *et* may join to others before it. */
export function begun(
  reading: Reading,
  items: readonly DayItem[],
  pieces: readonly Token[],
  more: Partial<Group> = {},
): Group {
  const { chain = [] } = more;
  const group: Group = {
    items,
    named: pieces,
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    windows: [],
    isClosure: false,
    closed: false,
    isReversed: false,
    purpose: said(reading, "purpose"),
    when: said(reading, "when"),
    byAppointment: said(reading, "byAppointment"),
    stranger: said(reading, "stranger"),
    sentence: reading.sentence,
    place: reading.count,
    ...more,
    chain,
  };
  reading.count += 1;
  chain.push(group);
  return group;
}

/** A closure of some days, of some groups or of all. */
export function closeDays(
  reading: Reading,
  items: readonly DayItem[],
  pieces: readonly Token[],
  groups: readonly Group[],
  more: Partial<Group> = {},
): Group {
  const places = groups.map(({ place }) => place);
  const scope = groups.length > 0 ? ([Math.min(...places), Math.max(...places)] as const) : undefined;
  const closure = begun(reading, items, pieces, { isClosure: true, scope, ...more });
  reading.groups.push(closure);
  return closure;
}

/** The closures of one group alone. */
export function takenFrom({ groups }: Reading, { place }: Group): readonly Group[] {
  return groups.filter(({ isClosure, scope }) => isClosure && scope?.[0] === place && scope[1] === place);
}

/** Notes what narrows or changes hours. */
export function note(
  reading: Reading,
  code: DoubtCode,
  pieces: readonly Token[],
  applied: boolean,
  about: Notice["about"] = reading.current,
): void {
  const purpose = (typeof about === "object" ? about.purpose : undefined) ?? said(reading, "purpose");
  reading.notices.push({ code, pieces, applied, about, sentence: reading.sentence, purpose });
}

/** Sets aside what is not understood. */
export function setAside({ unread }: Reading, pieces: readonly Token[]): void {
  pieces.forEach((piece) => unread.add(piece));
}

/** Sets aside what has no place: it may change the hours, and nobody knows how. */
export function stray(reading: Reading, pieces: readonly Token[], code: DoubtCode = "unread"): void {
  setAside(reading, pieces);
  note(reading, code, pieces, false);
}

/** Whether a group says when it is open, or that it is closed. */
export function isTold({ windows, closed, isClosure, until }: Group): boolean {
  return closed || isClosure || until !== undefined || windows.length > 0;
}

/** Ends the group at hand: it counts if it has windows or is said to be closed. */
export function finish(reading: Reading): void {
  const { current, slips } = reading;
  reading.current = undefined;
  if (current === undefined) return;
  // *Mardi : -*: empty cells of a table.
  if (!isTold(current) && !current.isOptional && /^:+[-/][-/:]*$/.test(reading.joints)) current.closed = true;
  if (!isTold(current)) {
    if (!current.isOptional) reading.bare.push(current);
    return;
  }
  for (const piece of current.named) {
    if (piece.kind !== "d" || !piece.misspelt) continue;
    const change = ({ items }: Group): Partial<Group> => ({
      items: items.filter(({ day }) => !piece.days.includes(day)),
    });
    slips.push({ code: "misspelt-day", span: piece, groups: [current], change });
  }
  reading.groups.push(current);
}

/** Ends windows for which no days came. */
export function dropPending(reading: Reading): void {
  const { clause, pending } = reading;
  const [first] = pending;
  const [only, ...others] = toldInSentence(reading);
  if (first !== undefined && only !== undefined && others.length === 0 && clause.when !== undefined) {
    // *Du lundi au vendredi de 9h à 17h, en août de 9h à 13h*: the same days.
    finish(reading);
    const windows = pending.map(({ window }) => window);
    reading.groups.push(begun(reading, only.items, first.pieces, { windows, purpose: only.purpose }));
    reading.pending = [];
  }
  for (const { pieces } of reading.pending) {
    reading.current = undefined;
    stray(reading, pieces, "days-missing");
  }
  reading.pending = [];
}

/** The groups of the sentence at hand that have said when, the one at hand among them. */
export function toldInSentence({ groups, current, sentence }: Reading): readonly Group[] {
  // A sentence of more groups is no counter's hours.
  const told = groups.slice(-40).filter((group) => group.sentence === sentence && !group.isClosure);
  return current !== undefined && isTold(current) && !current.isClosure ? [...told, current] : told;
}
