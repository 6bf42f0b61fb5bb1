import { notAccepted } from "./not-accepted.js";

/** A stretch of time in which a zone keeps one offset; `from` and `until` in milliseconds since 1970 UTC, half-open. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
  /** Milliseconds to add to UTC to get the wall clock. */
  readonly offset: number;
}

const second = 1000;
const week = 7 * 24 * 3600 * second;

/** What is worked out at a time: 52 weeks, counted from 1970. */
const pageLength = 52 * week;

// Asking Intl costs microseconds and the past does not change: each page is worked out once, on first use.
const known = new Map<string, Map<number, readonly Stretch[]>>();

/** The stretches that meet the time between two instants, in order, each cut where its page ends. */
export function stretchesBetween(zone: string, from: number, until: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let page = pageOf(from); page <= pageOf(until); page += 1) stretches.push(...stretchesOn(zone, page));
  return stretches.filter((stretch) => stretch.from < until && from < stretch.until);
}

/**
 * How far a zone's wall clock is ahead of UTC at an instant.
 *
 * @param instant milliseconds since 1970 UTC.
 * @returns milliseconds, negative west of Greenwich.
 * @throws {InvalidInputError} if the zone is unknown to the engine.
 */
export function offsetAt(zone: string, instant: number): number {
  let offset = 0;
  for (const stretch of stretchesOn(zone, pageOf(instant)))
    if (stretch.from <= instant) ({ offset } = stretch);
  return offset;
}

function pageOf(instant: number): number {
  return Math.floor(instant / pageLength);
}

function stretchesOn(zone: string, page: number): readonly Stretch[] {
  const ready = known.get(zone)?.get(page);
  if (ready !== undefined) return ready;
  // One zone, however it is spelled: `europe/paris` keeps no tables of its own.
  const name = formatFor(zone).resolvedOptions().timeZone;
  const pages = known.get(name) ?? new Map<number, readonly Stretch[]>();
  const stretches = pages.get(page) ?? workOut(offsetReader(name), page * pageLength);
  known.set(name, pages.set(page, stretches));
  return stretches;
}

/** Samples a page week by week, then closes in on each change to the second: no zone changes its clock twice a week. */
function workOut(read: (instant: number) => number, start: number): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = start;
  let offset = read(start);
  for (let before = start; before < start + pageLength; before += week) {
    const next = read(before + week);
    if (next === offset) continue;
    const change = changeBetween(read, before, before + week);
    stretches.push({ from, until: change, offset });
    from = change;
    offset = next;
  }
  return [...stretches, { from, until: start + pageLength, offset }];
}

function changeBetween(read: (instant: number) => number, before: number, after: number): number {
  const old = read(before);
  let low = before;
  let high = after;
  while (high - low > second) {
    const middle = low + Math.floor((high - low) / 2 / second) * second;
    if (read(middle) === old) low = middle;
    else high = middle;
  }
  return high;
}

/** Reads a zone's offset through Intl, which holds the zone tables on every engine: `GMT+01:00`, or `GMT` alone. */
function offsetReader(zone: string): (instant: number) => number {
  const format = formatFor(zone);
  return (instant) => {
    const [, sign, ...parts] = /GMT(.)(..):(..)(?::(..))?/.exec(format.format(instant)) ?? [];
    const [hours = 0, minutes = 0, seconds = 0] = parts.map((part: string | undefined) => Number(part ?? 0));
    return (sign === "+" ? 1 : -1) * ((hours * 60 + minutes) * 60 + seconds) * second;
  };
}

function formatFor(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US-u-nu-latn", { timeZone: zone, timeZoneName: "longOffset" });
  } catch {
    throw notAccepted("zone", zone, "an IANA zone is, such as Europe/Paris");
  }
}
