import type { Period, YearDay } from "../hours.js";
import { twoDigits } from "../../calendar/zone-clock.js";
import { isPlainDate, plusMonths } from "../../calendar/plain-date.js";
import type { Token } from "./token.js";

/** A part of the year as a text names it. */
export interface When {
  /** Nothing where the text does not say which days these are: *cet été*, *vendredi 12 juillet* of some year. */
  readonly periods: readonly Period[];
  /** Whether the hours are those of the rest of the year: *en période scolaire*. */
  readonly isOutside: boolean;
}

const date = "d?(?:[on]M|e)Y?";
const monthList = "M(?:[->J&,/]{0,4}M)*Y?";

/** How pieces spell a part of the year, a letter each. */
export const whenPattern = [
  `[PJ][>J]{0,3}(?:${date}|MY?)`,
  `d?(?:[on](?:MY?)?|e)[->J]{1,4}${date}`,
  `[on](?:[&,/]{1,2}[on]){1,30}MY?(?![->J])`,
  `${date}(?:[&,]+${date})*`,
  monthList,
  "sn(?:[-&,>]*n)*",
  "(?:os)?v",
  "p",
  "i",
].join("|");

/** The part of the year that some pieces name. */
export function whenOf(pieces: readonly Token[]): When {
  const [first] = pieces;
  if (first?.kind === "school")
    return { periods: first.named ? [] : [{ kind: "school-holidays" }], isOutside: !first.during };
  if (first?.kind === "parity") return placed({ kind: "weeks", weeks: first.weeks });
  if (first?.kind === "week") return placed({ kind: "weeks", weeks: weekNumbers(pieces) });
  return placed(...datesIn(pieces));
}

function placed(...periods: readonly (Period | undefined)[]): When {
  const known = periods.filter((period) => period !== undefined);
  return { periods: known.length === periods.length ? known : [], isOutside: false };
}

function weekNumbers(pieces: readonly Token[]): readonly number[] {
  const numbers: number[] = [];
  let isRange = false;
  for (const piece of pieces) {
    if (piece.kind === "number") {
      const last = numbers.at(-1);
      if (isRange && last !== undefined)
        for (let week = last + 1; week < piece.value; week += 1) numbers.push(week);
      numbers.push(piece.value);
    }
    isRange = piece.kind === "dash" || piece.kind === "to";
  }
  return numbers;
}

/** One end of a period: a day, or a whole month. */
interface End {
  readonly day?: number;
  readonly month?: number;
  readonly year?: number;
}

function datesIn(pieces: readonly Token[]): readonly (Period | undefined)[] {
  const ends: { end: End; isAfterTo: boolean }[] = [];
  let end: End | undefined;
  let isAfterTo = false;
  const push = (): void => {
    if (end !== undefined) ends.push({ end, isAfterTo });
    if (end !== undefined) isAfterTo = false;
    end = undefined;
  };
  for (const piece of pieces) {
    if (piece.kind === "number" || piece.kind === "ordinal") {
      push();
      end = { day: piece.kind === "ordinal" ? piece.nth : piece.value };
    } else if (piece.kind === "month") {
      if (end?.day === undefined || end.month !== undefined) push();
      end = { ...end, month: piece.month };
    } else if (piece.kind === "date") {
      push();
      const { day, month, year } = piece;
      end = { day, month, ...(year !== undefined && { year }) };
    } else if (piece.kind === "year") end = { ...end, year: piece.value };
    else if (["to", "dash", "until", "and", "comma", "slash"].includes(piece.kind)) {
      push();
      if (["to", "dash", "until"].includes(piece.kind)) isAfterTo = true;
    }
  }
  push();
  const isDayNamed = pieces.some(({ kind }) => kind === "day");
  const [opening] = pieces;
  const isOpen = opening?.kind === "from" || (opening?.kind === "until" && ends.length === 1);
  if (ends.length === 0) return [undefined];
  // The month and the year may be said once, at the last day.
  const { month, year } = ends.at(-1)?.end ?? {};
  const full = ends.map(({ end: each, ...rest }) => ({ end: { month, year, ...each }, ...rest }));
  const isUnplaced = full.some(
    ({ end: each }) => each.month === undefined || (each.year === undefined && (isDayNamed || isOpen)),
  );
  if (isUnplaced) return [undefined];
  if (isOpen) {
    const bound = full[0]?.end ?? {};
    const { from, until } = dates(bound, bound);
    return [opening.kind === "from" ? { kind: "dates", from } : { kind: "dates", until }];
  }
  return full.flatMap((each, index) => {
    if (each.isAfterTo && index > 0) return [];
    const next = full[index + 1];
    return [periodOf(each.end, next?.isAfterTo === true ? next.end : each.end)];
  });
}

type Bound = { readonly [K in keyof End]: End[K] | undefined };

function periodOf(from: Bound, until: Bound): Period | undefined {
  if (from.year !== undefined && until.year !== undefined) {
    const bounds = dates(from, until);
    return isPlainDate(bounds.from) && isPlainDate(bounds.until) ? { kind: "dates", ...bounds } : undefined;
  }
  return { kind: "season", from: yearDay(from, 1), until: yearDay(until, 31) };
}

function dates(from: Bound, until: Bound): { readonly from: string; readonly until: string } {
  const last = `${String(until.year)}-${yearDay(until, 31)}`;
  return {
    from: `${String(from.year)}-${yearDay(from, 1)}`,
    // The last day of a month named alone.
    until: until.day === undefined ? plusMonths(last, 0) : last,
  };
}

function yearDay({ day, month }: Bound, otherwise: number): YearDay {
  return `${twoDigits(month ?? 0)}-${twoDigits(day ?? otherwise)}`;
}
