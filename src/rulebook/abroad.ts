import { situation } from "../application/facts.js";
import { euros } from "../application/money.js";
import { all, not } from "../graph/condition.js";
import { constant } from "../graph/fact.js";
import { before } from "../graph/time.js";
import { consularTariff, decree, passportsByPost } from "../sources/citation.js";
import { isAdult } from "./ages.js";
import { depositedAbroad, forTemporaryPassport, reasonIs } from "./conditions.js";
import { asksFor, notice, type Rule, type SpokenOf } from "./rule.js";
import { firstPassport, lossOfAPassport, renewalOfACard } from "./sheets.js";

const mayComeByPost = all(depositedAbroad, not(forTemporaryPassport));

/** Those of Europe, then those of the closed list outside it. */
const countriesServedByPost: NonNullable<SpokenOf["countries"]> = [
  "EU",
  "NO",
  "GB",
  "CH",
  "ZA",
  "SA",
  "AR",
  "AU",
  "BR",
  "CA",
  "CN",
  "KR",
  "AE",
  "US",
  "ID",
  "IL",
  "PS",
  "JP",
  "MU",
  "MX",
  "NZ",
  "PH",
  "RU",
  "SG",
  "TW",
  "TH",
  "VN",
];

/** How a title asked for at an embassy or a consulate reaches its holder. */
export const abroadRules: readonly Rule[] = [
  notice("handed-over-abroad", {
    when: depositedAbroad,
    // What an honorary consul takes for a passport.
    amount: euros(8),
    sources: [decree("55-1397", "5", "2016"), ...renewalOfACard, ...lossOfAPassport, consularTariff()],
  }),
  notice("passport-by-post-abroad", {
    for: "passport",
    when: mayComeByPost,
    countries: countriesServedByPost,
    sources: [passportsByPost(), ...firstPassport, ...lossOfAPassport],
  }),
  asksFor("prepaid-envelope/by-post", {
    for: "passport",
    when: all(mayComeByPost, situation("circumstances.passportByPost")),
    sources: [...firstPassport, ...lossOfAPassport],
  }),
  notice("passport-renewed-online-abroad", {
    for: "passport",
    from: "2025-12-01",
    when: all(
      depositedAbroad,
      isAdult,
      reasonIs("renewal"),
      not(forTemporaryPassport),
      before(constant("2027-12-01")),
    ),
    countries: ["AU", "CA", "ES", "PT"],
    sources: [decree("2025-1138", "")],
  }),
];
