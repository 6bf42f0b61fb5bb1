import { offsetAt } from "../../calendar/zone.js";
import { dayLength, type Midnight } from "../../calendar/zone-clock.js";
import { minuteOf, type PublishedHours } from "../hours.js";
import { windowsOn, type PlacedHours } from "./day-hours.js";

// What comes within days in which the clock does not change is found without laying out openings in time: a list of tens of
// thousands of counters asks for it of each. Where the clock changes, hours are not sure or windows touch, nothing is answered
// here, and the long way is gone.

const minuteLength = 60_000;
const daysAhead = 7;

/** The next opening after an instant. */
export function opensSoon(hours: PlacedHours<PublishedHours>, instant: number): number | undefined {
  const offset = offsetAt(hours.zone, instant);
  const today = midnightOf(instant + offset);
  let end: number | undefined;
  for (let day = today; day <= today + daysAhead * dayLength; day += dayLength) {
    const windows = windowsOn(hours, day);
    if (windows === "unknown") return undefined;
    for (const [opens, closes] of windows) {
      const from = day + minuteOf(opens) * minuteLength - offset;
      // The first window of today may go on from yesterday; any may go on from the one before it.
      if (from === end || (end === undefined && from <= instant && opens === "00:00")) return undefined;
      if (from > instant)
        return opens !== "00:00" && isSteady(hours, offset, instant, from) ? from : undefined;
      end = day + minuteOf(closes) * minuteLength - offset;
    }
  }
  return undefined;
}

/** The end of the opening under way today. */
export function closesSoon(hours: PlacedHours<PublishedHours>, instant: number): number | undefined {
  const offset = offsetAt(hours.zone, instant);
  const day = midnightOf(instant + offset);
  const windows = windowsOn(hours, day);
  if (windows === "unknown") return undefined;
  const place = windows.findIndex(([opens, closes]) => {
    const [from, until] = [minuteOf(opens), minuteOf(closes)];
    return from * minuteLength <= instant + offset - day && instant + offset - day < until * minuteLength;
  });
  const closes = windows[place]?.[1];
  if (closes === undefined || closes === "24:00" || windows.some(([opens]) => opens === closes))
    return undefined;
  const until = day + minuteOf(closes) * minuteLength - offset;
  return isSteady(hours, offset, instant, until) ? until : undefined;
}

function midnightOf(shown: number): Midnight {
  return Math.floor(shown / dayLength) * dayLength;
}

/** Whether the clock keeps its offset from a day before an instant to another; it changes at most twice a year. */
function isSteady({ zone }: PlacedHours, offset: number, instant: number, until: number): boolean {
  return offsetAt(zone, instant - dayLength) === offset && offsetAt(zone, until + dayLength) === offset;
}
