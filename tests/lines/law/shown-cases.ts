import type { HeldTitle } from "titres-identite";
import { adult, card, ends, passport } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { child, only } from "../people.js";

const service: HeldTitle = {
  id: "service",
  kind: "service-passport",
  format: "biometric",
  printedExpiry: ends.valid,
  where: "in-hand",
};
const gone = (where: "lost" | "stolen"): HeldTitle => passport(ends.valid, { where });

/** The titles shown and handed back, and what is declared of those that are gone (CNI 2.1, passport 2.2). */
export const shownCases: readonly LineCase[] = [
  {
    title:
      "held-cni/replaced, held-cni/handed-back, notice/old-title-handed-back-at-collection F21089 of 2025-09-29",
    given: adult({ cni: { reason: "renewal" } }, [card(ends.recent)]),
    expected: {
      papers: ["held-cni"],
      asks: ["held-cni/replaced", "held-cni/handed-back"],
      told: ["old-title-handed-back-at-collection"],
      held: { card: { shown: "yes", atCollection: "handed-back" } },
    },
  },
  {
    title:
      "held-passport/replaced, held-passport/handed-back F21091 of 2025-09-29, decree 2005-1726, article 11",
    given: adult({ passport: { reason: "renewal" } }, [passport(ends.recent)]),
    expected: {
      papers: ["held-passport", "fiscal-stamp"],
      asks: ["held-passport/replaced", "held-passport/handed-back"],
      held: { passport: { shown: "yes", atCollection: "handed-back" } },
    },
  },
  {
    title:
      "held-passport/handed-back, notice/visa-keeps-the-old-passport F21091 of 2025-09-29: kept for a visa",
    given: adult(
      { passport: { reason: "renewal" } },
      [passport(ends.valid)],
      only({ visaInOldPassport: true }),
    ),
    expected: {
      spares: ["held-passport/handed-back"],
      told: ["visa-keeps-the-old-passport"],
      notTold: ["old-title-handed-back-at-collection"],
      held: { passport: { shown: "yes", atCollection: "kept" } },
    },
  },
  {
    title: "held-passport/proves-civil-status F1341 of 2025-09-29: a passport proves it for a first card",
    given: adult({ cni: { reason: "first" } }, [passport(ends.recent)]),
    expected: { papers: ["held-passport"], asks: ["held-passport/proves-civil-status"] },
  },
  {
    title: "held-cni/proves-civil-status F14929 of 2025-07-31: a card proves it for a first passport",
    given: adult({ passport: { reason: "first" } }, [card(ends.recent)]),
    expected: { papers: ["held-cni", "fiscal-stamp"], asks: ["held-cni/proves-civil-status"] },
  },
  {
    title:
      "loss-declaration/lost, notice/loss-declared-at-the-counter F1344 of 2026-04-08: filled in on the spot",
    given: adult({ cni: { reason: "lost" } }, [card(ends.valid, { where: "lost" }), passport(ends.valid)]),
    expected: {
      papers: ["held-passport", "loss-declaration", "fiscal-stamp"],
      how: { "loss-declaration": { obtain: "filled-in-there" } },
      told: ["loss-declared-at-the-counter", "lost-title-is-void"],
    },
  },
  {
    title: "held-passport/proves-civil-status decree 55-1397, article 4-1: for a card a service passport too",
    given: adult({ cni: { reason: "first" } }, [service]),
    expected: {
      papers: ["held-passport"],
      asks: ["held-passport/proves-civil-status"],
      held: { service: { standing: "in-force", shown: "yes", atCollection: "kept" } },
    },
  },
  {
    title:
      "birth-record/no-title-shown decree 55-1397, article 4-1: for a passport a service passport does not",
    given: adult({ passport: { reason: "first" } }, [service]),
    expected: { papers: ["birth-record", "fiscal-stamp"], held: { service: { shown: "no" } } },
  },
  {
    title:
      "birth-record/no-title-shown decree 2005-1726, article 17-1: for a card a temporary passport does not",
    given: adult({ cni: { reason: "first" } }, [passport("2027-01-31", { format: "temporary" })]),
    expected: { papers: ["birth-record"], spares: ["held-passport/proves-civil-status"] },
  },
  {
    title:
      "held-cni/proves-civil-status F21246 of 2025-09-29: after the loss of a biometric passport the card is shown",
    given: adult({ passport: { reason: "lost" } }, [gone("lost"), card(ends.valid)], {
      depositOn: "2025-09-29",
    }),
    expected: { asks: ["held-cni/proves-civil-status"] },
  },
  {
    title: "held-cni/proves-civil-status F11603 of 2022-12-12: on its eve the sheets differed",
    given: adult({ passport: { reason: "lost" } }, [gone("lost"), card(ends.valid)], {
      depositOn: "2025-09-28",
    }),
    expected: { contested: { "held-cni/proves-civil-status": "biometric-passport-gone" } },
  },
  {
    title: "held-cni/proves-civil-status F21247 of 2022-11-23: after a theft they still do",
    given: adult({ passport: { reason: "stolen" } }, [gone("stolen"), card(ends.valid)]),
    expected: { contested: { "held-cni/proves-civil-status": "biometric-passport-gone" } },
  },
  {
    title: "birth-record/no-title-shown F21247 of 2022-11-23: without a card, the birth record or nothing",
    given: adult({ passport: { reason: "stolen" } }, [gone("stolen")], {
      territory: "abroad",
      photo: "brought",
    }),
    expected: { contested: { "birth-record/no-title-shown": "biometric-passport-gone" } },
  },
  {
    title: "held-cni/proves-civil-status F21247 of 2022-11-23: after the theft of an older model it is shown",
    given: adult({ passport: { reason: "stolen" } }, [
      { ...gone("stolen"), format: "electronic" },
      card(ends.valid),
    ]),
    expected: { asks: ["held-cni/proves-civil-status"] },
  },
  {
    title:
      "notice/loss-declared-beforehand F1153 of 2025-09-03: a minor's card, at the counter or on the form filled in at home",
    given: child({ cni: { reason: "lost" } }, [card(ends.valid, { where: "lost" })], {
      depositOn: "2025-09-03",
      territory: "metropole",
    }),
    expected: { told: ["loss-declared-at-the-counter", "loss-declared-beforehand"] },
  },
  {
    title: "notice/loss-declared-beforehand F1153 of 2025-09-03: not on its eve",
    given: child({ cni: { reason: "lost" } }, [card(ends.valid, { where: "lost" })], {
      depositOn: "2025-09-02",
      territory: "metropole",
    }),
    expected: { told: ["loss-declared-at-the-counter"], notTold: ["loss-declared-beforehand"] },
  },
  {
    title: "notice/loss-declared-beforehand F21246 of 2025-09-29: an adult's titles too",
    given: adult({ cni: { reason: "lost" } }, [card(ends.valid, { where: "lost" })], {
      depositOn: "2025-09-29",
    }),
    expected: { told: ["loss-declared-at-the-counter", "loss-declared-beforehand"] },
  },
  {
    title: "notice/loss-declared-beforehand F21246 of 2025-09-29: not on its eve",
    given: adult({ cni: { reason: "lost" } }, [card(ends.valid, { where: "lost" })], {
      depositOn: "2025-09-28",
    }),
    expected: { told: ["loss-declared-at-the-counter"], notTold: ["loss-declared-beforehand"] },
  },
  {
    title:
      "theft-declaration/stolen, step/declare-the-theft F1759 of 2026-03-31: declared to the police first",
    given: adult({ cni: { reason: "stolen" } }, [
      card(ends.valid, { where: "stolen" }),
      passport(ends.valid),
    ]),
    expected: {
      papers: ["held-passport", "theft-declaration", "fiscal-stamp"],
      how: { "theft-declaration": { obtain: "bring" } },
      steps: ["declare-the-theft", "buy-the-stamp"],
    },
  },
  {
    title:
      "step/declare-the-theft-abroad, notice/no-declaration-after-the-return F1794 of 2022-11-23: a minor's card stolen abroad, to the local police, then to the consulate, which takes none after the return",
    given: child({ cni: { reason: "stolen" } }, [card(ends.valid, { where: "stolen" })], {
      territory: "metropole",
      ...only({ stolenAbroad: true }),
    }),
    expected: { steps: ["declare-the-theft-abroad"], told: ["no-declaration-after-the-return"] },
  },
  {
    title:
      "loss-declaration/before-collection, fiscal-stamp/not-handed-back briefing of 2021-06-18: the card shown is lost before the collection",
    given: adult(
      { cni: { reason: "renewal" } },
      [card(ends.valid, { atCollection: "lost" })],
      only({ lostBeforeCollection: true }),
    ),
    expected: {
      asks: ["loss-declaration/before-collection", "fiscal-stamp/not-handed-back"],
      spares: ["held-cni/handed-back"],
      how: { "fiscal-stamp": { at: "collection" } },
      euros: 0,
      later: ["25 due"],
    },
  },
  {
    title: "fiscal-stamp/fee-due, step/buy-the-stamp, notice/stamp-life F21258: bought, and good for a year",
    given: adult({ passport: { reason: "first" } }),
    expected: {
      asks: ["fiscal-stamp/fee-due"],
      how: { "fiscal-stamp": { obtain: "buy", form: "number-or-print" } },
      steps: ["buy-the-stamp"],
      told: ["stamp-life"],
    },
  },
  {
    title: "notice/one-photo-for-both passport 6: a card and a passport at one appointment",
    given: adult({ cni: { reason: "first" }, passport: { reason: "first" } }),
    expected: { euros: 86, told: ["one-photo-for-both"] },
  },
];
