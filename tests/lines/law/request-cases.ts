import {
  nothingSpecial,
  type Application,
  type HeldTitle,
  type Names,
  type NoticeId,
  type PlainDate,
  type Reason,
  type TitleKind,
  type Urgency,
} from "titres-identite";
import { adult, bestRecord, card, ends, passport } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";

export const asks = (
  kind: TitleKind,
  reason: Reason,
  titles: readonly HeldTitle[] = [],
  said: Partial<Application> = {},
): Application => adult({ [kind]: { reason } }, titles, said);
export const aMinor = {
  applicant: { bornOn: "2012-03-01", french: true, birthplace: "france", birthRecord: bestRecord },
  minor: { filedBy: "parent", parents: "together" },
} as const;

/** What the titles held rule out (CNI 1, passport 2.2). */
const contradicted: readonly LineCase[] = [
  {
    title: "refusal/not-french F14929 of 2025-07-31: for French nationals only",
    given: asks("passport", "first", [], {
      applicant: { bornOn: "1985-06-15", french: false, birthplace: "france", birthRecord: bestRecord },
    }),
    expected: { refused: ["not-french"] },
  },
  {
    title: "refusal/never-held decree 55-1397, article 4-1: no renewal of what was never held",
    given: asks("cni", "renewal"),
    expected: { refused: ["never-held"] },
  },
  {
    title: "refusal/already-held F1341 of 2025-09-29: no first card for who has one",
    given: asks("cni", "first", [card(ends.valid)]),
    expected: { refused: ["already-held"] },
  },
  {
    title: "refusal/title-in-hand F1344 of 2026-04-08: nothing is lost that is in hand",
    given: asks("cni", "lost", [card(ends.valid)]),
    expected: { refused: ["title-in-hand"] },
  },
  {
    title: "refusal/title-not-in-hand F1344 of 2026-04-08: what is lost is declared, not renewed",
    given: asks("cni", "renewal", [card(ends.valid, { where: "lost" })]),
    expected: { refused: ["title-not-in-hand"] },
  },
  {
    title: "refusal/pages-full-of-a-card F1709 of 2025-04-02: a card has no pages",
    given: asks("cni", "pages-full", [card(ends.valid)]),
    expected: { refused: ["pages-full-of-a-card"] },
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
      "urgency-proof/temporary-passport, temporary-passport-receipt/temporary-passport, step/ask-for-the-temporary-passport, notice/temporary-passport-is-no-right, notice/temporary-passport-to-the-usa, notice/papers-of-the-temporary-passport, validity/passport/temporary F1373 of 2025-10-06: one year, for a trip that cannot wait; neither form nor number, and a receipt at the collection",
    given: urgent("medical", { depositOn: "2025-10-06" }),
    expected: {
      list: {
        required: ["photo", "proof-of-address", "birth-record", "urgency-proof", "fiscal-stamp"],
        collection: ["temporary-passport-receipt"],
      },
      valid: 1,
      steps: ["ask-for-the-temporary-passport"],
      told: [
        "temporary-passport-is-no-right",
        "temporary-passport-to-the-usa",
        "papers-of-the-temporary-passport",
      ],
      speaksOf: { "temporary-passport-to-the-usa": ["US"] },
      notTold: ["any-equipped-town-hall"],
      refused: [],
    },
  },
  {
    title:
      "pre-application-number/online-channel, temporary-passport-receipt/temporary-passport F1373 of 2021-03-08: on the eve of that sheet, the number as for any passport",
    given: urgent("medical", { depositOn: "2025-10-05" }),
    expected: {
      list: {
        required: [
          "pre-application-number",
          "photo",
          "proof-of-address",
          "birth-record",
          "urgency-proof",
          "fiscal-stamp",
        ],
        collection: [],
      },
      steps: ["pre-apply-online"],
      notTold: ["papers-of-the-temporary-passport"],
    },
  },
  {
    title: "application-form/paper-channel F1373 of 2025-10-06: no form",
    given: urgent("medical", { channel: "paper-form", depositOn: "2025-10-06" }),
    expected: { spares: ["application-form/paper-channel"] },
  },
  {
    title: "application-form/paper-channel, step/collect-the-form F1373 of 2021-03-08: on the eve, the form",
    given: urgent("medical", { channel: "paper-form", depositOn: "2025-10-05" }),
    expected: { asks: ["application-form/paper-channel"], steps: ["collect-the-form"] },
  },
  {
    title: "refusal/urgency-not-accepted F1373 of 2025-10-06: for no other reason",
    given: urgent("other"),
    expected: { refused: ["urgency-not-accepted"] },
  },
  {
    title:
      "referral/temporary-passport-of-a-minor F1035 of 2025-10-06: humanitarian and medical reasons are examples, so a minor is sent to ask",
    given: urgent("professional", { ...aMinor, depositOn: "2025-10-06" }),
    expected: { refused: [], referrals: ["temporary-passport-of-a-minor"] },
  },
  {
    title: "refusal/urgency-not-accepted F1035 of 2020-01-22: on its eve, not to a minor for work",
    given: urgent("professional", { ...aMinor, depositOn: "2025-10-05" }),
    expected: { refused: ["urgency-not-accepted"], referrals: [] },
  },
  {
    title: "referral/temporary-passport-of-a-minor F1035 of 2025-10-06: a medical reason needs no asking",
    given: urgent("medical", aMinor),
    expected: { refused: [], referrals: [] },
  },
  {
    title: "notice/no-urgent-card F16872 of 2020-10-30: there is no card for urgent trips",
    given: {
      ...urgent("humanitarian"),
      requests: { cni: { reason: "first" }, passport: { reason: "first" } },
    },
    expected: { told: ["no-urgent-card"], refused: [] },
  },
  {
    title:
      "large-passport-letter/large-passport, notice/large-passport-may-be-refused F31413 of 2025-05-06: 48 pages, with a letter of reasons",
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
      "notice/handed-over-abroad, notice/passport-by-post-abroad arrêté of 2017-04-27: on a tour, or by post",
    given: asks("passport", "first", [], abroad),
    expected: {
      told: byPost,
      speaksOf: {
        "handed-over-abroad": 800,
        // prettier-ignore
        "passport-by-post-abroad": [
          "EU", "NO", "GB", "CH",
          "ZA", "SA", "AR", "AU", "BR", "CA", "CN", "KR", "AE", "US", "ID", "IL", "PS",
          "JP", "MU", "MX", "NZ", "PH", "RU", "SG", "TW", "TH", "VN",
        ],
      },
      notTold: ["any-equipped-town-hall", ...renewedOnline],
    },
  },
  {
    title: "prepaid-envelope/by-post F14929 of 2025-07-31: an envelope of the carrier, bought and brought",
    given: asks("passport", "first", [], {
      ...abroad,
      circumstances: { ...nothingSpecial, passportByPost: true },
    }),
    expected: {
      asks: ["prepaid-envelope/by-post"],
      how: { "prepaid-envelope": { obtain: "buy", at: "deposit" } },
    },
  },
  {
    title: "prepaid-envelope/by-post F14929 of 2025-07-31: no passport comes by post in France",
    given: asks("passport", "first", [], {
      circumstances: { ...nothingSpecial, passportByPost: true },
    }),
    expected: { spares: ["prepaid-envelope/by-post"] },
  },
  {
    title:
      "referral/laissez-passer consular tariff of 2016-03-05: who only wants to come home from a journey can ask for one",
    given: asks("passport", "lost", [passport(ends.valid, { where: "lost" })], {
      ...abroad,
      circumstances: { ...nothingSpecial, onAJourney: true },
    }),
    expected: { referrals: ["laissez-passer"], speaksOf: { "laissez-passer": 5500 }, refused: [] },
  },
  {
    title: "referral/laissez-passer consular tariff: after a theft too",
    given: asks("passport", "stolen", [passport(ends.valid, { where: "stolen" })], {
      ...abroad,
      circumstances: { ...nothingSpecial, onAJourney: true, stolenAbroad: true },
    }),
    expected: { referrals: ["laissez-passer"], notTold: ["no-declaration-after-the-return"] },
  },
  {
    title: "referral/laissez-passer consular tariff: not for a renewal",
    given: asks("passport", "renewal", [passport(ends.valid)], {
      ...abroad,
      circumstances: { ...nothingSpecial, onAJourney: true },
    }),
    expected: { referrals: [] },
  },
  {
    title: "notice/passport-renewed-online-abroad decree 2025-1138: from 1 December 2025",
    given: online("2025-12-01"),
    expected: {
      told: renewedOnline,
      speaksOf: { "passport-renewed-online-abroad": ["AU", "CA", "ES", "PT"] },
    },
  },
  {
    title: "notice/passport-renewed-online-abroad decree 2025-1138: not on its eve",
    given: online("2025-11-30"),
    expected: { notTold: renewedOnline },
  },
  {
    title: "notice/passport-renewed-online-abroad decree 2025-1138: until 30 November 2027",
    given: online("2027-11-30"),
    expected: { told: renewedOnline },
  },
  {
    title: "notice/passport-renewed-online-abroad decree 2025-1138: not on the morrow",
    given: online("2027-12-01"),
    expected: { notTold: renewedOnline },
  },
];

const moved = (kind: TitleKind, depositOn: PlainDate): Application =>
  asks(kind, "address-change", [kind === "cni" ? card("2028-04-30") : passport("2028-04-30")], { depositOn });
const suspended: readonly NoticeId[] = ["address-change-suspended"];

const keepsItsEnd: readonly NoticeId[] = ["keeps-the-former-end"];
/** A card corrected or in a new name, printed to a day. */
const corrected = (reason: Reason, printedExpiry: PlainDate, names: Names = {}): Application =>
  asks("cni", reason, [card(printedExpiry)], { names });

/** A change of address (CNI S20, passport 8.20). */
const addressChanges: readonly LineCase[] = [
  {
    title: "validity/cni/bank-card, validity/cni/former-end A2: no title ends on the day it is asked for",
    given: asks("cni", "address-change", [card("2026-11-22")]),
    expected: { valid: 10, euros: 0, notTold: keepsItsEnd },
  },
  {
    title: "validity/cni/former-end A2: it may end on the morrow",
    given: asks("cni", "address-change", [card("2026-11-23")]),
    expected: { valid: "2026-11-23", told: keepsItsEnd },
  },
  {
    title: "validity/cni/bank-card A2: a card that ended in 2018 gives the new one ten years",
    given: asks("cni", "address-change", [
      card("2018-03-09", { issuedOn: "2008-03-10", adultWhenIssued: true }),
    ]),
    expected: { valid: 10, euros: 0, refused: [], notTold: keepsItsEnd },
  },
  {
    title: "validity/cni/bank-card A2: nor does a void card hand down its end",
    given: asks("cni", "address-change", [card("2029-05-01", { where: "found-again" })]),
    expected: { valid: 10 },
  },
  {
    title:
      "validity/cni/former-end, validity/cni/bank-card F1709 of 2025-04-02: what an error leaves a card, no text on cards says",
    given: corrected("administrative-error", "2029-05-01"),
    expected: { valid: ["former-end", 10], notTold: keepsItsEnd },
  },
  {
    title:
      "validity/cni/former-end, validity/cni/bank-card F1709 of 2025-04-02: nor what a change of sex does",
    given: corrected("civil-status-change", "2029-05-01", { changed: "recorded-sex" }),
    expected: { valid: ["former-end", 10] },
  },
  {
    title: "validity/cni/bank-card decree 55-1397: of a card that has ended, ten years in any case",
    given: corrected("administrative-error", "2025-05-01"),
    expected: { valid: 10 },
  },
  {
    title:
      "validity/cni/former-end, notice/keeps-the-former-end, notice/address-change-optional, notice/address-change-suspended S20: the new card ends with the old one",
    given: moved("cni", "2026-11-22"),
    expected: {
      valid: "2028-04-30",
      told: ["keeps-the-former-end", "address-change-optional", "address-change-suspended"],
    },
  },
  {
    title: "fee/passport/free-reissue F1709 of 2021-10-15: after a move a passport is made again for free",
    given: moved("passport", "2025-04-01"),
    expected: { euros: 0, valid: "2028-04-30" },
  },
  {
    title:
      "fee/passport/free-reissue F1709 of 2025-04-02: which no longer names the move, and still points to the article that does",
    given: moved("passport", "2025-04-02"),
    expected: { euros: [0, 86], valid: [10, "former-end"] },
  },
  {
    title:
      "fee/passport/free-reissue F1709 of 2025-04-02: nor does it say what is due where the former passport cannot be shown",
    given: asks("passport", "administrative-error", [passport("2028-04-30", { where: "unavailable" })]),
    expected: { euros: [0, 86], valid: [10, "former-end"] },
  },
  {
    title: "notice/address-change-suspended ANTS of 2023-04-12: from that day on",
    given: moved("passport", "2023-04-12"),
    expected: { told: suspended },
  },
  {
    title: "notice/address-change-suspended ANTS of 2023-04-12: not on its eve",
    given: moved("passport", "2023-04-11"),
    expected: { notTold: suspended, told: ["address-change-optional"] },
  },
  {
    title: "notice/address-change-suspended F21091 of 2024-09-27: for a passport, to the eve of that sheet",
    given: moved("passport", "2024-09-26"),
    expected: { told: suspended },
  },
  {
    title: "notice/address-change-suspended F21091 of 2024-09-27: which names the reason again",
    given: moved("passport", "2024-09-27"),
    expected: { notTold: suspended },
  },
  {
    title:
      "notice/collect-within-three-months decree 55-1397, article 5, decree 2005-1726, article 12: from date to date",
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
  ...otherPassports,
  ...consulates,
  ...addressChanges,
];
