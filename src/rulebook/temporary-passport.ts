import { situation } from "../application/facts.js";
import { all, any, is } from "../graph/condition.js";
import { constant } from "../graph/fact.js";
import { before } from "../graph/time.js";
import { decree, fiche } from "../sources/citation.js";
import { isAdult, isMinor } from "./ages.js";
import { forTemporaryPassport, temporaryPassportIsAsked } from "./conditions.js";
import { asksFor, notice, paper, refers, refuses, step, type Rule } from "./rule.js";
import { temporaryPassport } from "./sheets.js";

const urgency = situation("urgency");
const urgencies = temporaryPassport;

/** The sheets of 6 October 2025, which name the reasons of a minor as examples. */
const sheetsOfOctober2025 = constant("2025-10-06");
/** The sheet on minors names humanitarian and medical reasons. */
const aMinorHasAnotherReason = all(forTemporaryPassport, isMinor, is(urgency, "professional", "other"));

/** The passport of one year for a trip that cannot wait: the papers of an ordinary one, and a proof of the urgency. */
export const temporaryPassportRules: readonly Rule[] = [
  asksFor("urgency-proof/temporary-passport", {
    for: "passport",
    when: forTemporaryPassport,
    sources: [decree("2005-1726", "17-1", "2008-04-30"), ...urgencies],
  }),
  refuses("urgency-not-accepted", {
    for: "passport",
    when: any(
      all(forTemporaryPassport, isAdult, is(urgency, "other")),
      all(aMinorHasAnotherReason, before(sheetsOfOctober2025)),
    ),
    instead: "ask-for-an-ordinary-passport",
    sources: urgencies,
  }),
  step("ask-for-the-temporary-passport", {
    for: "passport",
    when: forTemporaryPassport,
    sources: urgencies,
  }),
  asksFor("temporary-passport-receipt/temporary-passport", {
    for: "passport",
    from: "2025-10-06",
    when: forTemporaryPassport,
    paper: paper("temporary-passport-receipt", { at: "collection" }),
    sources: urgencies,
  }),
  refers("temporary-passport-of-a-minor", {
    for: "passport",
    from: "2025-10-06",
    when: aMinorHasAnotherReason,
    bring: ["urgency-proof"],
    sources: [fiche("F1035", "2025-10-06")],
  }),
  notice("papers-of-the-temporary-passport", {
    for: "passport",
    from: "2025-10-06",
    when: forTemporaryPassport,
    sources: urgencies,
  }),
  notice("temporary-passport-is-no-right", {
    for: "passport",
    when: forTemporaryPassport,
    sources: urgencies,
  }),
  notice("temporary-passport-to-the-usa", {
    for: "passport",
    when: forTemporaryPassport,
    countries: ["US"],
    sources: [fiche("F14079", "2020-10-02")],
  }),
  notice("no-urgent-card", {
    for: "cni",
    when: temporaryPassportIsAsked,
    sources: [fiche("F16872", "2020-10-30")],
  }),
];
