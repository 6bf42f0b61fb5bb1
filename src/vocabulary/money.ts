import { frozen } from "./frozen.js";

/** The currencies in which a fee is due. */
export const currencies = frozen(["EUR", "XPF"]);
/** A currency, by its ISO 4217 code: the euro, or the CFP franc of French Polynesia, New Caledonia, and Wallis and Futuna. */
export type Currency = (typeof currencies)[number];

/** An amount of money. Amounts of two currencies are never added, and none is the larger. */
export interface Money {
  readonly currency: Currency;
  /** A whole count of the currency's smallest unit: of cents for the euro, of francs for the CFP franc, which has no cents. */
  readonly units: number;
}
