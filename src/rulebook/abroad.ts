import { situation } from "../application/facts.js";
import { all, not } from "../graph/condition.js";
import { constant } from "../graph/fact.js";
import { before } from "../graph/time.js";
import { consularTariff, decree, passportsByPost } from "../sources/citation.js";
import { isAdult } from "./ages.js";
import { depositedAbroad, forTemporaryPassport, reasonIs } from "./conditions.js";
import { asksFor, notice, type Rule } from "./rule.js";
import { firstPassport, lossOfAPassport, renewalOfACard } from "./sheets.js";

const mayComeByPost = all(depositedAbroad, not(forTemporaryPassport));

/** How a title asked for at an embassy or a consulate reaches its holder. */
export const abroadRules: readonly Rule[] = [
  notice("handed-over-abroad", {
    when: depositedAbroad,
    sources: [decree("55-1397", "5", "2016"), ...renewalOfACard, ...lossOfAPassport, consularTariff()],
  }),
  notice("passport-by-post-abroad", {
    for: "passport",
    when: mayComeByPost,
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
    sources: [decree("2025-1138", "")],
  }),
];
