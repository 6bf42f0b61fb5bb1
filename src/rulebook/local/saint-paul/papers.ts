import { situation } from "../../../application/facts.js";
import { is } from "../../../graph/condition.js";
import { always } from "../../../graph/fact.js";
import { saintPaul as page } from "../../../sources/citation.js";
import { reasonIs } from "../../conditions.js";
import { asksHere, notice, paper } from "../builders.js";
import { adds, advised, replaces, type Change } from "../town-hall.js";

/** What holds for every file. */
export const papersInGeneral: readonly Change[] = [
  replaces(
    ["notice/originals"],
    notice("originals-and-copies", { when: always, sources: [page("SP-06"), page("SP-64")] }),
    { differs: "originals-and-copies", safer: "page" },
  ),
  adds(notice("whole-photo-sheet", { when: always, sources: [page("SP-07")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(notice("photo-sheet-in-colour", { when: always, sources: [page("SP-07")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(notice("help-with-the-pre-application", { when: always, sources: [page("SP-04")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
  adds(
    notice("form-numbers-of-the-page", {
      when: is(situation("channel"), "paper-form"),
      sources: [page("SP-05")],
    }),
    { differs: "form-numbers", safer: "law" },
  ),
  adds(
    advised(
      asksHere("deposit-receipt/collection", {
        when: always,
        paper: paper("deposit-receipt", { at: "collection" }),
        sources: [page("SP-54")],
      }),
    ),
    { differs: "deposit-receipt", safer: "page" },
  ),
  adds(notice("collected-without-appointment", { when: always, sources: [page("SP-54"), page("SP-56")] }), {
    differs: "kept-from-reception",
    safer: "page",
  }),
  adds(notice("loss-form-number", { when: reasonIs("lost"), sources: [page("SP-41")] }), {
    differs: "practical-advice",
    safer: "page",
  }),
];
