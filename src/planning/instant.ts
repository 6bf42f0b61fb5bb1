import type { PlainDate } from "../calendar/plain-date.js";
import { formatInstant, intervalsShowing, type Instant } from "../calendar/zone-clock.js";
import { minuteOf, type ClockTime } from "../offices/hours.js";
import type { Office } from "../offices/office.js";
import { zoneOf } from "../offices/clock/day-hours.js";

/** When a counter's clock first shows a time on a day; nothing where it never does, as when the clock goes forward. */
export function instantAt(office: Office, day: PlainDate, at: ClockTime): Instant | undefined {
  const zone = zoneOf(office);
  const minute = minuteOf(at);
  const [shown] = intervalsShowing(zone, Date.parse(day), minute, minute + 1);
  return shown === undefined ? undefined : formatInstant(shown.from, zone);
}
