import { held, situation } from "../../../application/facts.js";
import { all, is, not } from "../../../graph/condition.js";
import { named } from "../../../graph/node.js";
import { saintPaul as page } from "../../../sources/citation.js";
import { isCni, isInHand } from "../../../titles/law.js";
import { reasonIs, replacedTitleIs, replacesATitleInHand, someHeldTitleIs } from "../../conditions.js";
import { asksHere, paper } from "../builders.js";
import { adds, advised, type Change } from "../town-hall.js";

/** Has a card at hand. */
export const holdsACard = named("holds a card", someHeldTitleIs(all(isCni, isInHand)));

/** Has a passport at hand. */
export const holdsAPassport = named("holds a passport", someHeldTitleIs(all(not(isCni), isInHand)));

/** Which titles held are shown, and what stands for one that cannot be. */
export const titlesHeld: readonly Change[] = [
  adds(
    asksHere("held-cni/only-title-held", {
      when: all(holdsACard, not(holdsAPassport)),
      sources: [page("SP-15"), page("SP-67")],
    }),
    { differs: "titles-held", safer: "page" },
  ),
  adds(
    asksHere("held-passport/only-title-held", {
      when: all(holdsAPassport, not(holdsACard)),
      sources: [page("SP-15"), page("SP-67")],
    }),
    { differs: "titles-held", safer: "page" },
  ),
  adds(
    advised(
      asksHere("held-cni/both-held", { when: all(holdsACard, holdsAPassport), sources: [page("SP-16")] }),
    ),
    { differs: "titles-held", safer: "page" },
  ),
  adds(
    advised(
      asksHere("held-passport/both-held", {
        when: all(holdsACard, holdsAPassport),
        sources: [page("SP-16")],
      }),
    ),
    { differs: "titles-held", safer: "page" },
  ),
  adds(
    asksHere("other-photo-id/title-not-shown", {
      when: all(replacesATitleInHand, replacedTitleIs(is(held("where"), "unavailable"))),
      orElse: [paper("no-photo-id-statement")],
      sources: [page("SP-36")],
    }),
    { differs: "other-photo-document", safer: "page" },
  ),
  adds(
    asksHere("foreign-id/held", {
      when: all(reasonIs("first"), situation("circumstances.foreignIdHeld")),
      sources: [page("SP-19")],
    }),
    { differs: "foreign-identity-document", safer: "page" },
  ),
];
