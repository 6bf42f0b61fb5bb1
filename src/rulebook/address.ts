import { situation } from "../application/facts.js";
import { all, any, is, not } from "../graph/condition.js";
import { doubtful } from "../graph/doubt.js";
import { constant } from "../graph/fact.js";
import type { Condition } from "../graph/node.js";
import { since } from "../graph/time.js";
import { ants, decree, fiche } from "../sources/citation.js";
import { overseasDepartments } from "./conditions.js";
import { justifAdresseOverseas } from "./doubts.js";
import { asksFor, notice, paper, type Rule } from "./rule.js";
import { actsAlone, someoneElseFiles, theParentsFile } from "./who-files.js";

const lodging = situation("home.lodging");
const hasAnAddress = /* @__PURE__ */ is(lodging, "own-name", "with-parents");
export const livesInOwnName: Condition = /* @__PURE__ */ all(is(lodging, "own-name"), actsAlone);
export const isHosted: Condition = /* @__PURE__ */ any(
  is(lodging, "hosted"),
  all(is(lodging, "with-parents"), actsAlone),
);
export const livesWithParents: Condition = /* @__PURE__ */ all(hasAnAddress, theParentsFile);
const livesWithWhoFiles = /* @__PURE__ */ all(hasAnAddress, someoneElseFiles);
export const parentsAreApart: Condition = /* @__PURE__ */ all(
  theParentsFile,
  is(situation("minor.parents"), "apart"),
);
export const livesWithTheOtherParent: Condition = /* @__PURE__ */ all(
  parentsAreApart,
  is(situation("minor.residence"), "with-the-other-parent"),
);
const livesInTurnWithEach = /* @__PURE__ */ all(
  parentsAreApart,
  is(situation("minor.residence"), "alternating"),
);
export const bothAddressesAreWanted: Condition = /* @__PURE__ */ all(
  livesInTurnWithEach,
  situation("minor.bothAddresses"),
);
const livesInAHotel = /* @__PURE__ */ is(lodging, "hotel");
const livesInAMobileHome = /* @__PURE__ */ is(lodging, "mobile-home");
const hasNoFixedAddress = /* @__PURE__ */ is(lodging, "no-fixed-address");

/** Open in metropolitan France; the sheet of 7 October 2025 closes it in the overseas collectivities alone. */
const justifAdresseIsOpen = /* @__PURE__ */ any(
  is(situation("home.territory"), "metropole"),
  doubtful(
    justifAdresseOverseas,
    all(since(constant("2025-10-07")), is(situation("home.territory"), ...overseasDepartments)),
    false,
  ),
);
const justifAdresseSucceeds = /* @__PURE__ */ all(
  situation("home.justifAdresse"),
  is(situation("channel"), "online-pre-application"),
  justifAdresseIsOpen,
);
/** Two addresses take two proofs on paper. */
const addressIsCheckedOnline = /* @__PURE__ */ all(
  justifAdresseSucceeds,
  not(all(bothAddressesAreWanted, since(constant("2025-04-22")))),
);

const taxNoticesAreRefused = /* @__PURE__ */ since(constant("2025-09-10"));
/** A proof of address that is not a host's is shown. */
export const aProofIsShown: Condition = /* @__PURE__ */ any(livesInOwnName, livesWithParents, livesWithWhoFiles);

const sheet = /* @__PURE__ */ fiche("F14807", "2025-10-07");
const minors = /* @__PURE__ */ fiche("F32675", "2025-04-22");
const justifAdresse = /* @__PURE__ */ ants("justif-adresse");

/** The proof of address (justificatif de domicile), and what stands for it where the home is not the applicant's own. */
export const addressRules: readonly Rule[] = [
  asksFor("proof-of-address/own-name", {
    when: all(livesInOwnName, not(addressIsCheckedOnline)),
    sources: [decree("55-1397", "2", "2017-11-05"), sheet, justifAdresse, fiche("F21089", "2025-09-29")],
  }),
  asksFor("proof-of-address/parent", {
    when: all(livesWithParents, not(livesWithTheOtherParent), not(addressIsCheckedOnline)),
    paper: paper("proof-of-address", { whose: "representative" }),
    sources: [fiche("F1342", "2026-04-27"), fiche("F21090", "2026-05-11"), minors, justifAdresse],
  }),
  asksFor("proof-of-address/who-files", {
    when: all(livesWithWhoFiles, not(addressIsCheckedOnline)),
    paper: paper("proof-of-address", { whose: "representative" }),
    sources: [fiche("F1342", "2026-04-27"), fiche("F21090", "2026-05-11")],
  }),
  asksFor("second-parent-proof-of-address/usual-residence", {
    when: all(livesWithParents, livesWithTheOtherParent, not(addressIsCheckedOnline)),
    sources: [minors, justifAdresse],
  }),
  asksFor("second-parent-proof-of-address/both-addresses", {
    when: bothAddressesAreWanted,
    sources: [minors, fiche("F18605", "2025-05-13")],
  }),
  asksFor("alternating-residence-proof/both-addresses", {
    when: bothAddressesAreWanted,
    sources: [minors, fiche("F18605", "2025-05-13")],
  }),
  asksFor("host-proof-of-address/hosted", { when: isHosted, sources: [sheet, minors] }),
  asksFor("host-id-copy/hosted", { when: isHosted, sources: [sheet, minors] }),
  asksFor("host-statement/hosted", { when: isHosted, sources: [sheet, minors] }),
  asksFor("domicile-election/no-fixed-address", {
    when: hasNoFixedAddress,
    sources: [decree("55-1397", "2", "2017-11-05"), sheet],
  }),
  asksFor("hotel-statement/hotel", { when: livesInAHotel, sources: [sheet, minors] }),
  asksFor("pitch-deed-or-lease/mobile-home", { when: livesInAMobileHome, sources: [sheet, minors] }),
  asksFor("official-document-with-address/hotel-or-mobile-home", {
    when: any(livesInAHotel, livesInAMobileHome),
    sources: [sheet, minors],
  }),
  notice("2d-doc-cannot-be-refused", {
    when: all(aProofIsShown, not(taxNoticesAreRefused)),
    sources: [fiche("F14807", "2023-03-20")],
  }),
  notice("2d-doc-but-tax-notices", { when: all(aProofIsShown, taxNoticesAreRefused), sources: [sheet] }),
  notice("nothing-else-from-the-hosted", { from: "2025-10-07", when: isHosted, sources: [sheet, minors] }),
  notice("domicile-election-lasts-a-year", { when: hasNoFixedAddress, sources: [fiche("F17317")] }),
  notice("one-address-printed", { from: "2025-04-22", when: livesInTurnWithEach, sources: [minors] }),
];
