import { situation } from "../application/facts.js";
import { all, any, is, not } from "../graph/condition.js";
import type { Condition } from "../graph/node.js";
import { decree, fiche } from "../sources/citation.js";
import { isAdult, isMinor } from "./ages.js";
import { asksFor, notice, paper, type Rule } from "./rule.js";

const lodging = situation("home.lodging");
const justifAdresseSucceeds = /* @__PURE__ */ all(
  situation("home.justifAdresse"),
  is(situation("channel"), "online-pre-application"),
  is(situation("home.territory"), "metropole"),
);
export const livesInOwnName: Condition = /* @__PURE__ */ all(is(lodging, "own-name"), isAdult);
export const isHosted: Condition = /* @__PURE__ */ any(
  is(lodging, "hosted"),
  all(is(lodging, "with-parents"), isAdult),
);
export const livesWithParents: Condition = /* @__PURE__ */ all(
  is(lodging, "own-name", "with-parents"),
  isMinor,
);
export const parentsAreApart: Condition = /* @__PURE__ */ all(
  isMinor,
  is(situation("minor.parents"), "apart"),
);
export const livesWithTheOtherParent: Condition = /* @__PURE__ */ all(
  parentsAreApart,
  is(situation("minor.residence"), "with-the-other-parent"),
);
export const bothAddressesAreWanted: Condition = /* @__PURE__ */ all(
  parentsAreApart,
  is(situation("minor.residence"), "alternating"),
  situation("minor.bothAddresses"),
);
const livesInAHotel = /* @__PURE__ */ is(lodging, "hotel");
const livesInAMobileHome = /* @__PURE__ */ is(lodging, "mobile-home");

const hosting = [fiche("F14807", "2023-03-20")] as const;
const elsewhere = [fiche("F14807", "2020-09-22")] as const;
const alternating = [fiche("F32675", "2020-08-25"), fiche("F18605", "2023-04-12")] as const;

/** The proof of address (justificatif de domicile), and what stands for it where the home is not the applicant's own. */
export const addressRules: readonly Rule[] = [
  asksFor("proof-of-address/own-name", {
    when: all(livesInOwnName, not(justifAdresseSucceeds)),
    sources: [
      decree("55-1397", "2", "2017-11-05"),
      fiche("F14807", "2023-03-20"),
      fiche("F21089", "2025-04-16"),
    ],
  }),
  asksFor("proof-of-address/parent", {
    when: all(livesWithParents, not(livesWithTheOtherParent), not(justifAdresseSucceeds)),
    paper: paper("proof-of-address", { whose: "representative" }),
    sources: [fiche("F1342", "2026-04-27"), fiche("F21090", "2026-05-11"), fiche("F32675", "2020-08-25")],
  }),
  asksFor("second-parent-proof-of-address/usual-residence", {
    when: all(livesWithParents, livesWithTheOtherParent, not(justifAdresseSucceeds)),
    sources: [fiche("F32675", "2020-08-25")],
  }),
  asksFor("second-parent-proof-of-address/both-addresses", {
    when: bothAddressesAreWanted,
    sources: alternating,
  }),
  asksFor("alternating-residence-proof/both-addresses", {
    when: bothAddressesAreWanted,
    sources: alternating,
  }),
  asksFor("host-proof-of-address/hosted", { when: isHosted, sources: hosting }),
  asksFor("host-id-copy/hosted", { when: isHosted, sources: hosting }),
  asksFor("host-statement/hosted", { when: isHosted, sources: hosting }),
  asksFor("domicile-election/no-fixed-address", {
    when: is(lodging, "no-fixed-address"),
    sources: [decree("55-1397", "2", "2017-11-05"), fiche("F14807", "2020-09-22")],
  }),
  asksFor("hotel-statement/hotel", { when: livesInAHotel, sources: elsewhere }),
  asksFor("pitch-deed-or-lease/mobile-home", { when: livesInAMobileHome, sources: elsewhere }),
  asksFor("official-document-with-address/hotel-or-mobile-home", {
    when: any(livesInAHotel, livesInAMobileHome),
    sources: elsewhere,
  }),
  notice("2d-doc-cannot-be-refused", {
    when: any(livesInOwnName, livesWithParents),
    sources: [fiche("F14807", "2023-03-20")],
  }),
];
