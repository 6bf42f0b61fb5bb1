import { adult, born, card, child, first, firstPassport, lost, only, passport, passportRenewal, renewal, stolen } from "../../lines/people.js";
import { answers, sheet, type Statements } from "./shown.js";

const renews = adult(renewal, [card("2024-05-01")]);
const lostCard = adult(lost, [card("2029-05-01", { where: "lost" })]);
const stolenCard = adult(stolen, [card("2029-05-01", { where: "stolen" })]);
const stolenAbroad = adult(stolen, [card("2029-05-01", { where: "stolen" })], only({ stolenAbroad: true }));
const bornOn = (day: string) => child(firstPassport, [], { applicant: born(day) });
const acquired = (heldBy: "paper-registry" | "connected-registry") =>
  adult(first, [], {
    applicant: born("1985-06-15", { birthRecord: { heldBy, showsNationality: true } }),
    ...only({ nationalityAcquired: true }),
  });
const extended = adult(renewal, [card("2022-06-14", { issuedOn: "2012-06-15", adultWhenIssued: true })]);

/** What the page of Saint-Paul says of fees, of losses, of who comes and of how long titles last. */
export const saintPaulPeople: Statements = {
  "SP-12": {
    "a passport costs an adult 86 €": [
      answers(adult(firstPassport), { euros: 86 }),
      sheet(adult(firstPassport), "Passeport : 86 €", "Passport: €86"),
    ],
    "a minor of fifteen and over 42 €": [
      answers(bornOn("2011-11-25"), { euros: 42 }),
      answers(bornOn("2008-11-26"), { euros: 42 }),
    ],
    "a minor under fifteen 17 €": answers(bornOn("2011-11-26"), { euros: 17 }),
  },
  "SP-13": {
    "a first card is free": answers(adult(first), { euros: 0, later: [] }),
    "a card renewed with the previous one shown at deposit is free": answers(renews, { euros: 0 }),
    "if it is handed back at collection": [
      answers(renews, { later: ["25 unless-handed-back"] }),
      sheet(
        renews,
        "Au retrait, 25 € de plus si vous ne rendez pas l’ancienne carte.",
        "When you collect the new title, €25 more if you do not hand back the old card.",
      ),
    ],
  },
  "SP-14": {
    "25 € where the previous card is lost": answers(lostCard, { euros: 25 }),
    "where it is stolen": answers(stolenCard, { euros: 25 }),
    "where it is not shown": answers(adult(renewal, [card("2024-05-01", { where: "unavailable" })]), { euros: 25 }),
  },
  "SP-39": {
    "theft in France: a declaration": answers(stolenCard, { documents: { "theft-declaration": "required" } }),
    "made at a police station or a gendarmerie": [
      answers(stolenCard, { steps: ["declare-the-theft"] }),
      sheet(
        stolenCard,
        "Déclarez le vol à la police ou à la gendarmerie",
        "Report the theft to the police or the gendarmerie",
      ),
    ],
  },
  "SP-40": {
    "theft abroad: a declaration to the local police": [
      answers(stolenAbroad, { documents: { "theft-declaration": "required" }, steps: ["declare-the-theft-abroad"] }),
      sheet(stolenAbroad, "Déclarez le vol à la police du pays", "Report the theft to the local police"),
    ],
    "then to the nearest French consulate": sheet(
      stolenAbroad,
      "puis au consulat de France le plus proche",
      "then to the nearest French consulate",
    ),
  },
  "SP-41": {
    "loss: a declaration": answers(lostCard, { documents: { "loss-declaration": "required" } }),
    "filled in at the town hall": [
      answers(lostCard, { how: { "loss-declaration": { obtain: "filled-in-there" } } }),
      sheet(
        lostCard,
        "Cette mairie fait remplir sur place la déclaration de perte.",
        "At this town hall the declaration of loss is filled in on the spot.",
      ),
    ],
    "it is Cerfa 14011, version 02": [
      answers(lostCard, { told: ["loss-form-number"] }),
      sheet(
        lostCard,
        "C’est le formulaire Cerfa n° 14011 (version 02)",
        "It is form Cerfa 14011 (version 02)",
      ),
    ],
    "it can be downloaded": sheet(lostCard, "qui peut aussi se télécharger", "which can also be downloaded"),
  },
  "SP-42": {
    "nationality acquired: a birth record": answers(acquired("paper-registry"), {
      asks: ["birth-record/acquired-nationality"],
    }),
    "first one checks on the national agency's site whether the commune of birth is connected": sheet(
      acquired("paper-registry"),
      "Avant de demander l’acte de naissance, cherchez la commune de naissance parmi celles à l’état civil dématérialisé",
      "Before you ask for the birth certificate, look for the commune of birth among those",
    ),
    "in which case none is needed": [
      answers(acquired("connected-registry"), { documents: { "birth-record": "not-required" } }),
      sheet(
        acquired("paper-registry"),
        "Si cette commune y est, l’acte est inutile",
        "If it is there, no certificate is needed",
      ),
    ],
    "otherwise one asks that commune for it": sheet(
      acquired("paper-registry"),
      "ou à la mairie du lieu de naissance",
      "or at the town hall of the place of birth",
    ),
  },
  "SP-57": {
    "a card of the old format is valid for fifteen years": answers(
      adult(renewal, [
        card("", { issuedOn: "2015-05-02", printedExpiry: "unreadable", adultWhenIssued: true }),
      ]),
      { held: { card: { standing: "in-force", legalEnd: "2030-05-01" } } },
    ),
    "a card of the new format, a bank card, for ten": [
      answers(adult(first), { valid: 10 }),
      answers(
        adult(renewal, [
          card("", { format: "card", issuedOn: "2021-09-01", printedExpiry: "unreadable", adultWhenIssued: true }),
        ]),
        { held: { card: { legalEnd: "2031-08-31" } } },
      ),
    ],
  },
  "SP-58": {
    "a card is for French nationals only": [
      answers(adult(first, [], { applicant: born("1985-06-15", { french: false }) }), { refused: ["not-french"] }),
      sheet(
        adult(first, [], { applicant: born("1985-06-15", { french: false }) }),
        "Ce titre est réservé aux Français.",
        "Only French nationals may have this title.",
      ),
    ],
  },
  "SP-59": {
    "an adult's card went from ten years to fifteen": answers(extended, {
      held: { card: { standing: "in-force", legalEnd: "2027-06-14" } },
    }),
    "for holders who were adults when it was issued": answers(
      adult(renewal, [card("2022-06-14", { issuedOn: "2012-06-15", adultWhenIssued: false })], {
        applicant: born("1996-01-01"),
      }),
      { held: { card: { standing: "expired", legalEnd: "2022-06-14" } } },
    ),
    "whose card was still valid on 1 January 2014": answers(
      adult(renewal, [card("2014-01-01", { issuedOn: "2004-01-02", adultWhenIssued: true })]),
      { held: { card: { legalEnd: "2019-01-01" } } },
    ),
    "one that had ended the day before did not": answers(
      adult(renewal, [card("2013-12-31", { issuedOn: "2004-01-01", adultWhenIssued: true })]),
      { held: { card: { legalEnd: "2013-12-31" } } },
    ),
  },
  "SP-60": {
    "that extension is not recognised by every country": [
      answers(extended, { told: ["extended-card-abroad"] }),
      sheet(
        extended,
        "À l’étranger, certains pays n’acceptent pas une carte prolongée de 5 ans.",
        "Not every country accepts a card extended by 5 years.",
      ),
    ],
  },
  "SP-61": {
    "a minor's passport is valid for five years": answers(bornOn("2011-11-26"), { valid: 5 }),
    "an adult's for ten": answers(adult(firstPassport), { valid: 10 }),
  },
  "SP-62": {
    "the stamp is bought on the tax administration's stamp site": [
      answers(adult(firstPassport), { how: { "fiscal-stamp": { obtain: "buy" } } }),
      sheet(adult(firstPassport), "timbres.impots.gouv.fr", "timbres.impots.gouv.fr"),
    ],
    "or at a tobacconist": sheet(
      adult(firstPassport),
      "chez un buraliste agréé",
      "at an approved tobacconist’s",
    ),
  },
  "SP-48": {
    "an adult comes in person": answers(adult(first), { deposit: ["applicant"] }),
    "a minor comes in person": answers(child(first), { deposit: ["applicant", "legal-representative"] }),
    "with one legal representative": [
      answers(child(first), { told: ["who-may-accompany", "no-other-parents-consent"] }),
      sheet(child(first), "un seul parent suffit", "one parent is enough"),
    ],
    "for a card as for a passport": [
      answers(adult(passportRenewal, [passport("2025-01-10")]), { deposit: ["applicant"] }),
      answers(child(firstPassport), { deposit: ["applicant", "legal-representative"] }),
    ],
  },
};
