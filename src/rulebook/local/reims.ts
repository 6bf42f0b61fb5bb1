import { situation } from "../../application/facts.js";
import { all, any, is, not } from "../../graph/condition.js";
import { doubtful } from "../../application/readings.js";
import { fiche, reims as page } from "../../sources/citation.js";
import { isHosted, livesWithParents, parentsAreApart } from "../address.js";
import { isAdult, isMinor, isThirteen, isTwelve } from "../ages.js";
import { formerTitleIsGone, passportProvesForCard, reasonIs } from "../conditions.js";
import { minorAsksForBothNames } from "../names.js";
import { national } from "../national.js";
import { comesInPerson } from "../presence.js";
import type { Rulebook } from "../rule.js";
import { advice } from "./reims/advice.js";
import { fileIsFull, recordIsToBeBrought } from "./reims/files.js";
import { reimsParentIdKinds, reimsPhotoIdKinds, reimsProofKinds } from "./reims/kinds.js";
import { asksFor, asksHere, asksToCome, decree, notice, paper } from "./builders.js";
import { adds, advised, replaces, townHall } from "./town-hall.js";

/**
 * The town hall of Reims, whose page of 12 December 2023 speaks of the CNI. For a passport, and for a deposit outside
 * metropolitan France, the national answer stands.
 *
 * @example
 * ```ts
 * const answer = assess(
 *   { depositOn: "2026-11-25", requests: { cni: { reason: "first" } }, applicant: { adult: true }, heldTitles: { titles: [], complete: true } },
 *   { rulebook: reims },
 * );
 * answer.documents["other-photo-id"].status; // "required"
 * answer.requirements.find(({ id }) => id === "other-photo-id/never-held")?.basis; // "local-practice"
 * ```
 */
export const reims: Rulebook = townHall(national, {
  id: "reims",
  version: "2023-12-12",
  lastVerifiedOn: "2026-11-22",
  titles: ["cni"],
  territory: "metropole",
  cite: page,

  agrees: {
    "RE-01": ["notice/any-equipped-town-hall"],
    "RE-02": ["presence/applicant/deposit", "notice/fingerprints-from-twelve"],
    "RE-03": ["fee/cni/first", "fee/cni/former-card-shown", "validity/cni/bank-card"],
    "RE-04": ["parent-id/minor", "presence/legal-representative/deposit", "notice/who-may-accompany"],
    "RE-05": [
      "pre-application-number/online-channel",
      "application-form/paper-channel",
      "step/pre-apply-online",
    ],
    "RE-06": ["presence/applicant/deposit"],
    "RE-07": ["held-passport/proves-civil-status"],
    "RE-08": [
      "pre-application-number/online-channel",
      "application-form/paper-channel",
      "step/collect-the-form",
    ],
    "RE-10": ["theft-declaration/stolen", "step/declare-the-theft", "fee/cni/not-shown/france"],
    "RE-11": ["loss-declaration/lost", "notice/loss-declared-at-the-counter", "fee/cni/not-shown/france"],
    "RE-12": ["photo/every-application", "notice/photo-standard"],
    "RE-13": ["proof-of-address/own-name"],
    "RE-14": ["host-proof-of-address/hosted", "host-id-copy/hosted"],
    "RE-16": ["notice/record-requested-by-the-counter"],
    "RE-18": ["nationality-proof/record-silent"],
    "RE-19": ["divorce-judgment/ex-spouse-name", "ex-spouse-authorisation/not-in-judgment"],
    "RE-20": ["spouse-death-record/widowed-mention"],
    "RE-21": ["held-cni/replaced", "photo/every-application", "proof-of-address/own-name"],
    "RE-23": [
      "birth-record/civil-status-change",
      "marriage-record/spouse-name",
      "marriage-record/not-on-birth-record",
      "spouse-death-record/widowed-mention",
    ],
    "RE-24": ["presence/legal-representative/deposit", "presence/legal-representative/collection"],
    "RE-25": ["validity/cni/bank-card"],
    "RE-28": ["theft-declaration/stolen", "loss-declaration/lost", "fee/cni/not-shown/france"],
    "RE-30": ["nationality-proof/record-silent"],
    "RE-31": ["proof-of-address/parent", "second-parent-proof-of-address/usual-residence"],
    "RE-32": ["second-parent-proof-of-address/both-addresses"],
    "RE-33": ["host-proof-of-address/hosted", "host-id-copy/hosted"],
    "RE-34": ["parent-id/minor"],
    "RE-35": ["joint-authority-declaration/late-recognition", "refusal/no-parental-authority"],
    "RE-36": ["parental-authority-decision/third-party", "guardianship-judgment/minor"],
    "RE-37": ["other-parent-use-name-agreement/both-parents"],
    "RE-38": ["held-cni/replaced", "photo/every-application", "proof-of-address/parent", "parent-id/minor"],
    "RE-41": ["step/collect"],
    "RE-42": ["presence/legal-representative/collection"],
    "RE-43": ["notice/collect-within-three-months"],
    "RE-45": ["fiscal-stamp/fee-due", "step/buy-the-stamp"],
    "RE-46": ["step/track"],
    "RE-49": ["held-cni/handed-back", "notice/old-title-handed-back-at-collection"],
  },

  proofKinds: [
    {
      of: "proof-of-address",
      kinds: reimsProofKinds,
      differs: "kinds-of-proof-of-address",
      safer: "page",
    },
    {
      of: "parent-id",
      kinds: reimsParentIdKinds,
      differs: "parents-residence-permit",
      safer: "law",
    },
    {
      of: "other-photo-id",
      kinds: reimsPhotoIdKinds,
      differs: "other-photo-document",
      safer: "page",
    },
  ],

  changes: [
    adds(
      asksHere("other-photo-id/never-held", {
        when: all(isAdult, reasonIs("first"), fileIsFull),
        paper: paper("other-photo-id", { copies: 1 }),
        sources: [page("RE-09"), page("RE-22")],
      }),
      { differs: "other-photo-document", safer: "page" },
    ),
    adds(
      advised(
        asksHere("other-photo-id/minor", {
          when: all(isMinor, reasonIs("first"), fileIsFull),
          paper: paper("other-photo-id", { copies: 1 }),
          sources: [page("RE-27"), page("RE-22")],
        }),
      ),
      { differs: "other-photo-document", safer: "page" },
    ),
    adds(
      asksHere("other-photo-id/lost-or-stolen", {
        when: all(formerTitleIsGone, fileIsFull),
        sources: [page("RE-10"), page("RE-11"), page("RE-28"), page("RE-22")],
      }),
      { differs: "other-photo-document", safer: "page" },
    ),
    replaces(
      ["held-passport/proves-civil-status"],
      asksFor("held-passport/copied", {
        when: passportProvesForCard,
        paper: paper("held-passport", { copies: 1 }),
        sources: [
          decree("55-1397", "4", "2014"),
          fiche("F21089", "2025-09-29"),
          page("RE-07"),
          page("RE-21"),
          page("RE-26"),
          page("RE-38"),
        ],
      }),
      { differs: "copy-of-the-passport", safer: "page" },
    ),
    replaces(
      ["birth-record/no-title-shown"],
      asksFor("birth-record/extract", {
        when: all(isAdult, recordIsToBeBrought),
        paper: paper("birth-record", { form: "extract-with-parentage" }),
        sources: [decree("55-1397", "4", "2014"), page("RE-15"), page("RE-22")],
      }),
      { differs: "full-copy-or-extract", safer: "page" },
    ),
    replaces(
      ["birth-record/parental-authority"],
      asksFor("birth-record/full-copy", {
        when: all(isMinor, recordIsToBeBrought),
        paper: paper("birth-record", { form: "full-copy" }),
        sources: [
          decree("55-1397", "4", "2014"),
          fiche("F18605", "2025-05-13"),
          page("RE-29"),
          page("RE-22"),
        ],
      }),
      { differs: "full-copy-or-extract", safer: "page" },
    ),
    replaces(
      ["host-statement/hosted"],
      asksFor("host-statement/with-address", {
        when: isHosted,
        sources: [fiche("F14807", "2025-10-07"), page("RE-14"), page("RE-33")],
      }),
      { differs: "hosting-statement", safer: "page" },
    ),
    adds(
      asksHere("second-parent-proof-of-address/alternating", {
        when: all(parentsAreApart, is(situation("minor.residence"), "alternating"), livesWithParents),
        sources: [page("RE-32")],
      }),
      { differs: "each-parents-address", safer: "page" },
    ),
    adds(
      asksHere("court-decisions/minor", {
        when: all(
          isMinor,
          any(
            situation("circumstances.courtDecision"),
            all(parentsAreApart, is(situation("minor.settledBy"), "court-decision")),
          ),
        ),
        sources: [page("RE-36")],
      }),
      { differs: "court-decisions", safer: "page" },
    ),
    adds(
      asksHere("other-parent-use-name-agreement/any-case", {
        when: minorAsksForBothNames,
        sources: [page("RE-37")],
      }),
      { differs: "other-parents-agreement", safer: "page" },
    ),
    replaces(
      ["other-parent-id-copy/both-parents"],
      asksHere("other-parent-id-copy/use-name", {
        when: minorAsksForBothNames,
        sources: [page("RE-37")],
      }),
      { differs: "other-parents-agreement", safer: "page" },
    ),
    replaces(
      ["presence/applicant/collection"],
      asksToCome("applicant/collection", {
        when: all(comesInPerson, any(isThirteen, doubtful("over-twelve", isTwelve))),
        sources: [fiche("F556", "2024-03-01"), page("RE-06"), page("RE-24")],
      }),
      { differs: "twelve-at-collection", safer: "law" },
    ),
    adds(notice("twelve-before-collection", { when: not(isTwelve), sources: [page("RE-24")] }), {
      differs: "twelve-at-collection",
      safer: "law",
    }),
    ...advice,
  ],
});
