import { situation } from "../application/facts.js";
import { is } from "../graph/condition.js";
import { named } from "../graph/node.js";
import { decree, fiche, reims, saintPaul } from "../sources/citation.js";
import { asksFor, paper, type Rule } from "./rule.js";

const livesInOwnName = /* @__PURE__ */ named(
  "lives under the own name",
  is(situation("home.lodging"), "own-name"),
);
const isHosted = /* @__PURE__ */ named("is hosted", is(situation("home.lodging"), "hosted", "with-parents"));

const hosting = [fiche("F14807", "2023-03-20"), saintPaul("SP-11"), reims("RE-14")] as const;

/** The proof of address (justificatif de domicile), and the three papers of whoever hosts the applicant. */
export const addressRules: readonly Rule[] = [
  asksFor("proof-of-address/own-name", {
    when: livesInOwnName,
    paper: paper("proof-of-address"),
    sources: [
      decree("55-1397", "2", "2017-11-05"),
      fiche("F14807", "2023-03-20"),
      fiche("F21089", "2025-04-16"),
      saintPaul("SP-08"),
      saintPaul("SP-09"),
      reims("RE-13"),
    ],
  }),
  asksFor("host-proof-of-address/hosted", {
    when: isHosted,
    paper: paper("host-proof-of-address"),
    sources: hosting,
  }),
  asksFor("host-id-copy/hosted", { when: isHosted, paper: paper("host-id-copy"), sources: hosting }),
  asksFor("host-statement/hosted", { when: isHosted, paper: paper("host-statement"), sources: hosting }),
];
