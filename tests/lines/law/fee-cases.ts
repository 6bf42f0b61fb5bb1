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
  ["ordinary", "metropole", "brought", 86, 42, 17, "F34752 of 2025-07-29, minors of 2020-05-12"],
  ["ordinary", "guadeloupe", "brought", 86, 42, 17, "F34752 of 2020-05-12"],
  ["ordinary", "martinique", "brought", 86, 42, 17, "F34752 of 2025-07-29, minors of 2020-05-12"],
  ["ordinary", "reunion", "brought", 86, 42, 17, "F34752 of 2025-07-29, minors of 2020-05-12"],
  ["guyane", "guyane", "brought", 43, 21, 8.5, "F34752 of 2025-07-29, minors of 2020-05-12, CGI 1043 A"],
  ["mayotte", "mayotte", "brought", 86, 42, 17, "F34752 of 2025-07-29, minors of 2020-05-12"],
  [
    "mayotte-photo",
    "mayotte",
    "taken-at-the-counter",
    89,
    45,
    20,
    "F34752 of 2025-07-29, minors of 2020-05-12",
  ],
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
    title: `fee passport/${row}/${band} ${source}: ${territory}, photo ${photo}, ${String(euros)} €`,
    given: firstPassport(territory, bands[band], photo),
    expected: { euros },
  })),
);

/** A photo taken where the counter takes it, and the sources do not agree or are silent. */
const photos: readonly LineCase[] = [
  {
    title: "fee passport/guyane-photo/adult F34752 of 2025-07-29: 44.50 €",
    given: firstPassport("guyane", bands.adult, "taken-at-the-counter"),
    expected: { euros: 44.5, asks: ["fiscal-stamp/fee-due"], spares: ["photo/every-application"] },
  },
  {
    title: "fee passport/guyane-photo/minor row 3.1: from 15 no source gives the amount, a stamp pays it",
    given: firstPassport("guyane", bands["from-15"], "taken-at-the-counter"),
    expected: {
      euros: [],
      feeFrom: ["F34752", "1043 A"],
      asks: ["fiscal-stamp/fee-due"],
      referrals: ["fee-not-published"],
    },
  },
  {
    title: "fee passport/guyane-photo/minor row 3.1: nor under 15",
    given: firstPassport("guyane", bands["under-15"], "taken-at-the-counter"),
    expected: { euros: [] },
  },
  {
    title:
      "fee passport/abroad-photo/adult, fee passport/abroad-photo-2025/adult row 8.19: 99 € in F34752 of 2020-05-12, 96 € in that of 2025-07-29",
    given: firstPassport("abroad", bands.adult, "taken-at-the-counter"),
    expected: { euros: [96, 99], spares: ["fiscal-stamp/fee-due"] },
  },
  {
    title: "fee passport/abroad-photo/from-15 F34752 of 2020-05-12: 55 €",
    given: firstPassport("abroad", bands["from-15"], "taken-at-the-counter"),
    expected: { euros: 55 },
  },
  {
    title: "fee passport/abroad-photo/under-15 F34752 of 2020-05-12: 30 €",
    given: firstPassport("abroad", bands["under-15"], "taken-at-the-counter"),
    expected: { euros: 30 },
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
    title: "fee passport/temporary/france F1373 of 2021-03-08, row 3.2: 30 €, paid by a stamp",
    given: urgent("metropole"),
    expected: { euros: 30, asks: ["fiscal-stamp/fee-due"] },
  },
  {
    title:
      "fee passport/temporary/guyane, fee passport/temporary/guyane-halved row 8.18: 30 € on the prefecture's page of 2017-01-10, half by CGI 1043 A",
    given: urgent("guyane"),
    expected: { euros: [15, 30] },
  },
  {
    title:
      "fee passport/temporary/abroad consular tariff in force since 2016-03-05: 45 €, paid at the consulate",
    given: urgent("abroad"),
    expected: { euros: 45, payBy: ["at-the-post"], spares: ["fiscal-stamp/fee-due"] },
  },
  {
    title:
      "fee passport/no-source, referral fee-not-published row 3.1: no amount is known in Polynesia, and a stamp may pay it",
    given: firstPassport("polynesie-francaise", bands.adult),
    expected: {
      euros: [],
      feeFrom: ["F34752", "953"],
      contested: { "fiscal-stamp/fee-due": "stamp-where-no-source-gives-the-fee" },
      referrals: ["fee-not-published"],
    },
  },
  {
    title:
      "fee passport/waived CGI 955, F1709 of 2021-10-15: the administration may waive the duty of the destitute",
    given: firstPassport("metropole", bands.adult, "brought", { destitute: true }),
    expected: { euros: [0, 86], valid: 10 },
  },
  {
    title:
      "fee passport/free-reissue, validity passport/free-reissue F1709 of 2021-10-15: full pages, free until the former end",
    given: reissue("pages-full", "2029-05-01"),
    expected: { euros: 0, valid: "2029-05-01", spares: ["fiscal-stamp/fee-due"] },
  },
  {
    title:
      "fee passport/free-reissue, validity passport/free-reissue CGI 953: on the last day of the former passport, still free",
    given: reissue("administrative-error", "2026-11-22"),
    expected: { euros: 0, valid: "2026-11-22" },
  },
  {
    title:
      "fee passport/free-reissue, fee passport/ordinary/adult CGI 953: on the morrow nothing is left, and it is paid for",
    given: reissue("administrative-error", "2026-11-21"),
    expected: { euros: 86, valid: 10 },
  },
  {
    title: "fee passport/ordinary/adult F14932 of 2020-08-25, row 3.3: a damaged passport is never free",
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
    title: "fee cni/first F1341 of 2025-09-29: a first card is free",
    given: adult({ cni: { reason: "first" } }),
    expected: { euros: 0, payBy: [], later: [], spares: ["fiscal-stamp/fee-due"] },
  },
  {
    title:
      "fee cni/former-card-shown, notice fee-if-not-handed-back F21089 of 2025-09-29: free while the former card is shown, 25 € if it is not handed back",
    given: adult({ cni: { reason: "renewal" } }, [card(ends.old)]),
    expected: {
      euros: 0,
      payBy: [],
      later: ["25 unless-handed-back"],
      told: ["fee-if-not-handed-back"],
    },
  },
  {
    title: "fee cni/not-shown/france CGI 1628 bis, F1344 of 2026-04-08: a lost card, 25 €",
    given: lostCard("metropole"),
    expected: { euros: 25, asks: ["fiscal-stamp/fee-due"], later: [] },
  },
  {
    title: "fee cni/not-shown/france CGI 1628 bis: a renewal without the former card, for any reason, 25 €",
    given: adult({ cni: { reason: "renewal" } }, [card(ends.valid, { where: "unavailable" })]),
    expected: { euros: 25 },
  },
  {
    title: "fee cni/not-shown/guyane F33805 of 2026-03-27, CGI 1043 A: 12.50 €",
    given: lostCard("guyane"),
    expected: { euros: 12.5 },
  },
  {
    title: "fee cni/not-shown/abroad F33805 of 2026-03-27: 25 €, paid at the consulate",
    given: lostCard("abroad"),
    expected: { euros: 25, spares: ["fiscal-stamp/fee-due"] },
  },
  {
    title: "fee cni/not-shown/no-source section 3: no amount is known in New Caledonia",
    given: lostCard("nouvelle-caledonie"),
    expected: { euros: [], feeFrom: ["F33805"], referrals: ["fee-not-published"] },
  },
  {
    title: "fee cni/waived CGI 955: the administration may waive the 25 € of the destitute",
    given: lostCard("metropole", { destitute: true }),
    expected: { euros: [0, 25] },
  },
];

/** How a fee is paid: all the ways that are open. */
const payments: readonly LineCase[] = [
  {
    title:
      "payment online-stamp, payment stamp F33805 of 2026-03-27, F21258: an electronic stamp, bought online or from an approved tobacconist",
    given: lostCard("metropole"),
    expected: { euros: 25, payBy: ["online-stamp", "stamp"] },
  },
  {
    title: "payment at-the-post F33805 of 2026-03-27: a card not shown at a consulate",
    given: lostCard("abroad"),
    expected: { euros: 25, payBy: ["at-the-post"] },
  },
  {
    title: "payment at-the-post F34752 of 2025-07-29, consular tariff: a passport at a consulate",
    given: firstPassport("abroad", bands.adult),
    expected: { euros: 96, payBy: ["at-the-post"] },
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
