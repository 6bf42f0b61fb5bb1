import type { WhyPhrases } from "../why.js";
import { yesAndNo } from "./field-labels.js";
import { list } from "./writing.js";

/** The turns of phrase that say why, what changes and what is wrong. */
export const whyPhrases: WhyPhrases = {
  yesAndNo,
  isUnknown: "not yet known",
  decided: (outcome, facts) =>
    facts.length === 0
      ? `${outcome}: it is always so.`
      : `${outcome}: this depends on the following. ${facts.join("; ")}.`,
  outcome: {
    presence: "Who must come",
    admissible: "Refusal",
    fee: "Fee",
    validity: "How long the new title lasts",
    payment: "Way to pay",
    step: "Step",
    notice: "Good to know",
    referral: "Where to ask",
  },
  worthOf: (title) => `what this title is worth (${title})`,
  changes: (day, changes) => `For an application handed in from ${day} on: ${changes.join("; ")}.`,
  papersAdded: (papers) => `also needed: ${list(papers, "and")}`,
  papersGone: (papers) => `no longer needed: ${list(papers, "and")}`,
  feeChanges: (before, after) => `the fee is no longer ${before}, but ${after}`,
  stands: (title, standing) => `${title}: ${standing.slice(0, 1).toLowerCase()}${standing.slice(1)}`,
  refused: (titles) => `the application is refused (${titles.join(", ")})`,
  admitted: (titles) => `the application is no longer refused (${titles.join(", ")})`,
  somethingElse: "the list changes in other ways",
  ofFact: (label, value) => `${label}: ${value}`,
  ofTitle: (label, title) => `${label} (${title})`,
  field: (label, sentence) => `${label}: ${sentence.slice(0, 1).toLowerCase()}${sentence.slice(1)}`,
  given: (value) => `Value given: ${value}.`,
  contradicts: (fields) => `Compare with: ${fields.join("; ")}.`,
};
