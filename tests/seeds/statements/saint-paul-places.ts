import { offices, type Office } from "titres-identite/offices/data";
import { adult, born, card, child, first, firstPassport, passport, passportRenewal, renewal } from "../../lines/people.js";
import { answers, counters, partOf, sheet, type Shown, type Statements } from "./shown.js";

const all = offices.filter(({ department }) => department === "974");
const where = (holds: (office: Office) => boolean): readonly string[] => all.filter(holds).map(({ id }) => id);
const none = (breaks: (office: Office) => boolean): Shown => counters(() => where(breaks), []);
const sites = (): readonly unknown[] => all.map(({ site }) => site);

const renews = adult(renewal, [card("2024-05-01")]);
const onPaper = adult(renewal, [card("2024-05-01")], { channel: "paper-form" });
const firstCard = adult(first);
const paid = adult(firstPassport);

/** What the page of Saint-Paul says of its counters, of the steps and of what follows them. */
export const saintPaulPlaces: Statements = {
  "SP-01": {
    "a card or a passport is deposited there": none(({ titles }) => titles.join() !== "cni,passport"),
    "by appointment only": none(({ deposit }) => deposit.byAppointment !== true),
    "at the central town hall": counters(() => sites()[0], "Saint-Paul Centre"),
    "or at four annexes: La Saline, La Saline les Bains, La Plaine, Le Guillaume": counters(
      () => sites().slice(1),
      ["La Saline", "La Saline les Bains", "La Plaine", "Le Guillaume"],
    ),
    "each has an address": counters(
      () => all.map(({ address }) => address),
      [
        "Place du Général de Gaulle 97460 Saint-Paul",
        "N°1 Rue de la Mairie 97422 La Saline",
        "N°7 route du Trou d’Eau 97434 La Saline les Bains",
        "N°19 Chemin des Combavas 97411 La Plaine",
        "N°9 Chemin de la Mairie 97423 Le Guillaume",
      ],
    ),
    "each has a phone number": counters(
      () => all.map(({ contact }) => contact?.phone?.number),
      ["+262262458020", "+262262458164", "+262262458160", "+262262458156", "+262262325048"],
    ),
  },
  "SP-02": {
    "gather, pre-apply, buy the stamp, come, then follow and collect, in this order": partOf(
      paid,
      ({ steps }) => steps.filter((step) => step !== "book-an-appointment"),
      ["gather-papers", "pre-apply-online", "buy-the-stamp", "deposit", "track", "collect"],
    ),
    "the stamp is dematerialised": sheet(paid, "Il est électronique.", "It is electronic"),
    "it is bought where one is due": partOf(firstCard, ({ steps }) => steps.includes("buy-the-stamp"), false),
    "one comes with the pre-application number": answers(paid, {
      documents: { "pre-application-number": "required" },
    }),
    "one collects after the SMS": answers(paid, { told: ["told-when-ready"] }),
    "where the application was deposited": sheet(
      paid,
      "Retirez le titre là où le dossier a été déposé.",
      "Collect the title where the application was handed in.",
    ),
    "it is followed online with the number given at deposit": sheet(
      paid,
      "Suivez la demande en ligne avec le numéro remis au dépôt.",
      "Track the application online with the number given to you at the counter.",
    ),
  },
  "SP-03": {
    "online booking asks for the number of the pre-application": counters(
      () => all.map(({ booking }) => booking.channels),
      all.map(() => [{ kind: "online", needs: "pre-application-number" }]),
    ),
    "the applicant keeps that number": sheet(
      renews,
      "gardez le numéro ou le QR code que vous recevez",
      "keep the number or the QR code that you receive",
    ),
  },
  "SP-04": {
    "the pre-application is made online, on the national site": sheet(
      renews,
      "Faites la pré-demande en ligne sur passeport.ants.gouv.fr",
      "Complete the online pre-application on passeport.ants.gouv.fr",
    ),
    "it is the preferred channel": [
      answers(renews, { told: ["help-with-the-pre-application"] }),
      sheet(
        renews,
        "Cette mairie préfère la pré-demande en ligne.",
        "This town hall prefers the online pre-application.",
      ),
    ],
    "France Services advisers help with it in the annexes of Tan Rouge and Bellemène": sheet(
      renews,
      "Les conseillers France Services des mairies annexes de Tan Rouge et de Bellemène aident à la faire.",
      "The France Services advisers in the annexes of Tan Rouge and Bellemène help you with it.",
    ),
  },
  "SP-05": {
    "the paper form is the other channel": answers(onPaper, {
      documents: { "application-form": "required", "pre-application-number": "not-required" },
    }),
    "it is Cerfa 12101 for an adult and 12102 for a minor": sheet(
      onPaper,
      "La page de cette mairie donne au formulaire papier les numéros 12101 (majeur) et 12102 (mineur)",
      "The page of this town hall gives the paper form the numbers 12101 (adult) and 12102 (minor)",
    ),
    "it is filled in at an annexe": sheet(
      onPaper,
      "Il se remplit dans une mairie annexe",
      "It is filled in at an annexe",
    ),
    "it is handed out on the spot only": answers(onPaper, {
      how: { "application-form": { obtain: "filled-in-there" } },
      steps: ["collect-the-form"],
    }),
    "it is not downloadable": sheet(onPaper, "il ne se télécharge pas", "it cannot be downloaded"),
    "it is kept for people with difficulty using a computer": sheet(
      onPaper,
      "cette mairie le réserve aux personnes en difficulté avec l’informatique",
      "this town hall reserves it for people who find computers difficult",
    ),
  },
  "SP-49": {
    "appointments are Monday to Friday": counters(
      () => all.map(({ deposit }) => deposit.hours),
      all.map(() => ({ published: false, days: ["mon", "tue", "wed", "thu", "fri"] })),
    ),
    "at the town hall and at the annexes": counters(() => all.length, 5),
  },
  "SP-50": {
    "only the coming thirteen weeks can be booked": none(({ booking }) => booking.weeksAhead !== 13),
  },
  "SP-51": {
    "whoever comes late or with a document missing books anew": none(
      ({ booking }) => booking.lateOrIncomplete !== "new-appointment",
    ),
  },
  "SP-52": {
    "pre-applied online: bring the printed pre-application or its number": [
      answers(renews, {
        documents: { "pre-application-number": "required" },
        how: { "pre-application-number": { form: "number-or-print", at: "deposit" } },
      }),
      sheet(
        renews,
        "Pré-demande en ligne (numéro noté ou imprimé)",
        "Online pre-application (number noted down or printed)",
      ),
    ],
  },
  "SP-53": {
    "the application is followed online": answers(renews, { steps: ["track"] }),
    "with the number on the receipt": sheet(
      renews,
      "Récépissé de la demande (original) (conseillé) Pourquoi ? Il porte le numéro qui sert à suivre la demande en ligne",
      "Receipt for the application (original) (advised) Why? It bears the number with which to track the application online",
    ),
    "the town hall gives it at deposit": sheet(
      renews,
      "le numéro remis au dépôt",
      "the number given to you at the counter",
    ),
  },
  "SP-54": {
    "collecting is without appointment": [
      none(({ collection }) => collection.byAppointment !== false),
      sheet(renews, "Le retrait se fait sans rendez-vous", "You collect without an appointment"),
    ],
    "at the town hall of deposit": sheet(
      renews,
      "sans rendez-vous, dans la mairie du dépôt",
      "at the town hall where you handed in the application",
    ),
    "with the receipt where possible": [
      answers(renews, {
        documents: { "deposit-receipt": "advised" },
        how: { "deposit-receipt": { at: "collection" } },
      }),
      sheet(renews, "Apportez-le si possible.", "Bring it if you can."),
    ],
  },
  "SP-55": {
    "the applicant brings the old card to collect": answers(renews, {
      list: { required: ["pre-application-number", "photo", "proof-of-address", "held-cni"], collection: ["held-cni", "deposit-receipt"] },
    }),
    "or the old passport": answers(adult(passportRenewal, [passport("2025-01-10")]), {
      how: { "held-passport": {} },
      asks: ["held-passport/handed-back"],
    }),
    "a minor over twelve comes to collect": answers(
      child(renewal, [card("2024-05-01")], { applicant: born("2013-11-25") }),
      { collection: ["applicant", "legal-representative"] },
    ),
    "with the legal representative": answers(
      child(renewal, [card("2024-05-01")], { applicant: born("2010-11-25") }),
      { collection: ["applicant", "legal-representative"] },
    ),
    "and with the old title": answers(
      child(renewal, [card("2024-05-01")], { applicant: born("2013-11-25") }),
      { asks: ["held-cni/handed-back"] },
    ),
  },
  "SP-56": {
    "the title is kept for three months": answers(renews, {
      told: ["collect-within-three-months"],
      collectedBy: { "2026-08-22": "2026-11-22" },
    }),
    "from the day on which the service receives it": sheet(
      renews,
      "Elle garde le titre 3 mois à partir du jour où elle le reçoit.",
      "It keeps the title for 3 months from the day on which it receives it.",
    ),
    "after that it is destroyed": sheet(renews, "Ensuite il est détruit", "After that it is destroyed"),
    "and a new application is needed": sheet(renews, "et tout est à refaire", "and you have to start again"),
  },
  "SP-66": {
    "the applicant makes sure that the mobile number given to the agent is right": sheet(
      renews,
      "Vérifiez ce numéro avec l’agent du guichet.",
      "Check that number with the counter officer.",
    ),
    "an SMS tells when the title is available": [
      none(({ tellsBy }) => tellsBy !== "sms"),
      sheet(
        renews,
        "On vous prévient quand le titre est prêt, par SMS si vous avez donné un numéro de mobile.",
        "You are told when the title is ready, by text message if you gave a mobile number.",
      ),
    ],
  },
};
