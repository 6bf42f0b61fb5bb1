import { checkText } from "../accepted.js";
import type { Ambiguity, HoursByPurpose, Span } from "../ambiguity.js";
import {
  purposes,
  written,
  type AppointmentHours,
  type DoubtCode,
  type Hours,
  type Purpose,
  type UnpublishedHours,
  type Weekday,
} from "../hours.js";
import { ambiguitiesOf } from "./ambiguities.js";
import { combine } from "./combine.js";
import { groupsIn } from "./grouping.js";
import { daysOf, isFor, opens, type Appointment, type Group } from "./groups.js";
import type { Token } from "./token.js";
import { tokensOf } from "./tokens.js";
import { unsaidConditions } from "./unsaid.js";

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
 * @param text one counter's hours, of any length; the time grows with it, some two seconds for 1 MB.
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
  const serviceFor = (purpose: Purpose): Service => {
    const hours = read[purpose];
    const { by, parts } = appointmentsOf(
      groups.filter((group) => opens(group) && isFor(purpose, group)),
      appointments.filter((each) => isFor(purpose, each)),
    );
    const doubts = all
      .filter((each) => hours.published && isFor(purpose, each) && !each.applied && each.days.length > 0)
      .map(({ code, days, span }) => ({ code, days, text: text.slice(span.start, span.end) }));
    const more = {
      ...(parts.length > 0 && { appointments: parts }),
      ...(doubts.length > 0 && { doubts }),
    };
    return {
      by: by === undefined ? {} : { [purpose]: by },
      hours: hours.published ? { ...hours, ...more } : bareHours(groups, bareDays),
    };
  };
  const deposit = serviceFor("deposit");
  const collection = serviceFor("collection");
  return {
    hours: { deposit: deposit.hours, collection: collection.hours },
    marked: purposes.filter((purpose) => groups.some((group) => group.purpose === purpose)),
    byAppointment: { ...deposit.by, ...collection.by },
    ambiguities: ambiguitiesOf(groups, slips, read, text.length),
    conditions: all.map(({ code, span, applied, days }) => ({ code, span, applied, days })),
    unread: spansOf(tokens, unread),
  };
}

interface Service {
  readonly by: FrenchHours["byAppointment"];
  readonly hours: Hours;
}

function bareHours(groups: readonly Group[], days: readonly Weekday[]): UnpublishedHours {
  return { published: false, ...(groups.length === 0 && days.length > 0 && { days }) };
}

/** Whether one comes by appointment; where hours differ in that, what each says. */
function appointmentsOf(
  opening: readonly Group[],
  said: readonly Appointment[],
): { readonly by: boolean | undefined; readonly parts: readonly AppointmentHours[] } {
  const general = said.find(({ days }) => days === undefined)?.by;
  const ofDays = said.flatMap(({ by, days }): readonly AppointmentHours[] =>
    days === undefined ? [] : [{ byAppointment: by, days, windows: "all" }],
  );
  const bys = new Set(opening.map(({ byAppointment }) => byAppointment ?? general));
  const [by = general] = bys;
  const differs = bys.size > 1 || ofDays.some(({ byAppointment }) => byAppointment !== general);
  const ofGroups = opening.flatMap((group): readonly AppointmentHours[] => {
    const { byAppointment } = group;
    if (byAppointment === undefined) return [];
    return [{ byAppointment, days: daysOf([group]), windows: written(group.windows) }];
  });
  const own = new Set(opening.map(({ byAppointment }) => byAppointment));
  const parts = ofDays.length > 0 ? ofDays : own.size > 1 ? ofGroups : [];
  return { by: differs ? undefined : by, parts };
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
