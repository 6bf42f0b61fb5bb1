import { situation } from "../../../application/facts.js";
import { all, not } from "../../../graph/condition.js";
import { fiche, saintPaul as page } from "../../../sources/citation.js";
import { useNameIs, useNameIsAsked } from "../../conditions.js";
import { minorAsksForBothNames } from "../../names.js";
import { asksFor, asksHere, notice, paper } from "../builders.js";
import { adds, replaces, type Change } from "../town-hall.js";

/** Use names. */
export const names: readonly Change[] = [
  replaces(
    ["other-parent-use-name-agreement/both-parents"],
    asksHere("parents-use-name-letters/both-parents", {
      when: minorAsksForBothNames,
      sources: [page("SP-34")],
    }),
    { differs: "both-parents-letters", safer: "page" },
  ),
  replaces(
    ["other-parent-id-copy/both-parents"],
    asksHere("other-parent-id-copy/use-name", { when: minorAsksForBothNames, sources: [page("SP-34")] }),
    { differs: "both-parents-letters", safer: "page" },
  ),
  replaces(
    ["divorce-judgment/ex-spouse-name"],
    asksFor("divorce-judgment/or-authorisation-with-identity", {
      when: useNameIs("ex-spouse"),
      orElse: [[paper("ex-spouse-authorisation"), paper("ex-spouse-id-copy")]],
      sources: [fiche("F33250"), page("SP-45")],
    }),
    { differs: "ex-spouse-identity", safer: "page" },
  ),
  adds(
    asksHere("ex-spouse-id-copy/not-in-judgment", {
      when: all(useNameIs("ex-spouse"), not(situation("names.judgmentAllows"))),
      sources: [page("SP-45")],
    }),
    { differs: "ex-spouse-identity", safer: "page" },
  ),
  replaces(
    ["spouse-death-record/widowed-mention"],
    asksFor("spouse-death-record/widowed", {
      when: all(useNameIs("late-spouse"), situation("names.widowedMention")),
      orElse: [paper("family-record-book")],
      sources: [fiche("F33250"), page("SP-43")],
    }),
    { differs: "widowed", safer: "law" },
  ),
  adds(
    asksHere("spouse-death-record/without-mention", {
      when: all(useNameIs("late-spouse"), not(situation("names.widowedMention"))),
      orElse: [paper("family-record-book")],
      sources: [page("SP-43")],
    }),
    { differs: "widowed", safer: "page" },
  ),
  adds(notice("use-name-is-not-the-family-name", { when: useNameIsAsked, sources: [page("SP-65")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
];
