import {
  adult,
  born,
  card,
  child,
  first,
  firstPassport,
  lost,
  only,
  passport,
  passportRenewal,
  renewal,
  stolen,
} from "../../lines/people.js";
import { answers, sheet, type Statements } from "./shown.js";

const renews = adult(renewal, [card("2024-05-01")]);
const firstCard = adult(first);
const underThreeMonths = { unit: "month", count: 3 } as const;
const connected = born("1985-06-15", { birthRecord: { heldBy: "connected-registry", showsNationality: true } });
const silent = born("1985-06-15", { birthRecord: { heldBy: "paper-registry", showsNationality: false } });
const bornAbroad = (inForeignLanguage: boolean) =>
  born("1985-06-15", {
    birthplace: "abroad",
    birthRecord: {
      heldBy: "foreign-registry",
      showsNationality: true,
      inForeignLanguage,
      ...(inForeignLanguage ? { multilingualForm: false } : {}),
    },
  });

/** What the page of Saint-Paul says of the papers of every file, of titles held and of civil status. */
export const saintPaulPapers: Statements = {
  "SP-06": {
    "the original of every document is shown at deposit": answers(renews, {
      how: { "proof-of-address": { form: "original", at: "deposit" }, "held-cni": { form: "original" } },
    }),
    "and a copy of it": [
      answers(child(renewal, [card("2024-05-01")]), {
        how: { "proof-of-address": { copies: 1 }, "birth-record": { copies: 1 }, "parent-id": { copies: 1 } },
      }),
      sheet(
        renews,
        "De chaque papier, apportez l’original et une photocopie",
        "Of each paper, bring the original and a photocopy",
      ),
    ],
  },
  "SP-07": {
    "one identity photo": answers(renews, { documents: { photo: "required" } }),
    "under six months old": answers(renews, { how: { photo: { freshness: { unit: "month", count: 6 } } } }),
    "a likeness on the day of deposit": sheet(
      renews,
      "La photo doit vous ressembler au dépôt",
      "The photo must look like you on both visits, to hand in the application",
    ),
    "to ISO/IEC 19794-5:2005": sheet(renews, "ISO/IEC 19794-5:2005", "ISO/IEC 19794-5:2005"),
    "the whole sheet, uncut, is best brought": sheet(
      renews,
      "Ne découpez pas les photos : apportez la planche entière.",
      "Do not cut the photos out: bring the whole sheet.",
    ),
    "preferably in colour": sheet(renews, "de préférence en couleur", "best in colour"),
  },
  "SP-15": {
    "any French title held is shown, even expired": answers(adult(firstPassport, [card("2015-05-01")]), {
      documents: { "held-cni": "required" },
      held: { card: { standing: "expired", shown: "yes" } },
    }),
    "in original": answers(adult(firstPassport, [card("2015-05-01")]), {
      how: { "held-cni": { form: "original" } },
    }),
    "a passport as well as a card": answers(adult(first, [passport("2015-05-01")]), {
      documents: { "held-passport": "required" },
      how: { "held-passport": { form: "original" } },
    }),
  },
  "SP-16": {
    "whoever holds both a passport and a card is advised to show both": [
      answers(adult(renewal, [card("2024-05-01"), passport("2030-01-10")]), {
        documents: { "held-passport": "advised" },
      }),
      answers(adult(passportRenewal, [card("2024-05-01"), passport("2025-01-10")]), {
        documents: { "held-cni": "advised" },
      }),
    ],
    "for it may make the application easier": sheet(
      adult(renewal, [card("2024-05-01"), passport("2030-01-10")]),
      "montrer les deux peut faciliter la demande",
      "showing both may make the application easier",
    ),
  },
  "SP-17": {
    "a first application without an acceptable title: a birth record": answers(firstCard, {
      documents: { "birth-record": "required" },
    }),
    "original, with parentage": answers(firstCard, {
      how: { "birth-record": { form: "full-copy-or-extract-with-parentage" } },
    }),
    "under three months old": answers(firstCard, { how: { "birth-record": { freshness: underThreeMonths } } }),
    "a plastic card valid or expired for less than five years is acceptable": answers(
      adult(firstPassport, [card("2022-05-01")]),
      { documents: { "birth-record": "not-required" } },
    ),
    "one expired for longer is not": answers(adult(firstPassport, [card("2019-05-01")]), {
      documents: { "birth-record": "required" },
    }),
    "a passport issued since 30 April 2008 is acceptable": answers(
      adult(first, [passport("2018-04-29", { issuedOn: "2008-04-30", format: "electronic" })], {
        depositOn: "2022-11-25",
      }),
      { documents: { "birth-record": "not-required" } },
    ),
    "one issued the day before is not": answers(
      adult(first, [passport("2018-04-28", { issuedOn: "2008-04-29", format: "electronic" })], {
        depositOn: "2022-11-25",
      }),
      { documents: { "birth-record": "required" } },
    ),
    "dropped where the birth commune in France is on COMEDEC": answers(
      adult(first, [], { applicant: connected }),
      { documents: { "birth-record": "not-required" } },
    ),
    "dropped where the birth was abroad, though the law asks for it": [
      answers(adult(first, [], { applicant: bornAbroad(false) }), {
        documents: { "birth-record": "advised" },
        told: ["law-asks-for-the-record-abroad"],
      }),
      sheet(
        adult(first, [], { applicant: bornAbroad(false) }),
        "la page de cette mairie dispense d’acte de naissance toute personne née à l’étranger",
        "the page of this town hall asks no birth certificate of anyone born abroad",
      ),
    ],
  },
  "SP-18": {
    "proof of French nationality where the birth record does not establish it": answers(
      adult(first, [], { applicant: silent }),
      { documents: { "nationality-proof": "required" } },
    ),
    "none where it does": answers(firstCard, { documents: { "nationality-proof": "not-required" } }),
    "the example: a birth record from Nantes whose marginal note records that nationality was obtained": sheet(
      adult(first, [], { applicant: silent }),
      "un acte de naissance de Nantes qui dit, en marge, que la nationalité française a été obtenue",
      "a birth record from Nantes which says in its margin that French nationality was obtained",
    ),
  },
  "SP-19": {
    "where it applies, a residence permit or a foreign identity document": [
      answers(adult(first, [], only({ foreignIdHeld: true })), { documents: { "foreign-id": "required" } }),
      sheet(
        adult(first, [], only({ foreignIdHeld: true })),
        "Titre de séjour, ou pièce d’identité d’un autre pays",
        "Residence permit, or identity document of another country",
      ),
    ],
  },
  "SP-20": {
    "a foreign civil-status record comes as the original": sheet(
      adult(first, [], { applicant: bornAbroad(true) }),
      "D’un acte d’état civil étranger, cette mairie veut l’original",
      "Of a foreign civil-status record, this town hall wants the original",
    ),
    "with a sworn translator's translation": [
      answers(adult(first, [], { applicant: bornAbroad(true) }), {
        documents: { "sworn-translation": "required" },
      }),
      sheet(
        adult(first, [], { applicant: bornAbroad(true) }),
        "avec la traduction d’un traducteur assermenté",
        "with a translation by a sworn translator",
      ),
    ],
  },
  "SP-35": {
    "a card renewed: the original of the card": answers(renews, {
      documents: { "held-cni": "required" },
      how: { "held-cni": { form: "original" } },
    }),
    "a passport renewed: the original of the passport": answers(
      adult(passportRenewal, [passport("2025-01-10")]),
      { documents: { "held-passport": "required" }, how: { "held-passport": { form: "original" } } },
    ),
    "both renewed: both": answers(
      adult({ ...renewal, ...passportRenewal }, [card("2024-05-01"), passport("2025-01-10")]),
      { documents: { "held-cni": "required", "held-passport": "required" } },
    ),
  },
  "SP-36": {
    "a title that cannot be shown: a document with a photo": answers(
      adult(renewal, [card("2024-05-01", { where: "unavailable" })]),
      { documents: { "other-photo-id": "one-of" } },
    ),
    "failing that, a statement that there is none": [
      answers(adult(renewal, [card("2024-05-01", { where: "unavailable" })]), {
        sets: { "other-photo-id/title-not-shown": [["other-photo-id"], ["no-photo-id-statement"]] },
      }),
      sheet(
        adult(renewal, [card("2024-05-01", { where: "unavailable" })]),
        "La déclaration ne sert que si vous n’avez aucun document avec photo.",
        "The statement will do only if you have no document with a photo.",
      ),
    ],
  },
  "SP-38": {
    "loss: a birth record with parentage under three months old": answers(
      adult(lost, [card("2029-05-01", { where: "lost" }), passport("2030-01-10")]),
      {
        documents: { "birth-record": "required" },
        how: { "birth-record": { form: "full-copy-or-extract-with-parentage", freshness: underThreeMonths } },
      },
    ),
    "theft: the same": answers(adult(stolen, [card("2029-05-01", { where: "stolen" }), passport("2030-01-10")]), {
      documents: { "birth-record": "required" },
    }),
    "dropped for a COMEDEC birth commune": answers(
      adult(lost, [card("2029-05-01", { where: "lost" }), passport("2030-01-10")], { applicant: connected }),
      { documents: { "birth-record": "not-required" } },
    ),
    "dropped for a birth abroad": answers(
      adult(lost, [card("2029-05-01", { where: "lost" }), passport("2030-01-10")], {
        applicant: bornAbroad(false),
      }),
      { documents: { "birth-record": "not-required" } },
    ),
    "it is asked for at the town hall of birth": sheet(
      adult(lost, [card("2029-05-01", { where: "lost" }), passport("2030-01-10")]),
      "ou à la mairie du lieu de naissance",
      "or at the town hall of the place of birth",
    ),
  },
  "SP-63": {
    "the birth record is asked for online or at the town hall of birth": sheet(
      firstCard,
      "L’acte de naissance se demande en ligne, ou à la mairie du lieu de naissance",
      "Ask for the birth certificate online, or at the town hall of the place of birth",
    ),
    "a COMEDEC commune sends the civil-status data itself": [
      answers(adult(first, [], { applicant: connected }), { told: ["record-requested-by-the-counter"] }),
      sheet(firstCard, "elle envoie elle-même l’état civil", "it sends civil status itself"),
    ],
    "the list of these communes is on the national agency's site": sheet(
      firstCard,
      "à l’état civil dématérialisé (COMEDEC). La liste est sur le site de France Titres (ants.gouv.fr)",
      "that send civil status electronically (COMEDEC). The list is on the site of France Titres (ants.gouv.fr)",
    ),
  },
  "SP-64": {
    "the additional documents of a minor's file come as originals": answers(child(renewal, [card("2024-05-01")]), {
      how: {
        "birth-record": { form: "full-copy-or-extract-with-parentage" },
        "proof-of-address": { form: "original" },
        "parent-id": { form: "original" },
        "held-cni": { form: "original" },
      },
    }),
    "complete": sheet(
      child(renewal, [card("2024-05-01")]),
      "Les papiers supplémentaires d’un mineur s’apportent en entier.",
      "The additional papers of a minor are to be brought complete.",
    ),
  },
  "SP-67": {
    "every file holds one photo": answers(
      adult({ ...renewal, ...passportRenewal }, [card("2024-05-01"), passport("2025-01-10")]),
      { documents: { photo: "required" }, told: ["one-photo-for-both"] },
    ),
    "one proof of address": [
      answers(firstCard, { documents: { "proof-of-address": "required" } }),
      sheet(firstCard, "Un seul suffit.", "One is enough."),
    ],
    "the fiscal stamp where one is due": [
      answers(adult(firstPassport), { documents: { "fiscal-stamp": "required" } }),
      answers(firstCard, { documents: { "fiscal-stamp": "not-required" } }),
    ],
    "and any French title held": answers(adult(first, [passport("2015-05-01")]), {
      documents: { "held-passport": "required" },
    }),
  },
};
