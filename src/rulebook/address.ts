import { situation } from "../application/facts.js";
import { all, any, is, not } from "../graph/condition.js";
import { perhaps } from "../application/readings.js";
import { constant } from "../graph/fact.js";
import type { Condition } from "../graph/node.js";
import { since } from "../graph/time.js";
import { ants, decree, fiche } from "../sources/citation.js";
import { overseasDepartments } from "./conditions.js";
import { asksFor, notice, paper, type Rule } from "./rule.js";
import { firstCard, firstPassport, renewalOfACard, renewalOfAPassport } from "./sheets.js";
import { actsAlone, isRepresented, someoneElseFiles, theParentsFile } from "./who-files.js";

const lodging = situation("home.lodging");
const hasAnAddress = is(lodging, "own-name", "with-parents");
/** Whoever acts alone lives at an address of their own name. */
export const livesInOwnName: Condition = all(is(lodging, "own-name"), actsAlone);
/** Lives with a host: someone who gives them a home, the parents of whoever acts alone among them. */
export const isHosted: Condition = any(is(lodging, "hosted"), all(is(lodging, "with-parents"), actsAlone));
/** A minor for whom a parent files lives at an address of the family. */
export const livesWithParents: Condition = all(hasAnAddress, theParentsFile);
/** A minor lives at an address, and someone files who is no parent. */
export const livesWithWhoFiles: Condition = all(hasAnAddress, someoneElseFiles);
/** The parents of a minor, one of whom files, live apart. */
export const parentsAreApart: Condition = all(theParentsFile, is(situation("minor.parents"), "apart"));
/** They live apart, and the minor with the one who does not file. */
export const livesWithTheOtherParent: Condition = all(
  parentsAreApart,
  is(situation("minor.residence"), "with-the-other-parent"),
);
const livesInTurnWithEach = all(parentsAreApart, is(situation("minor.residence"), "alternating"));
/** A minor lives with each parent in turn, and both addresses are to stand on the title. */
export const bothAddressesAreWanted: Condition = all(livesInTurnWithEach, situation("minor.bothAddresses"));
const livesInAHotel = is(lodging, "hotel");
const livesInAMobileHome = is(lodging, "mobile-home");
const hasNoFixedAddress = is(lodging, "no-fixed-address");

/** Open in metropolitan France; the sheet of 7 October 2025 closes it in the overseas collectivities alone. */
const justifAdresseIsOpen = any(
  is(situation("home.territory"), "metropole"),
  perhaps(
    "justif-adresse-in-the-overseas-departments",
    all(since(constant("2025-10-07")), is(situation("home.territory"), ...overseasDepartments)),
  ),
);
const justifAdresseSucceeds = all(
  situation("home.justifAdresse"),
  is(situation("channel"), "online-pre-application"),
  justifAdresseIsOpen,
);
/** Two addresses take two proofs on paper. */
const addressIsCheckedOnline = all(
  justifAdresseSucceeds,
  not(all(bothAddressesAreWanted, since(constant("2025-04-22")))),
);

const taxNoticesAreRefused = since(constant("2025-09-10"));
/** A proof of address that is not a host's is shown. */
export const aProofIsShown: Condition = any(livesInOwnName, livesWithParents, livesWithWhoFiles);

const sheet = fiche("F14807", "2025-10-07");
const minors = fiche("F32675", "2025-04-22");
const justifAdresse = ants("justif-adresse");

/** The proof of address (justificatif de domicile), and what stands for it where the home is not the applicant's own. */
export const addressRules: readonly Rule[] = [
  asksFor("proof-of-address/own-name", {
    when: all(livesInOwnName, not(addressIsCheckedOnline)),
    sources: [
      decree("55-1397", "2", "2017-11-05"),
      sheet,
      justifAdresse,
      ...renewalOfACard,
      ...firstPassport,
    ],
  }),
  asksFor("proof-of-address/parent", {
    when: all(livesWithParents, not(livesWithTheOtherParent), not(addressIsCheckedOnline)),
    paper: paper("proof-of-address", { whose: "representative" }),
    sources: [
      ...firstCard,
      ...renewalOfACard,
      ...firstPassport,
      ...renewalOfAPassport,
      minors,
      justifAdresse,
    ],
  }),
  asksFor("proof-of-address/who-files", {
    when: all(livesWithWhoFiles, not(addressIsCheckedOnline)),
    paper: paper("proof-of-address", { whose: "representative" }),
    sources: [...firstCard, ...renewalOfACard, ...firstPassport, ...renewalOfAPassport],
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
  notice("nothing-else-from-the-hosted", {
    from: "2025-04-22",
    when: all(isHosted, any(isRepresented, since(constant("2025-10-07")))),
    sources: [sheet, minors],
  }),
  notice("domicile-election-lasts-a-year", { when: hasNoFixedAddress, sources: [fiche("F17317")] }),
  notice("one-address-printed", { from: "2025-04-22", when: livesInTurnWithEach, sources: [minors] }),
];
