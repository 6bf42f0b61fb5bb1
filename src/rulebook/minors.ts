import { situation } from "../application/facts.js";
import { all, is, not } from "../graph/condition.js";
import { firstKnown } from "../graph/derive.js";
import { ants, decree, fiche } from "../sources/citation.js";
import { isMinor, isThirteen, isTwelve } from "./ages.js";
import { civilStatusIsProvedByPapers, forTemporaryPassport, registryIsConnected } from "./conditions.js";
import { asksFor, notice, paper, refuses, type Rule } from "./rule.js";

const filedBy = situation("minor.filedBy");
const aParentFiles = /* @__PURE__ */ all(isMinor, is(filedBy, "parent"));

/** Not married to the other parent, and the child was recognised after its first birthday. */
const recognitionWasLate = /* @__PURE__ */ firstKnown(
  situation("circumstances.lateRecognition"),
  all(not(situation("minor.parentsMarried")), not(situation("minor.recognisedInFirstYear"))),
);
const authorityIsGranted = situation("minor.authorityGranted");
const lateRecognition = [fiche("F942", "2020-02-04"), fiche("F18605", "2023-04-12")] as const;

/** Who files for a minor and by what right, and what is said to the family. */
export const minorRules: readonly Rule[] = [
  asksFor("parent-id/minor", {
    when: isMinor,
    sources: [fiche("F1342", "2026-04-27"), fiche("F21092", "2020-11-02")],
  }),
  asksFor("birth-record/parental-authority", {
    when: all(aParentFiles, civilStatusIsProvedByPapers, not(registryIsConnected)),
    sources: [fiche("F18605", "2023-04-12")],
  }),
  asksFor("parental-authority-decision/third-party", {
    when: all(isMinor, is(filedBy, "third-party")),
    sources: [fiche("F18605", "2023-04-12")],
  }),
  asksFor("guardianship-judgment/minor", {
    when: all(isMinor, is(filedBy, "guardian")),
    sources: [fiche("F18605", "2023-04-12")],
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
    when: all(isMinor, is(filedBy, "private-proxy")),
    instead: "let-a-parent-file",
    sources: [fiche("F18605", "2023-04-12"), fiche("F21092", "2020-11-02")],
  }),
  notice("no-other-parents-consent", { when: isMinor, sources: [fiche("F18605", "2023-04-12")] }),
  notice("who-may-accompany", {
    when: isMinor,
    sources: [fiche("F18605", "2023-04-12")],
  }),
  notice("fingerprints-from-twelve", {
    when: isTwelve,
    sources: [decree("55-1397", "4-3", "2017"), decree("2021-279", "1"), fiche("F21244", "2022-11-23")],
  }),
  notice("no-fingerprints-under-twelve", {
    when: not(isTwelve),
    sources: [decree("55-1397", "4-3", "2017"), decree("2021-279", "1"), fiche("F21244", "2022-11-23")],
  }),
  notice("signature-from-thirteen", {
    when: all(isMinor, isThirteen),
    sources: [fiche("F1342", "2020-07-21"), fiche("F21092", "2020-11-02")],
  }),
  notice("signature-of-the-adult", {
    when: not(isThirteen),
    sources: [fiche("F1342", "2020-07-21"), fiche("F21092", "2020-11-02")],
  }),
  notice("minor-passport-after-majority", {
    for: "passport",
    when: isMinor,
    sources: [fiche("F21092", "2020-11-02")],
  }),
  notice("stamp-for-the-age-on-deposit", {
    for: "passport",
    when: all(isMinor, not(forTemporaryPassport)),
    sources: [ants("renew-passport")],
  }),
];
