import type { Money } from "../../vocabulary/money.js";
import type { Period } from "../../calendar/period.js";
import type { PlainDate } from "../../calendar/plain-date.js";
import { digitsOf } from "../amount.js";

const monthNames = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

/** A civil day, as in « 1er mars 2027 ». */
export function date(day: PlainDate): string {
  const [year = "", month = "", dayOfMonth = ""] = day.split("-");
  const number = Number(dayOfMonth);
  return `${number === 1 ? "1er" : String(number)} ${monthNames[Number(month) - 1] ?? month} ${year}`;
}

/** A month, as in « octobre 2025 ». */
export function month(yearAndMonth: string): string {
  return date(`${yearAndMonth}-01`).replace("1er ", "");
}

/** A length of time, as in « 3 mois », « un an ». */
export function period({ unit, count }: Period): string {
  const name = { year: "an", month: "mois", day: "jour" }[unit];
  if (count === 1) return `un ${name}`;
  return `${count} ${name}${unit === "month" || count === 0 ? "" : "s"}`;
}

/** An amount, as in « 12,50 € », « 12 000 F CFP ». */
export function money(amount: Money): string {
  const { sign, whole, cents } = digitsOf(amount, " ");
  return `${sign}${whole}${cents === "" ? "" : `,${cents}`} ${{ EUR: "€", XPF: "F CFP" }[amount.currency]}`;
}

/** Items in a sentence, as in « la carte, le passeport et la photo ». */
export function list(items: readonly string[], last: "and" | "or"): string {
  const start = items.slice(0, -1);
  const end = items.at(-1) ?? "";
  return start.length === 0 ? end : `${start.join(", ")} ${last === "and" ? "et" : "ou"} ${end}`;
}

export function quoted(text: string): string {
  return `« ${text} »`;
}

/** The space that French puts before : ; ? ! € % and », after «, and inside an amount: no line breaks there. */
const fixed = "\u00a0";

/** Replaces the spaces that French typography wants unbreakable. */
export function typeset(text: string): string {
  return text.replace(
    / (?=[:;?!€%»×]|F CFP)|(?<=[«×]) |(?<=\bn°) |(?<=\bF) (?=CFP)|(?<=\d) (?=\d{3}\b)/gu,
    fixed,
  );
}
