import { all, any, not } from "../graph/condition.js";
import { choose } from "../graph/derive.js";
import { francs } from "../application/money.js";
import { doubtful } from "../application/readings.js";
import { constant } from "../graph/fact.js";
import { named, type Condition } from "../graph/node.js";
import { tableSays } from "../graph/table.js";
import { since } from "../graph/time.js";
import {
  consularDutiesOnline,
  consularTariff,
  fiche,
  ministryBriefing,
  polynesianTaxCode,
  taxCode,
  townHallPage,
} from "../sources/citation.js";
import { isFifteen } from "./ages.js";
import {
  depositedAbroad,
  depositedIn,
  forPassport,
  forTemporaryPassport,
  lostBeforeCollection,
  overseasDepartments,
  replacedTitleIsShown,
} from "./conditions.js";
import { fees, pageOnNewCaledoniaIsSilent } from "./fees.js";
import { asksFor, notice, paidBy, paper, refers, step, type FeeRow, type Rule } from "./rule.js";
import { lossOfAPassport } from "./sheets.js";

function feeSays(test: (row: FeeRow) => boolean): Condition {
  return choose(forPassport, tableSays(fees.passport, test), tableSays(fees.cni, test));
}
const noSourceGivesTheFee = feeSays((row) => row.gives === undefined);
const isDueAtDeposit = named(
  "due at deposit",
  feeSays(({ gives }) => gives !== undefined && gives.units > 0),
);

const inTheDepartments = depositedIn("metropole", ...overseasDepartments);
const inFrenchPolynesia = depositedIn("polynesie-francaise");
const inNewCaledonia = depositedIn("nouvelle-caledonie");
const hasAStampOfItsOwn = any(inFrenchPolynesia, inNewCaledonia);

/** The electronic stamp of the State pays it; so it may where no source gives the fee. */
const isPaidByStamp = any(
  all(inTheDepartments, any(isDueAtDeposit, noSourceGivesTheFee)),
  doubtful("stamp-where-no-source-gives-the-fee", all(not(hasAStampOfItsOwn), noSourceGivesTheFee)),
);
/**
 * A stamp on paper: in French Polynesia, and by an undated page in New Caledonia, for a passport from 15 years on. Of what that page
 * does not speak, it may be paid so.
 */
const isPaidByPaperStamp = any(
  inFrenchPolynesia,
  doubtful("fees-in-new-caledonia", all(inNewCaledonia, forPassport, isFifteen)),
  doubtful("stamp-where-no-source-gives-the-fee", pageOnNewCaledoniaIsSilent),
);

/** At a consulate, an electronic stamp since 2 June 2025, or the fee on the spot; for a temporary passport the latter alone. */
const isPaidAtThePost = all(depositedAbroad, isDueAtDeposit);
const postTakesAStamp = all(isPaidAtThePost, since(constant("2025-06-02")), not(forTemporaryPassport));

const stampOfACard = fiche("F33805", "2026-03-27");
const stampOfAPassport = fiche("F21258", "2025-06-06");
const stamps = [stampOfACard, stampOfAPassport] as const;
const atThePost = [
  fiche("F34752", "2025-07-29"),
  stampOfACard,
  ...lossOfAPassport,
  consularDutiesOnline(),
] as const;
const paperStamps = [polynesianTaxCode("LP 335-1"), townHallPage("Nouméa")] as const;

/** How a fee is paid, and the stamp (timbre fiscal) that pays it. */
export const paymentRules: readonly Rule[] = [
  asksFor("fiscal-stamp/fee-due", { when: isPaidByStamp, sources: stamps }),
  asksFor("fiscal-stamp/paper-stamp", {
    when: isPaidByPaperStamp,
    paper: paper("fiscal-stamp", { form: "original" }),
    sources: paperStamps,
  }),
  asksFor("fiscal-stamp/not-handed-back", {
    for: "cni",
    when: all(lostBeforeCollection, inTheDepartments),
    paper: paper("fiscal-stamp", { at: "collection" }),
    sources: [taxCode("1628 bis"), ministryBriefing()],
  }),
  paidBy("online-stamp", {
    when: any(isPaidByStamp, postTakesAStamp),
    sources: [...stamps, ...atThePost],
  }),
  paidBy("stamp", {
    when: isPaidByStamp,
    sources: [...stamps, ...lossOfAPassport],
  }),
  paidBy("paper-stamp", { when: isPaidByPaperStamp, sources: paperStamps }),
  paidBy("at-the-post", { when: isPaidAtThePost, sources: [...atThePost, consularTariff()] }),
  step("buy-the-stamp", { when: isPaidByStamp, sources: stamps }),
  step("buy-the-paper-stamp", { when: isPaidByPaperStamp, sources: paperStamps }),
  notice("stamp-life", { when: isPaidByStamp, sources: [stampOfAPassport, stampOfACard] }),
  notice("buy-the-stamp-last", { from: "2025-06-06", when: isPaidByStamp, sources: [stampOfAPassport] }),
  notice("pay-at-the-post", { when: postTakesAStamp, sources: atThePost }),
  notice("reduced-fee-for-students", {
    for: "passport",
    when: all(inFrenchPolynesia, not(forTemporaryPassport)),
    amount: francs(1500),
    sources: [polynesianTaxCode("LP 335-2")],
  }),
  notice("fee-if-not-handed-back", {
    for: "cni",
    when: all(replacedTitleIsShown, not(hasAStampOfItsOwn)),
    sources: [taxCode("1628 bis"), ministryBriefing()],
  }),
  refers("fee-not-published", {
    when: noSourceGivesTheFee,
    sources: [fiche("F34752", "2025-07-29"), stampOfACard],
  }),
];
