import type { Application, HeldTitle, PlainDate } from "titres-identite";
import { adult, card, ends, passport, withRecord } from "../adult.js";
import type { LineCase } from "../../lines/expected.js";
import { titled, type DatedCase } from "./dated-case.js";

// What the holder of a card brings when it is renewed; day by day, what the card itself is worth stands in tests/titles.

const renews = (titles: readonly HeldTitle[], said: Partial<Application> = {}): Application =>
  adult({ cni: { reason: "renewal" } }, titles, said);
const onDay = (depositOn: PlainDate): Partial<Application> => ({ depositOn });
const bornOn = (day: PlainDate): Partial<Application> => ({
  applicant: { ...withRecord({ heldBy: "paper-registry", showsNationality: true }), bornOn: day },
});

/** A laminated card issued to an adult. */
const adultCard = (issuedOn: PlainDate, printed: PlainDate): HeldTitle =>
  card(printed, { issuedOn, adultWhenIssued: true });
/** A laminated card of which the age of its holder tells whether it was issued to an adult. */
const cardOf = (issuedOn: PlainDate, printed: PlainDate): HeldTitle =>
  card(printed, { issuedOn, adultWhenIssued: undefined });

const cardAlone = { papers: ["held-cni"], euros: 0, valid: 10, refused: [] } as const;
const cardAndBirthRecord = { ...cardAlone, papers: ["held-cni", "birth-record"] } as const;

const t1 = adultCard("2004-01-01", "2013-12-31");
const t2 = adultCard("2004-01-02", "2014-01-01");
const t6 = cardOf("2013-06-14", "2023-06-13");
const t11 = adultCard("2006-11-23", "2016-11-22");
const t13 = cardOf("2016-12-01", "2026-11-30");

const cases: readonly DatedCase[] = [
  [
    "T1",
    "an adult's card issued on 1 January 2004: never extended, expired for too long",
    renews([t1]),
    { ...cardAndBirthRecord, held: { card: { standing: "expired", legalEnd: "2013-12-31" } } },
  ],
  [
    "T1",
    "the same card, beside a valid passport",
    renews([t1, passport(ends.valid)]),
    { ...cardAlone, papers: ["held-cni", "held-passport"], spares: ["birth-record/no-title-shown"] },
  ],
  [
    "T2",
    "an adult's card issued on 2 January 2004: extended to 1 January 2019, expired for too long",
    renews([t2]),
    { ...cardAndBirthRecord, held: { card: { standing: "expired", legalEnd: "2019-01-01" } } },
  ],
  ["T2", "the same card, on the last day of its five years", renews([t2], onDay("2023-12-31")), cardAlone],
  [
    "T2",
    "the same card, in January 2024",
    renews([t2], onDay("2024-01-02")),
    { asks: ["birth-record/no-title-shown"] },
  ],
  [
    // That a senator counts to 1 January 2029 in a question is no text: the sheet's wording alone decides.
    "T3",
    "an adult's card issued on 31 December 2013: extended, valid today",
    renews([adultCard("2013-12-31", "2023-12-30")]),
    {
      ...cardAlone,
      told: ["no-need-to-renew"],
      held: { card: { standing: "in-force", legalEnd: "2028-12-30" } },
    },
  ],
  [
    "T4",
    "an adult's card issued on 1 January 2014: valid to the printed day, and not five years more",
    renews([adultCard("2014-01-01", "2028-12-31")]),
    {
      ...cardAlone,
      notTold: ["no-need-to-renew"],
      held: { card: { standing: "in-force", legalEnd: "2028-12-31" } },
    },
  ],
  [
    "T5",
    "a card issued on the holder's 18th birthday: extended",
    renews([cardOf("2013-06-15", "2023-06-14")], bornOn("1995-06-15")),
    { ...cardAlone, held: { card: { standing: "in-force", legalEnd: "2028-06-14" } } },
  ],
  [
    "T6",
    "a card issued on the eve of the 18th birthday: not extended, expired for less than five years",
    renews([t6], bornOn("1995-06-15")),
    { ...cardAlone, held: { card: { standing: "expired", legalEnd: "2023-06-13" } } },
  ],
  [
    "T6",
    "the same card, until June 2028",
    renews([t6], { ...bornOn("1995-06-15"), depositOn: "2028-06-12" }),
    { spares: ["birth-record/no-title-shown"] },
  ],
  [
    "T6",
    "the same card, after that",
    renews([t6], { ...bornOn("1995-06-15"), depositOn: "2028-06-14" }),
    { asks: ["birth-record/no-title-shown"] },
  ],
  [
    "T7",
    "a card issued on 28 February 2010 to someone born on 29 February 1992: adult or minor that day",
    renews([cardOf("2010-02-28", "2020-02-27")], bornOn("1992-02-29")),
    {
      contested: { "birth-record/no-title-shown": "leap-day-birthday" },
      held: {
        card: { standing: "expired", legalEnd: "2020-02-27", otherwise: { legalEnd: "2025-02-27" } },
      },
    },
  ],
  [
    "T8",
    "an adult's card printed to 28 February 2023: extended to the last day of February 2028, or to its eve",
    renews([adultCard("2013-03-01", "2023-02-28")]),
    {
      ...cardAlone,
      held: {
        card: { standing: "in-force", legalEnd: "2028-02-28", otherwise: { legalEnd: "2028-02-29" } },
      },
    },
  ],
  [
    "T9",
    "an adult's card printed to 29 February 2020: extended to 28 February 2025 by either count",
    renews([adultCard("2010-03-01", "2020-02-29")]),
    { ...cardAlone, held: { card: { standing: "expired", legalEnd: "2025-02-28" } } },
  ],
  [
    // The decree counts from the end of validity, which it moved itself; the printed day would fail.
    "T10",
    "an adult's card printed to 25 May 2020: the five years run from its legal end",
    renews([adultCard("2010-05-26", "2020-05-25")]),
    {
      ...cardAlone,
      spares: ["birth-record/no-title-shown"],
      held: { card: { standing: "expired", legalEnd: "2025-05-25" } },
    },
  ],
  [
    "T11",
    "a card whose legal end was exactly five years ago: a birth record, by the cautious count",
    renews([t11]),
    {
      euros: 0,
      contested: { "birth-record/no-title-shown": "exactly-at-the-limit" },
      held: { card: { standing: "expired", legalEnd: "2021-11-22", otherwise: { standing: "expired" } } },
    },
  ],
  [
    "T11",
    "the same card, beside a valid passport: the passport instead",
    renews([t11, passport(ends.valid)]),
    {
      contested: { "held-passport/proves-civil-status": "exactly-at-the-limit" },
      spares: ["birth-record/no-title-shown"],
    },
  ],
  [
    // Whether the decree's "date of renewal" is that of the deposit or of the issue is not said: it is the deposit's here.
    "T12",
    "a card whose legal end was five years ago less a day",
    renews([adultCard("2006-11-24", "2016-11-23")]),
    { ...cardAlone, held: { card: { standing: "expired", legalEnd: "2021-11-23" } } },
  ],
  [
    "T12",
    "a card whose legal end was five years and a day ago",
    renews([card("2021-11-21")]),
    { asks: ["birth-record/no-title-shown"] },
  ],
  [
    "T13",
    "a card issued at 17, its holder an adult now: not extended, renewed today",
    renews([t13], bornOn("1999-05-04")),
    { ...cardAlone, held: { card: { standing: "in-force", legalEnd: "2026-11-30" } } },
  ],
  [
    "T13",
    "the same card, for the digital identity",
    adult({ cni: { reason: "digital-identity" } }, [t13], bornOn("1999-05-04")),
    { ...cardAlone, told: ["digital-identity"] },
  ],
  [
    "T25",
    "a laminated card printed to 2034, its holder 70 on 2 August 2021: not cut off in 2031",
    renews([adultCard("2019-06-02", "2034-06-01")], bornOn("1951-08-02")),
    { notTold: ["laminated-card-in-the-eu-2031"], held: { card: { legalEnd: "2034-06-01" } } },
  ],
  [
    "T25",
    "the same card, its holder 70 on the morrow: no longer for travel in the EU after 2 August 2031",
    renews([adultCard("2019-06-02", "2034-06-01")], bornOn("1951-08-03")),
    { told: ["laminated-card-in-the-eu-2031"] },
  ],
  [
    "T25",
    "the same card after that day: it still proves identity in France",
    renews([adultCard("2019-06-02", "2034-06-01")], { ...bornOn("1951-08-03"), depositOn: "2032-01-01" }),
    { held: { card: { standing: "in-force", legalEnd: "2034-06-01" } } },
  ],
];

export const heldCardCases: readonly LineCase[] = titled(cases);
