import type { Money } from "../../vocabulary/money.js";
import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { digitsOf } from "../amount.js";

const monthNames = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** A civil day, as in "1 March 2027". */
export function date(day: PlainDate): string {
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  return `${Number(dayOfMonth)} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}

/** A month, as in "October 2025". */
export function month(yearAndMonth: string): string {
  return date(`${yearAndMonth}-01`).replace("1 ", "");
}

/** A length of time, as in "3 months", "1 year". */
export function period({ unit, count }: Period): string {
  return `${count} ${unit}${count === 1 ? "" : "s"}`;
}

/** An amount, as in "€12.50", "12,000 CFP francs". */
export function money(amount: Money): string {
  const { sign, whole, cents } = digitsOf(amount, ",");
  return amount.currency === "EUR"
    ? `${sign}€${whole}${cents === "" ? "" : `.${cents}`}`
    : `${sign}${whole} CFP franc${whole === "1" ? "" : "s"}`;
}

/** Items in a sentence, as in "the card, the passport and the photo". */
export function list(items: readonly string[], last: "and" | "or"): string {
  const start = items.slice(0, -1);
  const end = items.at(-1) ?? "";
  return start.length === 0 ? end : `${start.join(", ")} ${last} ${end}`;
}

export function quoted(text: string): string {
  return `‘${text}’`;
}

const fixed = "\u00a0";

/** Replaces the spaces that must not break: around ×, in "no. 55-1397", and in "500 CFP francs". */
export function typeset(text: string): string {
  return text.replace(/ (?=×)|(?<=×) |(?<=\bno\.) (?=\d)|(?<=\d) (?=CFP\b)/gu, fixed);
}
