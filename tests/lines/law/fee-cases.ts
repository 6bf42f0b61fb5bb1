import {
  nothingSpecial,
  type Application,
  type Circumstances,
  type PhotoOrigin,
  type PlainDate,
  type Reason,
  type Territory,
} from "titres-identite";
import { adult, bestRecord, card, ends, passport } from "../../rulebook/adult.js";
import type { Expected, LineCase } from "../expected.js";

/** Asks for a first passport on 22 November 2026, born on a day, by a parent where that is a minor. */
function firstPassport(
  territory: Territory,
  bornOn: PlainDate,
  photo: PhotoOrigin = "brought",
  more: Circumstances = {},
): Application {
  return adult({ passport: { reason: "first" } }, [], {
    territory,
    photo,
    applicant: { bornOn, french: true, birthRecord: bestRecord },
    minor: { filedBy: "parent", parents: "together" },
    circumstances: { ...nothingSpecial, ...more },
  });
}

/** Turns 18, or 15, on the day of deposit; turns 15 on the morrow. */
const bands = { adult: "2008-11-22", "from-15": "2011-11-22", "under-15": "2011-11-23" } as const;

type Euros = NonNullable<Expected["euros"]>;
type Tariff = readonly [
  row: string,
  territory: Territory,
  photo: PhotoOrigin,
  adult: Euros,
  from15: Euros,
  under15: Euros,
  source: string,
];

// Table 3.1 of the research on the passport: the place of deposit decides, and the age on that day.
const tariffs: readonly Tariff[] = [
  ["ordinary", "metropole", "brought", 86, 42, 17, "F34752 of 2025-07-29"],
  ["ordinary", "guadeloupe", "brought", 86, 42, 17, "F34752 of 2025-07-29"],
  ["ordinary", "martinique", "brought", 86, 42, 17, "F34752 of 2025-07-29"],
  ["ordinary", "reunion", "brought", 86, 42, 17, "F34752 of 2025-07-29"],
  ["guyane", "guyane", "brought", 43, 21, 8.5, "F34752 of 2025-07-29, CGI 1043 A"],
  ["mayotte", "mayotte", "brought", 86, 42, 17, "F34752 of 2025-07-29"],
  ["mayotte-photo", "mayotte", "taken-at-the-counter", 89, 45, 20, "F34752 of 2025-07-29"],
  ["abroad", "abroad", "brought", 96, 52, 27, "decree 81-778, consular tariff in force since 2016-03-05"],
];

const byTariff = tariffs.flatMap(([row, territory, photo, ofAdult, from15, under15, source]): LineCase[] =>
  (
    [
      ["adult", ofAdult],
      ["from-15", from15],
      ["under-15", under15],
    ] as const
  ).map(([band, euros]) => ({
    title: `fee/passport/${row}/${band} ${source}: ${territory}, photo ${photo}, ${String(euros)} €`,
    given: firstPassport(territory, bands[band], photo),
    expected: { euros },
  })),
);

/** A photo taken where the counter takes it, and the sources do not agree or are silent. */
const photos: readonly LineCase[] = [
  {
    title: "fee/passport/guyane-photo/adult F34752 of 2025-07-29: 44.50 €",
    given: firstPassport("guyane", bands.adult, "taken-at-the-counter"),
    expected: { euros: 44.5, asks: ["fiscal-stamp/fee-due"], spares: ["photo/every-application"] },
  },
  {
    title: "fee/passport/guyane-photo/from-15 F34752 of 2025-07-29: 22.50 €, paid by a stamp",
    given: firstPassport("guyane", bands["from-15"], "taken-at-the-counter"),
    expected: { euros: 22.5, asks: ["fiscal-stamp/fee-due"], referrals: [] },
  },
  {
    title: "fee/passport/guyane-photo/from-15 F34752 of 2025-07-29: since that day",
    given: {
      ...firstPassport("guyane", "2010-01-10", "taken-at-the-counter"),
      depositOn: "2025-07-29",
    },
    expected: { euros: 22.5 },
  },
  {
    title:
      "fee/passport/guyane-photo/minor-before F34752 of 2025-07-29: on its eve no source gives the amount, and a stamp pays it",
    given: {
      ...firstPassport("guyane", "2010-01-10", "taken-at-the-counter"),
      depositOn: "2025-07-28",
    },
    expected: { euros: [], asks: ["fiscal-stamp/fee-due"], referrals: ["fee-not-published"] },
  },
  {
    title: "fee/passport/guyane-photo/under-15 F34752 of 2025-07-29: 10 €",
    given: firstPassport("guyane", bands["under-15"], "taken-at-the-counter"),
    expected: { euros: 10 },
  },
  {
    title:
      "fee/passport/abroad-photo/adult, fee/passport/abroad/adult F21247 of 2022-11-23 against F34752 and F1357 of July 2025: 99 or 96 €",
    given: firstPassport("abroad", bands.adult, "taken-at-the-counter"),
    expected: {
      euros: [96, 99],
      spares: ["fiscal-stamp/fee-due"],
      contested: { "photo/every-application": "photo-taken-by-a-consulate" },
    },
  },
  {
    title:
      "fee/passport/abroad-photo/from-15, fee/passport/abroad/from-15 F34752 of 2020-05-12 and of 2025-07-29: 55 or 52 €",
    given: firstPassport("abroad", bands["from-15"], "taken-at-the-counter"),
    expected: { euros: [52, 55] },
  },
  {
    title:
      "fee/passport/abroad-photo/under-15, fee/passport/abroad/under-15 F34752 of 2020-05-12 and of 2025-07-29: 30 or 27 €",
    given: firstPassport("abroad", bands["under-15"], "taken-at-the-counter"),
    expected: { euros: [27, 30] },
  },
];

const temporary = { temporaryPassport: true } as const;
const urgent = (territory: Territory, more: Circumstances = temporary): Application => ({
  ...firstPassport(territory, bands.adult, "brought", more),
  urgency: "medical",
});
const reissue = (reason: Reason, printedExpiry: PlainDate): Application =>
  adult({ passport: { reason } }, [passport(printedExpiry)], { names: { changed: "use-name" } });

const otherPassports: readonly LineCase[] = [
  {
    title: "fee/passport/temporary/france F1373 of 2025-10-06: 30 €, paid by a stamp",
    given: urgent("metropole"),
    expected: { euros: 30, asks: ["fiscal-stamp/fee-due"] },
  },
  {
    title:
      "fee/passport/temporary/guyane, fee/passport/temporary/guyane-halved row 8.18: 30 € on the prefecture's page of 2017-01-10, half by CGI 1043 A",
    given: urgent("guyane"),
    expected: { euros: [15, 30] },
  },
  {
    title:
      "fee/passport/temporary/abroad F1373 and F1035 of 2025-10-06: 90 €, paid at the post and by no stamp",
    given: { ...urgent("abroad"), depositOn: "2025-10-06" },
    expected: {
      euros: 90,
      payBy: ["at-the-post"],
      spares: ["fiscal-stamp/fee-due"],
      notTold: ["pay-at-the-post"],
    },
  },
  {
    title:
      "fee/passport/temporary/abroad-before consular tariff of 2016: on the eve of these sheets, 45 or 90 €",
    given: { ...urgent("abroad"), depositOn: "2025-10-05" },
    expected: { euros: [45, 90], payBy: ["at-the-post"] },
  },
  {
    title:
      "fee/passport/french-polynesia/adult, fiscal-stamp/paper-stamp, payment/paper-stamp, step/buy-the-paper-stamp, notice/reduced-fee-for-students LP 335-1 and LP 335-2: 12,000 F CFP for ten years, by stamp on paper",
    given: firstPassport("polynesie-francaise", bands.adult),
    expected: {
      francs: 12_000,
      payBy: ["paper-stamp"],
      asks: ["fiscal-stamp/paper-stamp"],
      spares: ["fiscal-stamp/fee-due"],
      steps: [
        "gather-papers",
        "pre-apply-online",
        "buy-the-paper-stamp",
        "book-an-appointment",
        "deposit",
        "track",
        "collect",
      ],
      told: ["reduced-fee-for-students"],
      speaksOf: { "reduced-fee-for-students": 1500 },
      referrals: [],
    },
  },
  {
    title: "fee/passport/french-polynesia/minor LP 335-2: 7,500 F CFP for five years",
    given: firstPassport("polynesie-francaise", bands["under-15"]),
    expected: { francs: 7500 },
  },
  {
    title: "fee/passport/french-polynesia/minor LP 335-2: at 15 as well",
    given: firstPassport("polynesie-francaise", bands["from-15"]),
    expected: { francs: 7500 },
  },
  {
    title: "fee/passport/french-polynesia/temporary LP 335-2: 2,500 F CFP for one year",
    given: urgent("polynesie-francaise"),
    expected: { francs: 2500, notTold: ["reduced-fee-for-students"] },
  },
  {
    title:
      "fee/passport/french-polynesia/reduced LP 335-2: 1,500 F CFP for whoever is recognised as destitute",
    given: firstPassport("polynesie-francaise", bands.adult, "brought", { destitute: true }),
    expected: { francs: 12_000, granted: 1500 },
  },
  {
    title: "fee/passport/no-source no text read says what a re-issue costs in French Polynesia",
    given: { ...reissue("pages-full", "2029-05-01"), territory: "polynesie-francaise", photo: "brought" },
    expected: { francs: [], euros: [], referrals: ["fee-not-published"] },
  },
  ...(
    [
      ["adult", 3000],
      ["from-15", 1500],
      ["under-15", 0],
    ] as const
  ).map(([band, francs]): LineCase => ({
    title: `fee/passport/new-caledonia/${band}, fee/passport/new-caledonia-unknown Nouméa, undated: ${String(francs)} F CFP, unsettled`,
    given: firstPassport("nouvelle-caledonie", bands[band]),
    expected: {
      francs: [francs],
      feeFrom: ["Nouméa"],
      spares: ["fiscal-stamp/fee-due"],
      contested: francs === 0 ? {} : { "fiscal-stamp/paper-stamp": "fees-in-new-caledonia" },
    },
  })),
  {
    title:
      "fee/passport/no-source, referral/fee-not-published no amount is known in Wallis-et-Futuna, and a stamp may pay it",
    given: firstPassport("wallis-et-futuna", bands.adult),
    expected: {
      euros: [],
      feeFrom: ["F34752", "953"],
      contested: { "fiscal-stamp/fee-due": "stamp-where-no-source-gives-the-fee" },
      referrals: ["fee-not-published"],
    },
  },
  {
    title:
      "fee/passport/waived CGI 955, F1709 of 2025-04-02: 86 €, unless the administration waives the duty of the destitute",
    given: firstPassport("metropole", bands.adult, "brought", { destitute: true }),
    expected: { euros: 86, granted: 0, valid: 10 },
  },
  {
    title:
      "fee/passport/free-reissue, validity/passport/free-reissue F1709 of 2025-04-02: full pages, free until the former end",
    given: reissue("pages-full", "2029-05-01"),
    expected: { euros: 0, valid: "2029-05-01", spares: ["fiscal-stamp/fee-due"] },
  },
  {
    title:
      "fee/passport/free-reissue, validity/passport/free-reissue CGI 953: on the eve of its last day, free until the morrow",
    given: reissue("administrative-error", "2026-11-23"),
    expected: { euros: 0, valid: "2026-11-23" },
  },
  {
    title:
      "fee/passport/free-reissue, fee/passport/ordinary/adult CGI 953: no passport is made that ends on the day it is asked for",
    given: reissue("administrative-error", "2026-11-22"),
    expected: { euros: 86, valid: 10 },
  },
  {
    title: "fee/passport/ordinary/adult F14932 of 2020-08-25, row 3.3: a damaged passport is never free",
    given: reissue("damaged", ends.valid),
    expected: { euros: 86, valid: 10 },
  },
];

const lostCard = (territory: Territory, more: Circumstances = {}): Application =>
  adult({ cni: { reason: "lost" } }, [card(ends.valid, { where: "lost" })], {
    territory,
    photo: "brought",
    circumstances: { ...nothingSpecial, ...more },
  });

const cards: readonly LineCase[] = [
  {
    title: "fee/cni/first F1341 of 2025-09-29: a first card is free",
    given: adult({ cni: { reason: "first" } }),
    expected: { euros: 0, payBy: [], later: [], spares: ["fiscal-stamp/fee-due"] },
  },
  {
    title:
      "fee/cni/former-card-shown, notice/fee-if-not-handed-back F21089 of 2025-09-29: free while the former card is shown, 25 € if it is not handed back",
    given: adult({ cni: { reason: "renewal" } }, [card(ends.old)]),
    expected: {
      euros: 0,
      payBy: [],
      later: ["25 unless-handed-back"],
      told: ["fee-if-not-handed-back"],
    },
  },
  {
    title: "fee/cni/not-shown/france CGI 1628 bis, F1344 of 2026-04-08: a lost card, 25 €",
    given: lostCard("metropole"),
    expected: { euros: 25, asks: ["fiscal-stamp/fee-due"], later: [] },
  },
  {
    title: "fee/cni/not-shown/france CGI 1628 bis: a renewal without the former card, for any reason, 25 €",
    given: adult({ cni: { reason: "renewal" } }, [card(ends.valid, { where: "unavailable" })]),
    expected: { euros: 25 },
  },
  {
    title: "fee/cni/not-shown/guyane F33805 of 2026-03-27, CGI 1043 A: 12.50 €",
    given: lostCard("guyane"),
    expected: { euros: 12.5 },
  },
  {
    title: "fee/cni/not-shown/abroad F33805 of 2026-03-27: 25 €, paid at the consulate",
    given: lostCard("abroad"),
    expected: { euros: 25, spares: ["fiscal-stamp/fee-due"] },
  },
  {
    title: "fee/cni/french-polynesia LP 335-2: 1,500 F CFP, for a first card too",
    given: adult({ cni: { reason: "first" } }, [], { territory: "polynesie-francaise", photo: "brought" }),
    expected: { francs: 1500, payBy: ["paper-stamp"], later: [] },
  },
  {
    title: "fee/cni/french-polynesia LP 335-2: and for one that is renewed or lost",
    given: lostCard("polynesie-francaise"),
    expected: { francs: 1500, later: [] },
  },
  {
    title:
      "fee/cni/new-caledonia, fee/cni/new-caledonia-unknown Nouméa, undated: no stamp for a card, unsettled",
    given: adult({ cni: { reason: "renewal" } }, [card(ends.old)], {
      territory: "nouvelle-caledonie",
      photo: "brought",
    }),
    expected: { francs: [0], later: [], notTold: ["fee-if-not-handed-back"] },
  },
  {
    title: "fee/cni/new-caledonia-unknown no amount is known of a lost card",
    given: lostCard("nouvelle-caledonie"),
    expected: {
      euros: [],
      francs: [],
      feeFrom: ["Nouméa"],
      contested: { "fiscal-stamp/paper-stamp": "stamp-where-no-source-gives-the-fee" },
      referrals: ["fee-not-published"],
    },
  },
  {
    title: "fee/cni/no-source F33805: no amount is known in Saint-Martin, of a first card either",
    given: adult({ cni: { reason: "first" } }, [], { territory: "saint-martin" }),
    expected: { euros: [], feeFrom: ["F33805"], referrals: ["fee-not-published"] },
  },
  {
    title: "fee/cni/waived CGI 955: 25 €, unless the administration waives them of the destitute",
    given: lostCard("metropole", { destitute: true }),
    expected: { euros: 25, granted: 0 },
  },
];

/** How a fee is paid: all the ways that are open. */
const payments: readonly LineCase[] = [
  {
    title:
      "payment/online-stamp, payment/stamp F33805 of 2026-03-27, F21258: an electronic stamp, bought online or from an approved tobacconist",
    given: lostCard("metropole"),
    expected: { euros: 25, payBy: ["online-stamp", "stamp"] },
  },
  {
    title:
      "payment/online-stamp, payment/at-the-post, notice/pay-at-the-post F33805: a lost card at a consulate since 2 June 2025, by stamp or there",
    given: { ...lostCard("abroad"), depositOn: "2025-06-02" },
    expected: { euros: 25, payBy: ["online-stamp", "at-the-post"], told: ["pay-at-the-post"] },
  },
  {
    title: "payment/at-the-post consular tariff: on the eve, there alone",
    given: { ...lostCard("abroad"), depositOn: "2025-06-01" },
    expected: { euros: 25, payBy: ["at-the-post"], notTold: ["pay-at-the-post"] },
  },
  {
    title: "payment/online-stamp, payment/at-the-post F34752 of 2025-07-29: a passport at a consulate",
    given: firstPassport("abroad", bands.adult),
    expected: { euros: 96, payBy: ["online-stamp", "at-the-post"], told: ["pay-at-the-post"] },
  },
  {
    title: "notice/buy-the-stamp-last, notice/stamp-life F21258 of 2025-06-06: told since that day",
    given: { ...lostCard("metropole"), depositOn: "2025-06-06" },
    expected: { told: ["stamp-life", "buy-the-stamp-last"] },
  },
  {
    title: "notice/buy-the-stamp-last and not on the eve",
    given: { ...lostCard("metropole"), depositOn: "2025-06-05" },
    expected: { told: ["stamp-life"], notTold: ["buy-the-stamp-last"] },
  },
];

/** What each title costs, by row of the tables of fees, and how that is paid. */
export const feeCases: readonly LineCase[] = [
  ...byTariff,
  ...photos,
  ...otherPassports,
  ...cards,
  ...payments,
];
