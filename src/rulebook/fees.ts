import { held, situation } from "../application/facts.js";
import { euros, type Money } from "../application/money.js";
import { all, any, is, not } from "../graph/condition.js";
import { choose } from "../graph/derive.js";
import { doubtful } from "../graph/doubt.js";
import { named, type Condition } from "../graph/node.js";
import { tableSays, type Table } from "../graph/table.js";
import {
  consularTariff,
  decree,
  fiche,
  ministryBriefing,
  prefecture,
  taxCode,
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
  lostBeforeCollection,
  photoTakenAtTheCounter,
  reasonIs,
  replacedTitleIs,
  replacedTitleIsShown,
  replacesATitleInHand,
} from "./conditions.js";
import {
  photoTakenByAConsulate,
  stampWhereNoSourceGivesTheFee,
  temporaryPassportInGuyane,
  waiverForTheDestitute,
} from "./doubts.js";
import {
  asksFor,
  citedTable,
  notice,
  paidBy,
  paper,
  refers,
  step,
  type FeeRow,
  type Rule,
  type Rulebook,
} from "./rule.js";

type Sources = readonly [Citation, ...Citation[]];

const inOrdinaryPlaces = /* @__PURE__ */ depositedIn("metropole", "guadeloupe", "martinique", "reunion");
const inMayotte = /* @__PURE__ */ depositedIn("mayotte");
const withoutSource = /* @__PURE__ */ depositedIn(
  "saint-pierre-et-miquelon",
  "saint-barthelemy",
  "saint-martin",
  "wallis-et-futuna",
  "polynesie-francaise",
  "nouvelle-caledonie",
);
const inGuyane = /* @__PURE__ */ depositedIn("guyane");

/** The administration waives the duty of someone destitute. */
const isWaived = /* @__PURE__ */ doubtful(waiverForTheDestitute, situation("circumstances.destitute"), false);
const waiver: Sources = [taxCode("955"), fiche("F1709", "2021-10-15")];

const cardTariff: Sources = [taxCode("1628 bis"), fiche("F1344", "2026-04-08"), fiche("F1759", "2026-03-31")];

/** What a card made again costs where the former one is not shown, by the place of deposit. */
export const cardNotShown: Table<FeeRow> = /* @__PURE__ */ citedTable("card not shown", [
  { id: "france", when: any(inOrdinaryPlaces, inMayotte), gives: euros(25), sources: cardTariff },
  {
    id: "guyane",
    when: inGuyane,
    gives: euros(12.5),
    sources: [taxCode("1043 A"), fiche("F1344", "2026-04-08"), fiche("F33805", "2026-03-27")],
  },
  {
    id: "abroad",
    when: depositedAbroad,
    gives: euros(25),
    sources: [fiche("F33805", "2026-03-27"), taxCode("1628 bis")],
  },
  { id: "no-source", when: withoutSource, gives: undefined, sources: [fiche("F33805", "2026-03-27")] },
]);

const cardIsNotShown = /* @__PURE__ */ any(
  formerTitleIsGone,
  all(replacesATitleInHand, not(replacedTitleIsShown)),
);

const feeOfCni = /* @__PURE__ */ citedTable<Money | undefined>("fee of CNI", /* @__PURE__ */ cardRows());

/* @__NO_SIDE_EFFECTS__ */
function cardRows(): readonly FeeRow[] {
  return [
    {
      id: "cni/first",
      when: reasonIs("first"),
      gives: euros(0),
      sources: [fiche("F1341", "2025-09-29"), fiche("F1342", "2026-04-27")],
    },
    {
      id: "cni/former-card-shown",
      when: replacedTitleIsShown,
      gives: euros(0),
      sources: [fiche("F21089", "2025-09-29"), fiche("F1887")],
    },
    { id: "cni/waived", when: all(cardIsNotShown, isWaived), gives: euros(0), sources: waiver },
    ...cardNotShown.rows.map((row) => ({
      ...row,
      id: `cni/not-shown/${row.id}`,
      when: all(cardIsNotShown, not(isWaived), row.when),
    })),
  ];
}

const ages: readonly (readonly [string, Condition])[] = [
  ["adult", isAdult],
  ["from-15", /* @__PURE__ */ all(isFifteen, isMinor)],
  ["under-15", /* @__PURE__ */ not(isFifteen)],
];
const national: Sources = [fiche("F34752", "2025-07-29"), taxCode("953")];
const minors: Sources = [fiche("F34752", "2020-05-12"), taxCode("953")];
const isPaid = /* @__PURE__ */ not(any(isFreeReissue, isWaived));
const isOrdinary = /* @__PURE__ */ all(isPaid, not(forTemporaryPassport));
const isTemporary = /* @__PURE__ */ all(isPaid, forTemporaryPassport);
const photoIsBrought = /* @__PURE__ */ not(photoTakenAtTheCounter);

/** The rows of an ordinary passport in one place, for adults, from 15 to 17, and under 15. */
/* @__NO_SIDE_EFFECTS__ */
function rowsOf(
  place: string,
  when: Condition,
  prices: readonly Money[],
  sources: readonly [Sources, Sources] = [national, minors],
): readonly FeeRow[] {
  return ages.slice(0, prices.length).map(([age, isOfAge], band) => ({
    id: `passport/${place}/${age}`,
    when: all(isOrdinary, when, isOfAge),
    gives: prices[band],
    sources: sources[band === 0 ? 0 : 1],
  }));
}

const abroad: Sources = [decree("81-778", "", "2016-03-05"), consularTariff(), fiche("F34752", "2025-07-29")];
const abroadBefore: Sources = [fiche("F34752", "2020-05-12"), consularTariff()];
const guyane: Sources = [fiche("F34752", "2025-07-29"), taxCode("1043 A")];
const guyaneMinors: Sources = [fiche("F34752", "2020-05-12"), taxCode("1043 A")];
const byAConsulate = /* @__PURE__ */ all(depositedAbroad, photoTakenAtTheCounter);
const costsMoreForAnAdult = /* @__PURE__ */ doubtful(photoTakenByAConsulate, byAConsulate, true);

const temporary: Sources = [fiche("F1373", "2021-03-08"), taxCode("953"), prefecture("Hauts-de-Seine")];
const temporaryInGuyane = /* @__PURE__ */ all(isTemporary, inGuyane);
const isNotHalved = /* @__PURE__ */ doubtful(temporaryPassportInGuyane, temporaryInGuyane, true);

const feeOfPassport = /* @__PURE__ */ citedTable<Money | undefined>(
  "fee of passport",
  /* @__PURE__ */ passportRows(),
);

/* @__NO_SIDE_EFFECTS__ */
function passportRows(): readonly FeeRow[] {
  return [
    {
      id: "passport/free-reissue",
      when: isFreeReissue,
      gives: euros(0),
      sources: [fiche("F1709", "2021-10-15"), taxCode("953")],
    },
    { id: "passport/waived", when: all(not(isFreeReissue), isWaived), gives: euros(0), sources: waiver },
    ...rowsOf("ordinary", inOrdinaryPlaces, [euros(86), euros(42), euros(17)]),
    ...rowsOf(
      "guyane",
      all(inGuyane, photoIsBrought),
      [euros(43), euros(21), euros(8.5)],
      [guyane, guyaneMinors],
    ),
    ...rowsOf("guyane-photo", all(inGuyane, photoTakenAtTheCounter), [euros(44.5)], [guyane, guyaneMinors]),
    {
      id: "passport/guyane-photo/minor",
      when: all(isOrdinary, inGuyane, photoTakenAtTheCounter, isMinor),
      gives: undefined,
      sources: guyaneMinors,
    },
    ...rowsOf("mayotte", all(inMayotte, photoIsBrought), [euros(86), euros(42), euros(17)]),
    ...rowsOf("mayotte-photo", all(inMayotte, photoTakenAtTheCounter), [euros(89), euros(45), euros(20)]),
    ...rowsOf(
      "abroad",
      all(depositedAbroad, photoIsBrought),
      [euros(96), euros(52), euros(27)],
      [abroad, abroad],
    ),
    ...rowsOf(
      "abroad-photo",
      all(byAConsulate, any(costsMoreForAnAdult, isMinor)),
      [euros(99), euros(55), euros(30)],
      [abroadBefore, abroadBefore],
    ),
    ...rowsOf(
      "abroad-photo-2025",
      all(byAConsulate, not(costsMoreForAnAdult)),
      [euros(96)],
      [abroad, abroad],
    ),
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
      when: all(isTemporary, depositedAbroad),
      gives: euros(45),
      sources: [decree("81-778", "", "2016-03-05"), consularTariff(), fiche("F1373", "2019-09-11")],
    },
    { id: "passport/no-source", when: all(isPaid, withoutSource), gives: undefined, sources: national },
  ];
}

/** What each title costs at deposit. */
export const fees: Rulebook["fees"] = { cni: feeOfCni, passport: feeOfPassport };

/* @__NO_SIDE_EFFECTS__ */
function feeSays(test: (row: FeeRow) => boolean): Condition {
  return choose(forPassport, tableSays(feeOfPassport, test), tableSays(feeOfCni, test));
}
const noSourceGivesTheFee = /* @__PURE__ */ feeSays((row) => row.gives === undefined);
const isDueAtDeposit = /* @__PURE__ */ named(
  "due at deposit",
  feeSays(({ gives }) => gives !== undefined && gives.units > 0),
);

/** The fee of a card not shown falls due at collection: the former card, shown at deposit, is not handed back then. */
export const fallsDueAtCollection: Condition = /* @__PURE__ */ named(
  "due at collection",
  all(not(forPassport), replacedTitleIsShown, not(replacedTitleIs(is(held("atCollection"), "handed-back")))),
);

const isPaidByStamp = /* @__PURE__ */ all(
  not(depositedAbroad),
  any(
    isDueAtDeposit,
    all(inGuyane, noSourceGivesTheFee),
    doubtful(stampWhereNoSourceGivesTheFee, noSourceGivesTheFee, true),
  ),
);

/** How a fee is paid, and the stamp (timbre fiscal) that pays it. */
export const feeRules: readonly Rule[] = [
  asksFor("fiscal-stamp/fee-due", {
    when: isPaidByStamp,
    sources: [fiche("F33805", "2026-03-27"), fiche("F21258")],
  }),
  asksFor("fiscal-stamp/not-handed-back", {
    for: "cni",
    when: all(lostBeforeCollection, not(depositedAbroad)),
    paper: paper("fiscal-stamp", { at: "collection" }),
    sources: [taxCode("1628 bis"), ministryBriefing()],
  }),
  paidBy("online-stamp", {
    when: isPaidByStamp,
    sources: [fiche("F33805", "2026-03-27"), fiche("F21258")],
  }),
  paidBy("stamp", {
    when: isPaidByStamp,
    sources: [fiche("F33805", "2026-03-27"), fiche("F21258")],
  }),
  paidBy("at-the-post", {
    when: all(depositedAbroad, isDueAtDeposit),
    sources: [fiche("F33805", "2026-03-27"), fiche("F34752", "2025-07-29"), consularTariff()],
  }),
  step("buy-the-stamp", {
    when: isPaidByStamp,
    sources: [fiche("F33805", "2026-03-27")],
  }),
  notice("stamp-life", { when: isPaidByStamp, sources: [fiche("F21258"), fiche("F33805", "2026-03-27")] }),
  notice("fee-if-not-handed-back", {
    for: "cni",
    when: replacedTitleIsShown,
    sources: [taxCode("1628 bis"), ministryBriefing()],
  }),
  refers("fee-not-published", { when: noSourceGivesTheFee, sources: [fiche("F34752", "2025-07-29")] }),
];
