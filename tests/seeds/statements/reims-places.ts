import { leadTimeFor } from "titres-identite/offices";
import { offices, type Office } from "titres-identite/offices/data";
import { adult, card, child, first, lost, renewal, stolen } from "../../lines/people.js";
import { week } from "../../offices/world/week.js";
import { answers, counters, sheet, type Shown, type Statements } from "./shown.js";

const all = offices.filter(({ department }) => department === "51");
const none = (breaks: (office: Office) => boolean): Shown =>
  counters(() => all.filter(breaks).map(({ id }) => id), []);
const each = (of: (office: Office) => unknown, meant: unknown): Shown =>
  counters(
    () => all.map(of),
    all.map(() => meant),
  );
const phoneHours = week("mon-thu 08:30-12:00 13:00-17:30; fri 08:30-12:00 13:00-17:00");
const weekly = phoneHours.published ? phoneHours.weekly : undefined;
const leads = (office: Office, months: readonly number[]): readonly unknown[] =>
  months.map((month) => leadTimeFor(office, `2026-${String(month).padStart(2, "0")}-15`));

const renews = adult(renewal, [card("2024-05-01")]);
const lostCard = adult(lost, [card("2019-05-01", { where: "lost" })]);
const stolenCard = adult(stolen, [card("2019-05-01", { where: "stolen" })]);

/** What the page of Reims says of its counters, of stamps and of what follows the deposit. */
export const reimsPlaces: Statements = {
  "RE-39": {
    "Reims books by phone at 03 26 77 78 79": each(
      ({ booking }) => {
        const [phone] = booking.channels;
        return phone?.kind === "phone" ? phone.phone.number : undefined;
      },
      "+33326777879",
    ),
    "Monday to Thursday 8:30-12:00 and 13:00-17:30, Friday 8:30-12:00 and 13:00-17:00": each(
      ({ booking }) => booking.channels[0]?.hours,
      weekly,
    ),
    "and online": none(({ booking }) => !booking.channels.some(({ kind }) => kind === "online")),
  },
  "RE-40": {
    "Hôtel de ville: Monday to Friday 8:30-11:40 and 13:00-16:40": counters(
      () => all.filter(({ site }) => site === "Hôtel de ville").map(({ deposit }) => deposit.hours),
      [week("mon-fri 08:30-11:40 13:00-16:40")],
    ),
    "the five offices: Monday 13:30-17:00, Tuesday 8:30-11:30 and 13:30-17:00, Wednesday to Friday 8:30-11:30 and 14:00-17:00, Saturday 8:30-11:30":
      counters(
        () => all.filter(({ site }) => site !== "Hôtel de ville").map(({ deposit }) => deposit.hours),
        Array.from({ length: 5 }, () =>
          week("mon 13:30-17:00; tue 08:30-11:30 13:30-17:00; wed-fri 08:30-11:30 14:00-17:00; sat 08:30-11:30"),
        ),
      ),
  },
  "RE-41": {
    "the card is collected where the file was deposited": [
      answers(renews, { steps: ["collect"] }),
      sheet(
        renews,
        "Retirez le titre là où le dossier a été déposé.",
        "Collect the title where the application was handed in.",
      ),
    ],
    "and is never handed over at once": [
      answers(renews, { told: ["card-not-made-here"] }),
      sheet(
        renews,
        "La carte n’est pas fabriquée sur place : elle n’est jamais remise tout de suite.",
        "The card is not made on the spot: it is never handed over at once.",
      ),
    ],
  },
  "RE-43": {
    "the card is collected within three months of being made available": [
      answers(renews, { told: ["collect-within-three-months"], collectedBy: { "2026-08-22": "2026-11-22" } }),
      sheet(
        renews,
        "Une fois le titre disponible, vous avez 3 mois pour le retirer.",
        "Once the title is available, you have 3 months to collect it.",
      ),
    ],
    "after that it is destroyed": sheet(renews, "Ensuite il est détruit", "After that it is destroyed"),
  },
  "RE-44": {
    "four weeks for files deposited from January to March": each(
      (office) => leads(office, [1, 2, 3]),
      Array.from({ length: 3 }, () => ({ atLeast: 4, atMost: 4 })),
    ),
    "five to six weeks from April to December": each(
      (office) => leads(office, [4, 5, 6, 7, 8, 9, 10, 11, 12]),
      Array.from({ length: 9 }, () => ({ atLeast: 5, atMost: 6 })),
    ),
  },
  "RE-45": {
    "fiscal stamps are bought online": [
      answers(stolenCard, { told: ["stamps-in-reims"], steps: ["buy-the-stamp"] }),
      sheet(stolenCard, "À Reims, les timbres fiscaux s’achètent en ligne", "In Reims, fiscal stamps are bought online"),
    ],
    "in some tobacconists": sheet(lostCard, "dans certains bureaux de tabac", "at some tobacconists"),
    "or at the public finance centre, 130 rue Gambetta in Reims": [
      answers(lostCard, { told: ["stamps-in-reims"] }),
      sheet(
        lostCard,
        "au centre des finances publiques, 130 rue Gambetta",
        "at the public finance centre, 130 rue Gambetta",
      ),
    ],
  },
  "RE-46": {
    "the application is followed on the national site": [
      answers(renews, { steps: ["track"] }),
      sheet(renews, "Suivez la demande en ligne", "Track the application online"),
    ],
  },
  "RE-47": {
    "the applicant books only once all the documents of the file are at hand": none(
      ({ booking }) => booking.completeFileFirst !== true,
    ),
  },
  "RE-48": {
    "an adult's birth record is asked for by post from the town hall of the place of birth, or online": [
      answers(adult(first), { told: ["where-to-ask-for-the-record"] }),
      sheet(
        adult(first),
        "L’acte de naissance se demande en ligne, ou à la mairie du lieu de naissance, par courrier s’il le faut.",
        "Ask for the birth certificate online, or at the town hall of the place of birth, by post if need be.",
      ),
    ],
    "so is a child's": answers(child(first), { told: ["where-to-ask-for-the-record"] }),
  },
  "RE-49": {
    "simplified renewal: the old card shown is given back to the applicant": [
      answers(renews, { told: ["old-title-handed-back-at-collection"] }),
      sheet(
        renews,
        "Au dépôt, l’ancien titre vous est rendu",
        "The counter gives the old title back when you hand in the application",
      ),
    ],
    "who must surrender it when collecting the new one": [
      answers(renews, { asks: ["held-cni/handed-back"], held: { card: { atCollection: "handed-back" } } }),
      sheet(
        renews,
        "il faut le remettre au retrait du nouveau",
        "it must be handed back when you collect the new one",
      ),
    ],
    "the same for a minor": answers(child(renewal, [card("2024-05-01")]), {
      told: ["old-title-handed-back-at-collection"],
      asks: ["held-cni/handed-back"],
    }),
  },
  "RE-50": {
    "appointments at the Hôtel de ville": counters(() => all[0]?.site, "Hôtel de ville"),
    "and at five neighbourhood offices: Orgeval, Murigny, Chatillons, Croix-Rouge and Europe": counters(
      () => all.slice(1).map(({ site }) => site),
      ["Orgeval", "Murigny", "Chatillons", "Croix-Rouge", "Europe"].map((name) => `Mairie de proximité ${name}`),
    ),
    "by appointment": none(({ deposit }) => deposit.byAppointment !== true),
  },
  "RE-51": {
    "the making time depends on the place and the period": sheet(
      renews,
      "Le délai dépend du lieu et de la période",
      "The time it takes depends on the place and the period",
    ),
    "it can rise sharply before the summer holidays": [
      none(({ leadTimeRises }) => leadTimeRises !== "before-summer-holidays"),
      sheet(
        renews,
        "peut beaucoup augmenter avant les vacances d’été",
        "can rise sharply before the summer holidays",
      ),
    ],
    "applicants are told to apply ahead": sheet(renews, "faites la demande à l’avance", "apply ahead"),
  },
  "RE-52": {
    "the city's contact service answers by phone, at the same number": each(
      ({ contact }) => contact?.phone?.number,
      "+33326777879",
    ),
    "at the same hours": each(({ contact }) => contact?.phoneHours, weekly),
    "by post: Reims-Contact, CS 80036, 51722 Reims Cedex": each(
      ({ contact }) => contact?.postal,
      "Reims-Contact - CS 80036, 51722 Reims Cedex",
    ),
    "and by online form": none(({ contact }) => contact?.onlineForm !== true),
  },
};
