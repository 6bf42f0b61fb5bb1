import { nothingSpecial, type Application, type HeldTitle, type PlainDate } from "titres-identite";
import { card, ends, passport } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { aMinor, asks } from "./request-cases.js";

const laminated = card("2030-05-01", { issuedOn: "2015-05-02", adultWhenIssued: true });
const identity = (titles: readonly HeldTitle[], said: Partial<Application> = {}): Application =>
  asks("cni", "digital-identity", titles, said);
const extended = card("2022-01-30", { issuedOn: "2012-01-31", adultWhenIssued: true });
const endingIn2026 = (printedExpiry: PlainDate): HeldTitle =>
  card(printedExpiry, { issuedOn: "2016-03-01", adultWhenIssued: true });
const bankCard = (printedExpiry: PlainDate): HeldTitle =>
  card(printedExpiry, { format: "card", issuedOn: "2021-11-24", adultWhenIssued: true });
const inGuardianship = {
  protection: { measure: "guardianship", filedBy: "guardian" },
  circumstances: { ...nothingSpecial, protectedAdult: true },
} as const;
const onPaper = (depositOn: PlainDate): Application =>
  asks("cni", "renewal", [laminated], { channel: "paper-form", depositOn });

/** The renewal for the digital identity, since 31 March 2025, and of a card still valid for long (CNI S3, C26). */
export const renewalCases: readonly LineCase[] = [
  {
    title: "notice/digital-identity F21089 of 2025-09-29: an adult with a laminated card in force, online",
    given: identity([laminated]),
    expected: { refused: [], euros: 0, told: ["digital-identity"], papers: ["held-cni"] },
  },
  {
    title: "refusal/digital-identity-for-a-passport F21089 of 2025-09-29: a card only",
    given: asks("passport", "digital-identity", [passport(ends.valid)]),
    expected: { refused: ["digital-identity-for-a-passport"] },
  },
  {
    title: "refusal/digital-identity-not-yet Maire-info of 2025-04-02: not on the eve of 31 March 2025",
    given: identity([laminated], { depositOn: "2025-03-30" }),
    expected: { refused: ["digital-identity-not-yet"] },
  },
  {
    title: "refusal/digital-identity-of-a-minor Maire-info of 2025-04-02: for adults",
    given: identity([card("2027-05-01", { issuedOn: "2017-05-02" })], aMinor),
    expected: { refused: ["digital-identity-of-a-minor"] },
  },
  {
    title: "refusal/digital-identity-without-laminated-card F21089 of 2025-09-29: not for a bank card",
    given: identity([card("2032-05-01", { format: "card", issuedOn: "2022-05-02", adultWhenIssued: true })]),
    expected: { refused: ["digital-identity-without-laminated-card"] },
  },
  {
    title: "refusal/digital-identity-on-paper F21089 of 2025-09-29: online only",
    given: identity([laminated], { channel: "paper-form" }),
    expected: { refused: ["digital-identity-on-paper"], notTold: ["digital-identity"] },
  },
  {
    title:
      "refusal/digital-identity-abroad Senate 06275 and 06448, October 2025: consulates refuse it, to the fifth of December at least",
    given: identity([laminated], { territory: "abroad", depositOn: "2025-12-05" }),
    expected: { refused: ["digital-identity-abroad"], notTold: ["digital-identity"] },
  },
  {
    title: "refusal/digital-identity-abroad Senate 06448: of the days after it no text was found",
    given: identity([laminated], { territory: "abroad", depositOn: "2025-12-06" }),
    expected: {
      refused: [],
      perhapsRefused: { "digital-identity-abroad": "digital-identity-at-a-consulate" },
      notTold: ["digital-identity"],
    },
  },
  {
    title: "refusal/digital-identity-abroad F21089: from 31 March 2025, the day on which it opened",
    given: identity([laminated], { territory: "abroad", depositOn: "2025-03-31" }),
    expected: { refused: ["digital-identity-abroad"] },
  },
  {
    title: "refusal/digital-identity-not-yet F21089: before, it was open nowhere",
    given: identity([laminated], { territory: "abroad", depositOn: "2025-03-30" }),
    expected: { refused: ["digital-identity-not-yet"] },
  },
  {
    title:
      'refusal/digital-identity-under-guardianship Maire-info of 2025-04-02: "legally capable" in the press alone',
    given: identity([laminated], { ...inGuardianship, depositOn: "2025-03-31" }),
    expected: {
      refused: [],
      perhapsRefused: { "digital-identity-under-guardianship": "digital-identity-under-guardianship" },
    },
  },
  {
    title: "refusal/digital-identity-not-yet F21089: of guardianship there was no question on its eve",
    given: identity([laminated], { ...inGuardianship, depositOn: "2025-03-30" }),
    expected: { refused: ["digital-identity-not-yet"] },
  },
  {
    title:
      "refusal/renewal-too-early RA-2022-066, RA-2023-002, Nancy 19NC00492: before 31 March 2025 counters refused a laminated card valid for over a year, and may not have",
    given: asks("cni", "renewal", [laminated], { depositOn: "2025-03-30" }),
    expected: {
      refused: [],
      perhapsRefused: { "renewal-too-early": "early-renewal-of-a-laminated-card" },
    },
  },
  {
    title:
      "refusal/renewal-too-early F21089 of 2025-09-29: from 31 March 2025 a laminated card may be renewed",
    given: asks("cni", "renewal", [laminated], { depositOn: "2025-03-31" }),
    expected: { refused: [] },
  },
  {
    title: "refusal/renewal-too-early F21089 of 2020-10-01: nor within the year before its end",
    given: asks("cni", "renewal", [laminated], { depositOn: "2029-05-01" }),
    expected: { refused: [] },
  },
  {
    title: "refusal/renewal-too-early F21089 of 2020-10-01: nor before 31 March 2025",
    given: asks("cni", "renewal", [endingIn2026("2026-03-20")], { depositOn: "2025-03-20" }),
    expected: { refused: [] },
  },
  {
    title: "refusal/renewal-too-early F21089 of 2020-10-01: a day earlier it is more than a year",
    given: asks("cni", "renewal", [endingIn2026("2026-03-21")], { depositOn: "2025-03-20" }),
    expected: {
      refused: [],
      perhapsRefused: { "renewal-too-early": "early-renewal-of-a-laminated-card" },
    },
  },
  {
    title:
      "refusal/renewal-too-early RA-2023-002: an extended card that ends in 2027 is renewed for free, unless a counter wants proof of a journey",
    given: asks("cni", "renewal", [extended], { depositOn: "2023-02-10" }),
    expected: {
      euros: 0,
      refused: [],
      perhapsRefused: { "renewal-too-early": "early-renewal-of-a-laminated-card" },
      held: { card: { standing: "in-force", legalEnd: "2027-01-30" } },
    },
  },
  {
    title:
      "refusal/renewal-too-early F21089 of 2020-10-01: a bank card, in the year before its end or from no set day",
    given: asks("cni", "renewal", [bankCard("2031-11-23")], { depositOn: "2030-11-22" }),
    expected: {
      refused: [],
      perhapsRefused: { "renewal-too-early": "early-renewal-of-a-bank-card" },
    },
  },
  {
    title: "refusal/renewal-too-early F21089 of 2020-10-01: a bank card a year before its end",
    given: asks("cni", "renewal", [bankCard("2031-11-22")], { depositOn: "2030-11-22" }),
    expected: { refused: [] },
  },
  {
    title: "refusal/renewal-too-early F1887: a damaged one is made again at any time",
    given: asks("cni", "damaged", [bankCard("2031-11-23")]),
    expected: { refused: [] },
  },
  {
    title:
      "travel-proof/extended-card, notice/extended-card-renewed-early F32303 of 2025-03-28: an extended card is renewed early on proof of a coming journey",
    given: asks("cni", "renewal", [extended], { depositOn: "2025-03-28" }),
    expected: {
      documents: { "travel-proof": "advised" },
      told: ["extended-card-renewed-early"],
    },
  },
  {
    title:
      "travel-proof/extended-card, notice/extended-card-renewed-early F32303 of 2025-03-28: not on its eve",
    given: asks("cni", "renewal", [extended], { depositOn: "2025-03-27" }),
    expected: {
      documents: { "travel-proof": "not-required" },
      notTold: ["extended-card-renewed-early"],
    },
  },
  {
    title: "notice/pre-apply-to-be-safe F1759 of 2022-11-23: after the theft of a laminated card too",
    given: asks("cni", "stolen", [{ ...laminated, where: "stolen" }], {
      channel: "paper-form",
      depositOn: "2025-03-31",
    }),
    expected: { told: ["pre-apply-to-be-safe"] },
  },
  {
    title: "notice/pre-apply-to-be-safe F1794 of 2022-11-23: never of a minor's",
    given: asks("cni", "renewal", [card("2027-05-01", { issuedOn: "2017-05-02" })], {
      ...aMinor,
      channel: "paper-form",
    }),
    expected: { notTold: ["pre-apply-to-be-safe"] },
  },
  {
    title:
      "notice/pre-apply-to-be-safe C26: since 31 March 2025 the sheet may be read to ask for it of any laminated card",
    given: onPaper("2025-03-31"),
    expected: { refused: [], told: ["pre-apply-to-be-safe"] },
  },
  {
    title: "notice/pre-apply-to-be-safe C26: nothing of the kind before",
    given: onPaper("2025-03-30"),
    expected: { notTold: ["pre-apply-to-be-safe"] },
  },
];
