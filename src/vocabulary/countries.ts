import { frozen } from "./frozen.js";

/**
 * The countries of which a notice speaks, by their codes in ISO 3166-1; `EU` is the whole of the European Union.
 *
 * @example
 * ```ts
 * countries.includes("CA"); // true
 * ```
 */
export const countries = frozen([
  "AE",
  "AR",
  "AU",
  "BR",
  "CA",
  "CH",
  "CN",
  "DZ",
  "ES",
  "EU",
  "GB",
  "ID",
  "IL",
  "JP",
  "KR",
  "MU",
  "MX",
  "NO",
  "NZ",
  "PH",
  "PS",
  "PT",
  "RU",
  "SA",
  "SG",
  "TH",
  "TW",
  "US",
  "VN",
  "ZA",
]);
/** A country, by its code in ISO 3166-1, or `EU`. */
export type Country = (typeof countries)[number];

/**
 * The territory that was French until it became independent of which an answer on birth must be helped most: until which day
 * births there were in a `former-territory`. A parent born there before that day counts as born in France for a child born in
 * France from the year given on.
 */
export const formerAlgeria = frozen({ country: "DZ", frenchBefore: "1962-07-03", childrenSince: "1963" });
