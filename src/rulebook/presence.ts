import { situation } from "../application/facts.js";
import { months } from "../calendar/period.js";
import { all, any, not } from "../graph/condition.js";
import { isFrom } from "../graph/day.js";
import { doubtful, twoReadings } from "../application/readings.js";
import { always } from "../graph/fact.js";
import type { Condition } from "../graph/node.js";
import { before } from "../graph/time.js";
import { decree, fiche, pasDeCalais, protectedPersons } from "../sources/citation.js";
import { reaches } from "../titles/law.js";
import { isAdult, isEleven, isTwelve } from "./ages.js";
import { depositedAbroad, forTemporaryPassport } from "./conditions.js";
import { isUnderGuardianship } from "./protection.js";
import { asksFor, asksToCome, notice, paper, refers, step, type Rule } from "./rule.js";
import { firstPassport, renewalOfACard, renewalOfAPassport } from "./sheets.js";
import { isRepresented } from "./who-files.js";

const isTwelveOnCollection = isFrom(situation("collectOn"), reaches(12));

/** A title is made and collected within a year: a child under eleven at deposit is still under twelve then. */
export const turnsTwelveBeforeCollection: Condition = all(
  isEleven,
  before(situation("collectOn")),
  isTwelveOnCollection,
);

const isUnableToCome = situation("circumstances.unableToCome");
const isDetained = situation("circumstances.detained");
/** An agent may come to whoever cannot: until one does, the applicant comes. */
export const comesInPerson: Condition = all(
  twoReadings("home-visit", always, not(isUnableToCome)),
  twoReadings("visit-in-prison", always, not(isDetained)),
);

/** Who comes to the counter, where and when. */
export const presenceRules: readonly Rule[] = [
  asksToCome("applicant/deposit", {
    when: comesInPerson,
    sources: [...renewalOfACard, ...firstPassport],
  }),
  asksToCome("legal-representative/deposit", {
    when: isRepresented,
    sources: [fiche("F556", "2024-03-01"), fiche("F1342", "2026-04-27"), fiche("F21092", "2025-09-29")],
  }),
  asksToCome("legal-representative/collection", {
    when: isRepresented,
    sources: [fiche("F556", "2024-03-01"), fiche("F1342", "2025-09-29"), fiche("F21092", "2025-09-29")],
  }),
  asksToCome("applicant/collection", {
    when: all(
      comesInPerson,
      any(isTwelve, doubtful("day-that-counts-for-twelve", turnsTwelveBeforeCollection)),
    ),
    sources: [...renewalOfACard, fiche("F556", "2024-03-01")],
  }),
  notice("any-equipped-town-hall", {
    when: not(any(depositedAbroad, forTemporaryPassport)),
    sources: [...renewalOfACard, ...firstPassport],
  }),
  notice("told-when-ready", {
    when: always,
    sources: [decree("2005-1726", "12"), ...renewalOfAPassport, pasDeCalais("PC-07")],
  }),
  notice("collect-within-three-months", {
    when: always,
    sources: [decree("55-1397", "5", "2016"), decree("2005-1726", "12")],
  }),
  asksFor("medical-certificate/visit-for-a-card", {
    for: "cni",
    when: isUnableToCome,
    paper: paper("medical-certificate", { freshness: months(3) }),
    orElse: [paper("inability-proof")],
    sources: [fiche("F556", "2024-03-01"), protectedPersons()],
  }),
  asksFor("medical-certificate/visit-for-a-passport", {
    for: "passport",
    when: isUnableToCome,
    sources: [fiche("F556", "2024-03-01")],
  }),
  refers("home-visit", {
    when: isUnableToCome,
    bring: ["medical-certificate"],
    sources: [fiche("F556", "2024-03-01"), decree("2021-279", "1")],
  }),
  refers("detained", { when: isDetained, sources: [decree("2021-279", "1")] }),
  notice("nobody-collects-for-an-adult", {
    when: all(isAdult, not(isUnderGuardianship)),
    sources: [...renewalOfACard, ...renewalOfAPassport],
  }),
  step("deposit", {
    when: always,
    sources: [...renewalOfACard, ...firstPassport],
  }),
  step("collect", {
    when: always,
    sources: [...renewalOfACard, ...renewalOfAPassport],
  }),
];
