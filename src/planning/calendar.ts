import { day, required, text, withFields, type Reader } from "../application/arguments.js";
import { mostFields, tooMany } from "../application/read.js";
import type { PlainDate } from "../calendar/plain-date.js";
import { parseInstant, type Instant } from "../calendar/zone-clock.js";
import { InvalidInputError } from "../vocabulary/invalid-input.js";
import { onOneLine, shown } from "../vocabulary/shown.js";
import { misfit } from "../vocabulary/misfit.js";

/** What of a plan belongs into a calendar, in the words of one language. */
export interface PlanCalendar {
  /** The language of its words, as a BCP 47 tag. */
  readonly language: string;
  readonly name: string;
  /** The day on which the plan was made: that of booking. */
  readonly madeOn: PlainDate;
  readonly entries: readonly CalendarEntry[];
}

/** One thing in a calendar. */
export interface CalendarEntry {
  /** Stable: the same thing has the same id in each calendar of one plan, made on whatever day. */
  readonly id: string;
  /** The day, as `2026-11-25`, or the instant at which it begins, with its offset. */
  readonly on: string;
  readonly summary: string;
  /** More of it; a line ends with `\n`. */
  readonly description?: string | undefined;
  readonly location?: string | undefined;
}

/**
 * Writes a calendar as iCalendar (RFC 5545), for a file `.ics`: an event for each entry, of the whole day or at its instant in
 * universal time. The identity of an event (`UID`) is that of its entry, so that a plan that is made again replaces what it said.
 *
 * @param calendar - What `planCalendar` says, or the same with entries of your own.
 * @returns Lines that end with CR and LF, none longer than 75 octets.
 * @throws InvalidInputError with every fault, when it is no such calendar.
 *
 * @example
 * ```ts
 * const made = plan({ depositOn: "2026-11-25", requests: { cni: { reason: "first" } } }, { office: officeOf("lens"), bookedOn: "2026-11-02" });
 * toICalendar(planCalendar(made)).split("\r\n").slice(0, 2); // ["BEGIN:VCALENDAR", "VERSION:2.0"]
 * ```
 */
export function toICalendar(calendar: PlanCalendar): string {
  const { language, name, madeOn, entries } = required(readCalendar, calendar, "calendar");
  // No clock is asked: what was made on a later day replaces what was made before.
  const stamp = `${compact(madeOn)}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${escaped(`-//titres-identite//plan//${language.toUpperCase()}`)}`,
    "CALSCALE:GREGORIAN",
    `NAME:${escaped(name)}`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...entries.flatMap((entry) => [
      "BEGIN:VEVENT",
      `UID:${escaped(entry.id)}@titres-identite`,
      `DTSTAMP:${stamp}`,
      isDay(entry.on) ? `DTSTART;VALUE=DATE:${compact(entry.on)}` : `DTSTART:${inUniversalTime(entry.on)}`,
      `SUMMARY:${escaped(entry.summary)}`,
      ...(entry.description === undefined ? [] : [`DESCRIPTION:${escaped(entry.description)}`]),
      ...(entry.location === undefined ? [] : [`LOCATION:${escaped(entry.location)}`]),
      // What lasts all day keeps nobody from anything else.
      ...(isDay(entry.on) ? ["TRANSP:TRANSPARENT"] : []),
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function isDay(on: CalendarEntry["on"]): boolean {
  return on.length === "2026-11-25".length;
}

function compact(day: PlainDate): string {
  return day.replaceAll("-", "");
}

function inUniversalTime(instant: Instant): string {
  const written = new Date(parseInstant(instant, "on")).toISOString();
  return `${written.slice(0, "2026-11-25T13:30:00".length).replaceAll(/[-:]/g, "")}Z`;
}

/** A text as a value: its lines kept, and of what cannot be seen nothing. */
function escaped(given: string): string {
  return given
    .split(/\r\n|[\r\n]/)
    .map((line) => onOneLine(line).replaceAll(/[\\;,]/g, "\\$&"))
    .join("\\n");
}

/** The most octets of a line. */
const widest = 75;

/** A line in pieces of at most 75 octets, each after the first begun by a space; no character is cut. */
function folded(line: string): string {
  let width = 0;
  let written = "";
  for (const character of line) {
    const octets = octetsOf(character.codePointAt(0) ?? 0);
    if (width + octets > widest) {
      written += "\r\n ";
      width = 1;
    }
    written += character;
    width += octets;
  }
  return written;
}

/** How long a character is in UTF-8. */
function octetsOf(point: number): number {
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}

const dayOrInstant: Reader<string> = (value, path, refuse) => {
  if (typeof value !== "string" || value.length <= "2026-11-25".length) return day(value, path, refuse);
  try {
    parseInstant(value, path);
    return value;
  } catch (error) {
    if (!(error instanceof InvalidInputError)) throw error;
    for (const issue of error.issues) refuse(issue.path, issue.code, issue.message);
    return undefined;
  }
};

const entryFields = withFields<CalendarEntry>(
  { id: text, on: dayOrInstant, summary: text, description: text, location: text },
  "id",
  "on",
  "summary",
);

const entries: Reader<readonly CalendarEntry[]> = (value, path, refuse) => {
  if (!Array.isArray(value)) {
    refuse(path, ...misfit(value, "a list"));
    return undefined;
  }
  if (value.length > mostFields) {
    refuse(path, "too-many", tooMany(value.length, mostFields));
    return undefined;
  }
  const read = value.flatMap((entry: unknown, index) => {
    const found = entryFields(entry, `${path}[${String(index)}]`, refuse);
    return found === undefined ? [] : [found];
  });
  const ids = read.map(({ id }) => id);
  ids.forEach((id, index) => {
    if (ids.indexOf(id) < index)
      refuse(`${path}[${String(index)}].id`, "duplicate-id", `another entry is called ${shown(id)}`);
  });
  return read;
};

const readCalendar = withFields<PlanCalendar>(
  { language: text, name: text, madeOn: day, entries },
  "language",
  "name",
  "madeOn",
  "entries",
);
