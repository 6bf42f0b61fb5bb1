import { checkText } from "./accepted.js";
import type { PhoneNumber } from "./office.js";

/**
 * How a French telephone number is written, in the national form or with the country code of France or of an overseas
 * territory, with the extension that may follow. Needs the flag `i`.
 */
export const phonePattern = String.raw`(?:(?:\+|00)(?<country>33|262|59[046])[\s.]?(?:\(0\)[\s.]?)?|0)(?<subscriber>[1-9](?:[\s./-]?\d){8})(?!\d)(?:[\s.,;(-]{0,4}(?:poste|ext(?:ension)?\.?)\s?:?\s?(?<extension>\d{1,6})(?!\d)\)?)?`;

const alone = new RegExp(`^${phonePattern}[.\\s]*$`, "i");

/**
 * Reads a French telephone number, with its extension where it has one, as E.164.
 *
 * Numbers of overseas territories get their own country code, not that of France: 0262 is La Réunion's. Short numbers
 * and numbers of other countries are not read.
 *
 * @returns the number, or nothing if the text is no such number.
 * @throws {InvalidInputError} if it is no text.
 *
 * @example
 * ```ts
 * parseFrenchPhone("03.21.89.90.00. Poste 8017"); // { number: "+33321899000", extension: "8017" }
 * parseFrenchPhone("0262 45 81 56"); // { number: "+262262458156" }
 * ```
 */
export function parseFrenchPhone(text: string): PhoneNumber | undefined {
  checkText(text, "text");
  return phoneFrom(alone.exec(text.trim())?.groups);
}

/** The number that the named groups of {@link phonePattern} hold, if they hold one. */
export function phoneFrom(
  groups: Readonly<Record<string, string | undefined>> = {},
): PhoneNumber | undefined {
  const { country, subscriber, extension } = groups;
  if (subscriber === undefined) return undefined;
  const figures = subscriber.replace(/\D/g, "");
  const number = `+${country ?? countryCodeOf(figures)}${figures}`;
  return extension === undefined ? { number } : { number, extension };
}

/** The numbering plan gives each overseas territory first figures of its own, and these a country code. */
function countryCodeOf(subscriber: string): string {
  return countryCodes.find(([figures]) => figures.test(subscriber))?.[1] ?? "33";
}

const countryCodes: readonly (readonly [figures: RegExp, code: string])[] = [
  [/^(?:26[239]|639|69[23])/, "262"],
  [/^(?:590|69[01])/, "590"],
  [/^[56]94/, "594"],
  [/^(?:596|69[67])/, "596"],
];
