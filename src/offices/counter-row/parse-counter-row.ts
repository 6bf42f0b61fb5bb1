import { movedBy, type Ambiguity, type Span } from "../ambiguity.js";
import { parseFrenchHours } from "../french/parse-french-hours.js";
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
 * @example
 * ```ts
 * const parsed = parseCounterRow("LENS\tDu lundi au vendredi : 9h - 12h\tsur RDV\tsans RDV\tTéléphone : 03.21.69.86.86");
 * parsed.ok && parsed.row.commune; // "LENS"
 * parsed.ok && parsed.row.collection.byAppointment; // false
 * ```
 */
export function parseCounterRow(row: string): ParsedCounterRow {
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
  const ambiguities: Ambiguity[] = [];
  const unread: Span[] = [];
  let start = 0;
  for (const [index, found] of [place, french, deposit, collection, booking].entries()) {
    if ("ambiguities" in found) {
      ambiguities.push(...found.ambiguities.map((each) => ({ ...each, span: movedBy(start, each.span) })));
    }
    if ("unread" in found) unread.push(...found.unread.map((span) => movedBy(start, span)));
    start += (cells[index] ?? "").length + 1;
  }
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

/** `sur RDV`, `sans RDV`; an empty cell says nothing. */
function readAppointment(cell: string): Appointment {
  const [, how] = /^\s*(sur|avec|sans) (?:rdv|rendez[ -]vous)[\s.*]*$/i.exec(cell) ?? [];
  if (how !== undefined) return { service: { byAppointment: how.toLowerCase() !== "sans" }, unread: [] };
  return { service: {}, unread: cell.trim() === "" ? [] : [{ start: 0, end: cell.length }] };
}
