import type { HolidayArea } from "../../../src/calendar/holidays.js";
import { placed } from "../../../src/offices/clock/day-hours.js";
import { stateAt } from "../../../src/offices/clock/open-state.js";
import { parseCounterRow } from "../../../src/offices/counter-row/parse-counter-row.js";
import { parseFrenchHours } from "../../../src/offices/french/parse-french-hours.js";
import { weekdays, type Hours, type Purpose, type Weekday } from "../../../src/offices/hours.js";
import { parseDilaHours } from "../../../src/offices/interchange/parse-dila-hours.js";
import type { BookingChannel, Office } from "../../../src/offices/office.js";
import { folded } from "./office.js";

/** A text of hours with what a careful reader takes from it; the words of the file, not ours. */
export interface HoursCase {
  readonly id: string;
  readonly kind: "text" | "row" | "dila";
  readonly text: unknown;
  readonly expected: {
    readonly deposit?: readonly string[];
    readonly collection?: readonly string[];
    readonly mustBeFlagged?: readonly string[];
    readonly hours?: readonly string[];
    readonly doubtful?: readonly Weekday[];
    readonly commune?: string;
    readonly site?: string;
    readonly byAppointment?: readonly (boolean | null)[];
    readonly channels?: readonly string[];
  };
}

export type Verdict = "exact" | "cautious" | "doubtful" | "wrong";

export interface Judgement {
  readonly verdict: Verdict;
  readonly faults: readonly string[];
}

/** What the reader made of a case: hours for each purpose, and the stretches of the text that it reports. */
interface Read {
  readonly hours: readonly (readonly [
    purpose: Purpose | "hours",
    hours: Hours,
    accepted: readonly string[],
  ])[];
  readonly reported: readonly { readonly start: number; readonly end: number }[];
  readonly doubtful: readonly Weekday[];
  readonly faults: readonly string[];
}

export function judge(theCase: HoursCase): Judgement {
  const { hours, reported, doubtful, faults: others } = read(theCase);
  const faults: string[] = [...others];
  let worst: Verdict = "exact";
  for (const [purpose, own, accepted] of hours) {
    const doubts = new Set([
      ...doubtful,
      ...(own.published ? (own.doubts ?? []) : []).flatMap(({ days }) => days),
    ]);
    const verdict = compare(own, accepted, doubts);
    if (verdict !== "exact")
      faults.push(`${purpose}: ${verdict}; read ${show(own)}, not ${accepted.join(" or ")}`);
    worst = worse(worst, verdict);
  }
  const { text } = theCase;
  for (const part of theCase.expected.mustBeFlagged ?? []) {
    if (!isReported(String(text), part, reported)) faults.push(`not reported: ${part}`);
  }
  return { verdict: worst === "exact" && faults.length > 0 ? "cautious" : worst, faults };
}

const order: readonly Verdict[] = ["exact", "cautious", "doubtful", "wrong"];

function worse(one: Verdict, other: Verdict): Verdict {
  return order.indexOf(one) >= order.indexOf(other) ? one : other;
}

function read({ kind, text, expected }: HoursCase): Read {
  const { deposit = [], collection = [] } = expected;
  if (kind === "dila") {
    const found = parseDilaHours(text);
    const missing = (expected.doubtful ?? []).filter((day) => !found.doubtful.includes(day));
    return {
      hours: [["hours", found.hours, expected.hours ?? []]],
      reported: [],
      doubtful: found.doubtful,
      faults: missing.map((day) => `not in doubt: ${day}`),
    };
  }
  if (kind === "row") {
    const parsed = parseCounterRow(String(text));
    if (!parsed.ok) return { hours: [], reported: [], doubtful: [], faults: [parsed.message] };
    const { row } = parsed;
    return {
      hours: [
        ["deposit", row.deposit.hours, deposit],
        ["collection", row.collection.hours, collection],
      ],
      reported: [],
      doubtful: [],
      faults: [
        ...differs("commune", folded(row.commune), folded(expected.commune ?? "")),
        ...differs("site", folded(row.site ?? ""), folded(expected.site ?? "")),
        ...differs(
          "byAppointment",
          [row.deposit.byAppointment ?? null, row.collection.byAppointment ?? null],
          expected.byAppointment,
        ),
        ...differs("channels", row.channels.map(channelText).sort(), [...(expected.channels ?? [])].sort()),
      ],
    };
  }
  const found = parseFrenchHours(String(text));
  return {
    hours: [
      ["deposit", found.hours.deposit, deposit],
      ["collection", found.hours.collection, collection],
    ],
    reported: [
      ...found.conditions.map(({ span }) => span),
      ...found.ambiguities.map(({ span }) => span),
      ...found.unread,
    ],
    doubtful: [],
    faults: [],
  };
}

function channelText(channel: BookingChannel): string {
  return channel.kind === "phone" ? `phone ${channel.phone.number}` : channel.kind;
}

function differs(where: string, ours: unknown, theirs: unknown): readonly string[] {
  const [one, other] = [JSON.stringify(ours), JSON.stringify(theirs)];
  return one === other ? [] : [`${where}: ${one} is not ${other}`];
}

/** Whether some report meets the part, at one of the places where it stands. */
function isReported(
  text: string,
  part: string,
  reported: readonly { readonly start: number; readonly end: number }[],
): boolean {
  for (let start = text.indexOf(part); start >= 0; start = text.indexOf(part, start + 1)) {
    if (reported.some((span) => span.start < start + part.length && start < span.end)) return true;
  }
  return false;
}

/** Which states a reading gives the ten-minute steps of a week; 0 closed, 1 open, 2 unknown. */
type Grid = readonly number[];

const stepsADay = 144;

/** An ordinary week of June: no holiday, of the school or of the Republic. Its number is odd, that of the next one even. */
const mondays = ["2026-06-01", "2026-06-08"] as const;

const area: HolidayArea = "metropole";
const office = { zone: "Europe/Paris", holidays: area, department: "62" } as Office;

function ownGrid(hours: Hours, monday: string, date: number, doubts: "observed" | "ignored"): Grid {
  const start = Date.parse(`${monday}T00:00:00+02:00`) + date;
  const options = {
    doubts,
    schoolHolidays: () => ({ from: "2026-01-01", until: "2026-12-31", holidays: [] }),
  } as const;
  const where = placed(office, hours, options);
  return Array.from({ length: 7 * stepsADay }, (_, step) => {
    const state = stateAt(where, start + step * 600_000);
    return state === "open" ? 1 : state === "closed" ? 0 : 2;
  });
}

/** Compares over all weeks of a month, as a rule of the month shows in one of them; odd and even weeks count as one. */
function compare(hours: Hours, accepted: readonly string[], doubts: ReadonlySet<Weekday>): Verdict {
  const readings = accepted.map((reading) => readingGrid(reading));
  const candidates = hasWeeks(hours) ? [0, 1] : [0];
  const verdicts = candidates.map((week) => compareWeeks(hours, readings, doubts, week));
  return verdicts.reduce((best, verdict) => (worse(best, verdict) === best ? verdict : best));
}

function hasWeeks(hours: Hours): boolean {
  return hours.published && (hours.periods ?? []).some(({ period }) => period.kind === "weeks");
}

function compareWeeks(
  hours: Hours,
  readings: readonly ((nth: number) => Grid)[],
  doubts: ReadonlySet<Weekday>,
  week: number,
): Verdict {
  const [monday] = mondays.slice(week);
  // The days of a week of June are all the first of their name, those of the next one all the second.
  const nths = [1, 2, 3, 4];
  const gridsWhere = (doubtful: "observed" | "ignored"): readonly Grid[] =>
    nths.map((nth) => {
      const shift = hasWeeks(hours) ? 0 : (nth - 1) * 7 * 86_400_000;
      return ownGrid(hours, monday!, shift, doubtful);
    });
  const own = gridsWhere("ignored");
  let worst: Verdict = "exact";
  own.forEach((grid, index) => {
    const theirs = readings.map((reading) => reading(nths[index]!));
    for (const [step, state] of grid.entries()) {
      const states = theirs.map((each) => each[step]);
      if (state !== 2 && !states.includes(state)) {
        const day = weekdays[Math.floor(step / stepsADay)]!;
        worst = worse(worst, doubts.has(day) ? "doubtful" : "wrong");
      }
    }
  });
  // What is in doubt reads as unknown too: that is right where nothing else is known.
  const isExact = [own, gridsWhere("observed")].some((grids) =>
    readings.some((reading) =>
      grids.every((grid, index) => {
        const theirs = reading(nths[index]!);
        return grid.every((state, step) => state === theirs[step]);
      }),
    ),
  );
  return isExact ? "exact" : worse(worst, "cautious");
}

/** `mon 09:00-12:00 14:00-17:00; wed[1] 09:00-12:00`, `?`, `? wed,thu`, `(published, never open)`. */
function readingGrid(reading: string): (nth: number) => Grid {
  return (nth) => {
    const grid = new Array<number>(7 * stepsADay).fill(0);
    const fill = (day: string, from: number, until: number, state: number): void => {
      const start = weekdays.indexOf(day as Weekday) * stepsADay;
      if (start < 0) throw new Error(`${reading}: there is no day ${day}`);
      grid.fill(state, start + from, start + until);
    };
    if (reading.startsWith("(")) return grid;
    const parts = reading.split(";").map((part) => part.trim());
    for (const part of [...parts].sort(
      (one, other) => Number(one.includes("[")) - Number(other.includes("[")),
    )) {
      const [days = "", ...windows] = part.split(" ");
      if (days === "?") {
        for (const day of windows[0]?.split(",") ?? weekdays) fill(day, 0, stepsADay, 2);
        continue;
      }
      const [, day = days, only] = /^(\w+)\[(-?\d)\]$/.exec(days) ?? [];
      const isLast = nth === 4;
      if (only !== undefined && Number(only) !== nth && !(only === "-1" && isLast)) continue;
      fill(day, 0, stepsADay, 0);
      for (const window of windows) {
        const [from = 0, until = 0] = window.split("-").map(minutes);
        fill(day, Math.round(from / 10), Math.round(until / 10), 1);
      }
    }
    return grid;
  };
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function show(hours: Hours): string {
  if (!hours.published) return `? ${hours.days?.join(",") ?? ""}`;
  const days = weekdays.flatMap((day) => {
    const windows = hours.weekly[day].map((window) => window.join("-"));
    return windows.length > 0 ? [`${day} ${windows.join(" ")}`] : [];
  });
  const monthly = hours.monthly.map(
    ({ weekday, nth, windows }) =>
      `${weekday}[${nth}] ${windows.map((window) => window.join("-")).join(" ")}`,
  );
  const doubts = (hours.doubts ?? []).map(({ code, days: about }) => `${code}: ${about.join(",")}`);
  const periods = (hours.periods ?? []).map((each) => JSON.stringify(each));
  return [
    ...days,
    ...monthly,
    ...periods,
    ...(doubts.length > 0 ? [`doubts ${doubts.join(", ")}`] : []),
  ].join("; ");
}
