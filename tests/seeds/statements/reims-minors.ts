import { born, card, child, first, lost, only, passport, renewal, stolen } from "../../lines/people.js";
import { answers, kindsOf, partOf, sheet, type Statements } from "./shown.js";

const renews = child(renewal, [card("2024-05-01")]);
const firstCard = child(first);
const stolenCard = child(stolen, [card("2019-05-01", { where: "stolen" })]);
const lostCard = child(lost, [card("2019-05-01", { where: "lost" })]);
const hosted = child(renewal, [card("2024-05-01")], { home: { lodging: "hosted", justifAdresse: false } });
const apart = child(renewal, [card("2024-05-01")], {
  minor: {
    filedBy: "parent",
    parents: "apart",
    residence: "alternating",
    settledBy: "agreement",
    bothAddresses: false,
    parentsMarried: true,
  },
});
const unmarried = (recognisedInFirstYear: boolean, authorityGranted?: boolean) =>
  child(renewal, [card("2024-05-01")], {
    minor: {
      filedBy: "parent",
      parents: "together",
      parentsMarried: false,
      recognisedInFirstYear,
      ...(authorityGranted === undefined ? {} : { authorityGranted }),
    },
    ...only({ lateRecognition: !recognisedInFirstYear }),
  });
const decided = child(renewal, [card("2024-05-01")], only({ courtDecision: true }));
const bothNames = child(renewal, [card("2024-05-01")], {
  names: { useName: "both-parents", onTitleAlready: false, consent: "both-parents", form: "added" },
  ...only({ useNameAsked: true }),
});
const older = (day: string) => child(renewal, [card("2024-05-01")], { applicant: born(day) });
const simplified = ["pre-application-number", "held-cni", "photo", "proof-of-address", "parent-id"] as const;
const underAYear = { unit: "year", count: 1 } as const;

/** What the page of Reims says of minors. */
export const reimsMinors: Statements = {
  "RE-04": {
    "a minor comes with the person who holds parental authority": answers(renews, {
      deposit: ["applicant", "legal-representative"],
    }),
    "father, mother or guardian": [
      answers(renews, { told: ["who-may-accompany"] }),
      sheet(renews, "Un mineur vient avec son père, sa mère ou son tuteur.", "A minor comes with the father, the mother or the guardian."),
    ],
    "who shows their own identity document": [
      answers(renews, { documents: { "parent-id": "required" }, how: { "parent-id": { whose: "representative" } } }),
      sheet(
        renews,
        "Vous accompagnez l’enfant : elle prouve qui vous êtes.",
        "You come with the child: it proves who you are.",
      ),
    ],
  },
  "RE-24": {
    "the holder of parental authority comes to deposit and to collect": answers(renews, {
      deposit: ["applicant", "legal-representative"],
      collection: ["legal-representative"],
    }),
    "the minor comes to deposit": answers(renews, { deposit: ["applicant", "legal-representative"] }),
    "and to collect too if over twelve": answers(older("2013-11-25"), {
      collection: ["applicant", "legal-representative"],
    }),
    "on the day of deposit": [
      answers(
        child(renewal, [card("2024-05-01")], { applicant: born("2014-12-05"), collectOn: "2026-12-20" }),
        { collection: ["legal-representative"] },
      ),
      sheet(
        renews,
        "cette mairie regarde son âge le jour du dépôt",
        "this town hall looks at their age on the day the application is handed in",
      ),
    ],
  },
  "RE-25": {
    "a minor's card is valid for ten years": answers(renews, { valid: 10 }),
  },
  "RE-26": {
    "a card expired for less than five years makes the file a simplified one": answers(
      child(renewal, [card("2022-05-01")]),
      { list: { required: simplified } },
    ),
    "so does a valid passport": answers(child(first, [passport("2029-05-01")]), {
      documents: { "birth-record": "not-required", "other-photo-id": "not-required" },
    }),
    "or one expired for less than five years": answers(child(first, [passport("2022-05-01")]), {
      documents: { "birth-record": "not-required", "other-photo-id": "not-required" },
    }),
    "otherwise the file is a full one": answers(child(first, [passport("2021-11-01")]), {
      documents: { "birth-record": "required" },
    }),
  },
  "RE-27": {
    "a minor who never had a card: an official document with a photo, where possible": [
      answers(firstCard, { documents: { "other-photo-id": "advised" } }),
      sheet(firstCard, "Apportez ce document si vous en avez un.", "Bring this paper if you have one."),
    ],
    "a passport expired for more than five years or a student card": sheet(
      firstCard,
      "Cette mairie accepte, par exemple : permis de conduire ; permis de chasser ; carte professionnelle ; carte Vitale avec photo ; carte d’étudiant ; passeport périmé.",
      "This town hall accepts, for example: driving licence; hunting licence; professional card; health card (carte Vitale) with a photo; student card; passport that is out of date.",
    ),
    "original and a copy of the identity page": answers(firstCard, {
      how: { "other-photo-id": { form: "original", copies: 1 } },
    }),
  },
  "RE-28": {
    "a minor's card stolen: a declaration made to the police or the gendarmerie": [
      answers(stolenCard, { documents: { "theft-declaration": "required" } }),
      sheet(
        stolenCard,
        "Déclarez le vol à la police ou à la gendarmerie",
        "Report the theft to the police or the gendarmerie",
      ),
    ],
    "a minor's card lost: a declaration handed out after the complete file is deposited": [
      answers(lostCard, {
        documents: { "loss-declaration": "required" },
        told: ["loss-form-after-the-file"],
      }),
      sheet(lostCard, "après le dépôt du dossier complet", "after you have handed in the complete file"),
    ],
    "an official document with a photo": [
      answers(stolenCard, { documents: { "other-photo-id": "required" } }),
      answers(lostCard, { documents: { "other-photo-id": "required" } }),
    ],
    "and 25 € in fiscal stamps": [answers(stolenCard, { euros: 25 }), answers(lostCard, { euros: 25 })],
  },
  "RE-29": {
    "a minor born outside COMEDEC: a full copy of the birth record": answers(firstCard, {
      documents: { "birth-record": "required" },
      how: { "birth-record": { form: "full-copy" } },
    }),
    "under three months old": answers(firstCard, {
      how: { "birth-record": { freshness: { unit: "month", count: 3 } } },
    }),
    "up to date, giving the parents' dates and places of birth": sheet(
      firstCard,
      "Cette mairie demande la copie intégrale, à jour, avec les dates et lieux de naissance des parents",
      "This town hall asks for the full copy, up to date, with the dates and places of the parents’ births",
    ),
  },
  "RE-30": {
    "proof of French nationality on the same conditions as an adult": [
      answers(
        child(first, [], {
          applicant: born("2017-03-10", { birthRecord: { heldBy: "paper-registry", showsNationality: false } }),
        }),
        { documents: { "nationality-proof": "required" } },
      ),
      answers(firstCard, { documents: { "nationality-proof": "not-required" } }),
    ],
  },
  "RE-31": {
    "a proof of address, an original or a print of the internet": answers(renews, {
      documents: { "proof-of-address": "required" },
      how: { "proof-of-address": { form: "original-or-print" } },
    }),
    "under one year old": answers(renews, { how: { "proof-of-address": { freshness: underAYear } } }),
    "in the name of the parent with whom the child lives": [
      answers(renews, { how: { "proof-of-address": { whose: "representative" } } }),
      answers(
        child(renewal, [card("2024-05-01")], {
          minor: { filedBy: "parent", parents: "apart", residence: "with-the-other-parent",
            settledBy: "agreement", parentsMarried: true },
        }),
        { documents: { "proof-of-address": "not-required", "second-parent-proof-of-address": "required" } },
      ),
    ],
    "of the same kinds as an adult's": [
      partOf(renews, (answer) => kindsOf(answer, "proof-of-address").accepted.length, 6),
      partOf(
        { ...renews, depositOn: "2025-09-09" },
        (answer) => kindsOf(answer, "proof-of-address").accepted.length,
        7,
      ),
    ],
  },
  "RE-32": {
    "separated parents, the child living with each in turn: one proof of address for each": answers(apart, {
      documents: { "proof-of-address": "required", "second-parent-proof-of-address": "required" },
      how: { "second-parent-proof-of-address": { whose: "other-parent" } },
    }),
    "under one year old": answers(apart, { how: { "second-parent-proof-of-address": { freshness: underAYear } } }),
  },
  "RE-33": {
    "the parent is hosted with the child: a proof of address in the host's name": answers(hosted, {
      documents: { "host-proof-of-address": "required" },
      how: { "host-proof-of-address": { whose: "host" } },
    }),
    "a copy of the host's identity document": answers(hosted, {
      documents: { "host-id-copy": "required" },
      how: { "host-id-copy": { form: "photocopy" } },
    }),
    "the host's sworn statement, dated and signed, giving the host's address": [
      answers(hosted, { documents: { "host-statement": "required" } }),
      sheet(
        hosted,
        "sur l’honneur, datée et signée, avec l’adresse de cette personne",
        "on honour, dated and signed, with the host’s address",
      ),
    ],
    "and that parent and child have both lived there for more than three months": sheet(
      hosted,
      "depuis plus de 3 mois : pour un mineur, le parent et l’enfant.",
      "for more than 3 months: for a minor, the parent and the child.",
    ),
  },
  "RE-34": {
    "the identity document of the depositing parent": answers(renews, { documents: { "parent-id": "required" } }),
    "an identity card, a passport or a residence permit": [
      partOf(renews, (answer) => kindsOf(answer, "parent-id").accepted, [
        "identity-card",
        "passport",
        "residence-permit",
      ]),
      sheet(
        renews,
        "Cette mairie accepte : carte d’identité ; passeport ; titre de séjour.",
        "This town hall accepts: identity card; passport; residence permit.",
      ),
    ],
  },
  "RE-35": {
    "unmarried parents: a parent who recognised the child within one year may deposit": answers(unmarried(true), {
      refused: [],
    }),
    "one who did so later may not": answers(unmarried(false, false), { refused: ["no-parental-authority"] }),
    "unless a joint declaration of parental authority is shown": answers(unmarried(false, true), {
      refused: [],
      documents: { "joint-authority-declaration": "one-of" },
    }),
  },
  "RE-36": {
    "where they exist, every court decision on parental authority and residence": answers(decided, {
      documents: { "court-decisions": "required" },
    }),
    "divorce or separation, an order while proceedings run, guardianship, delegation": sheet(
      decided,
      "divorce, séparation, ordonnance d’une procédure en cours, tutelle, délégation",
      "divorce, separation, an order while proceedings run, guardianship, delegation",
    ),
    "with the parents' agreement if there is one": sheet(
      decided,
      "Joignez l’accord des parents, s’il y en a un",
      "Add the parents’ agreement, if there is one",
    ),
    "none where there is none": answers(renews, { documents: { "court-decisions": "not-required" } }),
  },
  "RE-37": {
    "both parents' names as use name: the agreement of the parent who is not depositing": answers(bothNames, {
      documents: { "other-parent-use-name-agreement": "required" },
    }),
    "written, dated and signed": sheet(
      bothNames,
      "L’autre parent y écrit, date et signe qu’il est d’accord.",
      "In it the other parent writes, dates and signs that they agree.",
    ),
    "with a copy of their identity document": answers(bothNames, {
      documents: { "other-parent-id-copy": "required" },
      how: { "other-parent-id-copy": { form: "photocopy", whose: "other-parent" } },
    }),
  },
  "RE-38": {
    "a simplified minor file: the form, the old card, a photo, a proof of address, the parent's document": answers(
      renews,
      { list: { required: simplified } },
    ),
    "the card expired more than five years ago: the original passport, with a copy of its identity page": answers(
      child(renewal, [card("2019-05-01"), passport("2029-05-01")]),
      { list: { required: [...simplified, "held-passport"] }, how: { "held-passport": { form: "original", copies: 1 } } },
    ),
    "where they apply, the court decisions": answers(decided, {
      list: { required: [...simplified, "court-decisions"] },
    }),
    "where it applies, the use-name agreement": answers(bothNames, {
      list: { required: [...simplified, "other-parent-use-name-agreement", "other-parent-id-copy"] },
    }),
  },
  "RE-42": {
    "a minor's card is collected by the parent": answers(renews, { collection: ["legal-representative"] }),
    "where the file was deposited": sheet(
      renews,
      "Retirez le titre là où le dossier a été déposé.",
      "Collect the title where the application was handed in.",
    ),
  },
};
