import { all, any, not } from "../graph/condition.js";
import { constant } from "../graph/fact.js";
import { doubtful } from "../application/readings.js";
import { before } from "../graph/time.js";
import { ants, decree, fiche, taxCode } from "../sources/citation.js";
import { endsLater, isInForce } from "../titles/law.js";
import { isAdult, isMinor, isSeventeen } from "./ages.js";
import { forPassport, forTemporaryPassport, isFreeReissue, reasonIs, replacedTitleIs } from "./conditions.js";
import { citedTable, notice, type Rule, type Rulebook } from "./rule.js";
import { renewalOfACard, renewalOfAPassport, temporaryPassport } from "./sheets.js";

const cardIsInForceAndEndsLater = replacedTitleIs(all(isInForce, endsLater));
/** A move leaves a card its end; whether an error or a change of name does no text on cards says. */
const cardKeepsTheFormerEnd = any(
  all(reasonIs("address-change"), cardIsInForceAndEndsLater),
  doubtful(
    "length-of-a-corrected-card",
    all(reasonIs("administrative-error", "civil-status-change"), cardIsInForceAndEndsLater),
  ),
);

const isOrdinary = not(any(isFreeReissue, forTemporaryPassport));

/** For how many years each title is issued, or whether it ends with the one it replaces. */
export const validities: Rulebook["validities"] = {
  cni: citedTable<number | "former-end">("validity of CNI", [
    {
      id: "cni/bank-card",
      when: not(cardKeepsTheFormerEnd),
      gives: 10,
      sources: [decree("55-1397", "1", "2024-03-19"), ...renewalOfACard],
    },
    {
      id: "cni/former-end",
      when: cardKeepsTheFormerEnd,
      gives: "former-end",
      sources: [ants("change-address"), fiche("F1709", "2025-04-02")],
    },
  ]),
  passport: citedTable<number | "former-end">("validity of passport", [
    {
      id: "passport/adult",
      when: all(isOrdinary, isAdult),
      gives: 10,
      sources: [decree("2005-1726", "4"), fiche("F21091", "2025-09-29")],
    },
    {
      id: "passport/minor",
      when: all(isOrdinary, isMinor),
      gives: 5,
      sources: [decree("2005-1726", "4"), fiche("F21092", "2025-09-29")],
    },
    {
      id: "passport/free-reissue",
      when: isFreeReissue,
      gives: "former-end",
      sources: [fiche("F1709", "2025-04-02"), taxCode("953")],
    },
    {
      id: "passport/temporary",
      when: forTemporaryPassport,
      gives: 1,
      sources: [decree("2005-1726", "17-1", "2008-04-30"), ...temporaryPassport],
    },
  ]),
};

/** What is said of the length of the new title, and of one that ends with the title it replaces. */
export const validityRules: readonly Rule[] = [
  notice("keeps-the-former-end", {
    for: "cni",
    when: all(reasonIs("address-change"), cardIsInForceAndEndsLater),
    sources: [ants("change-address")],
  }),
  notice("minor-passport-length", {
    for: "passport",
    when: all(isOrdinary, isSeventeen, isMinor),
    sources: [decree("2005-1726", "4"), fiche("F21092", "2025-09-29")],
  }),
  notice("address-change-suspended", {
    from: "2023-04-12",
    when: all(reasonIs("address-change"), any(not(forPassport), before(constant("2024-09-27")))),
    sources: [ants("suspended-address-changes", "2023-04-12"), ...renewalOfAPassport],
  }),
  notice("address-change-optional", {
    when: reasonIs("address-change"),
    sources: [fiche("F21224", "2021-10-22"), ants("change-address"), ...renewalOfAPassport],
  }),
];
