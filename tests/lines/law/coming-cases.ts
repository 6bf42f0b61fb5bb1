import { adult, bestRecord, card, ends, passport } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { firstPassport, only, passportRenewal, renewal } from "../people.js";
import { minor, nine } from "./family-cases.js";

/** Who comes, and what a minor's family is told (CNI 2.7 and 5, passport 2.3 and 5). */
export const comingCases: readonly LineCase[] = [
  {
    title:
      "presence/applicant/deposit, presence/applicant/collection, notice/nobody-collects-for-an-adult, notice/any-equipped-town-hall, notice/told-when-ready, notice/collect-within-three-months, step/book-an-appointment F21089 of 2025-09-29: an adult comes twice, to any town hall",
    given: adult(renewal, [card(ends.recent)]),
    expected: {
      deposit: ["applicant"],
      collection: ["applicant"],
      told: [
        "nobody-collects-for-an-adult",
        "any-equipped-town-hall",
        "told-when-ready",
        "collect-within-three-months",
        "fingerprints-from-twelve",
      ],
      steps: ["book-an-appointment", "deposit", "track", "collect"],
    },
  },
  {
    title:
      "presence/applicant/deposit, presence/legal-representative/deposit, presence/legal-representative/collection, notice/no-fingerprints-under-twelve, notice/signature-of-the-adult, notice/who-may-accompany, notice/no-other-parents-consent F556 of 2024-03-01: a child of nine comes to deposit",
    given: minor(nine),
    expected: {
      deposit: ["applicant", "legal-representative"],
      collection: ["legal-representative"],
      told: [
        "no-fingerprints-under-twelve",
        "signature-of-the-adult",
        "who-may-accompany",
        "no-other-parents-consent",
      ],
      notTold: ["fingerprints-from-twelve", "signature-from-thirteen", "nobody-collects-for-an-adult"],
    },
  },
  {
    title:
      "presence/applicant/collection, notice/fingerprints-from-twelve F556: on the twelfth birthday, both times",
    given: minor("2014-11-22"),
    expected: {
      collection: ["applicant", "legal-representative"],
      told: ["fingerprints-from-twelve", "signature-of-the-adult"],
      notTold: ["no-fingerprints-under-twelve"],
    },
  },
  {
    title:
      "presence/applicant/collection T22: collected on the eve of the twelfth birthday, the child stays at home",
    given: minor("2014-12-05", { collectOn: "2026-12-04" }),
    expected: { collection: ["legal-representative"] },
  },
  {
    title:
      "presence/applicant/collection T22: collected on the twelfth birthday, the sheet gives no day that counts",
    given: minor("2014-12-05", { collectOn: "2026-12-05" }),
    expected: { collection: ["applicant?", "legal-representative"] },
  },
  {
    title:
      "notice/signature-from-thirteen F1342 of 2025-09-29: on the thirteenth birthday the child may sign",
    given: minor("2013-11-22"),
    expected: { told: ["signature-from-thirteen"], notTold: ["signature-of-the-adult"] },
  },
  {
    title:
      "notice/signature-of-the-adult, notice/minor-card-after-majority F1342 of 2025-09-29: on its eve a parent signs",
    given: minor("2013-11-23"),
    expected: {
      told: ["signature-of-the-adult", "minor-card-after-majority"],
      notTold: ["signature-from-thirteen", "signature-of-the-passport"],
    },
  },
  {
    title:
      "notice/signature-of-the-passport F21092 of 2025-09-29: what is signed of a passport is the passport itself, at the collection",
    given: minor("2013-11-22", {}, firstPassport),
    expected: {
      told: ["signature-of-the-passport"],
      notTold: ["signature-from-thirteen", "signature-of-the-adult", "minor-card-after-majority"],
    },
  },
  {
    title:
      "parent-id/minor F1342 of 2026-04-27: someone who only says to be under age brings a parent's document",
    given: adult(renewal, [card("2028-05-01", { adultWhenIssued: undefined })], {
      applicant: { adult: false, french: true, birthRecord: bestRecord },
      minor: { filedBy: "parent", parents: "together" },
      collectOn: "2026-12-20",
    }),
    expected: {
      asks: ["parent-id/minor"],
      deposit: ["applicant", "legal-representative"],
      open: ["applicant.ageOnDeposit", "applicant.bornOn"],
    },
  },
  {
    title:
      "notice/minor-passport-length, notice/minor-passport-after-majority, notice/stamp-for-the-age-on-deposit, validity/passport/minor passport 4: at 17, five years, and the length at application is nowhere said",
    given: minor("2009-11-22", {}, firstPassport),
    expected: {
      euros: 42,
      valid: 5,
      told: ["minor-passport-length", "minor-passport-after-majority", "stamp-for-the-age-on-deposit"],
    },
  },
  {
    title: "notice/minor-passport-length passport 4: at 16 years and 364 days it cannot matter yet",
    given: minor("2009-11-23", {}, firstPassport),
    expected: { valid: 5, notTold: ["minor-passport-length"] },
  },
  {
    title: "validity/passport/adult, validity/cni/bank-card passport 4, CNI 4.1: ten years each",
    given: adult({ cni: { reason: "first" }, passport: { reason: "first" } }),
    expected: { valid: 10 },
  },
  {
    title:
      "medical-certificate/visit-for-a-card, referral/home-visit F556 of 2024-03-01, order of 2021-03-13: for a card a certificate, or any other proof, under three months old; an agent may come",
    given: adult(renewal, [card(ends.recent)], only({ unableToCome: true })),
    expected: {
      list: {
        required: ["pre-application-number", "photo", "proof-of-address", "held-cni"],
        oneOf: [["medical-certificate", "inability-proof"]],
        collection: ["held-cni"],
      },
      spares: ["medical-certificate/visit-for-a-passport"],
      how: { "medical-certificate": { freshness: { unit: "month", count: 3 } } },
      issuedFrom: { "medical-certificate": "2026-08-23", "inability-proof": "2026-08-23" },
      referrals: ["home-visit"],
      deposit: ["applicant?"],
      collection: ["applicant?"],
    },
  },
  {
    title:
      "medical-certificate/visit-for-a-passport, referral/home-visit F556 of 2024-03-01: for a passport the certificate of a grave illness, of no set age",
    given: adult(passportRenewal, [passport(ends.recent)], only({ unableToCome: true })),
    expected: {
      papers: ["held-passport", "fiscal-stamp", "medical-certificate"],
      asks: ["medical-certificate/visit-for-a-passport"],
      spares: ["medical-certificate/visit-for-a-card"],
      how: { "medical-certificate": { freshness: undefined } },
      referrals: ["home-visit"],
      deposit: ["applicant?"],
      collection: ["applicant?"],
    },
  },
  {
    title: "referral/detained decree 2021-279, article 1: agents may come to a prison",
    given: adult(renewal, [card(ends.recent)], only({ detained: true })),
    expected: {
      papers: ["held-cni"],
      referrals: ["detained"],
      deposit: ["applicant?"],
      collection: ["applicant?"],
    },
  },
];
