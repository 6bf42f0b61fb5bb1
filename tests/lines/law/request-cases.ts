import {
  nothingSpecial,
  type Application,
  type HeldTitle,
  type NoticeId,
  type PlainDate,
  type Reason,
  type TitleKind,
  type Urgency,
} from "titres-identite";
import { adult, bestRecord, card, ends, passport } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";

const asks = (
  kind: TitleKind,
  reason: Reason,
  titles: readonly HeldTitle[] = [],
  said: Partial<Application> = {},
): Application => adult({ [kind]: { reason } }, titles, said);
const aMinor = {
  applicant: { bornOn: "2012-03-01", french: true, birthRecord: bestRecord },
  minor: { filedBy: "parent", parents: "together" },
} as const;

/** What the titles held rule out (CNI 1, passport 2.2). */
const contradicted: readonly LineCase[] = [
  {
    title: "refusal not-french F14929 of 2025-07-31: for French nationals only",
    given: asks("passport", "first", [], {
      applicant: { bornOn: "1985-06-15", french: false, birthRecord: bestRecord },
    }),
    expected: { refused: ["not-french"] },
  },
  {
    title: "refusal never-held decree 55-1397, article 4-1: no renewal of what was never held",
    given: asks("cni", "renewal"),
    expected: { refused: ["never-held"] },
  },
  {
    title: "refusal already-held F1341 of 2025-09-29: no first card for who has one",
    given: asks("cni", "first", [card(ends.valid)]),
    expected: { refused: ["already-held"] },
  },
  {
    title: "refusal title-in-hand F1344 of 2026-04-08: nothing is lost that is in hand",
    given: asks("cni", "lost", [card(ends.valid)]),
    expected: { refused: ["title-in-hand"] },
  },
  {
    title: "refusal title-not-in-hand F1344 of 2026-04-08: what is lost is declared, not renewed",
    given: asks("cni", "renewal", [card(ends.valid, { where: "lost" })]),
    expected: { refused: ["title-not-in-hand"] },
  },
  {
    title: "refusal pages-full-of-a-card F1709 of 2021-10-15: a card has no pages",
    given: asks("cni", "pages-full", [card(ends.valid)]),
    expected: { refused: ["pages-full-of-a-card"] },
  },
];

const laminated = card("2030-05-01", { issuedOn: "2015-05-02", adultWhenIssued: true });
const identity = (titles: readonly HeldTitle[], said: Partial<Application> = {}): Application =>
  asks("cni", "digital-identity", titles, said);
const onPaper = (depositOn: PlainDate): Application =>
  asks("cni", "renewal", [laminated], { channel: "paper-form", depositOn });

/** The renewal for the digital identity, since 31 March 2025 (CNI S3, C26). */
const digitalIdentity: readonly LineCase[] = [
  {
    title: "notice digital-identity F21089 of 2025-04-16: an adult with a laminated card in force, online",
    given: identity([laminated]),
    expected: { refused: [], euros: 0, told: ["digital-identity"], papers: ["held-cni"] },
  },
  {
    title: "refusal digital-identity-for-a-passport F21089 of 2025-04-16: a card only",
    given: asks("passport", "digital-identity", [passport(ends.valid)]),
    expected: { refused: ["digital-identity-for-a-passport"] },
  },
  {
    title: "refusal digital-identity-not-yet Maire-info of 2025-04-02: not on the eve of 31 March 2025",
    given: identity([laminated], { depositOn: "2025-03-30" }),
    expected: { refused: ["digital-identity-not-yet"] },
  },
  {
    title: "refusal digital-identity-of-a-minor Maire-info of 2025-04-02: for adults",
    given: identity([card("2027-05-01", { issuedOn: "2017-05-02" })], aMinor),
    expected: { refused: ["digital-identity-of-a-minor"] },
  },
  {
    title: "refusal digital-identity-without-laminated-card F21089 of 2025-04-16: not for a bank card",
    given: identity([card("2032-05-01", { format: "card", issuedOn: "2022-05-02", adultWhenIssued: true })]),
    expected: { refused: ["digital-identity-without-laminated-card"] },
  },
  {
    title: "refusal digital-identity-on-paper F21089 of 2025-04-16: online only",
    given: identity([laminated], { channel: "paper-form" }),
    expected: { refused: ["digital-identity-on-paper"], notTold: ["digital-identity"] },
  },
  {
    title:
      "notice pre-apply-to-be-safe C26: since 31 March 2025 the sheet may be read to ask for it of any laminated card",
    given: onPaper("2025-03-31"),
    expected: { refused: [], told: ["pre-apply-to-be-safe"] },
  },
  {
    title: "notice pre-apply-to-be-safe C26: nothing of the kind before",
    given: onPaper("2025-03-30"),
    expected: { notTold: ["pre-apply-to-be-safe"] },
  },
];

const urgent = (urgency: Urgency, said: Partial<Application> = {}): Application =>
  asks("passport", "first", [], {
    urgency,
    circumstances: { ...nothingSpecial, temporaryPassport: true },
    ...said,
  });

/** Passports of other kinds (passport 1.3, 3.2 and 7.2; CNI S23). */
const otherPassports: readonly LineCase[] = [
  {
    title:
      "urgency-proof/temporary-passport, step ask-for-the-temporary-passport, notice temporary-passport-is-no-right, notice temporary-passport-to-the-usa, validity passport/temporary F1373: one year, for a trip that cannot wait",
    given: urgent("medical"),
    expected: {
      papers: ["birth-record", "urgency-proof", "fiscal-stamp"],
      valid: 1,
      steps: ["ask-for-the-temporary-passport"],
      told: ["temporary-passport-is-no-right", "temporary-passport-to-the-usa"],
      notTold: ["any-equipped-town-hall"],
      refused: [],
    },
  },
  {
    title: "refusal urgency-not-accepted F1373 of 2021-03-08: for no other reason",
    given: urgent("other"),
    expected: { refused: ["urgency-not-accepted"] },
  },
  {
    title: "refusal urgency-not-accepted F1035 of 2020-01-22: nor to a minor for work",
    given: urgent("professional", aMinor),
    expected: { refused: ["urgency-not-accepted"] },
  },
  {
    title: "notice no-urgent-card F16872 of 2020-10-30: there is no card for urgent trips",
    given: {
      ...urgent("humanitarian"),
      requests: { cni: { reason: "first" }, passport: { reason: "first" } },
    },
    expected: { told: ["no-urgent-card"], refused: [] },
  },
  {
    title:
      "large-passport-letter/large-passport, notice large-passport-may-be-refused F31413 of 2019-08-06: 48 pages, with a letter of reasons",
    given: asks("passport", "renewal", [passport(ends.valid)], {
      circumstances: { ...nothingSpecial, largePassport: true },
    }),
    expected: {
      papers: ["held-passport", "large-passport-letter", "fiscal-stamp"],
      told: ["large-passport-may-be-refused"],
      euros: 86,
      valid: 10,
    },
  },
];

const abroad = { territory: "abroad", photo: "brought" } as const;
const online = (depositOn: PlainDate): Application =>
  asks("passport", "renewal", [passport("2032-05-01")], { ...abroad, depositOn });
const byPost: readonly NoticeId[] = ["handed-over-abroad", "passport-by-post-abroad"];
const renewedOnline: readonly NoticeId[] = ["passport-renewed-online-abroad"];

/** What a consulate can do (CNI 5, passport 5 and 7.8). */
const consulates: readonly LineCase[] = [
  {
    title:
      "notice handed-over-abroad, notice passport-by-post-abroad arrêté of 2017-04-27: on a tour, or by post",
    given: asks("passport", "first", [], abroad),
    expected: { told: byPost, notTold: ["any-equipped-town-hall", ...renewedOnline] },
  },
  {
    title: "notice passport-renewed-online-abroad decree 2025-1138: from 1 December 2025",
    given: online("2025-12-01"),
    expected: { told: renewedOnline },
  },
  {
    title: "notice passport-renewed-online-abroad decree 2025-1138: not on its eve",
    given: online("2025-11-30"),
    expected: { notTold: renewedOnline },
  },
  {
    title: "notice passport-renewed-online-abroad decree 2025-1138: until 30 November 2027",
    given: online("2027-11-30"),
    expected: { told: renewedOnline },
  },
  {
    title: "notice passport-renewed-online-abroad decree 2025-1138: not on the morrow",
    given: online("2027-12-01"),
    expected: { notTold: renewedOnline },
  },
];

const moved = (kind: TitleKind, depositOn: PlainDate): Application =>
  asks(kind, "address-change", [kind === "cni" ? card("2028-04-30") : passport("2028-04-30")], { depositOn });
const suspended: readonly NoticeId[] = ["address-change-suspended"];

/** A change of address (CNI S20, passport 8.20). */
const addressChanges: readonly LineCase[] = [
  {
    title:
      "validity cni/address-change, notice keeps-the-former-end, notice address-change-optional, notice address-change-suspended S20: the new card ends with the old one",
    given: moved("cni", "2026-11-22"),
    expected: {
      valid: "2028-04-30",
      told: ["keeps-the-former-end", "address-change-optional", "address-change-suspended"],
    },
  },
  {
    title: "notice address-change-suspended ANTS of 2023-04-12: from that day on",
    given: moved("passport", "2023-04-12"),
    expected: { told: suspended },
  },
  {
    title: "notice address-change-suspended ANTS of 2023-04-12: not on its eve",
    given: moved("passport", "2023-04-11"),
    expected: { notTold: suspended, told: ["address-change-optional"] },
  },
  {
    title: "notice address-change-suspended F21091 of 2024-09-27: for a passport, to the eve of that sheet",
    given: moved("passport", "2024-09-26"),
    expected: { told: suspended },
  },
  {
    title: "notice address-change-suspended F21091 of 2024-09-27: which names the reason again",
    given: moved("passport", "2024-09-27"),
    expected: { notTold: suspended },
  },
  {
    title:
      "notice collect-within-three-months decree 55-1397, article 5, decree 2005-1726, article 12: from date to date",
    given: asks("passport", "first"),
    expected: {
      told: ["collect-within-three-months"],
      collectedBy: { "2026-08-22": "2026-11-22", "2026-11-30": "2027-02-28" },
    },
  },
];

/** What is asked for, and what the law refuses. */
export const requestCases: readonly LineCase[] = [
  ...contradicted,
  ...digitalIdentity,
  ...otherPassports,
  ...consulates,
  ...addressChanges,
];
