import type { Period } from "../hours.js";
import { twoDigits } from "../../calendar/zone-clock.js";
import { isPlainDate, plusMonths } from "../../calendar/plain-date.js";
import { lettersOf, type Token } from "./token.js";

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
  `s?d?(?:[on](?:MY?)?|e)[->J]{1,4}${date}`,
  `s${date}`,
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
  if (first?.kind === "v") {
    const periods = first.value === "one" ? [] : [{ kind: "school-holidays" } as const];
    return { periods, isOutside: first.value === "none" };
  }
  const periods = first?.kind === "p" ? [{ kind: "weeks", weeks: first.value } as const] : datesIn(pieces);
  const known = periods.filter((period) => period !== undefined);
  return { periods: known.length === periods.length ? known : [], isOutside: false };
}

/** One end of a period: a day or a week, or a whole month; and whether *au* or a dash leads to it. */
interface End {
  readonly day?: number | undefined;
  month?: number | undefined;
  year?: number | undefined;
  readonly isAfterTo: boolean;
}

function endsIn(pieces: readonly Token[]): readonly End[] {
  const ends: End[] = [];
  let isAfterTo = false;
  for (const piece of pieces) {
    const last = ends.at(-1);
    if (/[->J]/.test(piece.kind)) isAfterTo = true;
    if (piece.kind === "Y" && last !== undefined) last.year = piece.value;
    else if (piece.kind === "M" && last?.day !== undefined && last.month === undefined)
      last.month = piece.value;
    else if (/[Meno]/.test(piece.kind)) {
      ends.push({ ...endAt(piece), isAfterTo });
      isAfterTo = false;
    }
  }
  return ends;
}

function endAt(piece: Token): Omit<End, "isAfterTo"> {
  if (piece.kind === "e") return { day: piece.day, month: piece.month, year: piece.year };
  if (piece.kind === "M") return { month: piece.value };
  return piece.kind === "n" || piece.kind === "o" ? { day: piece.value } : {};
}

function datesIn(pieces: readonly Token[]): readonly (Period | undefined)[] {
  const ends = endsIn(pieces);
  const letters = lettersOf(pieces);
  if (/^s[^Me]*$/.test(letters)) return [{ kind: "weeks", weeks: weeksIn(ends) }];
  // *La semaine du 3 août*: which days these are is not said.
  if (/^s[^->J]*$/.test(letters)) return [undefined];
  const isOpen = letters.startsWith("P") || (letters.startsWith("J") && ends.length === 1);
  // The month and the year may be said once, at the last day.
  const last = ends.at(-1);
  const full = ends.map((end) => ({ ...end, month: end.month ?? last?.month, year: end.year ?? last?.year }));
  const isUnplaced = full.some(
    ({ month, year }) => month === undefined || (year === undefined && (isOpen || letters.includes("d"))),
  );
  if (isUnplaced || last === undefined) return [undefined];
  const periods = full.flatMap((end, index) => {
    const next = full[index + 1];
    return end.isAfterTo && index > 0 ? [] : [periodOf(end, next?.isAfterTo ? next : end)];
  });
  const [first] = periods;
  if (!isOpen || first?.kind !== "dates") return periods;
  const { from = "", until = "" } = first;
  return [letters.startsWith("P") ? { kind: "dates", from } : { kind: "dates", until }];
}

function weeksIn(ends: readonly End[]): readonly number[] {
  return ends.flatMap(({ day = 0, isAfterTo }, index) => {
    const before = ends[index - 1]?.day;
    const length = isAfterTo && before !== undefined ? Math.max(day - before, 1) : 1;
    return Array.from({ length }, (_, week) => day - length + 1 + week);
  });
}

function periodOf(from: End, until: End): Period | undefined {
  const first = dayOf(from, 1);
  const last = dayOf(until, 31);
  // The last day of a month named alone.
  const end = until.day === undefined ? plusMonths(last, 0) : last;
  if (!isPlainDate(first) || !isPlainDate(end)) return undefined;
  return from.year === undefined || until.year === undefined
    ? { kind: "season", from: first.slice(5), until: end.slice(5) }
    : { kind: "dates", from: first, until: end };
}

/** A day of a year, or of a leap year where the text names none. */
function dayOf({ day, month, year }: End, otherwise: number): string {
  return `${year ?? 2000}-${twoDigits(month ?? 0)}-${twoDigits(day ?? otherwise)}`;
}
