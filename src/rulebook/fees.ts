import { held, situation } from "../application/facts.js";
import { euros, francs } from "../application/money.js";
import type { Money } from "../vocabulary/money.js";
import { all, any, is, not } from "../graph/condition.js";
import { choose } from "../graph/derive.js";
import { doubtful, perhaps } from "../application/readings.js";
import { constant } from "../graph/fact.js";
import { named, type Condition } from "../graph/node.js";
import type { Table } from "../graph/table.js";
import { since } from "../graph/time.js";
import {
  assemblyAnswer,
  consularTariff,
  decree,
  fiche,
  ministryBriefing,
  polynesianTaxCode,
  prefecture,
  taxCode,
  townHallPage,
  type Citation,
} from "../sources/citation.js";
import { isAdult, isFifteen, isMinor } from "./ages.js";
import {
  depositedAbroad,
  depositedIn,
  formerTitleIsGone,
  forPassport,
  forTemporaryPassport,
  isFreeReissue,
  photoTakenAtTheCounter,
  reasonIs,
  replacedTitleIs,
  replacedTitleIsShown,
  replacesATitleInHand,
} from "./conditions.js";
import { citedTable, type FeeRow, type Rulebook } from "./rule.js";
import { firstCard, lossOfACard, renewalOfACard, temporaryPassport, theftOfACard } from "./sheets.js";

type Sources = readonly [Citation, ...Citation[]];

const inOrdinaryPlaces = depositedIn("metropole", "guadeloupe", "martinique", "reunion");
const inMayotte = depositedIn("mayotte");
const inGuyane = depositedIn("guyane");
const inFrenchPolynesia: Condition = depositedIn("polynesie-francaise");
const inNewCaledonia: Condition = depositedIn("nouvelle-caledonie");
const withoutSource = depositedIn(
  "saint-pierre-et-miquelon",
  "saint-barthelemy",
  "saint-martin",
  "wallis-et-futuna",
);
/** Where the stamp duties of the State are due. */
const inTheDepartments = any(inOrdinaryPlaces, inMayotte, inGuyane);
const underTheNationalTariff = any(inTheDepartments, depositedAbroad);

/** The administration waives the duty of someone destitute. */
const isWaived = perhaps("waiver-for-the-destitute", situation("circumstances.destitute"));

/** The amounts of the one page read on New Caledonia, undated, are the right ones. */
const pageOnNewCaledoniaIsRight = perhaps("fees-in-new-caledonia", inNewCaledonia);

const cardTariff: Sources = [taxCode("1628 bis"), ...lossOfACard, ...theftOfACard];
const stampOfACard = fiche("F33805", "2026-03-27");
const polynesianTariff: Sources = [polynesianTaxCode("LP 335-2"), townHallPage("Teva I Uta")];
const newCaledonia: Sources = [townHallPage("Nouméa")];

/** What a card made again costs where the former one is not shown, by the place of deposit. */
const cardNotShown: Table<FeeRow> = citedTable("card not shown", [
  { id: "france", when: any(inOrdinaryPlaces, inMayotte), gives: euros(25), sources: cardTariff },
  {
    id: "guyane",
    when: inGuyane,
    gives: euros(12.5),
    sources: [taxCode("1043 A"), ...cardTariff, stampOfACard],
  },
  { id: "abroad", when: depositedAbroad, gives: euros(25), sources: [stampOfACard, ...cardTariff] },
  {
    id: "no-source",
    when: any(withoutSource, inFrenchPolynesia, inNewCaledonia),
    gives: undefined,
    sources: [stampOfACard],
  },
]);

const cardIsNotShown = any(formerTitleIsGone, all(replacesATitleInHand, not(replacedTitleIsShown)));
const pageGivesTheCard = all(pageOnNewCaledoniaIsRight, not(cardIsNotShown));

const feeOfCni = citedTable<Money | undefined>("fee of CNI", cardRows());

function cardRows(): readonly FeeRow[] {
  return [
    {
      id: "cni/first",
      when: all(underTheNationalTariff, reasonIs("first")),
      gives: euros(0),
      sources: firstCard,
    },
    {
      id: "cni/former-card-shown",
      when: all(underTheNationalTariff, replacedTitleIsShown),
      gives: euros(0),
      sources: [...renewalOfACard, fiche("F1887", "2025-04-29")],
    },
    {
      id: "cni/waived",
      when: all(underTheNationalTariff, cardIsNotShown, isWaived),
      gives: euros(0),
      sources: [taxCode("955"), assemblyAnswer("13-76418", "2010-10-19")],
    },
    ...cardNotShown.rows
      .filter(({ gives }) => gives !== undefined)
      .map((row) => ({
        ...row,
        id: `cni/not-shown/${row.id}`,
        when: all(cardIsNotShown, not(isWaived), row.when),
      })),
    { id: "cni/french-polynesia", when: inFrenchPolynesia, gives: francs(1500), sources: polynesianTariff },
    { id: "cni/new-caledonia", when: pageGivesTheCard, gives: francs(0), sources: newCaledonia },
    {
      id: "cni/new-caledonia-unknown",
      when: all(inNewCaledonia, not(pageGivesTheCard)),
      gives: undefined,
      sources: newCaledonia,
    },
    { id: "cni/no-source", when: withoutSource, gives: undefined, sources: [stampOfACard] },
  ];
}

const ages: readonly (readonly [string, Condition])[] = [
  ["adult", isAdult],
  ["from-15", all(isFifteen, isMinor)],
  ["under-15", not(isFifteen)],
];
const prices = fiche("F34752", "2025-07-29");
/** What a minor pays in Guyane whose photo is taken at the counter is on no older sheet. */
const pricesOf2025 = since(constant("2025-07-29"));
const national: Sources = [prices, taxCode("953")];
const freeReissue: Sources = [fiche("F1709", "2025-04-02"), taxCode("953")];
const isPaid = not(any(isFreeReissue, isWaived));
const isOrdinary = all(isPaid, not(forTemporaryPassport));
const isTemporary = all(isPaid, forTemporaryPassport);
const photoIsBrought = not(photoTakenAtTheCounter);

/** The rows of an ordinary passport in one place, for adults, from 15 to 17, and under 15. */
function rowsOf(
  place: string,
  when: Condition,
  amounts: readonly [Money, Money, Money],
  sources: Sources = national,
): readonly FeeRow[] {
  return ages.map(([age, isOfAge], band) => ({
    id: `passport/${place}/${age}`,
    when: all(isOrdinary, when, isOfAge),
    gives: amounts[band],
    sources,
  }));
}

const abroad: Sources = [decree("81-778", "", "2024-02-01"), consularTariff(), prices];
const abroadWithAPhoto: Sources = [
  fiche("F21247", "2022-11-23"),
  fiche("F34752", "2020-05-12"),
  consularTariff(),
];
const guyane: Sources = [prices, taxCode("1043 A")];
const temporary: Sources = [...temporaryPassport, taxCode("953"), prefecture("Hauts-de-Seine")];
const temporaryInGuyane = all(isTemporary, inGuyane);
const isNotHalved = doubtful("temporary-passport-in-guyane", temporaryInGuyane);

/** 90 € on the sheets of 6 October 2025; since when, no text read says. */
const sheetsOfOctober2025 = constant("2025-10-06");
const temporaryAbroad = all(isTemporary, depositedAbroad);
const costsNinetyAlready = any(
  all(temporaryAbroad, since(sheetsOfOctober2025)),
  doubtful("temporary-passport-abroad", temporaryAbroad),
);

/** The local tariff of French Polynesia goes by the length of the passport, and less is due of someone destitute. */
const isPolynesian = all(inFrenchPolynesia, not(isFreeReissue));
const pageGivesThePassport = all(pageOnNewCaledoniaIsRight, not(forTemporaryPassport), not(isFreeReissue));

/** Of these, the page on New Caledonia says nothing. */
export const pageOnNewCaledoniaIsSilent: Condition = all(
  inNewCaledonia,
  choose(forPassport, any(forTemporaryPassport, isFreeReissue), cardIsNotShown),
);

const feeOfPassport = citedTable<Money | undefined>("fee of passport", [
  ...nationalRows(),
  ...temporaryRows(),
  ...rowsOverseas(),
]);

function nationalRows(): readonly FeeRow[] {
  return [
    {
      id: "passport/free-reissue",
      when: all(underTheNationalTariff, isFreeReissue),
      gives: euros(0),
      sources: freeReissue,
    },
    {
      id: "passport/waived",
      when: all(underTheNationalTariff, not(isFreeReissue), isWaived),
      gives: euros(0),
      sources: [taxCode("955"), fiche("F1709", "2025-04-02")],
    },
    ...rowsOf("ordinary", inOrdinaryPlaces, [euros(86), euros(42), euros(17)]),
    ...rowsOf("guyane", all(inGuyane, photoIsBrought), [euros(43), euros(21), euros(8.5)], guyane),
    ...rowsOf(
      "guyane-photo",
      all(inGuyane, photoTakenAtTheCounter, any(isAdult, pricesOf2025)),
      [euros(44.5), euros(22.5), euros(10)],
      guyane,
    ),
    {
      id: "passport/guyane-photo/minor-before",
      when: all(isOrdinary, inGuyane, photoTakenAtTheCounter, isMinor, not(pricesOf2025)),
      gives: undefined,
      sources: guyane,
    },
    ...rowsOf("mayotte", all(inMayotte, photoIsBrought), [euros(86), euros(42), euros(17)]),
    ...rowsOf("mayotte-photo", all(inMayotte, photoTakenAtTheCounter), [euros(89), euros(45), euros(20)]),
    ...rowsOf("abroad", all(depositedAbroad, photoIsBrought), [euros(96), euros(52), euros(27)], abroad),
    ...rowsOf(
      "abroad-photo",
      all(depositedAbroad, photoTakenAtTheCounter),
      [euros(99), euros(55), euros(30)],
      abroadWithAPhoto,
    ),
  ];
}

function temporaryRows(): readonly FeeRow[] {
  return [
    {
      id: "passport/temporary/france",
      when: all(isTemporary, any(inOrdinaryPlaces, inMayotte)),
      gives: euros(30),
      sources: temporary,
    },
    {
      id: "passport/temporary/guyane",
      when: isNotHalved,
      gives: euros(30),
      sources: [prefecture("Guyane", "2017-01-10"), ...temporary],
    },
    {
      id: "passport/temporary/guyane-halved",
      when: all(temporaryInGuyane, not(isNotHalved)),
      gives: euros(15),
      sources: [taxCode("1043 A"), ...temporary],
    },
    {
      id: "passport/temporary/abroad",
      when: costsNinetyAlready,
      gives: euros(90),
      sources: temporaryPassport,
    },
    {
      id: "passport/temporary/abroad-before",
      when: all(temporaryAbroad, not(costsNinetyAlready)),
      gives: euros(45),
      sources: [decree("81-778", "", "2016-03-05"), consularTariff()],
    },
  ];
}

function rowsOverseas(): readonly FeeRow[] {
  return [
    {
      id: "passport/french-polynesia/adult",
      when: all(isPolynesian, not(isWaived), not(forTemporaryPassport), isAdult),
      gives: francs(12_000),
      sources: polynesianTariff,
    },
    {
      id: "passport/french-polynesia/minor",
      when: all(isPolynesian, not(isWaived), not(forTemporaryPassport), isMinor),
      gives: francs(7500),
      sources: polynesianTariff,
    },
    {
      id: "passport/french-polynesia/temporary",
      when: all(isPolynesian, not(isWaived), forTemporaryPassport),
      gives: francs(2500),
      sources: polynesianTariff,
    },
    {
      id: "passport/french-polynesia/reduced",
      when: all(isPolynesian, isWaived),
      gives: francs(1500),
      sources: polynesianTariff,
    },
    ...[francs(3000), francs(1500), francs(0)].flatMap((gives, band) => {
      const [age, isOfAge] = ages[band] ?? [];
      if (age === undefined || isOfAge === undefined) return [];
      return [
        {
          id: `passport/new-caledonia/${age}`,
          when: all(pageGivesThePassport, isOfAge),
          gives,
          sources: newCaledonia,
        },
      ];
    }),
    {
      id: "passport/new-caledonia-unknown",
      when: all(inNewCaledonia, not(pageGivesThePassport)),
      gives: undefined,
      sources: newCaledonia,
    },
    {
      id: "passport/no-source",
      when: any(withoutSource, all(inFrenchPolynesia, isFreeReissue)),
      gives: undefined,
      sources: national,
    },
  ];
}

/** What each title costs at deposit. */
export const fees: Rulebook["fees"] = { cni: feeOfCni, passport: feeOfPassport };

const fallsDueAtCollection: Condition = named(
  "due at collection",
  all(
    not(any(inFrenchPolynesia, inNewCaledonia)),
    replacedTitleIsShown,
    not(replacedTitleIs(is(held("atCollection"), "handed-back"))),
  ),
);

/** The fee of a card not shown falls due at collection: the former card, shown at deposit, is not handed back then. */
export const feeAtCollection: Rulebook["feeAtCollection"] = {
  for: "cni",
  when: fallsDueAtCollection,
  amount: cardNotShown,
  sources: [taxCode("1628 bis"), ministryBriefing()],
};
