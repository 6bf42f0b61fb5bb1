import { describe, expect, it } from "vitest";
import type { Application, Decisions, NoticeId, RequirementId, TitleKind } from "titres-identite";
import adultChild from "../../examples/situations/adult-child-hosted-born-abroad.json" with { type: "json" };
import baby from "../../examples/situations/baby-first-card.json" with { type: "json" };
import boy from "../../examples/situations/boy-of-17-turns-18-before-deposit.json" with { type: "json" };
import stolen from "../../examples/situations/card-stolen-in-guyane.json" with { type: "json" };
import girl from "../../examples/situations/girl-of-14-first-passport.json" with { type: "json" };
import { decided } from "./decided.js";
import * as papers from "./papers.js";

type PaperDecided = typeof papers.photo;

/** What a situation decides, by hand, each with the row of the research that says so. */
interface ByHand {
  readonly situation: Application;
  /** Every ground on which something is required; nothing is open and nothing else is asked for. */
  readonly required: Readonly<Partial<Record<RequirementId, PaperDecided>>>;
  readonly cents: number;
  readonly presence: readonly string[];
  readonly years: Readonly<Record<string, readonly number[]>>;
  readonly steps: readonly string[];
  readonly notices: readonly NoticeId[];
  readonly referrals?: readonly string[];
  readonly heldTitles?: Decisions["heldTitles"];
}

const throughout = ["book-an-appointment", "deposit", "track", "collect"];

const byHand: readonly (readonly [title: string, ByHand])[] = [
  [
    "SP-12 SP-25 SP-33 a girl of 14, first passport, born in a commune outside COMEDEC",
    {
      situation: girl as Application,
      required: {
        "pre-application-number/online-channel": papers.preApplicationNumber, // Passport P1.
        "photo/every-application": papers.photo, // Passport P3.
        "proof-of-address/parent": papers.parentsProofOfAddress, // Passport 2.5, parents together.
        "birth-record/no-title-shown": papers.birthRecord, // Passport 2.3, no CNI; P8.
        "birth-record/parental-authority": papers.birthRecord, // Passport P17.
        "parent-id/minor": papers.parentId, // Passport P16.
        "fiscal-stamp/fee-due": papers.fiscalStamp, // Passport P5.
      },
      cents: 1700, // Passport 3.1, under 15, mainland.
      // Passport 5: minor, deposit; minor from 12 to 17, pickup.
      presence: [
        "applicant/deposit",
        "legal-representative/deposit",
        "applicant/collection",
        "legal-representative/collection",
      ],
      years: { passport: [5] }, // Passport 4, minor.
      steps: ["gather-papers", "pre-apply-online", "buy-the-stamp", ...throughout],
      notices: [
        "photo-standard", // CNI 2.2, photo.
        "2d-doc-but-tax-notices", // F14807, banner of 2025-09-10.
        "originals", // P21.
        "where-to-get-the-record", // F1427 of 2025-09-09.
        "no-other-parents-consent", // P17.
        "who-may-accompany", // Passport 5, who may accompany.
        "fingerprints-from-twelve", // Passport 5, fingerprints.
        "signature-of-the-passport", // F21092 of 2025-09-29: signed at the collection.
        "minor-passport-after-majority", // Passport 4, minor.
        "stamp-for-the-age-on-deposit", // Passport 3.2, age that counts.
        "stamp-life", // Passport 3.2, stamp: life.
        "buy-the-stamp-last", // F21258 of 2025-06-06.
        "any-equipped-town-hall", // CNI 5, where to file.
        "told-when-ready", // Passport 5, notice.
        "collect-within-three-months", // CNI 5 and passport 5, deadline.
      ],
    },
  ],
  [
    "RE-03 SP-23 a baby's first card, on paper, born in a connected commune",
    {
      situation: baby as Application,
      required: {
        "application-form/paper-channel": papers.applicationForm, // CNI 2.2, request form.
        "photo/every-application": papers.photo, // CNI 2.2, photo.
        "proof-of-address/parent": papers.parentsProofOfAddress, // CNI 2.3, minor, parents together.
        "parent-id/minor": papers.parentId, // CNI 2.7, parent's ID; the birth record drops out: CNI 2.7, parental authority.
      },
      cents: 0, // CNI 3, first application.
      // CNI 5: minor at deposit, minor under 12 at pickup.
      presence: ["applicant/deposit", "legal-representative/deposit", "legal-representative/collection"],
      years: { cni: [10] }, // CNI 4.1, new format.
      steps: ["gather-papers", "collect-the-form", ...throughout],
      notices: [
        "photo-standard", // CNI 2.2, photo.
        "2d-doc-but-tax-notices", // F14807, banner of 2025-09-10.
        "originals", // CNI 2.1.
        "record-requested-by-the-counter", // CNI 6, effect on the file.
        "no-other-parents-consent", // CNI 2.7, parental authority.
        "who-may-accompany", // CNI 5, who may accompany.
        "no-fingerprints-under-twelve", // CNI 5, fingerprints.
        "signature-of-the-adult", // CNI 5, signature.
        "minor-card-after-majority", // F1342 of 2025-09-29.
        "any-equipped-town-hall", // CNI 5, where to file.
        "told-when-ready", // Passport 5, notice.
        "collect-within-three-months", // CNI 5 and passport 5, deadline.
      ],
    },
  ],
  [
    "SP-14 RE-10 a card stolen in Guyane, a passport expired for less than five years in hand",
    {
      situation: stolen as Application,
      required: {
        "pre-application-number/online-channel": papers.preApplicationNumber, // CNI 2.2, request form.
        "photo/every-application": papers.photo, // CNI 2.2, photo.
        "proof-of-address/own-name": papers.proofOfAddress, // CNI 2.3, age and number.
        "held-passport/proves-civil-status": papers.heldPassport, // CNI 2.1, S11, passport ok.
        "theft-declaration/stolen": papers.theftDeclaration, // CNI 2.2, theft receipt.
        "fiscal-stamp/fee-due": papers.fiscalStamp, // CNI 2.2, stamp.
      },
      cents: 1250, // CNI 3, Guyane.
      presence: ["applicant/deposit", "applicant/collection"], // CNI 5, adult.
      years: { cni: [10] }, // CNI 4.1, new format.
      steps: ["gather-papers", "pre-apply-online", "declare-the-theft", "buy-the-stamp", ...throughout],
      notices: [
        "photo-standard", // CNI 2.2, photo.
        "2d-doc-but-tax-notices", // F14807, banner of 2025-09-10.
        "originals", // CNI 2.1.
        "lost-title-is-void", // CNI S22.
        "fingerprints-from-twelve", // CNI 5, fingerprints.
        "stamp-life", // Passport 3.2, stamp: life.
        "buy-the-stamp-last", // F21258 of 2025-06-06.
        "any-equipped-town-hall", // CNI 5, where to file.
        "told-when-ready", // Passport 5, notice.
        "collect-within-three-months", // CNI 5 and passport 5, deadline.
        "nobody-collects-for-an-adult", // CNI 5 and passport 5, adult at pickup.
      ],
      heldTitles: {
        // CNI 4.1, new format: ten years as printed, which nothing prolongs. S22: void once its theft is declared.
        card: {
          shown: "no",
          atCollection: "not-in-hand",
          standing: "void",
          legalEnd: "2032-05-02",
          proves: { identity: "no", civilStatus: "no", nationality: "no" },
        },
        // CNI 2.4, order 1: expired for less than five years, it proves until January 2029.
        passport: {
          shown: "yes",
          atCollection: "kept",
          standing: "expired",
          legalEnd: "2024-01-31",
          proves: { identity: "no", civilStatus: "yes", nationality: "yes" },
        },
      },
    },
  ],
  [
    "SP-11 SP-18 SP-20 RE-14 RE-18 an adult child hosted by the parents, born abroad, the record foreign and silent",
    {
      situation: adultChild as Application,
      required: {
        "pre-application-number/online-channel": papers.preApplicationNumber, // CNI 2.2, request form.
        "photo/every-application": papers.photo, // CNI 2.2, photo.
        "host-proof-of-address/hosted": papers.hostProofOfAddress, // CNI 2.3, hosted adult.
        "host-id-copy/hosted": papers.hostIdCopy,
        "host-statement/hosted": papers.hostStatement,
        "birth-record/no-title-shown": papers.birthRecord, // CNI 2.2, civil-status record: not held by the SCEC.
        "nationality-proof/record-silent": papers.nationalityProof, // CNI 2.4, special situation.
        "sworn-translation/foreign-record": papers.swornTranslation, // P22: in a foreign language.
      },
      cents: 0, // CNI 3, first application.
      presence: ["applicant/deposit", "applicant/collection"], // CNI 5, adult.
      years: { cni: [10] }, // CNI 4.1, new format.
      steps: ["gather-papers", "pre-apply-online", ...throughout],
      notices: [
        "photo-standard", // CNI 2.2, photo.
        "nothing-else-from-the-hosted", // F14807 of 2025-10-07.
        "originals", // CNI 2.1.
        "fingerprints-from-twelve", // CNI 5, fingerprints.
        "any-equipped-town-hall", // CNI 5, where to file.
        "told-when-ready", // Passport 5, notice.
        "collect-within-three-months", // CNI 5 and passport 5, deadline.
        "nobody-collects-for-an-adult", // CNI 5 and passport 5, adult at pickup.
      ],
      // SP-20 a foreign record; CNI 2.4, order 6: otherwise a certificate of nationality.
      referrals: ["foreign-civil-status-record", "certificate-of-nationality"],
    },
  ],
  [
    "SP-12 SP-61 a boy of 17 at the booking, 18 on the day of deposit, renews his passport",
    {
      situation: boy as Application,
      required: {
        "pre-application-number/online-channel": papers.preApplicationNumber, // Passport P1.
        "photo/every-application": papers.photo, // Passport P3.
        "host-proof-of-address/hosted": papers.hostProofOfAddress, // Passport 2.4, hosted.
        "host-id-copy/hosted": papers.hostIdCopy,
        "host-statement/hosted": papers.hostStatement,
        "held-passport/replaced": papers.heldPassport, // Passport P6.
        "held-passport/handed-back": papers.heldPassportAtCollection, // Passport 5, old passport at pickup.
        "fiscal-stamp/fee-due": papers.fiscalStamp, // Passport P5.
      },
      cents: 8600, // Passport 3.1, 18 or more, and 3.2, the age on the day of deposit.
      presence: ["applicant/deposit", "applicant/collection"], // Passport 5, adult.
      years: { passport: [10] }, // Passport 4, adult.
      steps: ["gather-papers", "pre-apply-online", "buy-the-stamp", ...throughout],
      notices: [
        "photo-standard", // CNI 2.2, photo.
        "nothing-else-from-the-hosted", // F14807 of 2025-10-07.
        "old-title-handed-back-at-collection", // Passport 5, old passport at pickup.
        "originals", // P21.
        "fingerprints-from-twelve", // Passport 5, fingerprints.
        "stamp-life", // Passport 3.2, stamp: life.
        "buy-the-stamp-last", // F21258 of 2025-06-06.
        "any-equipped-town-hall", // CNI 5, where to file.
        "told-when-ready", // Passport 5, notice.
        "collect-within-three-months", // CNI 5 and passport 5, deadline.
        "nobody-collects-for-an-adult", // CNI 5 and passport 5, adult at pickup.
      ],
      heldTitles: {
        // Passport 4: as printed.
        passport: {
          shown: "yes",
          atCollection: "handed-back",
          standing: "in-force",
          legalEnd: "2026-12-19",
          proves: { identity: "yes", civilStatus: "yes", nationality: "yes" },
        },
      },
    },
  ],
];

describe("situations decided by hand", () => {
  it.each(byHand)("%s", (_, { situation, required, cents, presence, years, heldTitles = {}, ...said }) => {
    const titles = Object.keys(years) as TitleKind[];
    const expected: Decisions = {
      admissible: Object.fromEntries(titles.map((kind) => [kind, { status: "admissible", refusals: [] }])),
      requirements: Object.fromEntries(
        Object.entries(required).flatMap(([id, paper]) =>
          paper === undefined ? [] : [[id, { status: "required", titles, anyOf: [[paper]] } as const]],
        ),
      ),
      fee: {
        kind: "exact",
        amount: { currency: "EUR", units: cents },
        payBy: cents === 0 ? [] : ["online-stamp", "stamp"], // Passport P5, CNI 2.2: none is deposited abroad.
        later: [],
      },
      presence: Object.fromEntries(presence.map((who) => [who, { status: "must-come" }])),
      validity: years,
      endsOn: {},
      heldTitles,
      steps: said.steps as Decisions["steps"],
      notices: said.notices,
      referrals: (said.referrals ?? []) as Decisions["referrals"],
      undecided: [],
    };
    expect(decided(situation)).toEqual(expected);
  });
});
