import type { HeldTitle } from "titres-identite";
import { adult, card, ends, passport } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { first, firstPassport, lost, only, passportRenewal, renewal } from "../people.js";
import { asks } from "./request-cases.js";

const extended = (said: Partial<HeldTitle> = {}): HeldTitle =>
  card("2022-01-30", { issuedOn: "2012-01-31", adultWhenIssued: true, ...said });
const laminated = card("2030-05-01", { issuedOn: "2015-05-02", adultWhenIssued: true });
const both = { cni: { reason: "renewal" }, passport: { reason: "renewal" } } as const;

/** Which of the titles held are shown, and what becomes of them (CNI 2.1, passport P6 and P7). */
const shown: readonly LineCase[] = [
  {
    title:
      "held-cni/proves-civil-status F14929 of 2025-07-31: for a first passport the card is shown, and kept",
    given: adult(firstPassport, [card(ends.recent)]),
    expected: {
      asks: ["held-cni/proves-civil-status"],
      held: { card: { shown: "yes", atCollection: "kept" } },
    },
  },
  {
    title:
      "held-passport/replaced F21091 of 2025-09-29: a recent passport is enough for the next; the card stays at home",
    given: adult(passportRenewal, [card(ends.valid), passport(ends.valid)]),
    expected: {
      papers: ["held-passport", "fiscal-stamp"],
      held: {
        card: { shown: "no", atCollection: "kept" },
        passport: { shown: "yes", atCollection: "handed-back" },
      },
    },
  },
  {
    title: "held-cni/replaced F21089 of 2025-09-29: and a recent card for the next; the passport does",
    given: adult(renewal, [card(ends.valid), passport(ends.valid)]),
    expected: {
      papers: ["held-cni"],
      held: {
        card: { shown: "yes", atCollection: "handed-back" },
        passport: { shown: "no", atCollection: "kept" },
      },
    },
  },
  {
    title:
      "held-cni/proves-civil-status F21091 of 2024-09-27: where the passport ended over five years ago, both are shown",
    given: adult(passportRenewal, [card(ends.valid), passport(ends.old)]),
    expected: {
      papers: ["held-cni", "held-passport", "fiscal-stamp"],
      held: {
        card: { shown: "yes", atCollection: "kept" },
        passport: { shown: "yes", atCollection: "handed-back" },
      },
    },
  },
  {
    title:
      "held-cni/proves-civil-status decree 2005-1726, article 5: of two cards, the one in hand is shown and not the one that is not",
    given: adult(firstPassport, [
      card(ends.valid),
      card(ends.valid, { id: "elsewhere", where: "unavailable" }),
    ]),
    expected: { held: { card: { shown: "yes" }, elsewhere: { shown: "no" } } },
  },
  {
    title:
      "held-cni/proves-civil-status F14929 of 2025-07-31: nor one that ended over five years ago, beside one that did not",
    given: adult(firstPassport, [card(ends.valid), card(ends.old, { id: "older" })]),
    expected: { held: { card: { shown: "yes" }, older: { shown: "no" } } },
  },
  {
    title:
      "held-cni/proves-civil-status F14929 of 2025-07-31: the card proves for a passport; a service passport is not shown with it",
    given: adult(firstPassport, [
      card(ends.valid),
      passport(ends.valid, { id: "service", kind: "service-passport" }),
    ]),
    expected: { held: { card: { shown: "yes" }, service: { shown: "no" } } },
  },
  {
    title:
      "held-passport/proves-civil-status F1344 of 2026-04-08: after the loss of a card the passport is shown, the lost card cannot be",
    given: adult(lost, [card(ends.valid, { where: "lost" }), passport(ends.valid)]),
    expected: {
      held: {
        card: { shown: "no", atCollection: "not-in-hand" },
        passport: { shown: "yes", atCollection: "kept" },
      },
    },
  },
  {
    title:
      "refusal/title-in-hand F1344 of 2026-04-08: of a card said to be lost that is in hand nothing is shown or handed back",
    given: adult(lost, [card(ends.valid)]),
    expected: {
      refused: ["title-in-hand"],
      held: { card: { shown: "no", atCollection: "kept" } },
      notTold: ["digital-identity"],
    },
  },
  {
    title:
      "refusal/title-not-in-hand F1344 of 2026-04-08: a card that was lost is not shown for a renewal, nor is a visa looked for in a lost passport",
    given: adult(
      both,
      [card(ends.valid, { where: "lost" }), passport(ends.valid, { where: "lost" })],
      only({ visaInOldPassport: true }),
    ),
    expected: {
      refused: ["title-not-in-hand", "title-not-in-hand"],
      held: {
        card: { shown: "no", atCollection: "not-in-hand" },
        passport: { shown: "no", atCollection: "not-in-hand" },
      },
      notTold: ["visa-keeps-the-old-passport", "old-title-handed-back-at-collection"],
    },
  },
  {
    title: "birth-record/no-title-shown F21091 of 2025-09-29: a passport that cannot be shown proves nothing",
    given: asks("passport", "administrative-error", [passport("2028-04-30", { where: "unavailable" })]),
    expected: { asks: ["birth-record/no-title-shown"], held: { passport: { shown: "no" } } },
  },
  {
    title:
      "held-passport/replaced decree 2005-1726, article 17-1: whoever lost the ordinary passport shows no temporary one for the next",
    given: adult({ passport: { reason: "lost", replaces: "passport" } }, [
      passport(ends.valid, { where: "lost" }),
      passport("2027-01-31", { id: "temporary", format: "temporary" }),
    ]),
    expected: {
      // Whether a temporary passport proves civil status is open.
      held: { temporary: { standing: "in-force", shown: "no", atCollection: "kept", otherwise: {} } },
    },
  },
  {
    title:
      "held-passport/handed-back F21091 of 2025-09-29: what becomes of a passport that cannot be shown hangs on no visa in it",
    given: adult(passportRenewal, [passport(ends.valid, { where: "unavailable" })]),
    expected: {
      held: { passport: { shown: "no", atCollection: "not-in-hand" } },
      notDecidedBy: {
        "held-title/passport": ["circumstances.visaInOldPassport", "circumstances.lostBeforeCollection"],
      },
    },
  },
];

/** A title lost between the deposit and the collection (briefing of 2021-06-18). */
const meanwhile: readonly LineCase[] = [
  {
    title:
      "notice/old-title-handed-back-at-collection briefing of 2021-06-18: nobody hands back a card lost since the deposit",
    given: adult(renewal, [card(ends.valid, { atCollection: "lost" })], only({ lostBeforeCollection: true })),
    expected: {
      notTold: ["old-title-handed-back-at-collection"],
      spares: ["held-cni/handed-back"],
      held: { card: { shown: "yes", atCollection: "kept" } },
    },
  },
  {
    title:
      "loss-declaration/before-collection F18704 of 2025-04-09: of a card that was not shown no loss is declared at the collection",
    given: adult(
      renewal,
      [card(ends.valid, { where: "unavailable", atCollection: "lost" })],
      only({ lostBeforeCollection: true }),
    ),
    expected: {
      spares: ["loss-declaration/before-collection", "fiscal-stamp/not-handed-back"],
      euros: 25,
    },
  },
  {
    title:
      "held-cni/handed-back, loss-declaration/before-collection briefing of 2021-06-18: the passport is lost since, and the card handed back",
    given: adult(
      both,
      [card(ends.valid, { atCollection: "handed-back" }), passport(ends.valid, { atCollection: "lost" })],
      only({ lostBeforeCollection: true }),
    ),
    expected: {
      asks: ["held-cni/handed-back", "loss-declaration/before-collection"],
      spares: ["fiscal-stamp/not-handed-back", "held-passport/handed-back"],
      held: { card: { atCollection: "handed-back" }, passport: { atCollection: "kept" } },
      later: [],
    },
  },
  {
    title:
      "fiscal-stamp/not-handed-back F33805 of 2026-03-27: at a consulate the fee of a card lost since is paid there, by no stamp brought to the collection",
    given: adult(renewal, [card(ends.valid, { atCollection: "lost" })], {
      territory: "abroad",
      photo: "brought",
      ...only({ lostBeforeCollection: true }),
    }),
    expected: {
      asks: ["loss-declaration/before-collection"],
      spares: ["fiscal-stamp/not-handed-back"],
      later: ["25 due"],
    },
  },
  {
    title:
      "fee/cni/french-polynesia LP 335-2: in French Polynesia the stamp was paid at the deposit, and nothing is due",
    given: adult(renewal, [card(ends.valid, { atCollection: "lost" })], {
      territory: "polynesie-francaise",
      photo: "brought",
      ...only({ lostBeforeCollection: true }),
    }),
    expected: { francs: 1500, later: [], notTold: ["fee-if-not-handed-back"] },
  },
];

/** Cards that live on after their printed end, and laminated ones (CNI 4.1 and 4.2). */
const cards: readonly LineCase[] = [
  {
    title:
      "notice/no-need-to-renew, travel-proof/extended-card F35005 of 2025-05-14, F32303 of 2025-03-28: of an extended card that bears an error nobody says that it need not be made again",
    given: asks("cni", "administrative-error", [extended()]),
    expected: {
      told: ["extended-card-abroad"],
      notTold: ["no-need-to-renew", "extended-card-renewed-early"],
      documents: { "travel-proof": "not-required" },
    },
  },
  {
    title:
      "notice/extended-card-abroad, notice/no-need-to-renew F35005 of 2025-05-14: once its five more years are over, it is renewed as any other",
    given: asks("cni", "renewal", [card("2020-02-27", { issuedOn: "2010-02-28", adultWhenIssued: true })]),
    expected: {
      notTold: ["no-need-to-renew", "extended-card-abroad", "extended-card-renewed-early"],
      documents: { "travel-proof": "not-required" },
      held: { card: { standing: "expired", legalEnd: "2025-02-27" } },
    },
  },
  {
    title:
      "notice/no-need-to-renew, travel-proof/extended-card F18704 of 2025-04-09: of a stolen card nobody says so, though others may be held",
    given: adult(renewal, [], {
      heldTitles: { titles: [{ id: "stolen", kind: "cni", where: "stolen" }] },
    }),
    expected: {
      notTold: ["no-need-to-renew", "extended-card-abroad", "extended-card-renewed-early"],
      documents: { "travel-proof": "undecided" },
      open: ["heldTitles.complete"],
    },
  },
  {
    title:
      "travel-proof/extended-card CNI 4.1: a card of 15 March 2021 was never extended, laminated or not: no proof of a journey",
    given: asks(
      "cni",
      "renewal",
      [
        {
          id: "card",
          kind: "cni",
          issuedOn: "2021-03-15",
          printedExpiry: "unreadable",
          adultWhenIssued: true,
          where: "in-hand",
        },
      ],
      { depositOn: "2032-01-01" },
    ),
    expected: {
      spares: ["travel-proof/extended-card"],
      notTold: ["no-need-to-renew", "extended-card-abroad"],
      open: ["heldTitles.titles[card].format"],
    },
  },
  {
    title:
      "notice/laminated-card-in-the-eu-2031 Reg. 2019/1157, article 5: the rule is about identity cards; of a passport nothing is said, whatever end is read on it",
    given: adult(first, [passport("2031-09-01", { format: undefined, issuedOn: "2021-03-01" })]),
    expected: {
      notTold: ["laminated-card-in-the-eu-2031"],
      open: ["heldTitles.titles[passport].format"],
    },
  },
  {
    title:
      "notice/digital-identity F21089 of 2025-09-29: nothing is said of it to whoever renews a laminated card for another reason",
    given: asks("cni", "renewal", [laminated]),
    expected: { refused: [], notTold: ["digital-identity", "pre-apply-to-be-safe"] },
  },
  {
    title: "notice/digital-identity Maire-info of 2025-04-02: nor to a minor",
    given: asks("cni", "digital-identity", [card("2027-05-01", { issuedOn: "2017-05-02" })], {
      applicant: { bornOn: "2012-03-01", french: true, birthplace: "france" },
      minor: { filedBy: "parent", parents: "together" },
    }),
    expected: { refused: ["digital-identity-of-a-minor"], notTold: ["digital-identity"] },
  },
  {
    title: "notice/digital-identity F21089 of 2025-09-29: nor to the holder of a bank card",
    given: asks("cni", "digital-identity", [
      card("2032-05-01", { format: "card", issuedOn: "2022-05-02", adultWhenIssued: true }),
    ]),
    expected: {
      refused: ["digital-identity-without-laminated-card"],
      notTold: ["digital-identity", "laminated-card-in-the-eu-2031"],
    },
  },
  {
    title:
      "refusal/digital-identity-without-laminated-card F21089 of 2025-09-29: the reason is for a card still valid; one that ended is renewed",
    given: asks("cni", "digital-identity", [card(ends.recent)]),
    expected: { refused: ["digital-identity-without-laminated-card"], notTold: ["digital-identity"] },
  },
  {
    title:
      "pre-application-number/online-channel, step/pre-apply-online F21089 of 2025-04-16: for this reason the number is compulsory, whatever form was filled in",
    given: asks("cni", "digital-identity", [laminated], { channel: "paper-form" }),
    expected: {
      refused: ["digital-identity-on-paper"],
      asks: ["pre-application-number/online-channel"],
      steps: ["pre-apply-online"],
      notTold: ["pre-apply-to-be-safe"],
    },
  },
  {
    title:
      "pre-application-number/online-channel F21089 of 2025-04-16: it is a reason to renew a card, and makes none compulsory for a passport",
    given: asks("passport", "digital-identity", [passport(ends.valid)], { channel: "paper-form" }),
    expected: {
      refused: ["digital-identity-for-a-passport"],
      spares: ["pre-application-number/online-channel"],
      notSteps: ["pre-apply-online"],
    },
  },
  {
    title: "notice/pre-apply-to-be-safe F1759 of 2026-03-31: not after the theft of a bank card",
    given: asks(
      "cni",
      "stolen",
      [
        card("2032-05-01", {
          format: "card",
          issuedOn: "2022-05-02",
          adultWhenIssued: true,
          where: "stolen",
        }),
      ],
      { channel: "paper-form" },
    ),
    expected: { notTold: ["pre-apply-to-be-safe"] },
  },
];

/** Titles held, shown and lost. */
export const heldCases: readonly LineCase[] = [...shown, ...meanwhile, ...cards];
