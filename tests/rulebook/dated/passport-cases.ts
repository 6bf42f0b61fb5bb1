import {
  nothingSpecial,
  type Application,
  type HeldTitle,
  type PlainDate,
  type Reason,
  type Territory,
} from "titres-identite";
import { adult, bestRecord, card, ends, passport, withRecord } from "../adult.js";
import type { LineCase } from "../../lines/expected.js";
import { titled, type DatedCase } from "./dated-case.js";

// What a held passport is worth, day by day, stands in tests/titles: case P10, a passport without a chip expired exactly two
// years ago, cannot occur in the time of the rulebook.

const first = (titles: readonly HeldTitle[] = [], said: Partial<Application> = {}): Application =>
  adult({ passport: { reason: "first" } }, titles, said);
const renews = (titles: readonly HeldTitle[], said: Partial<Application> = {}): Application =>
  adult({ passport: { reason: "renewal" } }, titles, said);

/** Born on a day; a parent files for whoever is a minor. */
const born = (bornOn: PlainDate, said: Partial<Application> = {}): Partial<Application> => ({
  applicant: { bornOn, french: true, birthplace: "france", birthRecord: bestRecord },
  minor: { filedBy: "parent", parents: "together" },
  ...said,
});
const inTerritory = (territory: Territory, photo: "brought" | "taken-at-the-counter" = "brought") => ({
  territory,
  photo,
});

/** A lost biometric passport, printed to 2030. */
const lost = passport("2030-04-02", { where: "lost" });
const afterLoss = (titles: readonly HeldTitle[], said: Partial<Application> = {}): Application =>
  adult({ passport: { reason: "lost" } }, titles, said);

/** A passport made again for free, on a reason that lets it keep the former end. */
const again = (reason: Reason, held: HeldTitle, said: Partial<Application> = {}): Application =>
  adult({ passport: { reason } }, [held], said);

const cases: readonly DatedCase[] = [
  ["P1", "turns 18 on the day of deposit", first([], born("2008-11-22")), { euros: 86, valid: 10 }],
  [
    "P2",
    "is 17 on the day of deposit, and 18 at the collection",
    first([], born("2008-11-23", { collectOn: "2026-12-10" })),
    { euros: 42, valid: 5, told: ["minor-passport-after-majority", "minor-passport-length"] },
  ],
  ["P3", "turns 15 on the day of deposit", first([], born("2011-11-22")), { euros: 42 }],
  [
    "P4",
    "turns 15 on the morrow, and holds a stamp of 42 €: the wrong one",
    first([], born("2011-11-23")),
    { euros: 17, told: ["stamp-for-the-age-on-deposit", "stamp-life"] },
  ],
  [
    "P5",
    "born on 29 February 2012, on 28 February 2027: 15 that day or on the morrow",
    first([], born("2012-02-29", { depositOn: "2027-02-28" })),
    { euros: [17, 42] },
  ],
  [
    "P5",
    "the same, on 1 March 2027",
    first([], born("2012-02-29", { depositOn: "2027-03-01" })),
    { euros: 42 },
  ],
  [
    "P6",
    "a passport expired on 23 November 2021, less than five years ago: it, and nothing else",
    renews([passport("2021-11-23")]),
    { papers: ["held-passport", "fiscal-stamp"], euros: 86, valid: 10, refused: [] },
  ],
  [
    "P7",
    "a passport expired on 22 November 2021, exactly five years ago: a birth record, by the cautious count",
    renews([passport("2021-11-22")]),
    {
      asks: ["held-passport/replaced"],
      contested: { "birth-record/no-title-shown": "exactly-at-the-limit" },
    },
  ],
  [
    "P7",
    "the same, with a valid card: the card instead",
    renews([passport("2021-11-22"), card(ends.valid)]),
    {
      contested: { "held-cni/proves-civil-status": "exactly-at-the-limit" },
      spares: ["birth-record/no-title-shown"],
    },
  ],
  [
    "P8",
    "a passport expired on 21 November 2021, a card on 10 May 2022",
    renews([passport("2021-11-21"), card("2022-05-10")]),
    {
      papers: ["held-passport", "held-cni", "fiscal-stamp"],
      asks: ["held-cni/proves-civil-status"],
      spares: ["birth-record/no-title-shown"],
    },
  ],
  [
    "P9",
    "a passport without a chip issued to an adult on 10 March 2006, no card, born in a connected commune",
    renews([passport("2016-03-09", { format: "pre-electronic", issuedOn: "2006-03-10" })], {
      applicant: withRecord(bestRecord),
    }),
    {
      papers: ["held-passport", "fiscal-stamp"],
      spares: ["birth-record/no-title-shown", "nationality-proof/record-silent"],
    },
  ],
  [
    "P9",
    "the same, in a special situation: the record is silent",
    renews([passport("2016-03-09", { format: "pre-electronic", issuedOn: "2006-03-10" })], {
      applicant: withRecord({ heldBy: "connected-registry", showsNationality: false }),
    }),
    { papers: ["held-passport", "nationality-proof", "fiscal-stamp"] },
  ],
  [
    "P11",
    "a first passport, a card expired exactly five years ago: both it and a birth record",
    first([card("2021-11-22")]),
    {
      contested: {
        "birth-record/no-title-shown": "exactly-at-the-limit",
        "held-cni/proves-civil-status": "exactly-at-the-limit",
      },
      cautiously: { "held-cni/proves-civil-status": false },
    },
  ],
  [
    "P11",
    "the same, the registry connected: no birth record in either count",
    first([card("2021-11-22")], { applicant: withRecord(bestRecord) }),
    { spares: ["birth-record/no-title-shown"] },
  ],
  ["P12", "an adult files in Cayenne, with a photo", first([], inTerritory("guyane")), { euros: 43 }],
  [
    "P13",
    "the same person, at home in Cayenne, files in Fort-de-France: the place of deposit decides",
    first([], {
      ...inTerritory("martinique"),
      home: { lodging: "own-name", territory: "guyane", justifAdresse: false },
    }),
    { euros: 86 },
  ],
  [
    "P13",
    "the same person, who does not say where: the place of deposit is asked for, and that of the home is not enough",
    first([], {
      territory: undefined,
      photo: "brought",
      home: { lodging: "own-name", territory: "guyane", justifAdresse: false },
    }),
    { open: ["territory"] },
  ],
  [
    "P14",
    "a child of 8 in Mayotte, the photo taken at the counter",
    first([], born("2018-03-01", inTerritory("mayotte", "taken-at-the-counter"))),
    { euros: 20, spares: ["photo/every-application"], told: ["photo-at-the-counter"] },
  ],
  [
    "P14",
    "the same, with a photo of its own",
    first([], born("2018-03-01", inTerritory("mayotte"))),
    { euros: 17, asks: ["photo/every-application"] },
  ],
  [
    "P15",
    "an adult in La Réunion wants the photo taken at the counter: not possible",
    first([], inTerritory("reunion", "taken-at-the-counter")),
    { euros: 86, asks: ["photo/every-application"], told: ["photo-not-taken-here"] },
  ],
  [
    "P16",
    "a boy of 16 at the consulate in Rome: paid there, without a stamp",
    first([], born("2010-03-01", inTerritory("abroad"))),
    {
      euros: 52,
      valid: 5,
      spares: ["fiscal-stamp/fee-due"],
      told: ["handed-over-abroad"],
      notTold: ["any-equipped-town-hall", "minor-passport-length"],
    },
  ],
  [
    "P17",
    "a lost biometric passport, a valid card: it is shown (F21246 of 2025-09-29)",
    afterLoss([lost, card(ends.valid)]),
    {
      asks: ["loss-declaration/lost", "fiscal-stamp/fee-due", "held-cni/proves-civil-status"],
      spares: ["birth-record/no-title-shown", "nationality-proof/record-silent"],
      euros: 86,
      valid: 10,
    },
  ],
  [
    "P18",
    "a lost biometric passport, a card expired on 10 January 2019, the commune not connected",
    afterLoss([lost, card("2019-01-10")]),
    {
      asks: ["birth-record/no-title-shown"],
      issuedFrom: { "birth-record": "2026-08-23" },
      spares: ["held-cni/proves-civil-status"],
    },
  ],
  [
    "P19",
    "a passport declared lost, then found: void, and a new one is paid for",
    afterLoss([passport("2030-04-02", { where: "found-again" })]),
    {
      euros: 86,
      valid: 10,
      refused: [],
      told: ["found-title-is-void", "lost-title-is-void"],
      held: { passport: { standing: "void", atCollection: "not-in-hand" } },
    },
  ],
  [
    "P20",
    "married in September, wants the spouse's name, a passport valid to 1 April 2033",
    again("civil-status-change", passport("2033-04-01", { issuedOn: "2023-04-02" }), {
      names: { changed: "use-name", useName: "spouse", onTitleAlready: false, marriageOnBirthRecord: true },
      circumstances: { ...nothingSpecial, useNameAsked: true },
    }),
    {
      euros: 0,
      valid: "2033-04-01",
      asks: ["marriage-record/spouse-name"],
      issuedFrom: { "marriage-record": "2026-08-23", "birth-record": "2026-08-23" },
      spares: ["fiscal-stamp/fee-due", "birth-record/civil-status-change"],
      notTold: ["old-name-titles-void"],
      held: { passport: { standing: "in-force" } },
    },
  ],
  [
    "P21",
    "a first name changed, the birth record updated on 10 August 2026: void, and free again or not",
    again("civil-status-change", passport("2030-06-30", { issuedOn: "2020-07-01" }), {
      names: { changed: "first-name", changedBy: "first-name-procedure", changeRecordedOn: "2026-08-10" },
      circumstances: { ...nothingSpecial, nameChanged: true },
    }),
    {
      euros: [0, 86],
      asks: ["birth-record/civil-status-change"],
      told: ["old-name-titles-void"],
      held: { passport: { standing: "void" } },
    },
  ],
  [
    "P22",
    "no page left in a passport valid to 22 September 2027",
    again("pages-full", passport("2027-09-22")),
    { euros: 0, valid: "2027-09-22", papers: ["held-passport"], refused: [] },
  ],
  [
    "P22",
    "the same, and 48 pages are wanted: a letter of reasons, and it may be refused",
    again("pages-full", passport("2027-09-22"), {
      circumstances: { ...nothingSpecial, largePassport: true },
    }),
    {
      euros: 0,
      valid: "2027-09-22",
      papers: ["held-passport", "large-passport-letter"],
      asks: ["large-passport-letter/large-passport"],
      told: ["large-passport-may-be-refused"],
    },
  ],
  [
    "P23",
    "a child of 11, twelve on 10 December, the passport collected on 15 December",
    first([], born("2014-12-10", { collectOn: "2026-12-15" })),
    {
      told: ["no-fingerprints-under-twelve"],
      deposit: ["applicant", "legal-representative"],
      collection: ["applicant?", "legal-representative"],
    },
  ],
  [
    "P24",
    "available since 22 August: collected on 22 November at the latest, destroyed on the morrow",
    first(),
    { collectedBy: { "2026-08-22": "2026-11-22" }, told: ["collect-within-three-months"] },
  ],
  [
    "P25",
    "a passport that bears a US visa still valid and a card, both renewed: the passport is kept",
    adult(
      { cni: { reason: "renewal" }, passport: { reason: "renewal" } },
      [card(ends.valid), passport(ends.valid)],
      { circumstances: { ...nothingSpecial, visaInOldPassport: true } },
    ),
    {
      papers: ["held-cni", "held-passport", "fiscal-stamp"],
      asks: ["held-cni/handed-back"],
      spares: ["held-passport/handed-back"],
      euros: 86,
      told: ["visa-keeps-the-old-passport", "one-photo-for-both"],
      held: { card: { atCollection: "handed-back" }, passport: { atCollection: "kept" } },
    },
  ],
];

export const passportCases: readonly LineCase[] = titled(cases);
