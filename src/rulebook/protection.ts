import { situation } from "../application/facts.js";
import { all, any, is, not } from "../graph/condition.js";
import { doubtful } from "../application/readings.js";
import type { Condition } from "../graph/node.js";
import { decree, fiche, protectedPersons } from "../sources/citation.js";
import { isAdult } from "./ages.js";
import { forPassport, saidOrShownBy } from "./conditions.js";
import { asksFor, asksToCome, refers, refuses, type Rule } from "./rule.js";

const measure = situation("protection.measure");
/** A measure protects the applicant. */
export const isProtected: Condition = saidOrShownBy(situation("circumstances.protectedAdult"), measure);
/** An adult is under guardianship (tutelle). */
export const isUnderGuardianship: Condition = all(isAdult, isProtected, is(measure, "guardianship"));
const filesAlone = all(isUnderGuardianship, is(situation("protection.filedBy"), "applicant"));
const guardianFiles = all(isUnderGuardianship, is(situation("protection.filedBy"), "guardian"));
const guardianActs = all(isUnderGuardianship, any(forPassport, guardianFiles));

const cardAlone = [fiche("F12883", "2025-04-08"), protectedPersons()] as const;
const passport = [fiche("F12883", "2025-04-08"), protectedPersons()] as const;

/**
 * Adults under guardianship (tutelle): a card may be asked for alone, a passport by the guardian only. Curatorship, safeguard
 * and family authorisation leave an adult to act alone, unless a judge limited the capacity.
 */
export const protectionRules: readonly Rule[] = [
  asksFor("guardian-statement/filed-alone", { for: "cni", when: filesAlone, sources: cardAlone }),
  asksFor("guardian-id-copy/filed-alone", { for: "cni", when: filesAlone, sources: cardAlone }),
  asksFor("guardianship-judgment/filed-alone", { for: "cni", when: filesAlone, sources: cardAlone }),
  asksFor("guardianship-judgment/guardian-files", { when: guardianFiles, sources: passport }),
  asksFor("guardian-id-copy/guardian-files", {
    when: doubtful("papers-of-a-filing-guardian", guardianFiles),
    sources: passport,
  }),
  asksToCome("guardian/deposit", {
    when: guardianActs,
    sources: passport,
  }),
  asksToCome("guardian/collection", {
    when: any(guardianActs, doubtful("guardian-at-collection", isUnderGuardianship)),
    sources: [decree("55-1397", "5", "2016"), fiche("F12883", "2025-04-08"), protectedPersons()],
  }),
  refers("limited-capacity", {
    when: all(
      isAdult,
      isProtected,
      is(measure, "family-authorisation"),
      situation("protection.capacityLimited"),
    ),
    bring: ["guardianship-judgment"],
    sources: [fiche("F12883", "2025-04-08")],
  }),
  refuses("guardian-must-file", {
    for: "passport",
    when: filesAlone,
    instead: "let-the-guardian-file",
    sources: passport,
  }),
  refuses("guardian-not-informed", {
    for: "cni",
    when: all(filesAlone, not(situation("protection.guardianInformed"))),
    instead: "inform-the-guardian",
    sources: cardAlone,
  }),
];
