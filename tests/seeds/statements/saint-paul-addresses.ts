import { checklist as inEnglish } from "titres-identite/en";
import { checklist } from "titres-identite/fr";
import type { ProofKindId } from "titres-identite";
import { adult, card, child, renewal } from "../../lines/people.js";
import { answers, kindsOf, partOf, sheet, type Shown, type Statements } from "./shown.js";

const renews = adult(renewal, [card("2024-05-01")]);
const hosted = adult(renewal, [card("2024-05-01")], { home: { lodging: "hosted", justifAdresse: false } });
const underAYear = { unit: "year", count: 1 } as const;

/** The eve of the day on which the State refused tax notices. */
const onTheEve = adult(renewal, [card("2024-05-01")], { depositOn: "2025-09-09" });

/** A kind of proof of address is accepted, or refused: in the answer, and by its name in the sheet. */
const kind =
  (is: "accepted" | "refused", isNot: "accepted" | "refused", given = renews) =>
  (fr: string, en: string, named: ProofKindId): readonly Shown[] => [
    partOf(
      given,
      (answer) => {
        const kinds = kindsOf(answer, "proof-of-address");
        return [kinds[is].includes(named), kinds[isNot].includes(named)];
      },
      [true, false],
    ),
    sheet(given, fr, en),
  ];
const accepted = kind("accepted", "refused");
const acceptedOnTheEve = kind("accepted", "refused", onTheEve);
const refused = kind("refused", "accepted");

/** What the page of Saint-Paul says of proofs of address. */
export const saintPaulAddresses: Statements = {
  "SP-08": {
    "a proof of address": answers(renews, { documents: { "proof-of-address": "required" } }),
    "an original": answers(renews, { how: { "proof-of-address": { form: "original" } } }),
    "under one year old on the day of deposit": answers(renews, {
      how: { "proof-of-address": { freshness: underAYear, issuedOnOrAfter: "2025-11-26" } },
    }),
    "in the applicant's surname and first names": [
      answers(renews, { how: { "proof-of-address": { whose: "applicant" } } }),
      sheet(renews, "Le nom et le prénom doivent y figurer.", "It must bear the surname and first name."),
    ],
  },
  "SP-09": {
    "what is accepted are examples": sheet(
      renews,
      "Cette mairie accepte, par exemple : facture d’électricité ou de gaz",
      "This town hall accepts, for example: electricity or gas bill",
    ),
    "a bill for electricity or gas": accepted(
      "facture d’électricité ou de gaz ;",
      "electricity or gas bill;",
      "electricity-or-gas-bill",
    ),
    "a bill for water": accepted("facture d’eau ;", "water bill;", "water-bill"),
    "a bill for internet": accepted("facture d’accès à internet ;", "internet bill;", "internet-bill"),
    "a bill for a landline or mobile phone": accepted(
      "facture de téléphone fixe ou mobile ;",
      "landline or mobile phone bill;",
      "phone-bill",
    ),
    "a payment schedule for electricity, gas or water": accepted(
      "échéancier de paiement d’électricité, de gaz ou d’eau ;",
      "payment schedule for electricity, gas or water;",
      "payment-schedule-for-energy-or-water",
    ),
    "a home insurance certificate or receipt (fire, tenant's risks or liability)": accepted(
      "attestation ou quittance d’assurance du logement (incendie, risques locatifs ou responsabilité civile) ;",
      "home insurance certificate or receipt (fire, tenant’s risks or liability);",
      "home-insurance-certificate-or-receipt",
    ),
    "a notice of income tax or of non-taxation": [
      ...acceptedOnTheEve(
      "avis d’imposition ou de non-imposition ;",
      "income tax or non-taxation notice;",
      "tax-or-non-taxation-notice",
      ),
      sheet(
        renews,
        "La page de cette mairie accepte encore",
        "The page of this town hall still accepts notices of income tax",
      ),
    ],
    "the housing tax": accepted(
      "avis de taxe d’habitation ;",
      "housing tax notice (taxe d’habitation);",
      "housing-tax-notice",
    ),
    "a rent receipt that is not handwritten": accepted(
      "quittance de loyer non manuscrite",
      "rent receipt that is not handwritten",
      "rent-receipt-not-handwritten",
    ),
    "a CAF certificate, for housing aid (APL) only": accepted(
      "attestation de la CAF (pour l’APL seulement)",
      "certificate from the CAF (for the housing aid APL only)",
      "housing-aid-certificate-for-apl-only",
    ),
    "these stand in the place of the national list, which is not printed": [
      partOf(renews, (answer) => checklist(answer).includes("titre de propriété"), false),
      partOf(renews, (answer) => inEnglish(answer).includes("title deed"), false),
    ],
  },
  "SP-10": {
    "no reminder letter": refused(
      "Cette mairie refuse : lettre de relance",
      "This town hall refuses: reminder letter",
      "reminder-letter",
    ),
    "no rent receipt between private persons": refused(
      "quittance de loyer entre particuliers",
      "rent receipt from a private landlord",
      "rent-receipt-between-private-persons",
    ),
    "no bank statement": refused("relevé de compte bancaire", "bank statement", "bank-statement"),
    "no chequebook": refused("chéquier", "chequebook", "chequebook"),
    "no car insurance": refused("assurance automobile", "car insurance", "car-insurance"),
    "no property tax notice": refused(
      "avis de taxe foncière",
      "property tax notice (taxe foncière)",
      "property-tax-notice",
    ),
    "no payslip": refused("fiche de paie", "payslip", "payslip"),
    "no income tax declaration": refused(
      "déclaration de revenus",
      "income tax declaration",
      "income-tax-declaration",
    ),
    "no subscription certificate in place of a utility bill": refused(
      "attestation d’abonnement à la place d’une facture d’électricité, de gaz ou d’eau",
      "subscription certificate in place of an electricity, gas or water bill",
      "subscription-certificate-for-a-bill",
    ),
    "expressly no subscription certificate without a 2D-Doc code": refused(
      "attestation d’abonnement sans code 2D-Doc",
      "subscription certificate without a 2D-Doc code",
      "subscription-certificate-without-2d-doc",
    ),
  },
  "SP-11": {
    "a hosted applicant brings a copy of the host's identity document": answers(hosted, {
      documents: { "host-id-copy": "required" },
      how: { "host-id-copy": { form: "photocopy", whose: "host" } },
    }),
    "the host's original statement": answers(hosted, {
      documents: { "host-statement": "required" },
      how: { "host-statement": { form: "original", whose: "host" } },
    }),
    "dated and signed": sheet(
      hosted,
      "Cette mairie la veut en original, datée et signée",
      "This town hall wants the original, dated and signed",
    ),
    "that the applicant has lived there for more than three months": sheet(
      hosted,
      "et veut y lire que c’est depuis plus de 3 mois",
      "It must say that you have lived there for more than 3 months",
    ),
    "an original proof of address under one year old": answers(hosted, {
      how: { "host-proof-of-address": { form: "original", freshness: underAYear } },
    }),
    "in the host's surname and first names": sheet(
      hosted,
      "Le nom et le prénom de cette personne doivent y figurer.",
      "It must bear your host’s surname and first name.",
    ),
    "so does a hosted parent with a child": answers(
      child(renewal, [card("2024-05-01")], { home: { lodging: "hosted", justifAdresse: false } }),
      { documents: { "host-id-copy": "required", "host-statement": "required", "host-proof-of-address": "required" } },
    ),
    "so does an adult child living with the parents": answers(
      adult(renewal, [card("2024-05-01")], { home: { lodging: "with-parents", justifAdresse: false } }),
      { documents: { "host-id-copy": "required", "host-statement": "required", "host-proof-of-address": "required" } },
    ),
    "the examples of proofs are the same for the host": sheet(
      hosted,
      "Le nom et le prénom de cette personne doivent y figurer. Cette mairie accepte, par exemple : facture d’électricité",
      "It must bear your host’s surname and first name. This town hall accepts, for example: electricity or gas bill",
    ),
  },
};
