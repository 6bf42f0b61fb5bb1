import type { Application, NoticeId, RequirementId, StepId } from "titres-identite";
import { adult, bestRecord, card, ends, passport, withRecord, worstRecord } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { firstPassport, only, passportRenewal, renewal } from "../people.js";
import { everyGroundOfAChild, minor, nine } from "./family-cases.js";
import { first } from "./paper-cases.js";

/** What is said of every title, wherever it is asked for (F21089 and F21091 of 2025-09-29, F10619 of 2025-07-02, decree 2005-1726). */
const ofEveryTitle = [
  "photo-standard",
  "originals",
  "told-when-ready",
  "collect-within-three-months",
] as const satisfies readonly NoticeId[];
const ofEveryAdult = [
  ...ofEveryTitle,
  "fingerprints-from-twelve",
  "nobody-collects-for-an-adult",
] as const satisfies readonly NoticeId[];
/** Of an adult who proves an address, in France, since the banner of 10 September 2025. */
const inFrance = [
  ...ofEveryAdult,
  "2d-doc-but-tax-notices",
  "any-equipped-town-hall",
] as const satisfies readonly NoticeId[];
const stamp = ["stamp-life", "buy-the-stamp-last"] as const satisfies readonly NoticeId[];

const visits = [
  "gather-papers",
  "book-an-appointment",
  "deposit",
  "track",
  "collect",
] as const satisfies readonly StepId[];
const everyFile = [
  "pre-application-number/online-channel",
  "photo/every-application",
  "proof-of-address/own-name",
] as const satisfies readonly RequirementId[];

const abroad = { territory: "abroad", photo: "brought" } as const;
const temporaryPassport = (said: Partial<Application>): Application =>
  adult(firstPassport, [], { urgency: "medical", ...only({ temporaryPassport: true }), ...said });

/** Answers of which all is stated: every ground, all that is said and every step. */
export const wholeCases: readonly LineCase[] = [
  {
    title:
      "birth-record/no-title-shown, notice/where-to-get-the-record F1341 of 2025-09-29, decree 55-1397, article 4: all that an adult's first card takes, and all that is said",
    given: first(),
    expected: {
      grounds: [...everyFile, "birth-record/no-title-shown"],
      says: [...inFrance, "where-to-get-the-record"],
      allSteps: [...visits, "pre-apply-online"],
      referrals: [],
      refused: [],
    },
  },
  {
    title:
      "application-form/paper-channel, step/collect-the-form F33640 of 2025-08-07: the same on the form of the counter, of which nothing more is said in France",
    given: first({ channel: "paper-form" }),
    expected: {
      grounds: [
        "application-form/paper-channel",
        "photo/every-application",
        "proof-of-address/own-name",
        "birth-record/no-title-shown",
      ],
      says: [...inFrance, "where-to-get-the-record"],
      allSteps: [...visits, "collect-the-form"],
    },
  },
  {
    title:
      "fiscal-stamp/fee-due, step/buy-the-stamp F14929 of 2025-07-31: all that an adult's first passport takes, and all that is said",
    given: adult(firstPassport, [], { photo: "brought" }),
    expected: {
      grounds: [...everyFile, "birth-record/no-title-shown", "fiscal-stamp/fee-due"],
      says: [...inFrance, ...stamp, "where-to-get-the-record"],
      allSteps: [...visits, "pre-apply-online", "buy-the-stamp"],
    },
  },
  {
    title:
      "held-cni/replaced, held-cni/handed-back, notice/fee-if-not-handed-back F21089 of 2025-09-29: all that the renewal of a recent card takes, though the registry is connected",
    given: adult(renewal, [card(ends.recent)], { applicant: withRecord(bestRecord) }),
    expected: {
      grounds: [...everyFile, "held-cni/replaced", "held-cni/handed-back"],
      says: [...inFrance, "old-title-handed-back-at-collection", "fee-if-not-handed-back"],
      allSteps: [...visits, "pre-apply-online"],
      held: { card: { standing: "expired", shown: "yes", atCollection: "handed-back" } },
    },
  },
  {
    title:
      "held-passport/replaced, held-passport/handed-back F21091 of 2025-09-29: all that the renewal of a passport without a visa takes",
    given: adult(passportRenewal, [passport(ends.recent)]),
    expected: {
      grounds: [...everyFile, "held-passport/replaced", "held-passport/handed-back", "fiscal-stamp/fee-due"],
      says: [...inFrance, ...stamp, "old-title-handed-back-at-collection"],
      allSteps: [...visits, "pre-apply-online", "buy-the-stamp"],
    },
  },
  {
    title:
      "nationality-proof/record-silent F18713 of 2021-03-02: of whoever was born French nothing is asked on an acquisition",
    given: first({ applicant: withRecord(worstRecord) }),
    expected: {
      grounds: [...everyFile, "birth-record/no-title-shown", "nationality-proof/record-silent"],
      says: [...inFrance, "where-to-get-the-record"],
      referrals: ["certificate-of-nationality"],
    },
  },
  {
    title:
      "proof-of-address/parent, parent-id/minor, notice/signature-of-the-adult F1342 of 2026-04-27: all that the renewal of a child's card takes, and all that is said to the family",
    given: minor(nine),
    expected: {
      grounds: everyGroundOfAChild,
      says: [
        ...ofEveryTitle,
        "2d-doc-but-tax-notices",
        "any-equipped-town-hall",
        "old-title-handed-back-at-collection",
        "fee-if-not-handed-back",
        "no-other-parents-consent",
        "who-may-accompany",
        "no-fingerprints-under-twelve",
        "signature-of-the-adult",
        "minor-card-after-majority",
      ],
      allSteps: [...visits, "pre-apply-online"],
    },
  },
  {
    title:
      "proof-of-address/parent F32675 of 2025-04-22: of a child said to live at an address in its own name the proof is that of the parent, and no other",
    given: minor(nine, { home: { lodging: "own-name", justifAdresse: false } }),
    expected: {
      grounds: everyGroundOfAChild,
      told: ["2d-doc-but-tax-notices"],
    },
  },
  {
    title:
      "notice/stamp-for-the-age-on-deposit F21092 of 2025-09-29: all that a first passport takes at 16, and all that is said to the family",
    given: minor("2010-01-10", {}, firstPassport),
    expected: {
      grounds: [
        "pre-application-number/online-channel",
        "photo/every-application",
        "proof-of-address/parent",
        "parent-id/minor",
        "fiscal-stamp/fee-due",
      ],
      says: [
        ...ofEveryTitle,
        ...stamp,
        "2d-doc-but-tax-notices",
        "any-equipped-town-hall",
        "record-requested-by-the-counter",
        "no-other-parents-consent",
        "who-may-accompany",
        "fingerprints-from-twelve",
        "signature-of-the-passport",
        "minor-passport-after-majority",
        "stamp-for-the-age-on-deposit",
      ],
      allSteps: [...visits, "pre-apply-online", "buy-the-stamp"],
    },
  },
  {
    title:
      "fee/cni/first, notice/handed-over-abroad F33805 of 2026-03-27, F33640 of 2025-08-07: a first card at a consulate is free, and nothing is said of a form to whoever pre-applied",
    given: first(abroad),
    expected: {
      euros: 0,
      payBy: [],
      says: [...ofEveryAdult, "2d-doc-but-tax-notices", "where-to-get-the-record", "handed-over-abroad"],
      contested: { "pre-application-number/online-channel": "pre-application-at-a-consulate" },
      cautiously: { "pre-application-number/online-channel": true },
      allSteps: [...visits, "pre-apply-online"],
    },
  },
  {
    title:
      "notice/no-form-abroad F33640 of 2025-08-07: at a consulate there is no form to collect beforehand",
    given: first({ ...abroad, channel: "paper-form" }),
    expected: {
      says: [
        ...ofEveryAdult,
        "no-form-abroad",
        "2d-doc-but-tax-notices",
        "where-to-get-the-record",
        "handed-over-abroad",
      ],
      allSteps: visits,
    },
  },
  {
    title:
      "payment/at-the-post, notice/pay-at-the-post F14929 and F34752 of July 2025: all that a first passport takes at a consulate which hands it over",
    given: adult(firstPassport, [], abroad),
    expected: {
      grounds: [...everyFile, "birth-record/no-title-shown"],
      says: [
        ...ofEveryAdult,
        "2d-doc-but-tax-notices",
        "where-to-get-the-record",
        "handed-over-abroad",
        "passport-by-post-abroad",
        "pay-at-the-post",
      ],
      payBy: ["online-stamp", "at-the-post"],
      allSteps: [...visits, "pre-apply-online"],
    },
  },
  {
    title:
      "notice/papers-of-the-temporary-passport F1373 of 2025-10-06: of a temporary passport, the receipt at the collection, and nothing of the length or the post of an ordinary one",
    given: temporaryPassport({ ...abroad, ...only({ temporaryPassport: true, passportByPost: true }) }),
    expected: {
      grounds: [
        "photo/every-application",
        "proof-of-address/own-name",
        "birth-record/no-title-shown",
        "urgency-proof/temporary-passport",
        "temporary-passport-receipt/temporary-passport",
      ],
      says: [
        ...ofEveryAdult,
        "2d-doc-but-tax-notices",
        "where-to-get-the-record",
        "handed-over-abroad",
        "papers-of-the-temporary-passport",
        "temporary-passport-is-no-right",
        "temporary-passport-to-the-usa",
      ],
      allSteps: ["gather-papers", "ask-for-the-temporary-passport", "deposit", "track", "collect"],
    },
  },
  {
    title:
      "notice/temporary-passport-is-no-right F1035 of 2025-10-06: to a family of 17 years nothing is said of the stamp of that age, nor of five years",
    given: {
      ...minor("2009-11-22", only({ temporaryPassport: true }), firstPassport),
      urgency: "medical",
    },
    expected: {
      euros: 30,
      valid: 1,
      says: [
        ...ofEveryTitle,
        ...stamp,
        "2d-doc-but-tax-notices",
        "record-requested-by-the-counter",
        "no-other-parents-consent",
        "who-may-accompany",
        "fingerprints-from-twelve",
        "signature-of-the-passport",
        "minor-passport-after-majority",
        "papers-of-the-temporary-passport",
        "temporary-passport-is-no-right",
        "temporary-passport-to-the-usa",
      ],
      allSteps: [
        "gather-papers",
        "buy-the-stamp",
        "ask-for-the-temporary-passport",
        "deposit",
        "track",
        "collect",
      ],
    },
  },
  {
    title:
      "step/collect-the-form, step/pre-apply-online F1373 of 2025-10-06: neither is a step of a temporary passport, on paper",
    given: temporaryPassport({ channel: "paper-form", depositOn: "2025-10-06" }),
    expected: {
      allSteps: [
        "gather-papers",
        "buy-the-stamp",
        "ask-for-the-temporary-passport",
        "deposit",
        "track",
        "collect",
      ],
    },
  },
  {
    title: "step/pre-apply-online F1373 of 2025-10-06: nor to whoever would pre-apply",
    given: temporaryPassport({ depositOn: "2025-10-06" }),
    expected: {
      allSteps: [
        "gather-papers",
        "buy-the-stamp",
        "ask-for-the-temporary-passport",
        "deposit",
        "track",
        "collect",
      ],
    },
  },
  {
    title:
      "notice/photo-at-the-counter ANTS of 2024-09-30: where the counter takes the photo, nobody is told that it does not",
    given: first({ territory: "mayotte", photo: "taken-at-the-counter" }),
    expected: { says: [...inFrance, "where-to-get-the-record", "photo-at-the-counter"] },
  },
  {
    title:
      "step/declare-the-theft, theft-declaration/stolen F1759 of 2026-03-31: a card stolen in France, and no declaration abroad",
    given: adult({ cni: { reason: "stolen" } }, [
      card(ends.valid, { where: "stolen" }),
      passport(ends.valid),
    ]),
    expected: {
      grounds: [
        ...everyFile,
        "theft-declaration/stolen",
        "held-passport/proves-civil-status",
        "fiscal-stamp/fee-due",
      ],
      says: [...inFrance, ...stamp, "lost-title-is-void"],
      allSteps: [...visits, "pre-apply-online", "buy-the-stamp", "declare-the-theft"],
      referrals: [],
    },
  },
  {
    title:
      "step/declare-the-theft-abroad F1759 of 2026-03-31: a card stolen abroad, and no declaration in France; what is said of the return is said of minors (F1794)",
    given: adult(
      { cni: { reason: "stolen" } },
      [card(ends.valid, { where: "stolen" }), passport(ends.valid)],
      only({ stolenAbroad: true }),
    ),
    expected: {
      says: [...inFrance, ...stamp, "lost-title-is-void"],
      allSteps: [...visits, "pre-apply-online", "buy-the-stamp", "declare-the-theft-abroad"],
    },
  },
  {
    title:
      "loss-declaration/lost F1344 of 2026-04-08: a lost card is declared as lost, whatever was stolen abroad before",
    given: adult(
      { cni: { reason: "lost" } },
      [card(ends.valid, { where: "lost" }), passport(ends.valid)],
      only({ stolenAbroad: true }),
    ),
    expected: {
      grounds: [
        ...everyFile,
        "loss-declaration/lost",
        "held-passport/proves-civil-status",
        "fiscal-stamp/fee-due",
      ],
      says: [
        ...inFrance,
        ...stamp,
        "loss-declared-at-the-counter",
        "loss-declared-beforehand",
        "lost-title-is-void",
      ],
      allSteps: [...visits, "pre-apply-online", "buy-the-stamp"],
      held: {
        card: { shown: "no", atCollection: "not-in-hand" },
        passport: { shown: "yes", atCollection: "kept" },
      },
    },
  },
];
