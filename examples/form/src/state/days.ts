/** A day as three fields give it; nothing where one of them is no number. */
export function dayOf({ day, month, year }: DayParts): string | undefined {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return undefined;
  return `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}

/** A day as people write it: day, month and year apart. */
export interface DayParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** A day in its three fields. */
export function partsOf(day: string): DayParts {
  const [year = "", month = "", date = ""] = day.split("-");
  return { day: date, month, year };
}

/** Today, on the clock of whoever reads. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}
