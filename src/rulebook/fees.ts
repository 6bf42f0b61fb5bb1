import { situation } from "../application/facts.js";
import { all, any, is, not } from "../graph/condition.js";
import { choose } from "../graph/derive.js";
import { tableSays } from "../graph/table.js";
import { fiche, ministryBriefing, reims, saintPaul, taxCode } from "../sources/citation.js";
import { forPassport, reasonIs, replacedTitleIsShown } from "./conditions.js";
import { asksFor, citedTable, notice, paper, step, type Rule, type Rulebook } from "./rule.js";

const inMetropole = /* @__PURE__ */ is(situation("territory"), "metropole");

/** The price of a card made again because the former one is not shown, in cents. */
export const cardNotShown = 2500;

const feeOfCni = /* @__PURE__ */ citedTable("fee of a CNI", [
  {
    id: "cni/first",
    when: all(inMetropole, reasonIs("first")),
    gives: 0,
    sources: [fiche("F1341", "2025-09-29"), saintPaul("SP-13"), reims("RE-03")],
  },
  {
    id: "cni/former-card-shown",
    when: all(inMetropole, reasonIs("renewal", "damaged"), replacedTitleIsShown),
    gives: 0,
    sources: [fiche("F21089", "2025-09-29"), fiche("F1887"), saintPaul("SP-13"), reims("RE-03")],
  },
  {
    id: "cni/former-card-not-shown",
    when: all(
      inMetropole,
      any(reasonIs("lost", "stolen"), all(reasonIs("renewal", "damaged"), not(replacedTitleIsShown))),
    ),
    gives: cardNotShown,
    sources: [
      taxCode("1628 bis"),
      fiche("F1344", "2026-04-08"),
      fiche("F1759", "2026-03-31"),
      saintPaul("SP-14"),
      reims("RE-10"),
      reims("RE-11"),
    ],
  },
]);

const feeOfPassport = /* @__PURE__ */ citedTable("fee of a passport", [
  {
    id: "passport/adult",
    when: inMetropole,
    gives: 8600,
    sources: [fiche("F34752", "2025-07-29"), taxCode("953"), saintPaul("SP-12")],
  },
]);

/** What each title costs at deposit, in cents. */
export const fees: Rulebook["fees"] = { cni: feeOfCni, passport: feeOfPassport };

const costsSomething = /* @__PURE__ */ choose(
  forPassport,
  tableSays(feeOfPassport, (row) => row.gives > 0),
  tableSays(feeOfCni, (row) => row.gives > 0),
);

/** The stamp (timbre fiscal) that pays the fee. */
export const feeRules: readonly Rule[] = [
  asksFor("fiscal-stamp/fee-due", {
    when: costsSomething,
    paper: paper("fiscal-stamp"),
    sources: [fiche("F33805", "2026-03-27"), fiche("F21258"), saintPaul("SP-62"), reims("RE-45")],
  }),
  step("buy-the-stamp", {
    when: costsSomething,
    sources: [fiche("F33805", "2026-03-27"), saintPaul("SP-02"), saintPaul("SP-62")],
  }),
  notice("stamp-life", { when: costsSomething, sources: [fiche("F21258"), fiche("F33805", "2026-03-27")] }),
  notice("fee-if-not-handed-back", {
    for: "cni",
    when: replacedTitleIsShown,
    sources: [taxCode("1628 bis"), ministryBriefing(), saintPaul("SP-13")],
  }),
];
