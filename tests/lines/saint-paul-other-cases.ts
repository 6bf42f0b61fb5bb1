import type { LineCase } from "./expected.js";
import { adult, born, card, child, first, firstPassport, lost, only, passport, renewal } from "./people.js";

const every = ["pre-application-number", "photo", "proof-of-address"] as const;
const bothTitles = ["held-cni/both-held", "held-passport/both-held"] as const;
const foreignRecord = {
  heldBy: "foreign-registry",
  showsNationality: true,
  inForeignLanguage: false,
} as const;
const bornAbroad = born("1985-06-15", { birthplace: "abroad", birthRecord: foreignRecord });
const connected = { heldBy: "connected-registry", showsNationality: true } as const;
const apart = (more = {}) => ({
  minor: { filedBy: "parent", parents: "apart", parentsMarried: true, ...more } as const,
});
const beforeMay2008 = passport("2018-04-28", { issuedOn: "2008-04-29", format: "electronic" });
const in2022 = { depositOn: "2022-11-25" } as const;
const beforeMay2008Ground = "birth-record/passport-before-2008";

/** The titles held: which are shown, and for what. */
const titles: readonly LineCase[] = [
  {
    title: "SP-15 SP-16 whoever holds a card alone shows it, and is not advised to show both",
    given: adult(firstPassport, [card("2024-05-01")]),
    expected: {
      asks: ["held-cni/only-title-held"],
      spares: bothTitles,
      held: { card: { shown: "yes", atCollection: "kept" } },
    },
  },
  {
    title: "SP-15 SP-16 nor is whoever holds a passport alone",
    given: adult(first, [passport("2024-05-01", { issuedOn: "2014-05-02" })]),
    expected: {
      asks: ["held-passport/only-title-held"],
      spares: bothTitles,
      held: { passport: { shown: "yes", atCollection: "kept" } },
    },
  },
  {
    title: "SP-16 SP-35 who holds both and renews the card shows the card, and the passport is advised",
    given: adult(renewal, [card("2024-05-01"), passport("2030-01-10")]),
    expected: {
      documents: { "held-cni": "required", "held-passport": "advised" },
      held: { card: { shown: "yes", atCollection: "handed-back" } },
    },
  },
  {
    title: "SP-15 a passport that is not there is not shown, and does not count as held",
    given: adult(first, [passport("2015-05-01", { where: "unavailable" })]),
    expected: {
      documents: { "held-passport": "not-required" },
      held: { passport: { shown: "no", atCollection: "not-in-hand" } },
    },
  },
  {
    title: "SP-15 SP-16 a card in hand beside a passport that is not there: the card is the only title held",
    given: adult(renewal, [card("2024-05-01"), passport("2030-01-10", { where: "unavailable" })]),
    expected: { asks: ["held-cni/only-title-held"], spares: bothTitles },
  },
  {
    title: "SP-19 SP-35 a foreign identity document is asked for with a first title, not with a renewal",
    given: adult(renewal, [card("2024-05-01")], only({ foreignIdHeld: true })),
    expected: { list: { required: [...every, "held-cni"] } },
  },
  {
    title: "SP-36 SP-41 a card said to be lost, and not there: the line on a renewal without it is not meant",
    given: adult(lost, [card("2029-05-01", { where: "unavailable" })]),
    expected: { spares: ["other-photo-id/title-not-shown"] },
  },
];

/** Birth records: born abroad, without a record, with a passport from before May 2008. */
const records: readonly LineCase[] = [
  {
    title:
      "SP-17 SP-35 born abroad, renewing a card that ended long ago: the page leaves no record out, and the law asks for it",
    given: adult(renewal, [card("2015-05-01")], { applicant: bornAbroad }),
    expected: {
      asks: ["birth-record/no-title-shown"],
      spares: ["birth-record/born-abroad"],
      notTold: ["law-asks-for-the-record-abroad"],
      told: ["foreign-record-in-original"],
    },
  },
  {
    title: "SP-17 SP-38 born in France: nothing is said of records from abroad",
    given: adult(first),
    expected: {
      asks: ["birth-record/no-title-shown"],
      spares: ["birth-record/born-abroad", beforeMay2008Ground],
      notTold: ["law-asks-for-the-record-abroad"],
    },
  },
  {
    title:
      "SP-17 SP-20 born abroad, with a card that proves civil status: no record is asked for, by the page or by the law",
    given: adult(firstPassport, [card("2024-05-01")], { applicant: bornAbroad }),
    expected: {
      documents: { "birth-record": "not-required" },
      spares: ["birth-record/born-abroad"],
      notTold: ["law-asks-for-the-record-abroad", "foreign-record-in-original"],
    },
  },
  {
    title: "SP-17 a passport of 29 April 2008, and the registry is connected: no record",
    given: adult(first, [beforeMay2008], {
      ...in2022,
      applicant: born("1985-06-15", { birthRecord: connected }),
    }),
    expected: { documents: { "birth-record": "not-required" }, spares: [beforeMay2008Ground] },
  },
  {
    title: "SP-17 a passport of 29 April 2008, and nobody can produce a record: none",
    given: adult(first, [beforeMay2008], { ...in2022, ...only({ birthRecordUnobtainable: true }) }),
    expected: { documents: { "birth-record": "not-required" }, spares: [beforeMay2008Ground] },
  },
  {
    title: "SP-17 a passport of 29 April 2008, born abroad: none",
    given: adult(first, [beforeMay2008], { ...in2022, applicant: bornAbroad }),
    expected: { documents: { "birth-record": "not-required" }, spares: [beforeMay2008Ground] },
  },
  {
    title: "SP-17 a newer passport that is not there spares nothing",
    given: adult(
      first,
      [beforeMay2008, { ...passport("2028-05-01", { where: "unavailable" }), id: "newer" }],
      in2022,
    ),
    expected: { asks: [beforeMay2008Ground], documents: { "birth-record": "required" } },
  },
  {
    title: "SP-17 nor does a temporary one that ended more than five years ago",
    given: adult(
      first,
      [
        beforeMay2008,
        { ...passport("2013-05-01", { issuedOn: "2012-05-02", format: "temporary" }), id: "temporary" },
      ],
      in2022,
    ),
    expected: { asks: [beforeMay2008Ground], documents: { "birth-record": "required" } },
  },
  {
    title: "SP-38 a card lost by someone of whom no record can be had: none is asked for",
    given: adult(
      lost,
      [card("2029-05-01", { where: "lost" }), passport("2030-01-10")],
      only({ birthRecordUnobtainable: true }),
    ),
    expected: {
      spares: ["birth-record/lost-or-stolen"],
      documents: { "birth-record": "not-required" },
      notTold: ["where-to-ask-for-the-record"],
    },
  },
  {
    title: "SP-42 SP-63 an adult who shows a recent card is told nothing of records",
    given: adult(renewal, [card("2024-05-01")]),
    expected: {
      notTold: ["where-to-ask-for-the-record", "connected-communes-listed", "foreign-record-in-original"],
    },
  },
  {
    title:
      "SP-25 SP-63 a minor whose registry is connected brings a record by the page, and is not told where to ask for it",
    given: child(renewal, [card("2024-05-01")], {
      applicant: born("2017-03-10", { birthRecord: connected }),
    }),
    expected: {
      asks: ["birth-record/minor"],
      notTold: ["where-to-ask-for-the-record", "connected-communes-listed"],
    },
  },
];

/** Families, people who cannot come and protected adults. */
const people: readonly LineCase[] = [
  {
    title: "SP-09 SP-11 hosted: the host's tax notice is refused by the State as well",
    given: adult(renewal, [card("2024-05-01")], { home: { lodging: "hosted", justifAdresse: false } }),
    expected: { told: ["tax-notices-refused-by-the-state"] },
  },
  {
    title: "SP-26 a guardian files: a proof of address of the guardian, who is the representative that comes",
    given: child(first, [], { minor: { filedBy: "guardian" } }),
    expected: {
      asks: ["proof-of-address/who-comes"],
      how: { "proof-of-address": { whose: "representative", form: "original" } },
    },
  },
  {
    title: "SP-27 SP-29 SP-32 residence in turn is on the page: nobody need ask the town hall",
    given: child(
      first,
      [],
      apart({ residence: "alternating", bothAddresses: true, settledBy: "court-decision" }),
    ),
    expected: { referrals: [] },
  },
  {
    title: "SP-31 SP-32 the page speaks of a parent's death: nobody need ask the town hall",
    given: child(first, [], {
      ...apart({ residence: "with-the-filing-parent" }),
      ...only({ parentDeceased: true }),
    }),
    expected: { asks: ["parent-death-record/parent-deceased"], referrals: [] },
  },
  {
    title: "SP-31 an adult whose parent has died brings no death record",
    given: adult(renewal, [card("2024-05-01")], only({ parentDeceased: true })),
    expected: { list: { required: [...every, "held-cni"] } },
  },
  {
    title: "SP-22 SP-55 whoever is too ill to come comes at neither time if an agent does",
    given: adult(renewal, [card("2024-05-01")], only({ unableToCome: true })),
    expected: { deposit: ["applicant?"], collection: ["applicant?"] },
  },
  {
    title:
      "SP-46 SP-47 an adult under curatorship whose record bears no mention is sent to the town hall, and no more",
    given: adult(renewal, [card("2024-05-01")], {
      protection: { measure: "curatorship" },
      ...only({ protectedAdult: true }),
    }),
    expected: { list: { required: [...every, "held-cni"] }, referrals: ["protected-adult"] },
  },
];

/** Of whom a line of the page of Saint-Paul does not speak. */
export const saintPaulOtherCases: readonly LineCase[] = [...titles, ...records, ...people];
