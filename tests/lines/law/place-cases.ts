import { nothingSpecial } from "titres-identite";
import { adult, card, ends, passport } from "../../rulebook/adult.js";
import type { LineCase } from "../expected.js";
import { firstPassport, only, passportRenewal } from "../people.js";
import { minor } from "./family-cases.js";
import { aMinor, asks } from "./request-cases.js";

/** Titles lost abroad, renewed online, or urgent (passport 3.2, 5 and 8). */
const passports: readonly LineCase[] = [
  {
    title:
      "visa-keeps-the-old-passport F21092 of 2025-09-29: a visa keeps a passport that is there, not a lost one",
    given: asks(
      "passport",
      "lost",
      [passport(ends.valid, { where: "lost" })],
      only({ visaInOldPassport: true }),
    ),
    expected: { notTold: ["visa-keeps-the-old-passport", "old-title-handed-back-at-collection"] },
  },
  {
    title: "referral/laissez-passer consular tariff of 2016-03-05: there is none in France to come home with",
    given: asks("passport", "lost", [passport(ends.valid, { where: "lost" })], only({ onAJourney: true })),
    expected: { referrals: [] },
  },
  {
    title: "referral/laissez-passer consular tariff of 2016-03-05: nor for whoever lives abroad",
    given: asks("passport", "lost", [passport(ends.valid, { where: "lost" })], {
      territory: "abroad",
      photo: "brought",
    }),
    expected: { referrals: [] },
  },
  {
    title:
      "notice/passport-renewed-online-abroad decree 2025-1138: for adults, not for a minor who renews at a consulate",
    given: asks("passport", "renewal", [passport("2029-05-01")], {
      ...aMinor,
      territory: "abroad",
      photo: "brought",
    }),
    expected: { notTold: ["passport-renewed-online-abroad"], told: ["passport-by-post-abroad"] },
  },
  {
    title: "notice/passport-renewed-online-abroad decree 2025-1138: nor for a temporary passport",
    given: asks("passport", "renewal", [passport("2032-05-01")], {
      territory: "abroad",
      photo: "brought",
      urgency: "medical",
      ...only({ temporaryPassport: true }),
    }),
    expected: { notTold: ["passport-renewed-online-abroad", "passport-by-post-abroad"] },
  },
  {
    title: "notice/passport-renewed-online-abroad decree 2025-1138: nor in France",
    given: adult(passportRenewal, [passport("2032-05-01")]),
    expected: { notTold: ["passport-renewed-online-abroad"] },
  },
  {
    title:
      "large-passport-letter/large-passport F31413 of 2025-05-06: nobody asks whether a temporary passport is to be a large one",
    given: adult(firstPassport, [], {
      urgency: "medical",
      circumstances: { ...nothingSpecial, temporaryPassport: true, largePassport: undefined },
    }),
    expected: { spares: ["large-passport-letter/large-passport"], refused: [] },
  },
  {
    title:
      "refusal/urgency-not-accepted F1373 of 2021-03-08: an adult's medical reason was taken before 6 October 2025 too",
    given: adult(firstPassport, [], {
      urgency: "medical",
      depositOn: "2025-10-05",
      ...only({ temporaryPassport: true }),
    }),
    expected: { refused: [] },
  },
  {
    title:
      "referral/temporary-passport-of-a-minor F1373 of 2025-10-06: an adult with another reason is refused, and sent nowhere to ask",
    given: adult(firstPassport, [], { urgency: "other", ...only({ temporaryPassport: true }) }),
    expected: { refused: ["urgency-not-accepted"], referrals: [] },
  },
  {
    title:
      "referral/temporary-passport-of-a-minor F1035 of 2025-10-06: its reasons are examples: a minor with another is sent to ask, and not refused",
    given: adult(firstPassport, [], { urgency: "other", ...aMinor, ...only({ temporaryPassport: true }) }),
    expected: { refused: [], referrals: ["temporary-passport-of-a-minor"] },
  },
  {
    title:
      "notice/no-urgent-card F16872 of 2020-10-30: a card asked for beside a temporary passport is pre-applied for and deposited as ever",
    given: adult({ cni: { reason: "first" }, passport: { reason: "first" } }, [], {
      urgency: "medical",
      ...only({ temporaryPassport: true }),
    }),
    expected: {
      asks: ["pre-application-number/online-channel"],
      steps: ["pre-apply-online", "book-an-appointment"],
      told: ["no-urgent-card", "any-equipped-town-hall"],
    },
  },
];

/** Amounts in other places (CNI 3, passport 3.1 to 3.3). */
const fees: readonly LineCase[] = [
  {
    title: "fee/cni/not-shown/france CGI 1628 bis, F33805 of 2026-03-27: a lost card in Mayotte, 25 €",
    given: asks("cni", "lost", [card(ends.valid, { where: "lost" })], {
      territory: "mayotte",
      photo: "brought",
    }),
    expected: { euros: 25, asks: ["fiscal-stamp/fee-due"], payBy: ["online-stamp", "stamp"] },
  },
  {
    title:
      "fee/cni/waived CGI 955: in Guyane too 12.50 €, unless the administration waives them of the destitute",
    given: asks("cni", "lost", [card(ends.valid, { where: "lost" })], {
      territory: "guyane",
      photo: "brought",
      ...only({ destitute: true }),
    }),
    expected: { euros: 12.5, granted: 0 },
  },
  {
    title: "fee/passport/temporary/france F1373 of 2025-10-06: in Mayotte too 30 €",
    given: adult(firstPassport, [], {
      territory: "mayotte",
      photo: "brought",
      urgency: "medical",
      ...only({ temporaryPassport: true }),
    }),
    expected: { euros: 30, asks: ["fiscal-stamp/fee-due"] },
  },
  {
    title:
      "fee/passport/guyane-photo/adult F21247 of 2022-11-23: an adult's photo was taken in Guyane for 44.50 € before the sheet of 29 July 2025",
    given: asks("passport", "stolen", [passport(ends.valid, { where: "stolen" })], {
      territory: "guyane",
      photo: "taken-at-the-counter",
      depositOn: "2025-07-28",
    }),
    expected: { euros: 44.5, asks: ["fiscal-stamp/fee-due"] },
  },
  {
    title:
      "fee/passport/new-caledonia-unknown Nouméa, undated: of a temporary passport the page says nothing, in any reading",
    given: adult(firstPassport, [], {
      territory: "nouvelle-caledonie",
      photo: "brought",
      urgency: "medical",
      ...only({ temporaryPassport: true }),
    }),
    expected: { euros: [], francs: [], referrals: ["fee-not-published"] },
  },
  {
    title: "fee/passport/new-caledonia-unknown Nouméa, undated: nor of one whose pages are full",
    given: asks("passport", "pages-full", [passport(ends.valid)], {
      territory: "nouvelle-caledonie",
      photo: "brought",
    }),
    expected: { euros: [], francs: [], referrals: ["fee-not-published"] },
  },
  {
    title: "fiscal-stamp/paper-stamp Nouméa, undated: under 15 nothing is due, and no stamp is bought",
    given: minor("2011-11-23", { territory: "nouvelle-caledonie", photo: "brought" }, firstPassport),
    expected: { francs: [0], spares: ["fiscal-stamp/paper-stamp", "fiscal-stamp/fee-due"], payBy: [] },
  },
  {
    title:
      "fiscal-stamp/paper-stamp, fiscal-stamp/fee-due LP 335-1: in French Polynesia a stamp on paper, of whatever amount, and never that of the State",
    given: asks("passport", "pages-full", [passport(ends.valid)], {
      territory: "polynesie-francaise",
      photo: "brought",
    }),
    expected: {
      asks: ["fiscal-stamp/paper-stamp"],
      spares: ["fiscal-stamp/fee-due"],
      payBy: ["paper-stamp"],
      steps: ["buy-the-paper-stamp"],
      notTold: ["stamp-life"],
    },
  },
];

/** Passports that are urgent or asked for abroad, and amounts by the place of deposit. */
export const placeCases: readonly LineCase[] = [...passports, ...fees];
