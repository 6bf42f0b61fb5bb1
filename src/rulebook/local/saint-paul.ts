import { held, heldTitles, situation } from "../../application/facts.js";
import { all, any, is, not } from "../../graph/condition.js";
import { derive } from "../../graph/derive.js";
import { doubtful } from "../../graph/doubt.js";
import { always } from "../../graph/fact.js";
import { some } from "../../graph/list.js";
import { named } from "../../graph/node.js";
import { decree, fiche, saintPaul as page } from "../../sources/citation.js";
import { isCni, isInHand, provesCivilStatus } from "../../titles/law.js";
import {
  bothAddressesAreWanted,
  isHosted,
  livesInOwnName,
  livesWithParents,
  parentsAreApart,
} from "../address.js";
import { isMinor, isThirteen, isTwelve } from "../ages.js";
import {
  birthRecordIsBrought,
  civilStatusIsProvedByPapers,
  formerTitleIsGone,
  noRecordCanBeProduced,
  reasonIs,
  registryIsConnected,
  replacedTitleIs,
  replacesATitleInHand,
  useNameIs,
  useNameIsAsked,
} from "../conditions.js";
import { dayThatCountsForTwelve, overTwelve } from "../doubts.js";
import { isShown } from "../held-titles.js";
import { minorAsksForBothNames } from "../names.js";
import { national } from "../national.js";
import { comesInPerson, turnsTwelveBeforeCollection } from "../presence.js";
import { isProtected } from "../protection.js";
import { asksFor, asksToCome, notice, paper, refers, type Rulebook } from "../rule.js";
import { adds, advised, asksHere, replaces, townHall, type Change, type Page } from "./town-hall.js";

type Line = Parameters<typeof page>[0];

const holdsACard = /* @__PURE__ */ named("holds a card", some(heldTitles, all(isCni, isInHand)));
const holdsAPassport = /* @__PURE__ */ named("holds a passport", some(heldTitles, all(not(isCni), isInHand)));
const wasBornAbroad = /* @__PURE__ */ is(situation("applicant.birthplace"), "abroad");
const recordCanBeBrought = /* @__PURE__ */ all(not(registryIsConnected), not(noRecordCanBeProduced));
const recordFromAbroadIsLeftOut = /* @__PURE__ */ all(wasBornAbroad, reasonIs("first", "lost", "stolen"));
const isPassportFromBefore2008 = /* @__PURE__ */ all(
  not(isCni),
  derive("issued before 30 April 2008", [held("issuedOn")], (day) => day < "2008-04-30"),
);
const onlyAnOlderPassportProves = /* @__PURE__ */ named(
  "only a passport issued before 30 April 2008 proves civil status",
  all(
    not(civilStatusIsProvedByPapers),
    not(some(heldTitles, all(isInHand, provesCivilStatus, not(isPassportFromBefore2008)))),
  ),
);
const livesInTurnInOneHome = /* @__PURE__ */ all(
  parentsAreApart,
  is(situation("minor.residence"), "alternating"),
  not(situation("minor.bothAddresses")),
);
const familyIsNotOnThePage = /* @__PURE__ */ all(
  parentsAreApart,
  not(is(situation("minor.residence"), "alternating")),
  not(is(situation("minor.filedBy"), "third-party")),
  not(situation("circumstances.parentDeceased")),
);
const isTwelveYearsOld = /* @__PURE__ */ all(isTwelve, not(isThirteen));

/** The rules of the law that the page states, by its lines. */
const agrees: Page<Line>["agrees"] = {
  "SP-02": [
    "step gather-papers",
    "step pre-apply-online",
    "step buy-the-stamp",
    "step deposit",
    "step track",
    "step collect",
  ],
  "SP-04": ["step pre-apply-online"],
  "SP-05": ["application-form/paper-channel", "step collect-the-form"],
  "SP-07": ["photo/every-application", "notice photo-standard"],
  "SP-11": ["host-id-copy/hosted"],
  "SP-12": ["fee passport/ordinary/adult", "fee passport/ordinary/from-15", "fee passport/ordinary/under-15"],
  "SP-13": ["fee cni/first", "fee cni/former-card-shown", "notice fee-if-not-handed-back"],
  "SP-14": ["fee cni/not-shown/france"],
  "SP-18": ["nationality-proof/record-silent", "nationality-proof/acquired-nationality"],
  "SP-20": ["referral foreign-civil-status-record", "sworn-translation/foreign-record"],
  "SP-21": ["marriage-record/spouse-name", "marriage-record/not-on-birth-record"],
  "SP-22": ["presence applicant/deposit"],
  "SP-24": ["held-cni/replaced", "held-passport/replaced"],
  "SP-27": ["second-parent-proof-of-address/both-addresses", "alternating-residence-proof/both-addresses"],
  "SP-30": ["parental-authority-decision/third-party"],
  "SP-33": ["parent-id/minor"],
  "SP-35": ["held-cni/replaced", "held-passport/replaced"],
  "SP-37": ["marriage-record/spouse-name", "marriage-record/not-on-birth-record"],
  "SP-39": ["theft-declaration/stolen", "step declare-the-theft"],
  "SP-40": ["theft-declaration/stolen", "step declare-the-theft-abroad"],
  "SP-41": ["loss-declaration/lost", "notice loss-declared-at-the-counter"],
  "SP-42": ["birth-record/acquired-nationality"],
  "SP-44": ["marriage-record/spouse-name", "marriage-record/not-on-birth-record"],
  "SP-45": ["ex-spouse-authorisation/not-in-judgment"],
  "SP-48": [
    "presence applicant/deposit",
    "presence legal-representative/deposit",
    "notice who-may-accompany",
  ],
  "SP-52": ["pre-application-number/online-channel"],
  "SP-53": ["step track"],
  "SP-54": ["step collect"],
  "SP-55": ["held-cni/handed-back", "held-passport/handed-back", "presence legal-representative/collection"],
  "SP-56": ["notice collect-within-three-months"],
  "SP-57": ["validity cni/bank-card"],
  "SP-58": ["refusal not-french"],
  "SP-59": ["notice no-need-to-renew"],
  "SP-60": ["notice extended-card-abroad"],
  "SP-61": ["validity passport/adult", "validity passport/minor"],
  "SP-62": ["fiscal-stamp/fee-due", "step buy-the-stamp"],
  "SP-63": ["notice record-requested-by-the-counter"],
  "SP-66": ["notice told-when-ready"],
  "SP-67": ["photo/every-application", "fiscal-stamp/fee-due", "notice one-photo-for-both"],
};

const titlesHeld: readonly Change[] = [
  adds(
    asksHere("held-cni/only-title-held", {
      when: all(holdsACard, not(holdsAPassport)),
      sources: [page("SP-15"), page("SP-67")],
    }),
    { differs: "titles-held", safer: "page" },
  ),
  adds(
    asksHere("held-passport/only-title-held", {
      when: all(holdsAPassport, not(holdsACard)),
      sources: [page("SP-15"), page("SP-67")],
    }),
    { differs: "titles-held", safer: "page" },
  ),
  adds(
    advised(
      asksHere("held-cni/both-held", { when: all(holdsACard, holdsAPassport), sources: [page("SP-16")] }),
    ),
    { differs: "titles-held", safer: "page" },
  ),
  adds(
    advised(
      asksHere("held-passport/both-held", {
        when: all(holdsACard, holdsAPassport),
        sources: [page("SP-16")],
      }),
    ),
    { differs: "titles-held", safer: "page" },
  ),
  adds(
    asksHere("other-photo-id/title-not-shown", {
      when: all(replacesATitleInHand, replacedTitleIs(is(held("where"), "unavailable"))),
      orElse: [paper("no-photo-id-statement")],
      sources: [page("SP-36")],
    }),
    { differs: "other-photo-document", safer: "page" },
  ),
  adds(
    asksHere("foreign-id/held", {
      when: all(reasonIs("first"), situation("circumstances.foreignIdHeld")),
      sources: [page("SP-19")],
    }),
    { differs: "foreign-identity-document", safer: "page" },
  ),
];

const civilStatus: readonly Change[] = [
  replaces(
    ["birth-record/no-title-shown"],
    asksFor("birth-record/no-title-shown", {
      when: all(birthRecordIsBrought, not(recordFromAbroadIsLeftOut)),
      sources: [decree("55-1397", "4", "2014"), fiche("F14929", "2025-07-31"), page("SP-17")],
    }),
    { differs: "born-abroad", safer: "law" },
  ),
  adds(
    advised(
      asksFor("birth-record/born-abroad", {
        when: all(birthRecordIsBrought, recordFromAbroadIsLeftOut),
        sources: [
          decree("55-1397", "4", "2014"),
          fiche("F14929", "2025-07-31"),
          page("SP-17"),
          page("SP-38"),
        ],
      }),
    ),
    { differs: "born-abroad", safer: "law" },
  ),
  adds(
    notice("law-asks-for-the-record-abroad", {
      when: all(birthRecordIsBrought, recordFromAbroadIsLeftOut),
      sources: [decree("55-1397", "4", "2014"), page("SP-17"), page("SP-38")],
    }),
    { differs: "born-abroad", safer: "law" },
  ),
  adds(
    asksHere("birth-record/passport-before-2008", {
      when: all(reasonIs("first"), onlyAnOlderPassportProves, recordCanBeBrought, not(wasBornAbroad)),
      sources: [page("SP-17")],
    }),
    { differs: "passport-of-30-april-2008", safer: "page" },
  ),
  adds(
    asksHere("birth-record/lost-or-stolen", {
      when: all(formerTitleIsGone, recordCanBeBrought, not(wasBornAbroad)),
      sources: [page("SP-38")],
    }),
    { differs: "birth-record-after-loss-or-theft", safer: "page" },
  ),
  adds(asksHere("birth-record/minor", { when: isMinor, sources: [page("SP-25")] }), {
    differs: "birth-record-of-a-minor",
    safer: "page",
  }),
  adds(
    asksHere("notarial-deed/register-mention", {
      when: all(situation("circumstances.registerMention"), not(isProtected)),
      sources: [page("SP-47")],
    }),
    { differs: "register-mention", safer: "page" },
  ),
  adds(
    asksHere("guardianship-judgment/register-mention", {
      when: all(situation("circumstances.registerMention"), isProtected),
      paper: paper("guardianship-judgment", { form: "photocopy" }),
      sources: [page("SP-47")],
    }),
    { differs: "register-mention", safer: "page" },
  ),
  adds(
    refers("protected-adult", {
      when: isProtected,
      bring: ["guardianship-judgment"],
      sources: [page("SP-46")],
    }),
    { differs: "protected-adult", safer: "page" },
  ),
  adds(
    notice("where-to-ask-for-the-record", {
      when: all(birthRecordIsBrought),
      sources: [page("SP-63")],
    }),
    { differs: "practical-advice", safer: "page" },
  ),
];

const addresses: readonly Change[] = [
  replaces(
    ["proof-of-address/own-name"],
    asksFor("proof-of-address/original", {
      when: livesInOwnName,
      paper: paper("proof-of-address", { form: "original" }),
      sources: [
        decree("55-1397", "2", "2017-11-05"),
        fiche("F14807", "2023-03-20"),
        page("SP-08"),
        page("SP-09"),
        page("SP-67"),
      ],
    }),
    { differs: "proof-of-address-in-original", safer: "page" },
  ),
  replaces(
    ["proof-of-address/parent"],
    asksFor("proof-of-address/who-comes", {
      when: livesWithParents,
      paper: paper("proof-of-address", { form: "original", whose: "representative" }),
      sources: [fiche("F1342", "2026-04-27"), fiche("F32675", "2020-08-25"), page("SP-26")],
    }),
    { differs: "name-on-the-proof-of-address", safer: "page" },
  ),
  replaces(
    ["host-proof-of-address/hosted"],
    asksFor("host-proof-of-address/original", {
      when: isHosted,
      paper: paper("host-proof-of-address", { form: "original" }),
      sources: [fiche("F14807", "2023-03-20"), page("SP-11")],
    }),
    { differs: "proof-of-address-in-original", safer: "page" },
  ),
  replaces(
    ["host-statement/hosted"],
    asksFor("host-statement/three-months", {
      when: isHosted,
      sources: [fiche("F14807", "2023-03-20"), page("SP-11")],
    }),
    { differs: "hosting-statement", safer: "page" },
  ),
  adds(notice("more-proofs-of-address-refused", { when: always, sources: [page("SP-10")] }), {
    differs: "kinds-of-proof-of-address",
    safer: "page",
  }),
];

const families: readonly Change[] = [
  adds(
    asksHere("other-parent-id-copy/agreement", {
      when: all(bothAddressesAreWanted, is(situation("minor.settledBy"), "agreement")),
      sources: [page("SP-28")],
    }),
    { differs: "parents-apart", safer: "page" },
  ),
  adds(
    asksHere("parents-residence-statement/one-home", {
      when: livesInTurnInOneHome,
      sources: [page("SP-29")],
    }),
    { differs: "parents-apart", safer: "page" },
  ),
  adds(asksHere("other-parent-id-copy/one-home", { when: livesInTurnInOneHome, sources: [page("SP-29")] }), {
    differs: "parents-apart",
    safer: "page",
  }),
  adds(
    asksHere("parent-death-record/parent-deceased", {
      when: all(isMinor, situation("circumstances.parentDeceased")),
      sources: [page("SP-31")],
    }),
    { differs: "parent-deceased", safer: "page" },
  ),
  adds(refers("other-family-situation", { when: familyIsNotOnThePage, sources: [page("SP-32")] }), {
    differs: "parents-apart",
    safer: "page",
  }),
  replaces(
    ["presence applicant/collection"],
    asksToCome("applicant/collection", {
      when: all(
        comesInPerson,
        any(
          isThirteen,
          doubtful(overTwelve, isTwelveYearsOld, true),
          doubtful(dayThatCountsForTwelve, all(not(isTwelve), turnsTwelveBeforeCollection), true),
        ),
      ),
      person: "applicant",
      at: "collection",
      sources: [fiche("F556", "2024-03-01"), page("SP-23"), page("SP-55")],
    }),
    { differs: "twelve-at-collection", safer: "law" },
  ),
];

const names: readonly Change[] = [
  replaces(
    ["other-parent-use-name-agreement/both-parents"],
    asksHere("parents-use-name-letters/both-parents", {
      when: minorAsksForBothNames,
      sources: [page("SP-34")],
    }),
    { differs: "both-parents-letters", safer: "page" },
  ),
  replaces(
    ["other-parent-id-copy/both-parents"],
    asksHere("other-parent-id-copy/use-name", { when: minorAsksForBothNames, sources: [page("SP-34")] }),
    { differs: "both-parents-letters", safer: "page" },
  ),
  replaces(
    ["divorce-judgment/ex-spouse-name"],
    asksFor("divorce-judgment/or-authorisation-with-identity", {
      when: useNameIs("ex-spouse"),
      orElse: [[paper("ex-spouse-authorisation"), paper("ex-spouse-id-copy")]],
      sources: [fiche("F33250"), page("SP-45")],
    }),
    { differs: "ex-spouse-identity", safer: "page" },
  ),
  adds(
    asksHere("ex-spouse-id-copy/not-in-judgment", {
      when: all(useNameIs("ex-spouse"), not(situation("names.judgmentAllows"))),
      sources: [page("SP-45")],
    }),
    { differs: "ex-spouse-identity", safer: "page" },
  ),
  replaces(
    ["spouse-death-record/widowed-mention"],
    asksFor("spouse-death-record/widowed", {
      when: all(useNameIs("late-spouse"), situation("names.widowedMention")),
      orElse: [paper("family-record-book")],
      sources: [fiche("F33250"), page("SP-43")],
    }),
    { differs: "widowed", safer: "law" },
  ),
  adds(
    asksHere("spouse-death-record/without-mention", {
      when: all(useNameIs("late-spouse"), not(situation("names.widowedMention"))),
      orElse: [paper("family-record-book")],
      sources: [page("SP-43")],
    }),
    { differs: "widowed", safer: "page" },
  ),
  adds(notice("use-name-is-not-the-family-name", { when: useNameIsAsked, sources: [page("SP-65")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
];

const papersInGeneral: readonly Change[] = [
  replaces(
    ["notice originals"],
    notice("originals-and-copies", { when: always, sources: [page("SP-06"), page("SP-64")] }),
    { differs: "originals-and-copies", safer: "page" },
  ),
  adds(notice("whole-photo-sheet", { when: always, sources: [page("SP-07")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(
    notice("form-numbers-of-the-page", {
      when: is(situation("channel"), "paper-form"),
      sources: [page("SP-05")],
    }),
    { differs: "form-numbers", safer: "law" },
  ),
  adds(
    advised(
      asksHere("deposit-receipt/collection", {
        when: always,
        paper: paper("deposit-receipt", { at: "collection" }),
        sources: [page("SP-54")],
      }),
    ),
    { differs: "deposit-receipt", safer: "page" },
  ),
];

/**
 * The town hall of Saint-Paul (La Réunion), whose page speaks of both titles. It bears no day. For a deposit elsewhere the
 * national answer stands.
 *
 * @example
 * ```ts
 * const child = { depositOn: "2026-11-25", requests: { cni: { reason: "renewal" } }, applicant: { adult: false } } as const;
 * assess(child, { rulebook: saintPaul }).documents["birth-record"].status; // "required"
 * assess({ ...child, territory: "metropole" }, { rulebook: saintPaul }).rulebook.nationalFor; // ["cni"]
 * ```
 */
export const saintPaul: Rulebook = /* @__PURE__ */ townHall(national, {
  id: "saint-paul",
  version: "read 2026-11-22",
  lastVerifiedOn: "2026-11-22",
  titles: ["cni", "passport"],
  territory: "reunion",
  cite: page,
  copiesOfOriginals: true,
  isShown: any(isShown, all(isInHand, not(all(holdsACard, holdsAPassport)))),
  agrees,
  changes: [...titlesHeld, ...civilStatus, ...addresses, ...families, ...names, ...papersInGeneral],
});
