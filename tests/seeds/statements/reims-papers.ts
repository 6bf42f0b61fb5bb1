import { adult, born, card, first, firstPassport, renewal } from "../../lines/people.js";
import { registryOf, type ProofKindId } from "titres-identite";
import { answers, kindsOf, partOf, sheet, type Shown, type Statements } from "./shown.js";

const renews = adult(renewal, [card("2024-05-01")]);
const firstCard = adult(first);
const hosted = adult(renewal, [card("2024-05-01")], { home: { lodging: "hosted", justifAdresse: false } });
const underAYear = { unit: "year", count: 1 } as const;
const underThreeMonths = { unit: "month", count: 3 } as const;
const silent = born("1985-06-15", { birthRecord: { heldBy: "paper-registry", showsNationality: false } });
const connected = born("1985-06-15", { birthRecord: { heldBy: "connected-registry", showsNationality: true } });
const photo = (fr: string, en: string): Shown => sheet(renews, fr, en);
/** The eve of the day on which the State refused tax notices. */
const onTheEve = adult(renewal, [card("2024-05-01")], { depositOn: "2025-09-09" });
const proof = (fr: string, en: string, kind: ProofKindId, given = renews): readonly Shown[] => [
  partOf(given, (answer) => kindsOf(answer, "proof-of-address").accepted.includes(kind), true),
  sheet(given, fr, en),
];

/** What the page of Reims says of photos, of proofs of address, of birth records and of nationality. */
export const reimsPapers: Statements = {
  "RE-12": {
    "a photo under six months old": answers(renews, { how: { photo: { freshness: { unit: "month", count: 6 } } } }),
    "uncut": photo("Ne découpez pas les photos", "Do not cut the photos out"),
    "and unfolded": photo("ni pli", "no fold"),
    "from the front": photo("La photo est prise de face", "The photo is taken from the front"),
    "eyes open": photo("les yeux ouverts", "eyes open"),
    "mouth closed": photo("bouche fermée", "mouth closed"),
    "face uncovered": photo("le visage dégagé", "face uncovered"),
    "bare head": photo("Tête nue", "Head bare"),
    "no cast shadow": photo("sans ombre portée", "no cast shadow"),
    "a plain light background, not white": photo(
      "fond clair et uni mais pas blanc",
      "plain light background but not white",
    ),
    "3.5 by 4.5 cm": photo("35 × 45 mm", "35 × 45 mm"),
    "with a face of 3.2 to 3.6 cm": photo("visage haut de 32 à 36 mm", "face 32 to 36 mm high"),
    "home-made digital photos are refused": photo(
      "Cette mairie refuse une photo numérique faite soi-même.",
      "This town hall refuses a home-made digital photo.",
    ),
  },
  "RE-13": {
    "a proof of address, an original or a print of the internet": answers(renews, {
      documents: { "proof-of-address": "required" },
      how: { "proof-of-address": { form: "original-or-print" } },
    }),
    "under one year old": answers(renews, { how: { "proof-of-address": { freshness: underAYear } } }),
    "in the applicant's surname and first name": [
      answers(renews, { how: { "proof-of-address": { whose: "applicant" } } }),
      sheet(renews, "Le nom et le prénom doivent y figurer.", "It must bear the surname and first name."),
    ],
    "a bill for water": proof("Cette mairie accepte, par exemple : facture d’eau ;", "This town hall accepts, for example: water bill;", "water-bill"),
    "a bill for electricity or gas": proof(
      "facture d’électricité ou de gaz ;",
      "electricity or gas bill;",
      "electricity-or-gas-bill",
    ),
    "a bill for a landline or mobile phone": proof(
      "facture de téléphone fixe ou mobile ;",
      "landline or mobile phone bill;",
      "phone-bill",
    ),
    "a home insurance certificate bearing the insurer's signature": proof(
      "attestation d’assurance du logement signée par l’assureur",
      "home insurance certificate signed by the insurer",
      "home-insurance-signed-by-the-insurer",
    ),
    "or, everywhere but in the full adult file, the insurer's stamp": sheet(
      renews,
      "(son cachet suffit, sauf dans le dossier complet d’un majeur)",
      "(a stamp will do, except in the full file of an adult)",
    ),
    "a rent receipt from a housing body": proof(
      "quittance de loyer d’un organisme logeur ;",
      "rent receipt from a housing body;",
      "rent-receipt-from-a-housing-body",
    ),
    "a notice of taxation or non-taxation on income": [
      ...proof(
        "avis d’imposition ou de non-imposition",
        "income tax or non-taxation notice",
        "tax-or-non-taxation-notice",
        onTheEve,
      ),
      sheet(
        renews,
        "La page de cette mairie accepte encore",
        "The page of this town hall still accepts notices of income tax",
      ),
    ],
    "or on housing": proof("avis de taxe d’habitation", "housing tax notice", "housing-tax-notice"),
  },
  "RE-14": {
    "hosted: a proof of address in the host's name": answers(hosted, {
      documents: { "host-proof-of-address": "required", "proof-of-address": "not-required" },
      how: { "host-proof-of-address": { whose: "host" } },
    }),
    "a copy of the host's identity document": answers(hosted, {
      documents: { "host-id-copy": "required" },
      how: { "host-id-copy": { form: "photocopy", whose: "host" } },
    }),
    "the host's sworn statement, dated and signed": [
      answers(hosted, { documents: { "host-statement": "required" } }),
      sheet(
        hosted,
        "Cette mairie la veut sur l’honneur, datée et signée",
        "This town hall wants it on honour, dated and signed",
      ),
    ],
    "giving the host's address": sheet(
      hosted,
      "avec l’adresse de cette personne",
      "with the host’s address",
    ),
    "and more than three months of residence there": sheet(
      hosted,
      "Il faut y lire que vous y vivez depuis plus de 3 mois",
      "It must say that you have lived there for more than 3 months",
    ),
    "the same for an adult living with the parents": answers(
      adult(renewal, [card("2024-05-01")], { home: { lodging: "with-parents", justifAdresse: false } }),
      { documents: { "host-proof-of-address": "required", "host-id-copy": "required", "host-statement": "required" } },
    ),
  },
  "RE-15": {
    "birth commune not on COMEDEC: an extract of the birth record": answers(firstCard, {
      documents: { "birth-record": "required" },
      how: { "birth-record": { form: "extract-with-parentage" } },
    }),
    "under three months old": answers(firstCard, { how: { "birth-record": { freshness: underThreeMonths } } }),
    "up to date, giving the parents' dates and places of birth": sheet(
      firstCard,
      "Cette mairie demande l’extrait avec filiation, à jour, avec les dates et lieux de naissance des parents",
      "This town hall asks for the extract that names the parents, up to date, with the dates and places of their births",
    ),
  },
  "RE-16": {
    "Reims is on COMEDEC": partOf(firstCard, () => registryOf("51454"), "connected-registry"),
    "so is the ministry's central service, for French people born abroad": answers(
      adult(first, [], {
        applicant: born("1985-06-15", {
          birthplace: "abroad",
          birthRecord: { heldBy: "central-service", showsNationality: true },
        }),
      }),
      { documents: { "birth-record": "not-required" } },
    ),
    "a person born in Reims shows no birth record for a card": answers(adult(first, [], { applicant: connected }), {
      documents: { "birth-record": "not-required" },
      told: ["record-requested-by-the-counter"],
    }),
    "nor for a passport": answers(adult(firstPassport, [], { applicant: connected }), {
      documents: { "birth-record": "not-required" },
    }),
  },
  "RE-17": {
    "born at the Courlancy clinic in Bezannes: the record is asked for at the Bezannes town hall": [
      answers(firstCard, { told: ["born-at-the-courlancy-clinic"] }),
      sheet(
        firstCard,
        "Pour une naissance à la polyclinique Courlancy, l’acte de naissance se demande à la mairie de Bezannes",
        "For a birth at the Courlancy clinic, ask the town hall of Bezannes for the birth certificate",
      ),
    ],
  },
  "RE-18": {
    "a birth record that does not mention French nationality: proof of it": answers(
      adult(first, [], { applicant: silent }),
      { documents: { "nationality-proof": "required" } },
    ),
    "not born in France of a parent born in France: proof of it": [
      answers(
        adult(first, [], {
          applicant: born("1985-06-15", { parentBornInFrance: false, birthRecord: { heldBy: "paper-registry", nationalityInMargin: false } }),
        }),
        { documents: { "nationality-proof": "required" } },
      ),
    ],
    "born in France of at least one parent born in France: none": answers(
      adult(first, [], {
        applicant: born("1985-06-15", { parentBornInFrance: true, birthRecord: { heldBy: "paper-registry" } }),
      }),
      { documents: { "nationality-proof": "not-required" } },
    ),
  },
};
