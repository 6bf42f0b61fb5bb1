import { situation } from "../application/facts.js";
import { all, any, not } from "../graph/condition.js";
import { derive } from "../graph/derive.js";
import { doubtful, twoReadings } from "../graph/doubt.js";
import { always, constant } from "../graph/fact.js";
import type { Condition } from "../graph/node.js";
import { before } from "../graph/time.js";
import { consularTariff, decree, fiche, pasDeCalais, passportsByPost } from "../sources/citation.js";
import { reaches } from "../titles/law.js";
import { isAdult, isEleven, isMinor, isTwelve } from "./ages.js";
import { depositedAbroad, forTemporaryPassport, reasonIs } from "./conditions.js";
import { dayThatCountsForTwelve, homeVisit } from "./doubts.js";
import { isUnderGuardianship } from "./protection.js";
import { asksFor, asksToCome, notice, refers, step, type Rule } from "./rule.js";

const isTwelveOnCollection = /* @__PURE__ */ derive(
  "twelve on collection",
  [situation("collectOn"), reaches(12)],
  (collectOn, birthday) => collectOn >= birthday,
);

/** A title is made and collected within a year: a child under eleven at deposit is still under twelve then. */
export const turnsTwelveBeforeCollection: Condition = /* @__PURE__ */ all(isEleven, isTwelveOnCollection);

const isUnableToCome = situation("circumstances.unableToCome");
/** An agent may come to whoever cannot: until one does, the applicant comes. */
export const comesInPerson: Condition = /* @__PURE__ */ twoReadings(homeVisit, always, not(isUnableToCome));
const homeVisits = [fiche("F556", "2024-03-01"), fiche("F556", "2020-08-24")] as const;

/** Who comes to the counter, where and when. */
export const presenceRules: readonly Rule[] = [
  asksToCome("applicant/deposit", {
    when: comesInPerson,
    sources: [fiche("F21089", "2025-04-16"), fiche("F14929", "2025-07-31")],
  }),
  asksToCome("legal-representative/deposit", {
    when: isMinor,
    sources: [fiche("F556", "2024-03-01"), fiche("F1342", "2026-04-27")],
  }),
  asksToCome("legal-representative/collection", {
    when: isMinor,
    sources: [fiche("F556", "2024-03-01")],
  }),
  asksToCome("applicant/collection", {
    when: all(
      comesInPerson,
      any(isTwelve, doubtful(dayThatCountsForTwelve, turnsTwelveBeforeCollection, true)),
    ),
    sources: [fiche("F21089", "2025-04-16"), fiche("F556", "2024-03-01")],
  }),
  notice("any-equipped-town-hall", {
    when: not(any(depositedAbroad, forTemporaryPassport)),
    sources: [fiche("F21089", "2025-09-29"), fiche("F14929", "2025-07-31")],
  }),
  notice("told-when-ready", {
    when: always,
    sources: [decree("2005-1726", "12"), fiche("F21091", "2020-07-23"), pasDeCalais("PC-07")],
  }),
  notice("collect-within-three-months", {
    when: always,
    sources: [decree("55-1397", "5", "2016"), decree("2005-1726", "12")],
  }),
  asksFor("medical-certificate/home-visit", { when: isUnableToCome, sources: homeVisits }),
  refers("home-visit", {
    when: isUnableToCome,
    bring: ["medical-certificate"],
    sources: [fiche("F556", "2024-03-01"), fiche("F556", "2020-08-24"), decree("2021-279", "1")],
  }),
  notice("nobody-collects-for-an-adult", {
    when: all(isAdult, not(isUnderGuardianship)),
    sources: [fiche("F21089", "2025-04-16"), fiche("F556", "2020-08-24"), fiche("F21091", "2020-07-23")],
  }),
  notice("handed-over-abroad", {
    when: depositedAbroad,
    sources: [decree("55-1397", "5", "2016"), consularTariff()],
  }),
  notice("passport-by-post-abroad", {
    for: "passport",
    when: all(depositedAbroad, not(forTemporaryPassport)),
    sources: [passportsByPost(), fiche("F21091", "2020-07-23")],
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
  step("deposit", {
    when: always,
    sources: [fiche("F21089", "2025-04-16"), fiche("F14929", "2025-07-31")],
  }),
  step("collect", {
    when: always,
    sources: [fiche("F21089", "2025-04-16"), fiche("F21091", "2020-07-23")],
  }),
];
