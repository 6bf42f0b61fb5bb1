import { situation } from "../application/facts.js";
import { all, any, not } from "../graph/condition.js";
import { choose } from "../graph/derive.js";
import { doubtful } from "../graph/doubt.js";
import type { Condition } from "../graph/node.js";
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
  paper,
  refers,
  step,
  type CitedRow,
  type Rule,
  type Rulebook,
} from "./rule.js";

type FeeRow = CitedRow<number | undefined>;
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

/** What a card made again costs where the former one is not shown, in cents, by the place of deposit. */
export const cardNotShown: Table<FeeRow> = /* @__PURE__ */ citedTable("card not shown", [
  { id: "france", when: any(inOrdinaryPlaces, inMayotte), gives: 2500, sources: cardTariff },
  {
    id: "guyane",
    when: inGuyane,
    gives: 1250,
    sources: [taxCode("1043 A"), fiche("F1344", "2026-04-08"), fiche("F33805", "2026-03-27")],
  },
  {
    id: "abroad",
    when: depositedAbroad,
    gives: 2500,
    sources: [fiche("F33805", "2026-03-27"), taxCode("1628 bis")],
  },
  { id: "no-source", when: withoutSource, gives: undefined, sources: [fiche("F33805", "2026-03-27")] },
]);

const cardIsNotShown = /* @__PURE__ */ any(
  formerTitleIsGone,
  all(replacesATitleInHand, not(replacedTitleIsShown)),
);

const feeOfCni = /* @__PURE__ */ citedTable<number | undefined>("fee of CNI", /* @__PURE__ */ cardRows());

/* @__NO_SIDE_EFFECTS__ */
function cardRows(): readonly FeeRow[] {
  return [
    {
      id: "cni/first",
      when: reasonIs("first"),
      gives: 0,
      sources: [fiche("F1341", "2025-09-29"), fiche("F1342", "2026-04-27")],
    },
    {
      id: "cni/former-card-shown",
      when: replacedTitleIsShown,
      gives: 0,
      sources: [fiche("F21089", "2025-09-29"), fiche("F1887")],
    },
    { id: "cni/waived", when: all(cardIsNotShown, isWaived), gives: 0, sources: waiver },
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

/** The rows of an ordinary passport in one place, for adults, from 15 to 17, and under 15, in cents. */
/* @__NO_SIDE_EFFECTS__ */
function rowsOf(
  place: string,
  when: Condition,
  cents: readonly number[],
  sources: readonly [Sources, Sources] = [national, minors],
): readonly FeeRow[] {
  return ages.slice(0, cents.length).map(([age, isOfAge], band) => ({
    id: `passport/${place}/${age}`,
    when: all(isOrdinary, when, isOfAge),
    gives: cents[band],
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

const feeOfPassport = /* @__PURE__ */ citedTable<number | undefined>(
  "fee of passport",
  /* @__PURE__ */ passportRows(),
);

/* @__NO_SIDE_EFFECTS__ */
function passportRows(): readonly FeeRow[] {
  return [
    {
      id: "passport/free-reissue",
      when: isFreeReissue,
      gives: 0,
      sources: [fiche("F1709", "2021-10-15"), taxCode("953")],
    },
    { id: "passport/waived", when: all(not(isFreeReissue), isWaived), gives: 0, sources: waiver },
    ...rowsOf("ordinary", inOrdinaryPlaces, [8600, 4200, 1700]),
    ...rowsOf("guyane", all(inGuyane, photoIsBrought), [4300, 2100, 850], [guyane, guyaneMinors]),
    ...rowsOf("guyane-photo", all(inGuyane, photoTakenAtTheCounter), [4450], [guyane, guyaneMinors]),
    {
      id: "passport/guyane-photo/minor",
      when: all(isOrdinary, inGuyane, photoTakenAtTheCounter, isMinor),
      gives: undefined,
      sources: guyaneMinors,
    },
    ...rowsOf("mayotte", all(inMayotte, photoIsBrought), [8600, 4200, 1700]),
    ...rowsOf("mayotte-photo", all(inMayotte, photoTakenAtTheCounter), [8900, 4500, 2000]),
    ...rowsOf("abroad", all(depositedAbroad, photoIsBrought), [9600, 5200, 2700], [abroad, abroad]),
    ...rowsOf(
      "abroad-photo",
      all(byAConsulate, any(costsMoreForAnAdult, isMinor)),
      [9900, 5500, 3000],
      [abroadBefore, abroadBefore],
    ),
    ...rowsOf("abroad-photo-2025", all(byAConsulate, not(costsMoreForAnAdult)), [9600], [abroad, abroad]),
    {
      id: "passport/temporary/france",
      when: all(isTemporary, any(inOrdinaryPlaces, inMayotte)),
      gives: 3000,
      sources: temporary,
    },
    {
      id: "passport/temporary/guyane",
      when: isNotHalved,
      gives: 3000,
      sources: [prefecture("Guyane", "2017-01-10"), ...temporary],
    },
    {
      id: "passport/temporary/guyane-halved",
      when: all(temporaryInGuyane, not(isNotHalved)),
      gives: 1500,
      sources: [taxCode("1043 A"), ...temporary],
    },
    {
      id: "passport/temporary/abroad",
      when: all(isTemporary, depositedAbroad),
      gives: 4500,
      sources: [decree("81-778", "", "2016-03-05"), consularTariff(), fiche("F1373", "2019-09-11")],
    },
    { id: "passport/no-source", when: all(isPaid, withoutSource), gives: undefined, sources: national },
  ];
}

/** What each title costs at deposit, in cents. */
export const fees: Rulebook["fees"] = { cni: feeOfCni, passport: feeOfPassport };

/* @__NO_SIDE_EFFECTS__ */
function feeSays(test: (row: FeeRow) => boolean): Condition {
  return choose(forPassport, tableSays(feeOfPassport, test), tableSays(feeOfCni, test));
}
const noSourceGivesTheFee = /* @__PURE__ */ feeSays((row) => row.gives === undefined);
const isPaidByStamp = /* @__PURE__ */ all(
  not(depositedAbroad),
  any(
    feeSays(({ gives }) => Boolean(gives)),
    all(inGuyane, noSourceGivesTheFee),
    doubtful(stampWhereNoSourceGivesTheFee, noSourceGivesTheFee, true),
  ),
);

/** The stamp (timbre fiscal) that pays the fee. */
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
