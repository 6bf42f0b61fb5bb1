import {
  dayLength,
  intervalsShowing,
  wallClock,
  type Interval,
  type Midnight,
} from "../../calendar/zone-clock.js";
import { minuteOf, tidy, type PublishedHours } from "../hours.js";
import { windowsOn, type PlacedHours } from "./day-hours.js";

/**
 * The civil days of a zone one after another, each as its midnight were it UTC, from the day before one instant to the day
 * of another: what is open at an instant may have opened the day before.
 */
export function* daysBetween(zone: string, from: number, until: number): Generator<Midnight> {
  const last = wallClock(zone, until).day;
  for (let day = wallClock(zone, from).day - dayLength; day <= last; day += dayLength) yield day;
}

/** A counter's openings on these days, in order. Windows that touch, at midnight or where the clock changes, are one. */
export function* openingsOn(
  placed: PlacedHours<PublishedHours>,
  days: Iterable<Midnight>,
): Generator<Interval> {
  let open: Interval | undefined;
  for (const day of days) {
    for (const next of openingsOfDay(placed, day)) {
      if (open?.until === next.from) open = { from: open.from, until: next.until };
      else {
        if (open !== undefined) yield open;
        open = next;
      }
    }
  }
  if (open !== undefined) yield open;
}

function openingsOfDay(placed: PlacedHours<PublishedHours>, day: Midnight): readonly Interval[] {
  const windows = windowsOn(placed, day);
  if (windows === "unknown") return [];
  // Put in order once they are placed in time: an hour that comes twice brings a later window before the end of an earlier one.
  return tidy(
    windows.flatMap(([opens, closes]) =>
      intervalsShowing(placed.zone, day, minuteOf(opens), minuteOf(closes)),
    ),
  );
}
