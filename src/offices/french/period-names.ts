import type { Period, YearDay } from "../hours.js";

/** A part of the year as a town hall names it, and as the reader reads it back. */
export function periodName(period: Period): string {
  switch (period.kind) {
    case "season":
      return `du ${dayOfYear(period.from)} au ${dayOfYear(period.until)}`;
    case "dates": {
      const { from, until } = period;
      if (from === undefined) return until === undefined ? "toute l'année" : `jusqu'au ${date(until)}`;
      return until === undefined ? `à partir du ${date(from)}` : `du ${date(from)} au ${date(until)}`;
    }
    case "school-holidays":
      return "pendant les vacances scolaires";
    case "weeks": {
      const { weeks } = period;
      if (typeof weeks === "string") return weeks === "odd" ? "semaines impaires" : "semaines paires";
      return `semaine${weeks.length > 1 ? "s" : ""} ${weeks.join(", ")}`;
    }
  }
}

function date(day: string): string {
  return `${dayOfYear(day.slice(5))} ${day.slice(0, 4)}`;
}

function dayOfYear(day: YearDay): string {
  const number = Number(day.slice(3));
  return `${number === 1 ? "1er" : String(number)} ${names[Number(day.slice(0, 2)) - 1] ?? ""}`;
}

const names: readonly string[] =
  "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" ");
