import type { Midnight } from "../../calendar/zone-clock.js";
import {
  placed,
  windowsOn,
  type ClockOptions,
  type OpenState,
  type PlacedHours,
} from "../clock/day-hours.js";
import { minuteOf, type Hours } from "../hours.js";
import type { BookingChannel, Office } from "../office.js";

/** When an appointment is asked for: on a day at whatever hour, at a minute of it, or later that day than a minute. */
export interface BookingTime {
  readonly day: Midnight;
  readonly minute?: number;
  readonly later?: boolean;
}

/** Whether a way of booking is open then. */
export function channelState(
  office: Office,
  channel: BookingChannel,
  time: BookingTime,
  options: ClockOptions | undefined,
): OpenState {
  return needsNobody(channel) ? "open" : stateThen(placed(office, hoursOf(channel, office), options), time);
}

/** A message or a form is written at any time, holidays too, where nothing else is said. */
function needsNobody({ kind, days, hours }: BookingChannel): boolean {
  return (kind === "online" || kind === "email") && days === undefined && hours === undefined;
}

function hoursOf(channel: BookingChannel, office: Office): Hours {
  if (channel.hours !== undefined) return { published: true, weekly: channel.hours, monthly: [] };
  if (channel.kind === "in-person" && channel.duringOpeningHours) return office.deposit.hours;
  return { published: false, ...(channel.days !== undefined && { days: channel.days }) };
}

function stateThen(hours: PlacedHours, { day, minute, later }: BookingTime): OpenState {
  const windows = windowsOn(hours, day);
  if (windows === "unknown") {
    const isDaySaid = !hours.hours.published && hours.hours.days !== undefined;
    return isDaySaid && minute === undefined ? "open" : "unknown";
  }
  const isOpen = windows.some(([opens, closes]) => {
    if (minute === undefined) return true;
    return later ? minute < minuteOf(opens) : minuteOf(opens) <= minute && minute < minuteOf(closes);
  });
  return isOpen ? "open" : "closed";
}
