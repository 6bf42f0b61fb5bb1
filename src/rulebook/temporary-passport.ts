import { situation } from "../application/facts.js";
import { all, any, is } from "../graph/condition.js";
import { decree, fiche } from "../sources/citation.js";
import { isMinor } from "./ages.js";
import { forTemporaryPassport, temporaryPassportIsAsked } from "./conditions.js";
import { asksFor, notice, refuses, step, type Rule } from "./rule.js";

const urgency = situation("urgency");
const urgencies = [fiche("F1373", "2021-03-08"), fiche("F1035", "2020-01-22")] as const;

/** The passport of one year for a trip that cannot wait: the file of an ordinary one, and a proof of the urgency. */
export const temporaryPassportRules: readonly Rule[] = [
  asksFor("urgency-proof/temporary-passport", {
    for: "passport",
    when: forTemporaryPassport,
    sources: [
      decree("2005-1726", "17-1", "2008-04-30"),
      fiche("F1373", "2021-03-08"),
      fiche("F1035", "2020-01-22"),
    ],
  }),
  refuses("urgency-not-accepted", {
    for: "passport",
    when: all(forTemporaryPassport, any(is(urgency, "other"), all(isMinor, is(urgency, "professional")))),
    instead: "ask-for-an-ordinary-passport",
    sources: urgencies,
  }),
  step("ask-for-the-temporary-passport", {
    for: "passport",
    when: forTemporaryPassport,
    sources: [fiche("F1373", "2019-09-11")],
  }),
  notice("temporary-passport-is-no-right", {
    for: "passport",
    when: forTemporaryPassport,
    sources: urgencies,
  }),
  notice("temporary-passport-to-the-usa", {
    for: "passport",
    when: forTemporaryPassport,
    sources: [fiche("F1373", "2019-09-11"), fiche("F14079", "2020-10-02")],
  }),
  notice("no-urgent-card", {
    for: "cni",
    when: temporaryPassportIsAsked,
    sources: [fiche("F16872", "2020-10-30")],
  }),
];
