import { always } from "../graph/fact.js";
import { decree, fiche, pasDeCalais, reims, saintPaul } from "../sources/citation.js";
import { asksToCome, notice, step, type Rule } from "./rule.js";

/** Who comes to the counter, where and when. */
export const presenceRules: readonly Rule[] = [
  asksToCome("applicant/deposit", {
    when: always,
    person: "applicant",
    at: "deposit",
    sources: [
      fiche("F21089", "2025-04-16"),
      fiche("F14929", "2025-07-31"),
      saintPaul("SP-48"),
      reims("RE-02"),
      reims("RE-06"),
    ],
  }),
  asksToCome("applicant/collection", {
    when: always,
    person: "applicant",
    at: "collection",
    sources: [fiche("F21089", "2025-04-16"), fiche("F556", "2020-08-24"), reims("RE-06")],
  }),
  notice("any-equipped-town-hall", {
    when: always,
    sources: [fiche("F21089", "2025-09-29"), fiche("F14929", "2025-07-31"), reims("RE-01")],
  }),
  notice("told-when-ready", {
    when: always,
    sources: [
      decree("2005-1726", "12"),
      fiche("F21091", "2020-07-23"),
      pasDeCalais("PC-07"),
      saintPaul("SP-66"),
    ],
  }),
  notice("collect-within-three-months", {
    when: always,
    sources: [decree("55-1397", "5", "2016"), decree("2005-1726", "12"), saintPaul("SP-56"), reims("RE-43")],
  }),
  step("deposit", {
    when: always,
    sources: [fiche("F21089", "2025-04-16"), fiche("F14929", "2025-07-31"), saintPaul("SP-02")],
  }),
  step("collect", {
    when: always,
    sources: [
      fiche("F21089", "2025-04-16"),
      fiche("F21091", "2020-07-23"),
      saintPaul("SP-02"),
      reims("RE-41"),
    ],
  }),
];
