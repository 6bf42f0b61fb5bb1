import { situation } from "../application/facts.js";
import { all, any, not } from "../graph/condition.js";
import { firstKnown } from "../graph/derive.js";
import { doubtful } from "../application/readings.js";
import { constant } from "../graph/fact.js";
import { before, since } from "../graph/time.js";
import { ants, civilCode, decree, fiche, senate } from "../sources/citation.js";
import { isMinor, isThirteen, isTwelve } from "./ages.js";
import {
  civilStatusIsProvedByPapers,
  depositedAbroad,
  forTemporaryPassport,
  registryIsConnected,
} from "./conditions.js";
import { asksFor, notice, paper, refers, refuses, type Rule } from "./rule.js";
import {
  aGuardianFiles,
  aParentFiles,
  aPrivateProxyFiles,
  aThirdPartyFiles,
  isEmancipated,
  isRepresented,
  theChildWelfareServiceFiles,
} from "./who-files.js";

/** Not married to the other parent, and the child was recognised after its first birthday. */
const recognitionWasLate = firstKnown(
  situation("circumstances.lateRecognition"),
  all(not(situation("minor.parentsMarried")), not(situation("minor.recognisedInFirstYear"))),
);
const authorityIsGranted = situation("minor.authorityGranted");

/** The sheet of 13 May 2025 has a guardian bring a copy of the identity document, and names the four papers of the service. */
const sheetOfMay2025 = constant("2025-05-13");
const showsACopy = all(since(sheetOfMay2025), any(aGuardianFiles, theChildWelfareServiceFiles));

/** Consulates no longer hold a parent to act with the agreement of one who opposes in writing (answer of 18 December 2025). */
const otherParentOpposes = all(aParentFiles, situation("circumstances.parentOpposes"));
const answerOfDecember2025 = constant("2025-12-18");
const oppositionStopsIt = any(
  all(otherParentOpposes, depositedAbroad, since(answerOfDecember2025)),
  doubtful(
    "written-opposition-of-a-parent",
    all(otherParentOpposes, any(not(depositedAbroad), before(answerOfDecember2025))),
  ),
);

const authority = fiche("F18605", "2025-05-13");
const lateRecognition = [fiche("F942", "2025-09-24"), authority] as const;
const signature = [fiche("F1342", "2025-09-29"), fiche("F21092", "2025-09-29")] as const;
const fingerprints = [
  decree("55-1397", "4-3", "2017"),
  decree("2021-279", "1"),
  decree("2015-701", "", "2015-06-19"),
  fiche("F1342", "2025-09-29"),
  fiche("F21244", "2022-11-23"),
] as const;

/** Who files for a minor and by what right, and what is said to the family. */
export const minorRules: readonly Rule[] = [
  asksFor("parent-id/minor", {
    when: all(isRepresented, not(showsACopy)),
    sources: [fiche("F1342", "2026-04-27"), fiche("F21092", "2025-09-29"), authority],
  }),
  asksFor("birth-record/parental-authority", {
    when: all(aParentFiles, civilStatusIsProvedByPapers, not(registryIsConnected)),
    sources: [authority],
  }),
  asksFor("parental-authority-decision/third-party", {
    when: aThirdPartyFiles,
    sources: [civilCode("377"), fiche("F18605", "2023-04-12")],
  }),
  asksFor("guardianship-judgment/minor", { when: aGuardianFiles, sources: [authority] }),
  asksFor("guardian-id-copy/minor", { from: "2025-05-13", when: aGuardianFiles, sources: [authority] }),
  asksFor("educational-assistance-judgment/child-welfare-service", {
    from: "2025-05-13",
    when: theChildWelfareServiceFiles,
    sources: [authority],
  }),
  asksFor("parents-failure-record/child-welfare-service", {
    from: "2025-05-13",
    when: theChildWelfareServiceFiles,
    sources: [authority],
  }),
  asksFor("agent-capacity-proof/child-welfare-service", {
    from: "2025-05-13",
    when: theChildWelfareServiceFiles,
    sources: [authority],
  }),
  asksFor("agent-id-copy/child-welfare-service", {
    from: "2025-05-13",
    when: theChildWelfareServiceFiles,
    sources: [authority],
  }),
  asksFor("joint-authority-declaration/late-recognition", {
    when: all(aParentFiles, recognitionWasLate, authorityIsGranted),
    orElse: [paper("parental-authority-decision")],
    sources: lateRecognition,
  }),
  refuses("no-parental-authority", {
    when: all(aParentFiles, recognitionWasLate, not(authorityIsGranted)),
    instead: "let-the-other-parent-file",
    sources: lateRecognition,
  }),
  refuses("private-proxy", {
    when: aPrivateProxyFiles,
    instead: "let-a-parent-file",
    sources: [authority, fiche("F21092", "2025-09-29")],
  }),
  refuses("opposed-by-the-other-parent", {
    when: oppositionStopsIt,
    instead: "obtain-both-parents-consent",
    sources: [civilCode("372-2"), senate("06867", "2025-12-18")],
  }),
  refers("emancipated-minor", {
    when: isEmancipated,
    bring: ["emancipation-decision"],
    sources: [civilCode("413-6"), civilCode("413-7"), fiche("F1194"), fiche("F21829", "2024-01-26")],
  }),
  notice("no-other-parents-consent", {
    when: all(aParentFiles, not(situation("circumstances.parentOpposes"))),
    sources: [authority, fiche("F21829", "2024-01-26")],
  }),
  notice("who-may-accompany", { when: isRepresented, sources: [authority] }),
  notice("fingerprints-from-twelve", { when: isTwelve, sources: fingerprints }),
  notice("no-fingerprints-under-twelve", { when: not(isTwelve), sources: fingerprints }),
  notice("signature-from-thirteen", { for: "cni", when: all(isRepresented, isThirteen), sources: signature }),
  notice("signature-of-the-adult", { for: "cni", when: not(isThirteen), sources: signature }),
  notice("signature-of-the-passport", {
    for: "passport",
    when: isMinor,
    sources: [fiche("F21092", "2025-09-29"), fiche("F1035", "2025-10-06")],
  }),
  notice("minor-card-after-majority", { for: "cni", when: isMinor, sources: [fiche("F1342", "2025-09-29")] }),
  notice("minor-passport-after-majority", {
    for: "passport",
    when: isMinor,
    sources: [fiche("F21092", "2025-09-29")],
  }),
  notice("stamp-for-the-age-on-deposit", {
    for: "passport",
    when: all(isMinor, not(forTemporaryPassport)),
    sources: [ants("renew-passport")],
  }),
];
