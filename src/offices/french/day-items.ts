import { weekdays, type Nth, type Weekday } from "../hours.js";
import type { DayItem } from "./groups.js";
import type { Token } from "./tokens.js";

// How pieces spell days, a letter each (see `lettersOf`): a day or a range of days; some of a month's days of one name.
const plain = "d(?:-+d)?";
const ofMonth = "o(?:[&,/]*o){0,5}dm?";

/** How pieces spell a list of days of the week. */
export const plainDayList = listOf(plain);

/** How pieces spell a list of days, of the week or of the month. */
export const dayList = listOf(`(?:${plain}|${ofMonth})`);

function listOf(unit: string): string {
  return `${unit}(?:[&,/]+${unit})*`;
}

const letters: Readonly<Partial<Record<Token["kind"], string>>> = {
  day: "d",
  ordinal: "o",
  month: "m",
  time: "t",
  to: "-",
  and: "&",
  comma: ",",
  slash: "/",
  closed: "c",
  except: "x",
  tag: "r",
  opening: "(",
  ending: ")",
  broken: "b",
};

/** The pieces that say something, and the word that their letters make. */
export function lettersOf(tokens: readonly Token[]): {
  readonly telling: readonly Token[];
  readonly word: string;
} {
  const spelt = tokens.flatMap((token, place) => {
    // What is excepted by something not understood, such as *hors vacances*, must not be taken for the days after it.
    const kind = token.kind === "except" && tokens[place + 1]?.kind === "noise" ? "broken" : token.kind;
    return letters[kind] === undefined ? [] : { token, letter: letters[kind] };
  });
  return { telling: spelt.map(({ token }) => token), word: spelt.map(({ letter }) => letter).join("") };
}

/** The days that the pieces of a list name. */
export function dayItems(tokens: readonly Token[]): readonly DayItem[] {
  const items: DayItem[] = [];
  let nths: Nth[] = [];
  let isRange = false;
  for (const token of tokens) {
    if (token.kind === "ordinal") nths.push(token.nth);
    else if (token.kind === "day") {
      const { day } = token;
      const first = items.at(-1);
      if (nths.length > 0) items.push(...nths.map((nth) => ({ day, nth })));
      else if (isRange && first !== undefined)
        items.push(...daysAfter(first.day, day).map((each) => ({ day: each })));
      else items.push({ day });
      nths = [];
    }
    isRange = token.kind === "to";
  }
  return items;
}

/** The days after the first one up to the last one; they may run over the end of the week. */
function daysAfter(first: Weekday, last: Weekday): readonly Weekday[] {
  const start = weekdays.indexOf(first);
  const length = (weekdays.indexOf(last) - start + 7) % 7;
  return [...weekdays, ...weekdays].slice(start + 1, start + length + 1);
}
