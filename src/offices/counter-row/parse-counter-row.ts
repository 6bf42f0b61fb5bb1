import { checkText } from "../accepted.js";
import { movedBy, type Ambiguity, type Span } from "../ambiguity.js";
import { parseFrenchHours } from "../french/parse-french-hours.js";
import { lettersOf } from "../french/token.js";
import { tokensOf } from "../french/tokens.js";
import type { Purpose } from "../hours.js";
import type { BookingChannel, Service } from "../office.js";
import { readBookingCell } from "./booking-cell.js";
import { splitPlace } from "./place.js";

/** A counter as one row of a table describes it. */
export interface CounterRow {
  readonly commune: string;
  readonly site?: string;
  readonly address?: string;
  readonly deposit: Service;
  readonly collection: Service;
  readonly channels: readonly BookingChannel[];
  /** What could be taken otherwise; spans are positions in the row. */
  readonly ambiguities: readonly Ambiguity[];
  /** What was not understood, as positions in the row. */
  readonly unread: readonly Span[];
}

/** A row that was read, or why it is none. */
export type ParsedCounterRow =
  | { readonly ok: true; readonly row: CounterRow }
  | { readonly ok: false; readonly code: "cell-count" | "no-commune"; readonly message: string };

/**
 * Reads one row of a prefecture's table of counters: five cells between tabs, namely the commune with its site and
 * address, the hours, how to deposit, how to collect, and how to book.
 *
 * No text makes it throw: a row with other than five cells, or without a commune, gives the reason.
 *
 * @throws {InvalidInputError} if it is no text.
 *
 * @example
 * ```ts
 * const parsed = parseCounterRow("LENS\tDu lundi au vendredi : 9h - 12h\tsur RDV\tsans RDV\tTéléphone : 03.21.69.86.86");
 * parsed.ok && parsed.row.commune; // "LENS"
 * parsed.ok && parsed.row.collection.byAppointment; // false
 * ```
 */
export function parseCounterRow(row: string): ParsedCounterRow {
  checkText(row, "row");
  const cells = row.split("\t");
  if (cells.length !== 5) {
    const message = `a row has five cells between tabs, this one has ${String(cells.length)}`;
    return { ok: false, code: "cell-count", message };
  }
  const [placeCell = "", hoursCell = "", depositCell = "", collectionCell = "", bookingCell = ""] = cells;
  const place = splitPlace(placeCell);
  const french = parseFrenchHours(hoursCell);
  const deposit = readAppointment(depositCell);
  const collection = readAppointment(collectionCell);
  const booking = readBookingCell(bookingCell);
  if (place.place.commune === "")
    return { ok: false, code: "no-commune", message: "the first cell names no commune" };
  const starts = cells.map((_, index) => cells.slice(0, index).join("\t").length + Math.min(index, 1));
  const found = [place, french, deposit, collection, booking];
  // Lists of any length are joined, never spread as arguments: these have a limit.
  const ambiguities = found.flatMap((each, index): readonly Ambiguity[] =>
    "ambiguities" in each
      ? each.ambiguities.map((one) => ({ ...one, span: movedBy(starts[index] ?? 0, one.span) }))
      : [],
  );
  const unread = found.flatMap((each, index): readonly Span[] =>
    "unread" in each ? each.unread.map((span) => movedBy(starts[index] ?? 0, span)) : [],
  );
  const serviceFor = (purpose: Purpose, appointment: Appointment): Service => ({
    ...appointment.service,
    hours: french.hours[purpose],
    ownHours: french.marked.includes(purpose),
  });
  return {
    ok: true,
    row: {
      ...place.place,
      deposit: serviceFor("deposit", deposit),
      collection: serviceFor("collection", collection),
      channels: booking.channels,
      ambiguities,
      unread,
    },
  };
}

interface Appointment {
  readonly service: Pick<Service, "byAppointment">;
  readonly unread: readonly Span[];
}

/** `sur RDV`, `sans RDV`, `rendez-vous à prendre en ligne`; an empty cell says nothing, nor does one that says both. */
function readAppointment(cell: string): Appointment {
  const tokens = tokensOf(cell);
  const kinds = lettersOf(tokens);
  const said = new Set(
    tokens.flatMap((token) => (token.kind === "a" ? token.value === "by" : token.kind === "T" || [])),
  );
  const [by] = said;
  // What makes it hold for some times only.
  const isLimited = /[dtnhxqMev]/.test(kinds);
  if (by === undefined || said.size > 1 || isLimited) {
    return { service: {}, unread: cell.trim() === "" ? [] : [{ start: 0, end: cell.length }] };
  }
  const noise = tokens.filter(({ kind }) => kind === "~");
  return { service: { byAppointment: by }, unread: noise.map(({ start, end }) => ({ start, end })) };
}
