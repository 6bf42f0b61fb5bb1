import { situation } from "../application/facts.js";
import { euros } from "../application/money.js";
import { all, any, not } from "../graph/condition.js";
import { constant } from "../graph/fact.js";
import { since } from "../graph/time.js";
import { consularTariff, fiche, ministryBriefing } from "../sources/citation.js";
import { isMinor } from "./ages.js";
import {
  depositedAbroad,
  formerTitleIsGone,
  forPassport,
  lostBeforeCollection,
  reasonIs,
} from "./conditions.js";
import { asksFor, notice, paper, refers, step, type Rule } from "./rule.js";
import { lossOfACard, lossOfAPassport, temporaryPassport, theftOfACard, theftOfAPassport } from "./sheets.js";

const stolenAbroad = situation("circumstances.stolenAbroad");
const loss = [...lossOfACard, ...lossOfAPassport] as const;

/** What is declared before a lost or stolen title is made again. */
export const lossAndTheftRules: readonly Rule[] = [
  asksFor("loss-declaration/lost", {
    when: reasonIs("lost"),
    sources: loss,
  }),
  asksFor("theft-declaration/stolen", {
    when: reasonIs("stolen"),
    sources: [...theftOfACard, ...theftOfAPassport],
  }),
  asksFor("loss-declaration/before-collection", {
    when: lostBeforeCollection,
    paper: paper("loss-declaration", { at: "collection" }),
    orElse: [paper("theft-declaration", { at: "collection" })],
    basis: "instruction",
    sources: [ministryBriefing(), fiche("F18704", "2025-04-09")],
  }),
  notice("loss-declared-at-the-counter", { when: reasonIs("lost"), sources: loss }),
  notice("loss-declared-beforehand", {
    from: "2025-09-03",
    when: all(reasonIs("lost"), any(all(isMinor, not(forPassport)), since(constant("2025-09-29")))),
    sources: [...lossOfACard, ...lossOfAPassport],
  }),
  notice("no-declaration-after-the-return", {
    for: "cni",
    when: all(reasonIs("stolen"), isMinor, stolenAbroad, not(depositedAbroad)),
    sources: [fiche("F1794", "2022-11-23")],
  }),
  refers("laissez-passer", {
    for: "passport",
    when: all(depositedAbroad, formerTitleIsGone, situation("circumstances.onAJourney")),
    bring: ["theft-declaration", "loss-declaration", "photo", "travel-proof"],
    amount: euros(55),
    sources: [consularTariff(), ...temporaryPassport],
  }),
  notice("lost-title-is-void", {
    when: formerTitleIsGone,
    sources: [fiche("F18704", "2025-04-09")],
  }),
  step("declare-the-theft", {
    when: all(reasonIs("stolen"), not(stolenAbroad)),
    sources: [...theftOfACard, ...theftOfAPassport],
  }),
  step("declare-the-theft-abroad", {
    when: all(reasonIs("stolen"), stolenAbroad),
    sources: [...lossOfACard, ...theftOfAPassport],
  }),
];
