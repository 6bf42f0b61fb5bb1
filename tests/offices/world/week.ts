import {
  weekdays,
  type Hours,
  type MonthlyHours,
  type Nth,
  type TimeWindow,
  type Weekday,
} from "../../../src/offices/hours.js";

/**
 * Hours in short, for tables of tests: `week("mon-fri 08:30-12:00 13:30-17:00; sat 09:00-12:00; wed[1] 14:00-19:00")`.
 * A day of the month alone, `mon[2]`, is closed; `?` is not published.
 */
export function week(text: string): Hours {
  if (text === "?") return { published: false };
  const weekly = Object.fromEntries(weekdays.map((day) => [day, [] as readonly TimeWindow[]]));
  const monthly: MonthlyHours[] = [];
  for (const part of text.split(";").filter((each) => each.trim() !== "")) {
    const [days = "", ...times] = part.trim().split(" ");
    const windows = times.map((time): TimeWindow => [time.slice(0, 5), time.slice(6)]);
    const [, nthDay, nth] = /^(\w+)\[(-?\d)\]$/.exec(days) ?? [];
    if (nthDay !== undefined) monthly.push({ weekday: nthDay as Weekday, nth: Number(nth) as Nth, windows });
    else for (const day of daysIn(days)) weekly[day] = windows;
  }
  return { published: true, weekly: weekly as Record<Weekday, readonly TimeWindow[]>, monthly };
}

function daysIn(text: string): readonly Weekday[] {
  return text.split(",").flatMap((item) => {
    const [first = "", last = first] = item.split("-");
    return weekdays.slice(weekdays.indexOf(first as Weekday), weekdays.indexOf(last as Weekday) + 1);
  });
}
