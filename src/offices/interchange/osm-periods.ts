import type { Doubt, Period, PeriodHours } from "../hours.js";

/** How `opening_hours` writes a part of the year; nothing where it has no word for it. */
export function osmPeriod(period: Period): string {
  switch (period.kind) {
    case "season":
      return `${osmDay(period.from)}-${osmDay(period.until)}`;
    case "dates": {
      const from = period.from ?? "1000-01-01";
      const until = period.until ?? "9999-12-31";
      return `${from.slice(0, 4)} ${osmDay(from.slice(5))}-${until.slice(0, 4)} ${osmDay(until.slice(5))}`;
    }
    case "school-holidays":
      return "SH";
    case "weeks": {
      const { weeks } = period;
      if (typeof weeks === "string") return `week ${weeks === "odd" ? "01" : "02"}-53/2`;
      return `week ${weeks.map((week) => String(week).padStart(2, "0")).join(",")}`;
    }
  }
}

/** What stands in place of windows that are not known. */
export function osmUnknown(about: Doubt | PeriodHours): string {
  const said = "text" in about ? about.text.replaceAll('"', "'").replace(/\s+/g, " ").trim() : "";
  return `unknown "horaires à vérifier${said === "" ? "" : ` : ${said}`}"`;
}

/** `Dec 24`; a month too short for a last day of 31 ends with its own. */
function osmDay(day: string): string {
  const month = Number(day.slice(0, 2));
  const last = month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${months[month - 1] ?? ""} ${String(Math.min(Number(day.slice(3)), last)).padStart(2, "0")}`;
}

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
