import { currencies, type Money } from "../vocabulary/money.js";

/** An amount of euros, to the cent. */
export function euros(count: number): Money {
  return { currency: "EUR", units: Math.round(count * 100) };
}

/** An amount of CFP francs. */
export function francs(count: number): Money {
  return { currency: "XPF", units: count };
}

/** Whether two amounts are one and the same; so are two that nobody knows. */
export function isSameMoney(one: Money | undefined, other: Money | undefined): boolean {
  return one?.currency === other?.currency && one?.units === other?.units;
}

/** Each of several amounts once: currency by currency, from the least to the largest. */
export function distinctMoney(amounts: readonly Money[]): readonly Money[] {
  if (amounts.length < 2) return amounts;
  return currencies.flatMap((currency) => {
    const units = new Set(amounts.flatMap((one) => (one.currency === currency ? one.units : [])));
    return [...units].sort((one, other) => one - other).map((count) => ({ currency, units: count }));
  });
}
