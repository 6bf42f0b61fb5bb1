import { InvalidInputError, readBack } from "../vocabulary/invalid-input.js";
import { shown } from "../vocabulary/shown.js";
import { currencies, type Money } from "../vocabulary/money.js";
import { isOneOf } from "../vocabulary/one-of.js";

/** An amount in digits, which each language writes in its own order. */
export interface Digits {
  /** A minus, where the amount is below zero. */
  readonly sign: "-" | "";
  /** Its whole euros or francs, in groups of three digits. */
  readonly whole: string;
  /** Its cents, in two digits; nothing where there are none. */
  readonly cents: string;
}

/** How many digits of a count of units stand after the point. */
const decimals = { EUR: 2, XPF: 0 } as const;

/**
 * The digits of an amount.
 *
 * @param between - What stands between two groups of three digits.
 * @throws InvalidInputError when it is no amount.
 */
export function digitsOf(amount: Money, between: string): Digits {
  if (!readBack("amount", amount, `an amount; give ${accepted}`, () => isMoney(amount)))
    throw new InvalidInputError([
      {
        path: "amount",
        code: "wrong-type",
        message: `${shownAmount(amount)} is not an amount; give ${accepted}`,
      },
    ]);
  const { currency, units } = amount;
  const places = decimals[currency];
  const digits = String(Math.abs(units)).padStart(places + 1, "0");
  const point = digits.length - places;
  return {
    sign: units < 0 ? "-" : "",
    whole: digits.slice(0, point).replace(/\B(?=(?:\d{3})+$)/g, between),
    cents: digits.slice(point).replace(/^0*$/, ""),
  };
}

const accepted = `{ currency: ${currencies.map(shown).join(" or ")}, units } with a whole number of cents or of francs`;

function isMoney(value: unknown): value is Money {
  const { currency, units } = fieldsOf(value);
  return isOneOf(currencies, currency) && Number.isSafeInteger(units);
}

function shownAmount(value: unknown): string {
  if (typeof value !== "object" || value === null) return shown(value);
  const { currency, units } = fieldsOf(value);
  return `{ currency: ${shown(currency)}, units: ${shown(units)} }`;
}

function fieldsOf(value: unknown): Partial<Record<keyof Money, unknown>> {
  return typeof value === "object" && value !== null ? value : {};
}
