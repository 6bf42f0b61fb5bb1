import { weekdays, type Nth, type Weekday } from "../hours.js";
import type { DayItem } from "./groups.js";
import type { Token } from "./token.js";

// How pieces spell days, a letter each (see `lettersOf`). A range runs from one day to another; three days or more between
// dashes are a list. Days of the month stand before or after their name.
const day = "dh?";
const ordinals = "o(?:[&,/]*o){0,5}";
const ofMonth = `${ordinals}[&,]?d+m?`;
const ofMonthAfter = `dh?\\(?,?${ordinals}m?\\)?(?![dMN]|,?d)`;
const dashed = `${day}(?:-${day}){2,}`;
const range = `${day}[->J]{1,4}${day}`;
const unit = `(?:${ofMonth}|${ofMonthAfter}|${dashed}(?![->J])|${range}|${day}k?|f)`;

/** How pieces spell a list of days, of the week or of the month, and public holidays among them. */
export const dayList = `${unit}(?:[&,/]*${unit})*`;

const letters: Readonly<Partial<Record<Token["kind"], string>>> = {
  day: "d",
  half: "h",
  ordinal: "o",
  monthly: "m",
  alternate: "k",
  holiday: "f",
  time: "t",
  number: "n",
  window: "w",
  always: "W",
  dash: "-",
  to: ">",
  until: "J",
  and: "&",
  comma: ",",
  slash: "/",
  colon: ":",
  line: "N",
  stop: "S",
  between: "E",
  from: "P",
  after: "A",
  before: "B",
  open: "O",
  closed: "c",
  except: "x",
  only: "u",
  others: "q",
  rest: "R",
  tag: "r",
  appointment: "a",
  stranger: "G",
  month: "M",
  year: "Y",
  date: "e",
  week: "s",
  school: "v",
  parity: "p",
  season: "i",
  warning: "z",
  same: "=",
  but: "!",
  opening: "(",
  ending: ")",
  broken: "b",
};

/** The pieces that say something, and the word that their letters make. */
export function lettersOf(tokens: readonly Token[]): {
  readonly telling: readonly Token[];
  readonly word: string;
} {
  const telling: Token[] = [];
  const spelt: string[] = [];
  tokens.forEach((token, place) => {
    // What is excepted by something not understood, such as *sauf urgence*, must not be taken for the days after it.
    const isVague = token.kind === "except" && tokens[place + 1]?.kind === "noise";
    const letter = isVague
      ? "z"
      : isSemicolonInList(tokens, place)
        ? ","
        : (letters[token.kind] ?? (isInList(tokens, place, spelt.at(-1)) ? "~" : undefined));
    if (letter === undefined) return;
    telling.push(token);
    spelt.push(letter);
  });
  return { telling, word: spelt.join("") };
}

/** *Lundi ; mardi ; jeudi : 9h-12h*. */
function isSemicolonInList(tokens: readonly Token[], place: number): boolean {
  const token = tokens[place];
  if (token?.kind !== "stop" || token.isSoft !== true) return false;
  return tokens[place - 1]?.kind === "day" && tokens[place + 1]?.kind === "day";
}

/** Whether a piece of noise stands between two days: *lundi fermeture, mardi*. They are no list then. */
function isInList(tokens: readonly Token[], place: number, before: string | undefined): boolean {
  if (tokens[place]?.kind !== "noise" || (before !== "d" && before !== "h")) return false;
  const next = tokens[place + 1]?.kind;
  return next === "comma" || next === "and" || next === "slash" || next === "day";
}

/** The days that the pieces of a list name. */
export function dayItems(pieces: readonly Token[]): readonly DayItem[] {
  const items: DayItem[] = [];
  let nths: Nth[] = [];
  let isRange = false;
  let last: readonly Weekday[] = [];
  /** Says something more of the days that were named last. */
  const say = (more: (day: Weekday) => readonly DayItem[]): void => {
    items.splice(items.length - last.length, last.length, ...last.flatMap(more));
  };
  const isListDash = dashesOfLists(pieces);
  for (const piece of pieces) {
    if (piece.kind === "ordinal") nths.push(piece.nth);
    else if (piece.kind === "half") say((day) => [{ day, half: piece.half }]);
    else if (piece.kind === "alternate") say((day) => [{ day, alternate: true }]);
    else if (piece.kind === "day") {
      const before = last.at(-1);
      const [first = "mon"] = (last = piece.days);
      if (nths.length > 0) items.push(...withNths(last, nths));
      else if (isRange && before !== undefined)
        items.push(...daysAfter(before, first).map((day) => ({ day })));
      else items.push(...last.map((day) => ({ day })));
      nths = [];
    } else if (piece.kind === "monthly" && nths.length > 0) {
      // *Samedi, 1er et 3e du mois*: they stand after the day.
      say((day) => withNths([day], nths));
      nths = [];
    }
    if (piece.kind !== "half")
      isRange =
        piece.kind === "to" || piece.kind === "until" || (piece.kind === "dash" && !isListDash.has(piece));
  }
  if (nths.length > 0) say((day) => withNths([day], nths));
  return items;
}

/** The dashes of a chain of three days or more: *lundi - mercredi - vendredi* is a list. */
function dashesOfLists(pieces: readonly Token[]): ReadonlySet<Token> {
  const bare = pieces.filter(({ kind }) => kind !== "half");
  const isDash = (place: number): boolean => bare[place]?.kind === "dash";
  return new Set(bare.filter((_, place) => isDash(place) && (isDash(place - 2) || isDash(place + 2))));
}

export function withNths(days: readonly Weekday[], nths: readonly Nth[]): readonly DayItem[] {
  return days.flatMap((day) => nths.map((nth) => ({ day, nth })));
}

/** The days after the first one up to the last one; they may run over the end of the week. */
function daysAfter(first: Weekday, last: Weekday): readonly Weekday[] {
  const start = weekdays.indexOf(first);
  const length = (weekdays.indexOf(last) - start + 7) % 7;
  return [...weekdays, ...weekdays].slice(start + 1, start + length + 1);
}
