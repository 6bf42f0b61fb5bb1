import { ambiguity, cellReadings, type Ambiguity, type Span } from "../ambiguity.js";
import { dayItems, dayList, spelt } from "../french/day-items.js";
import { tokensOf } from "../french/tokens.js";
import type { Weekday } from "../hours.js";
import type { BookingChannel } from "../office.js";
import { phoneFrom, phonePattern } from "../phone.js";

/** The ways to make an appointment, as one cell of a table names them. */
export interface BookingCell {
  readonly channels: readonly BookingChannel[];
  readonly ambiguities: readonly Ambiguity[];
  readonly unread: readonly Span[];
}

// Ways to book, then what limits them, then labels and other words that say nothing by themselves, then the rest.
const letter = String.raw`[a-z\u00c0-\u036f]`;

const phrases = new RegExp(
  [
    phonePattern,
    String.raw`(?<email>[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,9})`,
    String.raw`(?<online>en ligne)(?: sur le site(?: internet)?(?: de la (?:commune|ville|mairie))?)?`,
    String.raw`(?<visit>sur place)(?<whenOpen> aux heures d['’]ouverture)?`,
    String.raw`(?<only>uniquement)`,
    String.raw`(?<silent>(?:t[eé]l(?:[eé]phone)?|(?:e-)?mail|m[eé]l|courriel|ou|et|par|au)(?!${letter})|[\s.,;:/()*–-])`,
    String.raw`[^\s.,;:/()]+`,
  ].join("|"),
  "gi",
);

/** Days that limit a way of booking are named within a few words. */
const limitLength = 120;

/** Reads a cell such as `uniquement le mardi et le vendredi Téléphone : 03.21.08.69.00 Mail : mairie@wingles.fr`. */
export function readBookingCell(cell: string): BookingCell {
  const channels: BookingChannel[] = [];
  const ambiguities: Ambiguity[] = [];
  const unread: Span[] = [];
  let limit: { readonly days: readonly Weekday[]; readonly span: Span } | undefined;
  for (const { 0: phrase, index, groups = {} } of cell.matchAll(phrases)) {
    const span = { start: index, end: index + phrase.length };
    const channel = channelIn(groups);
    if (channel !== undefined) channels.push(channel);
    else if (groups["only"] !== undefined && channels.length === 0) limit = limitAfter(cell, span);
    if (channel === undefined && groups["silent"] === undefined && !isWithin(span, limit?.span))
      unread.push(span);
  }
  if (limit === undefined) return { channels, ambiguities, unread };
  const { days, span } = limit;
  if (channels.length > 1) ambiguities.push(ambiguity("limit-scope", cellReadings["limit-scope"], span));
  return { channels: channels.map((channel) => ({ ...channel, days })), ambiguities, unread };
}

function channelIn(groups: Readonly<Record<string, string | undefined>>): BookingChannel | undefined {
  const { email, online, visit, whenOpen } = groups;
  const phone = phoneFrom(groups);
  if (phone !== undefined) return { kind: "phone", phone };
  if (email !== undefined) return { kind: "email", address: email };
  if (online !== undefined) return { kind: "online" };
  if (visit === undefined) return undefined;
  return { kind: "in-person", ...(whenOpen !== undefined && { duringOpeningHours: true }) };
}

function limitAfter(
  cell: string,
  { start, end }: Span,
): { readonly days: readonly Weekday[]; readonly span: Span } | undefined {
  const { telling, word } = spelt(tokensOf(cell.slice(end, end + limitLength)));
  const named = telling.slice(0, new RegExp(`^${dayList}`).exec(word)?.[0].length ?? 0);
  const last = named.at(-1);
  if (last === undefined) return undefined;
  return { days: dayItems(named).map(({ day }) => day), span: { start, end: end + last.end } };
}

function isWithin({ start, end }: Span, whole: Span | undefined): boolean {
  return whole !== undefined && whole.start <= start && end <= whole.end;
}
