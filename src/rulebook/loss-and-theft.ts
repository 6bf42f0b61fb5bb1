import { situation } from "../application/facts.js";
import { all, not } from "../graph/condition.js";
import { fiche, ministryBriefing } from "../sources/citation.js";
import { formerTitleIsGone, lostBeforeCollection, reasonIs } from "./conditions.js";
import { asksFor, notice, paper, step, type Rule } from "./rule.js";

const stolenAbroad = situation("circumstances.stolenAbroad");
const loss = [fiche("F1344", "2026-04-08"), fiche("F21246", "2019-08-26")] as const;

/** What is declared before a lost or stolen title is made again. */
export const lossAndTheftRules: readonly Rule[] = [
  asksFor("loss-declaration/lost", {
    when: reasonIs("lost"),
    sources: loss,
  }),
  asksFor("theft-declaration/stolen", {
    when: reasonIs("stolen"),
    sources: [fiche("F1759", "2026-03-31"), fiche("F21247", "2022-11-23")],
  }),
  asksFor("loss-declaration/before-collection", {
    when: lostBeforeCollection,
    paper: paper("loss-declaration", { at: "collection" }),
    orElse: [paper("theft-declaration", { at: "collection" })],
    basis: "instruction",
    sources: [ministryBriefing(), fiche("F18704", "2025-04-09")],
  }),
  notice("loss-declared-at-the-counter", { when: reasonIs("lost"), sources: loss }),
  notice("lost-title-is-void", {
    when: formerTitleIsGone,
    sources: [fiche("F18704", "2025-04-09")],
  }),
  step("declare-the-theft", {
    when: all(reasonIs("stolen"), not(stolenAbroad)),
    sources: [fiche("F1759", "2026-03-31"), fiche("F21247", "2022-11-23")],
  }),
  step("declare-the-theft-abroad", {
    when: all(reasonIs("stolen"), stolenAbroad),
    sources: [fiche("F1344", "2020-08-26"), fiche("F21247", "2019-09-11")],
  }),
];
