import {
  adult,
  card,
  child,
  first,
  lost,
  only,
  passport,
  renewal,
  stolen,
} from "../../lines/people.js";
import { answers, sheet, type Statements } from "./shown.js";

const renews = adult(renewal, [card("2024-05-01")]);
const onPaper = adult(renewal, [card("2024-05-01")], { channel: "paper-form" });
const firstCard = adult(first);
const stolenCard = adult(stolen, [card("2019-05-01", { where: "stolen" })]);
const lostCard = adult(lost, [card("2019-05-01", { where: "lost" })]);
const asksFor = (useName: "spouse" | "ex-spouse" | "late-spouse", more = {}) =>
  adult(renewal, [card("2024-05-01")], {
    names: {
      useName,
      onTitleAlready: false,
      ...(useName === "spouse" ? {} : { remarried: false }),
      ...more,
    },
    ...only({ useNameAsked: true }),
  });
const simplified = ["pre-application-number", "held-cni", "photo", "proof-of-address"] as const;


/** What the page of Reims says of everyone's application, and of an adult's. */
export const reimsCards: Statements = {
  "RE-01": {
    "the place of application does not depend on the home": sheet(
      renews,
      "où que vous habitiez",
      "wherever you live",
    ),
    "any town hall with an enrolment station will do": [
      answers(renews, { told: ["any-equipped-town-hall"] }),
      sheet(
        renews,
        "vous pouvez aller dans n’importe quelle mairie équipée pour les titres d’identité",
        "you may go to any town hall equipped for identity cards and passports",
      ),
    ],
  },
  "RE-02": {
    "the applicant comes in person": answers(renews, { deposit: ["applicant"] }),
    "for the fingerprints": [
      answers(renews, { told: ["fingerprints-from-twelve"] }),
      sheet(renews, "Les empreintes digitales sont prises au dépôt", "Fingerprints are taken when you hand in"),
    ],
  },
  "RE-03": {
    "the card is free": answers(firstCard, { euros: 0 }),
    "and valid for ten years": answers(firstCard, { valid: 10 }),
    "for a minor too": answers(child(first), { euros: 0, valid: 10 }),
  },
  "RE-05": {
    "the online pre-application is optional": sheet(
      renews,
      "La pré-demande en ligne n’est pas obligatoire.",
      "The online pre-application is not compulsory.",
    ),
    "a cardboard form collected at the town hall does as well": [
      answers(onPaper, {
        documents: { "application-form": "required", "pre-application-number": "not-required" },
        steps: ["collect-the-form"],
      }),
      sheet(onPaper, "Le formulaire papier, cartonné, se retire", "The paper form, on card, is collected"),
    ],
  },
  "RE-06": {
    "an adult comes in person to deposit": answers(renews, { deposit: ["applicant"] }),
    "and to collect": answers(renews, { collection: ["applicant"] }),
  },
  "RE-07": {
    "a card expired for less than five years makes the file a simplified one": answers(
      adult(renewal, [card("2021-11-26")]),
      { list: { required: simplified } },
    ),
    "so does a valid passport": answers(adult(first, [passport("2030-01-10")]), {
      documents: { "birth-record": "not-required", "other-photo-id": "not-required" },
    }),
    "or one without a chip expired for less than two years": answers(
      adult(first, [passport("2025-01-10", { format: "pre-electronic" })]),
      { documents: { "birth-record": "not-required", "other-photo-id": "not-required" } },
    ),
    "or a secure one expired for less than five": answers(adult(first, [passport("2022-01-10")]), {
      documents: { "birth-record": "not-required", "other-photo-id": "not-required" },
    }),
    "otherwise the file is a full one": [
      answers(adult(first, [passport("2021-11-01")]), {
        documents: { "birth-record": "required", "other-photo-id": "required" },
      }),
      answers(adult(first, [passport("2024-11-01", { format: "pre-electronic" })]), {
        documents: { "birth-record": "required", "other-photo-id": "required" },
      }),
    ],
  },
  "RE-08": {
    "the application form is needed in every case": [
      answers(renews, { documents: { "pre-application-number": "required" } }),
      answers(onPaper, { documents: { "application-form": "required" } }),
      answers(firstCard, { documents: { "pre-application-number": "required" } }),
    ],
    "filled in on the national agency's site, where registration is needed": sheet(
      renews,
      "Elle se fait sur le site de France Titres, où il faut s’inscrire",
      "It is made on the site of France Titres, where you must register",
    ),
    "or on paper from a neighbourhood office or the Hôtel de ville": sheet(
      onPaper,
      "se retire à l’hôtel de ville ou dans une mairie de proximité",
      "is collected at the Hôtel de ville or at a neighbourhood office",
    ),
  },
  "RE-09": {
    "an adult who never had a card: an official document with a photo": answers(firstCard, {
      documents: { "other-photo-id": "required" },
    }),
    "a passport even expired, a driving or hunting licence, a professional card, a Vitale card, a student card": sheet(
      firstCard,
      "Cette mairie accepte, par exemple : permis de conduire ; permis de chasser ; carte professionnelle ; carte Vitale avec photo ; carte d’étudiant ; passeport périmé.",
      "This town hall accepts, for example: driving licence; hunting licence; professional card; health card (carte Vitale) with a photo; student card; passport that is out of date.",
    ),
    "original and copy": answers(firstCard, { how: { "other-photo-id": { form: "original", copies: 1 } } }),
  },
  "RE-10": {
    "a card stolen: a declaration of theft": answers(stolenCard, {
      documents: { "theft-declaration": "required" },
    }),
    "from the police or the gendarmerie": sheet(
      stolenCard,
      "Déclarez le vol à la police ou à la gendarmerie",
      "Report the theft to the police or the gendarmerie",
    ),
    "an official document with a photo": answers(stolenCard, { documents: { "other-photo-id": "required" } }),
    "and 25 € in fiscal stamps": answers(stolenCard, { euros: 25, documents: { "fiscal-stamp": "required" } }),
  },
  "RE-11": {
    "a card lost: a declaration of loss": answers(lostCard, { documents: { "loss-declaration": "required" } }),
    "handed out by the town hall after the complete file is deposited": [
      answers(lostCard, { told: ["loss-form-after-the-file"] }),
      sheet(
        lostCard,
        "Cette mairie vous remet la déclaration de perte après le dépôt du dossier complet",
        "This town hall gives you the declaration of loss after you have handed in the complete file",
      ),
    ],
    "filled in by the applicant": [
      answers(lostCard, { how: { "loss-declaration": { obtain: "filled-in-there" } } }),
      sheet(lostCard, "et vous la remplissez", "and you fill it in"),
    ],
    "an official document with a photo": answers(lostCard, { documents: { "other-photo-id": "required" } }),
    "and 25 € in fiscal stamps": answers(lostCard, { euros: 25, documents: { "fiscal-stamp": "required" } }),
  },
  "RE-19": {
    "divorced, keeping the spouse's name: the divorce judgment": answers(
      asksFor("ex-spouse", { judgmentAllows: true }),
      { sets: { "divorce-judgment/ex-spouse-name": [["divorce-judgment"], ["ex-spouse-authorisation"]] } },
    ),
    "or, where it does not allow it, the ex-spouse's authorisation": answers(
      asksFor("ex-spouse", { judgmentAllows: false }),
      { documents: { "ex-spouse-authorisation": "required" } },
    ),
    "in writing": sheet(
      asksFor("ex-spouse", { judgmentAllows: false }),
      "Accord écrit de l’ex-époux ou de l’ex-épouse",
      "Written agreement of the former spouse",
    ),
  },
  "RE-20": {
    "widowed and wanting it mentioned: the spouse's death record": answers(
      asksFor("late-spouse", { widowedMention: true }),
      { documents: { "spouse-death-record": "required" } },
    ),
    "not wanting it mentioned: nothing": answers(asksFor("late-spouse", { widowedMention: false }), {
      documents: { "spouse-death-record": "not-required" },
    }),
  },
  "RE-21": {
    "a simplified adult file: the form, the old card, a photo, a proof of address": answers(renews, {
      list: { required: simplified },
    }),
    "the card expired more than five years ago: the original passport as well": answers(
      adult(renewal, [card("2019-05-01"), passport("2030-01-10")]),
      { list: { required: [...simplified, "held-passport"] }, how: { "held-passport": { form: "original" } } },
    ),
    "with a copy of its identity page": [
      answers(adult(renewal, [card("2019-05-01"), passport("2030-01-10")]), {
        how: { "held-passport": { copies: 1 } },
      }),
      sheet(
        adult(renewal, [card("2019-05-01"), passport("2030-01-10")]),
        "Cette mairie veut aussi la photocopie de la page d’identité.",
        "This town hall also wants a photocopy of the identity page.",
      ),
    ],
  },
  "RE-22": {
    "a simplified file needs no birth record": answers(renews, { documents: { "birth-record": "not-required" } }),
    "unless it is what proves a changed civil status": answers(
      adult({ cni: { reason: "civil-status-change" } }, [card("2029-05-01")], {
        names: { changed: "surname", changeRecordedOn: "2026-10-15" },
        ...only({ nameChanged: true }),
      }),
      { documents: { "birth-record": "required" } },
    ),
    "no proof of nationality": answers(renews, { documents: { "nationality-proof": "not-required" } }),
    "and no other photo document": answers(renews, { documents: { "other-photo-id": "not-required" } }),
  },
  "RE-23": {
    "the civil status has changed since the last card: the documents that prove it": answers(
      adult({ cni: { reason: "civil-status-change" } }, [card("2029-05-01")], {
        names: { changed: "surname", changeRecordedOn: "2026-10-15" },
        ...only({ nameChanged: true }),
      }),
      { asks: ["birth-record/civil-status-change"] },
    ),
    "a use name asked for: a birth record bearing the marriage, or the marriage record": answers(
      asksFor("spouse", { marriageOnBirthRecord: true }),
      { documents: { "marriage-record": "one-of", "birth-record": "one-of" } },
    ),
    "the spouse's death record": answers(asksFor("late-spouse", { widowedMention: true }), {
      list: { required: [...simplified, "spouse-death-record"] },
    }),
  },
};
