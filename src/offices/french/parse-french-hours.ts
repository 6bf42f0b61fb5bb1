import { checkText } from "../accepted.js";
import type { Ambiguity, HoursByPurpose, Span } from "../ambiguity.js";
import {
  purposes,
  weekdays,
  type AppointmentHours,
  type Doubt,
  type DoubtCode,
  type Hours,
  type Purpose,
  type UnpublishedHours,
  type Weekday,
} from "../hours.js";
import { ambiguitiesOf } from "./ambiguities.js";
import { combine } from "./combine.js";
import { groupsIn } from "./grouping.js";
import { opens, type Appointment, type Condition, type Group } from "./groups.js";
import type { Token } from "./token.js";
import { tokensOf } from "./tokens.js";
import { unsaidConditions } from "./unsaid.js";
import { written } from "./windows.js";

/** A part of a text that narrows or changes the hours. */
export interface HoursCondition {
  readonly code: DoubtCode;
  readonly span: Span;
  /** Whether the hours read heed it. Where they do not, its days are in doubt. */
  readonly applied: boolean;
  readonly days: readonly Weekday[];
}

/** What a French text of hours says. */
export interface FrenchHours {
  readonly hours: HoursByPurpose;
  /** The purposes that have hours of their own, marked *(Remises)* or *(Dépôts)*. */
  readonly marked: readonly Purpose[];
  /** Whether one comes by appointment; absent where that is not said, or not the same for all hours. */
  readonly byAppointment: Readonly<Partial<Record<Purpose, boolean>>>;
  /** What could be taken otherwise, in the order of the text. */
  readonly ambiguities: readonly Ambiguity[];
  /** What narrows or changes the hours beyond the days and windows of a week, in the order of the text. */
  readonly conditions: readonly HoursCondition[];
  /** What was not understood, in the order of the text: what narrows hours is in `conditions` too, the rest is noise. */
  readonly unread: readonly Span[];
}

/**
 * Reads opening hours as French town halls write them.
 *
 * Groups of days and windows add up; a later one about fewer days replaces what it overlaps; *fermé* and *sauf* take away;
 * *1er mercredi de chaque mois* and *en juillet* replace the ordinary hours of those days; hours marked *(Remises)* are that
 * day's hours for collecting titles, and a mark covers all groups joined by *et*. A purpose of which the text says nothing
 * is not published. A text that names days and no hours gives unpublished hours with these days.
 *
 * Of several places in one text the first is kept, and their days are in doubt. Nothing is guessed in silence: what could be meant otherwise is in `ambiguities`; what narrows the hours is in
 * `conditions`, and where the hours do not heed it its days are among their `doubts`; what means nothing here is in
 * `unread`, and the rest is read all the same. No text makes it throw.
 *
 * @param text one counter's hours, of any length; 1 MB takes well under two seconds.
 * @throws {InvalidInputError} if it is no text.
 *
 * @example
 * ```ts
 * const { hours } = parseFrenchHours("Lundi et mercredi : 10h - 12h Samedi : 9h à 11 h 45 (Remises)");
 * hours.deposit; // { published: true, … }
 * hours.collection.published && hours.collection.weekly.sat; // [["09:00", "11:45"]]
 * ```
 */
export function parseFrenchHours(text: string): FrenchHours {
  checkText(text, "text");
  const tokens = tokensOf(text);
  const { groups, bareDays, slips, unread, appointments, conditions } = groupsIn(tokens);
  const read = combine(groups);
  const all = [...conditions, ...unsaidConditions(groups, read, text.length)];
  const hoursFor = (purpose: Purpose): Hours => {
    const hours = read[purpose];
    if (!hours.published) return bareHours(groups, bareDays);
    const doubts = doubtsOf(all, purpose, text);
    const parts = appointmentsOf(groups, appointments, purpose);
    return {
      ...hours,
      ...(parts.length > 0 && { appointments: parts }),
      ...(doubts.length > 0 && { doubts }),
    };
  };
  return {
    hours: { deposit: hoursFor("deposit"), collection: hoursFor("collection") },
    marked: purposes.filter((purpose) => groups.some((group) => group.purpose === purpose)),
    byAppointment: {
      ...byAppointment(groups, appointments, "deposit"),
      ...byAppointment(groups, appointments, "collection"),
    },
    ambiguities: ambiguitiesOf(groups, slips, read, text.length),
    conditions: all.map(({ code, start, end, applied, days }) => ({
      code,
      span: { start, end },
      applied,
      days,
    })),
    unread: spansOf(tokens, unread),
  };
}

function bareHours(groups: readonly Group[], days: readonly Weekday[]): UnpublishedHours {
  const named = weekdays.filter((day) => days.includes(day));
  const areBare = groups.length === 0 && named.length > 0;
  return { published: false, ...(areBare && { days: named }) };
}

function doubtsOf(conditions: readonly Condition[], purpose: Purpose, text: string): readonly Doubt[] {
  return conditions
    .filter((each) => !each.applied && each.days.length > 0 && (each.purpose ?? purpose) === purpose)
    .map(({ code, days, start, end }) => ({ code, days, text: text.slice(start, end) }));
}

function opening(groups: readonly Group[], purpose: Purpose): readonly Group[] {
  return groups.filter((group) => opens(group) && (group.purpose ?? purpose) === purpose);
}

function byAppointment(
  groups: readonly Group[],
  appointments: readonly Appointment[],
  purpose: Purpose,
): Readonly<Partial<Record<Purpose, boolean>>> {
  const about = appointments.filter((each) => (each.purpose ?? purpose) === purpose);
  const general = about.find(({ days }) => days === undefined)?.by;
  if (about.some(({ days, by }) => days !== undefined && by !== general)) return {};
  const said = new Set(opening(groups, purpose).map((group) => group.byAppointment ?? general));
  if (said.size === 0 && general !== undefined) return { [purpose]: general };
  const [by] = said;
  return said.size === 1 && by !== undefined ? { [purpose]: by } : {};
}

/** Where hours differ in whether one comes by appointment, what each says. */
function appointmentsOf(
  groups: readonly Group[],
  appointments: readonly Appointment[],
  purpose: Purpose,
): readonly AppointmentHours[] {
  const list = opening(groups, purpose);
  const ofDays = appointments.flatMap(({ by, days, purpose: own }): readonly AppointmentHours[] =>
    days === undefined || (own ?? purpose) !== purpose ? [] : [{ byAppointment: by, days, windows: "all" }],
  );
  if (ofDays.length > 0) return ofDays;
  if (new Set(list.map((group) => group.byAppointment)).size < 2) return [];
  return list.flatMap((group) => {
    if (group.byAppointment === undefined) return [];
    const named = new Set(group.items.map(({ day }) => day));
    return [
      {
        byAppointment: group.byAppointment,
        days: weekdays.filter((day) => named.has(day)),
        windows: written(group.windows),
      },
    ];
  });
}

/** The stretches of pieces not understood; only white space joins two pieces to one stretch. */
function spansOf(tokens: readonly Token[], unread: ReadonlySet<Token>): readonly Span[] {
  const spans: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const token of tokens) {
    if (!unread.has(token)) open = undefined;
    else if (open !== undefined) open.end = token.end;
    else spans.push((open = { start: token.start, end: token.end }));
  }
  return spans;
}
