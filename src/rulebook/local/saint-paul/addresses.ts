import { always } from "../../../graph/fact.js";
import { decree, fiche, saintPaul as page } from "../../../sources/citation.js";
import { isHosted, livesInOwnName, livesWithParents } from "../../address.js";
import { asksFor, notice, paper } from "../../rule.js";
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
        fiche("F14807", "2023-03-20"),
        page("SP-08"),
        page("SP-09"),
        page("SP-67"),
      ],
    }),
    { differs: "proof-of-address-in-original", safer: "page" },
  ),
  replaces(
    ["proof-of-address/parent"],
    asksFor("proof-of-address/who-comes", {
      when: livesWithParents,
      paper: paper("proof-of-address", { form: "original", whose: "representative" }),
      sources: [fiche("F1342", "2026-04-27"), fiche("F32675", "2020-08-25"), page("SP-26")],
    }),
    { differs: "name-on-the-proof-of-address", safer: "page" },
  ),
  replaces(
    ["host-proof-of-address/hosted"],
    asksFor("host-proof-of-address/original", {
      when: isHosted,
      paper: paper("host-proof-of-address", { form: "original" }),
      sources: [fiche("F14807", "2023-03-20"), page("SP-11")],
    }),
    { differs: "proof-of-address-in-original", safer: "page" },
  ),
  replaces(
    ["host-statement/hosted"],
    asksFor("host-statement/three-months", {
      when: isHosted,
      sources: [fiche("F14807", "2023-03-20"), page("SP-11")],
    }),
    { differs: "hosting-statement", safer: "page" },
  ),
  adds(notice("more-proofs-of-address-refused", { when: always, sources: [page("SP-10")] }), {
    differs: "kinds-of-proof-of-address",
    safer: "page",
  }),
];
