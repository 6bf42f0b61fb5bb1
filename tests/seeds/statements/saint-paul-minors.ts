import { born, card, child, first, only, passport, passportRenewal, renewal } from "../../lines/people.js";
import { answers, sheet, type Statements } from "./shown.js";

const renews = child(renewal, [card("2024-05-01")]);
const apart = (more = {}) =>
  child(first, [], {
    minor: { filedBy: "parent", parents: "apart", residence: "alternating", parentsMarried: true, ...more } as const,
  });
const byCourt = apart({ bothAddresses: true, settledBy: "court-decision" });
const byAgreement = apart({ bothAddresses: true, settledBy: "agreement" });
const oneHome = apart({ bothAddresses: false });
const bothNames = child(first, [], {
  names: { useName: "both-parents", onTitleAlready: false, consent: "both-parents", form: "added" },
  ...only({ useNameAsked: true }),
});
const underAYear = { unit: "year", count: 1 } as const;

/** What the page of Saint-Paul says of minors. */
export const saintPaulMinors: Statements = {
  "SP-22": {
    "a minor is present at deposit": [
      answers(renews, { deposit: ["applicant", "legal-representative"] }),
      sheet(
        renews,
        "Au dépôt : vous et l’enfant, en personne.",
        "To hand in the application: you and the child, in person.",
      ),
    ],
  },
  "SP-23": {
    "a minor under twelve need not come to collect": [
      answers(child(first, [], { applicant: born("2016-11-24") }), { collection: ["legal-representative"] }),
      sheet(renews, "Au retrait : vous, en personne. Pour l’enfant, ce n’est pas nécessaire.", "To collect the title: you, in person. It is not necessary for the child."),
    ],
  },
  "SP-24": {
    "a minor renews a card: the minor's own card": answers(renews, {
      documents: { "held-cni": "required" },
      how: { "held-cni": { whose: "applicant" } },
    }),
    "a minor renews a passport: the minor's own passport": answers(child(passportRenewal, [passport("2025-01-10")]), {
      documents: { "held-passport": "required" },
      how: { "held-passport": { whose: "applicant" } },
    }),
  },
  "SP-25": {
    "a minor brings a birth record with parentage": answers(renews, {
      documents: { "birth-record": "required" },
      how: { "birth-record": { form: "full-copy-or-extract-with-parentage" } },
    }),
    "under three months old": answers(renews, {
      how: { "birth-record": { freshness: { unit: "month", count: 3 } } },
    }),
    "even where the registry is connected": answers(
      child(renewal, [card("2024-05-01")], {
        applicant: born("2017-03-10", { birthRecord: { heldBy: "connected-registry", showsNationality: true } }),
      }),
      { documents: { "birth-record": "required" } },
    ),
  },
  "SP-26": {
    "a proof of address under one year old": answers(renews, {
      documents: { "proof-of-address": "required" },
      how: { "proof-of-address": { form: "original", freshness: underAYear } },
    }),
    "in the name of the legal representative who is present": [
      answers(renews, { how: { "proof-of-address": { whose: "representative" } } }),
      sheet(
        renews,
        "Cette mairie le veut au nom de la personne qui vient au dépôt avec lui",
        "This town hall wants it in the name of whoever comes with the minor to hand in the application",
      ),
    ],
  },
  "SP-27": {
    "alternating custody with two homes: proof of it": answers(byCourt, {
      documents: { "alternating-residence-proof": "required" },
    }),
    "a court decision or an agreement of the parents": sheet(
      byCourt,
      "L’accord des parents, ou la décision de justice.",
      "The parents’ agreement, or the court decision.",
    ),
    "and one proof of address for each parent": answers(byCourt, {
      documents: { "proof-of-address": "required", "second-parent-proof-of-address": "required" },
      how: { "second-parent-proof-of-address": { whose: "other-parent", freshness: underAYear } },
    }),
  },
  "SP-28": {
    "settled by agreement: also a copy of the identity card of the parent who is not depositing": [
      answers(byAgreement, {
        documents: { "other-parent-id-copy": "required" },
        how: { "other-parent-id-copy": { form: "photocopy", whose: "other-parent" } },
      }),
      sheet(
        byAgreement,
        "La page de cette mairie parle de sa carte d’identité.",
        "The page of this town hall speaks of their identity card.",
      ),
    ],
    "not where a court settled it": answers(byCourt, { documents: { "other-parent-id-copy": "not-required" } }),
  },
  "SP-29": {
    "alternating custody with one home only: both parents' statement": answers(oneHome, {
      documents: { "parents-residence-statement": "required" },
    }),
    "that names that home": sheet(
      oneHome,
      "Les deux parents y déclarent l’adresse qui doit seule figurer sur le titre.",
      "In it both parents say which address alone is to be printed on the title.",
    ),
    "and a copy of the identity card of the parent who is not depositing": [
      answers(oneHome, {
        documents: { "other-parent-id-copy": "required" },
        how: { "other-parent-id-copy": { form: "photocopy", whose: "other-parent" } },
      }),
      sheet(
        oneHome,
        "La page de cette mairie parle de la carte d’identité du parent qui ne fait pas la demande.",
        "The page of this town hall speaks of the identity card of the parent who does not apply.",
      ),
    ],
  },
  "SP-30": {
    "parental authority held by someone other than the parents: the court decision": [
      answers(child(first, [], { minor: { filedBy: "third-party", parents: "together" } }), {
        documents: { "parental-authority-decision": "required" },
      }),
      answers(child(first, [], { minor: { filedBy: "guardian", parents: "together" } }), {
        documents: { "guardianship-judgment": "required" },
      }),
    ],
  },
  "SP-31": {
    "a parent has died: that parent's death record": [
      answers(child(first, [], only({ parentDeceased: true })), { documents: { "parent-death-record": "required" } }),
      sheet(
        child(first, [], only({ parentDeceased: true })),
        "Acte de décès du parent",
        "Death certificate of the parent",
      ),
    ],
  },
  "SP-32": {
    "any other family situation: ask the town hall": [
      answers(apart({ residence: "with-the-filing-parent" }), { referrals: ["other-family-situation"] }),
      sheet(
        apart({ residence: "with-the-filing-parent" }),
        "la page de cette mairie n’en dit rien : demandez-lui quels papiers elle veut",
        "the page of this town hall says nothing of that: ask it which papers it wants",
      ),
    ],
  },
  "SP-33": {
    "the original identity document of the parent who is present": answers(renews, {
      documents: { "parent-id": "required" },
      how: { "parent-id": { form: "original", whose: "representative", at: "deposit" } },
    }),
  },
  "SP-34": {
    "both parents' names as use name: a handwritten letter from each parent": [
      answers(bothNames, { documents: { "parents-use-name-letters": "required" } }),
      sheet(bothNames, "Chaque parent écrit la sienne à la main", "Each parent writes their own by hand"),
    ],
    "asking for it and giving the order of the names": sheet(
      bothNames,
      "Il y demande le nom d’usage et donne l’ordre des deux noms",
      "It asks for the name and gives the order of the two names",
    ),
    "the same as on the pre-application, on paper or online": sheet(
      bothNames,
      "le même que dans la demande",
      "the same as in the application",
    ),
    "and copies of both parents' identity documents or passports": answers(bothNames, {
      documents: { "other-parent-id-copy": "required", "parent-id": "required" },
      how: { "other-parent-id-copy": { form: "photocopy" }, "parent-id": { copies: 1 } },
    }),
  },
};
