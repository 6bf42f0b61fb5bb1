import { situation } from "../../../application/facts.js";
import { all, any, is, not } from "../../../graph/condition.js";
import { doubtful } from "../../../application/readings.js";
import { fiche, saintPaul as page } from "../../../sources/citation.js";
import { bothAddressesAreWanted, parentsAreApart } from "../../address.js";
import { isMinor, isThirteen, isTwelve } from "../../ages.js";
import { comesInPerson, turnsTwelveBeforeCollection } from "../../presence.js";
import { asksHere, asksToCome, refers } from "../builders.js";
import { adds, replaces, type Change } from "../town-hall.js";

const livesInTurnInOneHome = all(
  parentsAreApart,
  is(situation("minor.residence"), "alternating"),
  not(situation("minor.bothAddresses")),
);

const familyIsNotOnThePage = all(
  parentsAreApart,
  not(is(situation("minor.residence"), "alternating")),
  not(situation("circumstances.parentDeceased")),
);

/** Minors: their parents, and when they come. */
export const families: readonly Change[] = [
  adds(
    asksHere("other-parent-id-copy/agreement", {
      when: all(bothAddressesAreWanted, is(situation("minor.settledBy"), "agreement")),
      sources: [page("SP-28")],
    }),
    { differs: "parents-apart", safer: "page" },
  ),
  adds(
    asksHere("parents-residence-statement/one-home", {
      when: livesInTurnInOneHome,
      sources: [page("SP-29")],
    }),
    { differs: "parents-apart", safer: "page" },
  ),
  adds(asksHere("other-parent-id-copy/one-home", { when: livesInTurnInOneHome, sources: [page("SP-29")] }), {
    differs: "parents-apart",
    safer: "page",
  }),
  adds(
    asksHere("parent-death-record/parent-deceased", {
      when: all(isMinor, situation("circumstances.parentDeceased")),
      sources: [page("SP-31")],
    }),
    { differs: "parent-deceased", safer: "page" },
  ),
  adds(refers("other-family-situation", { when: familyIsNotOnThePage, sources: [page("SP-32")] }), {
    differs: "parents-apart",
    safer: "page",
  }),
  replaces(
    ["presence/applicant/collection"],
    asksToCome("applicant/collection", {
      when: all(
        comesInPerson,
        any(
          isThirteen,
          doubtful("over-twelve", isTwelve),
          doubtful("day-that-counts-for-twelve", all(not(isTwelve), turnsTwelveBeforeCollection)),
        ),
      ),
      sources: [fiche("F556", "2024-03-01"), page("SP-23"), page("SP-55")],
    }),
    { differs: "twelve-at-collection", safer: "law" },
  ),
];
