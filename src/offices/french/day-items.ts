import { weekdays, type Weekday } from "../hours.js";
import type { DayItem } from "./groups.js";
import { lettersOf, type Token } from "./token.js";

// How pieces spell days. A range runs from one day to another; three days or more between dashes are a list. Days of the
// month stand before or after their name.
const day = "dh?";
const ordinals = "o(?:[&,/]*o){0,5}";
const ofMonth = `${ordinals}[&,]?d+m?`;
const ofMonthAfter = `dh?\\(?,?${ordinals}m?\\)?(?![dMN]|,?d)`;
const dashed = `${day}(?:-${day}){2,}`;
const range = `${day}[->J]{1,4}${day}`;
const unit = `(?:${ofMonth}|${ofMonthAfter}|${dashed}(?![->J])|${range}|${day}k?|f)`;

/** How pieces spell a list of days, of the week or of the month, and public holidays among them. */
export const dayList = `${unit}(?:[&,/]*${unit})*`;

/** The pieces that say something, and the word that their letters make. */
export function spelt(tokens: readonly Token[]): {
  readonly telling: readonly Token[];
  readonly word: string;
} {
  // *Lundi ; mardi ; jeudi : 9h-12h*.
  const all = lettersOf(tokens).replace(/(?<=d);(?=d)/g, ",");
  const telling: Token[] = [];
  let word = "";
  tokens.forEach((token, place) => {
    if (token.kind === "_" || (token.kind === "~" && !isBetweenDays(all, place))) return;
    telling.push(token);
    word += all.charAt(place);
  });
  return { telling, word };
}

/** Whether a piece stands between two days: one that means nothing says that they are no list, *lundi fermeture, mardi*. */
function isBetweenDays(letters: string, place: number): boolean {
  const next = letters.charAt(place + 1);
  return /[,&/d]/.test(next) && /[dh][_~]*$/.test(letters.slice(Math.max(0, place - 9), place));
}

/** The days that the pieces of a list name. */
export function dayItems(pieces: readonly Token[]): readonly DayItem[] {
  const word = lettersOf(pieces).replace(new RegExp(dashed, "g"), (list) => list.replaceAll("-", ","));
  const items: DayItem[] = [];
  let nths: Pick<DayItem, "nth">[] = [];
  let last: readonly Weekday[] = [];
  let isRange = false;
  /** Says something more of the days that were named last. */
  const say = (more: readonly Partial<DayItem>[]): void => {
    items.splice(items.length - last.length, last.length, ...withEach(last, more));
  };
  pieces.forEach((piece, place) => {
    if (piece.kind === "o") nths.push({ nth: piece.value });
    if (piece.kind === "h") return say([{ half: piece.value }]);
    if (piece.kind === "k") say([{ alternate: true }]);
    if (piece.kind === "d") {
      const before = last.at(-1);
      last = piece.days;
      if (nths.length > 0) items.push(...withEach(last, nths));
      else items.push(...withEach(isRange && before ? daysAfter(before, last[0]) : last, [{}]));
      nths = [];
    }
    // *Samedi, 1er et 3e du mois*: they stand after the day.
    if (nths.length > 0 && (piece.kind === "m" || place === pieces.length - 1)) {
      say(nths);
      nths = [];
    }
    isRange = /[->J]/.test(word.charAt(place));
  });
  return items;
}

/** Each day with each of some additions. */
export function withEach(days: readonly Weekday[], more: readonly Partial<DayItem>[]): readonly DayItem[] {
  return days.flatMap((name) => more.map((each) => ({ day: name, ...each })));
}

/** The days after the first one up to the last one; they may run over the end of the week. */
function daysAfter(first: Weekday, last: Weekday = first): readonly Weekday[] {
  const start = weekdays.indexOf(first);
  const length = (weekdays.indexOf(last) - start + 7) % 7;
  return [...weekdays, ...weekdays].slice(start + 1, start + length + 1);
}
