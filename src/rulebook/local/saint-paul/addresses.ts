import { frozen } from "../../../vocabulary/frozen.js";
import { any } from "../../../graph/condition.js";
import { proofsOfAddress, type ProofKind } from "../../../documents/kinds.js";
import { fiche, saintPaul as page } from "../../../sources/citation.js";
import {
  aProofIsShown,
  isHosted,
  livesInOwnName,
  livesWithParents,
  livesWithWhoFiles,
} from "../../address.js";
import { accepts, asksFor, decree, notice, paper, refusesKinds } from "../builders.js";
import { adds, replaces, type Change } from "../town-hall.js";

/** Proofs of address. */
export const addresses: readonly Change[] = [
  replaces(
    ["proof-of-address/own-name"],
    asksFor("proof-of-address/original", {
      when: livesInOwnName,
      paper: paper("proof-of-address", { form: "original" }),
      sources: [
        decree("55-1397", "2", "2017-11-05"),
        fiche("F14807", "2025-10-07"),
        page("SP-08"),
        page("SP-09"),
        page("SP-67"),
      ],
    }),
    { differs: "proof-of-address-in-original", safer: "page" },
  ),
  replaces(
    ["proof-of-address/parent", "proof-of-address/who-files"],
    asksFor("proof-of-address/who-comes", {
      when: any(livesWithParents, livesWithWhoFiles),
      paper: paper("proof-of-address", { form: "original", whose: "representative" }),
      sources: [fiche("F1342", "2026-04-27"), fiche("F32675", "2025-04-22"), page("SP-26")],
    }),
    { differs: "name-on-the-proof-of-address", safer: "page" },
  ),
  replaces(
    ["host-statement/hosted"],
    asksFor("host-statement/three-months", {
      when: isHosted,
      sources: [fiche("F14807", "2025-10-07"), page("SP-11")],
    }),
    { differs: "hosting-statement", safer: "page" },
  ),
  adds(
    notice("tax-notices-refused-by-the-state", {
      from: "2025-09-10",
      when: any(aProofIsShown, isHosted),
      sources: [fiche("F14807", "2025-10-07"), page("SP-09")],
    }),
    { differs: "tax-notices", safer: "law" },
  ),
];

/**
 * The kinds of proof of address on the page of Saint-Paul. What it accepts it calls examples; what it refuses it says it
 * refuses.
 */
export const saintPaulProofKinds: readonly ProofKind[] = frozen([
  ...accepts(
    proofsOfAddress,
    [page("SP-09")],
    "electricity-or-gas-bill",
    "water-bill",
    "internet-bill",
    "phone-bill",
    "payment-schedule-for-energy-or-water",
    "home-insurance-certificate-or-receipt",
    "tax-or-non-taxation-notice",
    "housing-tax-notice",
    "rent-receipt-not-handwritten",
    "housing-aid-certificate-for-apl-only",
  ),
  ...refusesKinds(
    proofsOfAddress,
    [page("SP-10")],
    "reminder-letter",
    "rent-receipt-between-private-persons",
    "bank-statement",
    "chequebook",
    "car-insurance",
    "property-tax-notice",
    "payslip",
    "income-tax-declaration",
    "subscription-certificate-for-a-bill",
    "subscription-certificate-without-2d-doc",
  ),
]);
