import type { MinuteWindow, Purpose } from "../hours.js";
import { dayItems, dayList, lettersOf, plainDayList } from "./day-items.js";
import { keyOf, type DayItem, type Group, type Grouping, type Slip } from "./groups.js";
import type { Token } from "./tokens.js";

/** A group that is being read. */
interface Draft {
  readonly items: readonly DayItem[];
  /** The pieces that name its days. */
  readonly named: readonly Token[];
  readonly start: number;
  end: number;
  /** The groups that *et* joins to it, in order, itself among them. */
  readonly chain: Draft[];
  readonly windows: MinuteWindow[];
  closed: boolean;
  purpose: Purpose | undefined;
}

/** What was found so far. */
interface Reading {
  readonly drafts: Draft[];
  /** Groups that have not said when. */
  readonly bare: Draft[];
  readonly slips: Slip[];
  readonly unread: Set<Token>;
  current: Draft | undefined;
  /** The group that a mark has just ended. */
  marked: Draft | undefined;
  afterAnd: boolean;
}

// What pieces spell, a letter each: days, less those excepted; a window; closed; a mark such as `(Remises)`; what joins or
// encloses these. Anything else is not understood, least of all an exception that stands alone.
const phrases = new RegExp(
  `(?<days>${dayList})(?:x(?<taken>${plainDayList}))?|(?<window>t(?:-+|/)t)|(?<closed>c)|\\(&*(?<tag>r[r&]*)(?:\\)|$)|[-&,/()]|x(?:${dayList})?|.`,
  "g",
);

/** Windows with a mark of their own. */
const markedWindows = /^(?:t(?:-+|\/)t[&,/]*)+\(&*r/;

/**
 * Cuts the pieces of a text into groups: days, then their windows, then perhaps what these are for.
 *
 * Pieces that mean nothing are stepped over and reported; so is everything known that has no place in a group.
 */
export function groupsIn(tokens: readonly Token[]): Grouping {
  const { telling, word } = lettersOf(tokens);
  const noise = tokens.filter(({ kind }) => kind === "noise");
  const reading: Reading = {
    drafts: [],
    bare: [],
    slips: [],
    unread: new Set(noise),
    current: undefined,
    marked: undefined,
    afterAnd: false,
  };
  for (const { 0: phrase, index, groups = {} } of word.matchAll(phrases)) {
    const pieces = telling.slice(index, index + phrase.length);
    if (groups["window"] !== undefined) takeUpAgain(reading, pieces, word.slice(index));
    if (!isRead(reading, pieces, groups)) pieces.forEach((piece) => reading.unread.add(piece));
    reading.afterAnd = phrase === "&";
  }
  finish(reading);
  const { drafts, bare, slips, unread } = reading;
  const mayBeBare =
    drafts.length === 0 && bare.every(({ items }) => items.every(({ nth }) => nth === undefined));
  if (!mayBeBare) bare.flatMap(({ named }) => named).forEach((piece) => unread.add(piece));
  const bareDays = mayBeBare ? bare.flatMap(({ items }) => items.map(({ day }) => day)) : [];
  return { groups: drafts.map(groupOf), bareDays, slips, unread };
}

/** Reads one phrase; says whether it has a place here. */
function isRead(
  reading: Reading,
  pieces: readonly Token[],
  phrase: Readonly<Record<string, string | undefined>>,
): boolean {
  const { current } = reading;
  const { days, taken = "", window, closed, tag } = phrase;
  if (days !== undefined) return readDays(reading, pieces, days.length, taken.length);
  if (tag !== undefined) return readTag(reading, pieces);
  if (window !== undefined) return readWindow(current, pieces);
  if (closed !== undefined) {
    if (current === undefined || current.windows.length > 0) return false;
    current.closed = true;
    current.end = endOf(pieces);
    return true;
  }
  // A mark without parentheses may be about what follows: neither side is sure to be meant.
  if (pieces[0]?.kind === "tag") finish(reading);
  return pieces.every(({ kind }) => joints.has(kind));
}

const joints: ReadonlySet<string> = new Set(["to", "and", "comma", "slash", "opening", "ending"]);

/** `Lundi : 9h-11h (Dépôts) 14h-16h (Remises)`: what is marked in its turn is about the same days. */
function takeUpAgain(reading: Reading, pieces: readonly Token[], rest: string): void {
  const { current, marked } = reading;
  if (current === undefined && marked !== undefined && markedWindows.test(rest)) {
    const { items, named } = marked;
    reading.current = begun(items, named, pieces, []);
  }
  reading.marked = undefined;
}

/** A group that begins with some pieces, and that *et* may join to others before it. */
function begun(
  items: readonly DayItem[],
  named: readonly Token[],
  pieces: readonly Token[],
  chain: Draft[],
): Draft {
  const [start, end] = [pieces[0]?.start ?? 0, endOf(pieces)];
  const draft: Draft = { items, named, start, end, chain, windows: [], closed: false, purpose: undefined };
  chain.push(draft);
  return draft;
}

function readDays(reading: Reading, pieces: readonly Token[], length: number, takenLength: number): boolean {
  const { current, afterAnd } = reading;
  const taken = new Set(dayItems(pieces.slice(pieces.length - takenLength)).map(keyOf));
  finish(reading);
  const items = dayItems(pieces.slice(0, length)).filter((item) => !taken.has(keyOf(item)));
  const chain = afterAnd && current !== undefined && isTold(current) ? current.chain : [];
  reading.current = begun(items, pieces, pieces, chain);
  return true;
}

/** `08h30 - 12h00`, `8h30 à 12h`, `8h30/12h`. */
function readWindow(current: Draft | undefined, pieces: readonly Token[]): boolean {
  const [from = 0, until = 0] = pieces.flatMap((piece) => (piece.kind === "time" ? piece.minute : []));
  if (current === undefined || current.closed || until <= from) return false;
  current.windows.push({ from, until });
  current.end = endOf(pieces);
  return true;
}

/** `(Remises)`: what the group before it, or all groups that *et* joins to that one, are for. */
function readTag(reading: Reading, pieces: readonly Token[]): boolean {
  const { current, drafts, slips } = reading;
  if (current === undefined) return false;
  const purposes = new Set(pieces.flatMap((piece) => (piece.kind === "tag" ? piece.purpose : [])));
  const purpose = purposes.size === 1 ? [...purposes][0] : undefined;
  current.purpose = purpose;
  // `Samedi (Remises) : 9h - 12h`: its hours are still to come.
  if (!isTold(current)) return true;
  const [head = current, ...rest] = current.chain;
  for (const draft of current.chain) draft.purpose ??= purpose;
  if (rest.length > 0) {
    const span = { start: head.start, end: endOf(pieces) };
    const earlier = { first: drafts.length - rest.length, last: drafts.length - 1 };
    slips.push({ code: "tag-scope", span, ...earlier, change: () => ({ purpose: undefined }) });
  }
  finish(reading);
  reading.marked = current;
  return true;
}

/** Ends the group at hand: it counts if it has windows or is said to be closed. */
function finish(reading: Reading): void {
  const { current, drafts, bare, slips } = reading;
  reading.current = undefined;
  if (current === undefined) return;
  const index = drafts.length;
  for (const piece of isTold(current) ? current.named : []) {
    if (piece.kind !== "day" || !piece.misspelt) continue;
    const change = ({ items }: Group): Partial<Group> => ({
      items: items.filter(({ day }) => day !== piece.day),
    });
    slips.push({
      code: "misspelt-day",
      span: { start: piece.start, end: piece.end },
      first: index,
      last: index,
      change,
    });
  }
  (isTold(current) ? drafts : bare).push(current);
}

/** Whether a group says when it is open, or that it is closed. */
function isTold({ windows, closed }: Draft): boolean {
  return closed || windows.length > 0;
}

function groupOf({ items, windows, purpose, start, end }: Draft): Group {
  return {
    items: distinct(items, keyOf),
    windows: distinct(windows, ({ from, until }) => `${from} ${until}`),
    purpose,
    span: { start, end },
  };
}

function distinct<T>(list: readonly T[], by: (item: T) => string): readonly T[] {
  return [...new Map(list.map((item) => [by(item), item])).values()];
}

function endOf(pieces: readonly Token[]): number {
  return pieces.at(-1)?.end ?? 0;
}
