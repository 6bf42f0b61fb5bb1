import { always } from "../graph/fact.js";
import { decree, fiche, reims, saintPaul } from "../sources/citation.js";
import { citedTable, type Rulebook } from "./rule.js";

/** For how many years each title is issued. */
export const validities: Rulebook["validities"] = {
  cni: citedTable("validity of a CNI", [
    {
      id: "cni/bank-card",
      when: always,
      gives: 10,
      sources: [
        decree("55-1397", "1", "2024-03-19"),
        fiche("F21089", "2025-04-16"),
        saintPaul("SP-57"),
        reims("RE-03"),
      ],
    },
  ]),
  passport: citedTable("validity of a passport", [
    {
      id: "passport/adult",
      when: always,
      gives: 10,
      sources: [decree("2005-1726", "4"), fiche("F21091", "2020-07-23"), saintPaul("SP-61")],
    },
  ]),
};
