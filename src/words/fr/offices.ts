import type { BookingReason } from "../../offices/booking/reasons.js";
import type { Next } from "../../offices/clock/next.js";
import type { Hours } from "../../offices/hours.js";
import type { BookingChannel, Office, OfficeLinkKind, PhoneNumber, Service } from "../../offices/office.js";
import * as counters from "../counters.js";
import { date, list, typeset } from "./writing.js";

/** What French has for counters. */
export const counterPhrases: counters.CounterPhrases = {
  days: {
    mon: "lundi",
    tue: "mardi",
    wed: "mercredi",
    thu: "jeudi",
    fri: "vendredi",
    sat: "samedi",
    sun: "dimanche",
  },
  nths: { 1: "1er", 2: "2e", 3: "3e", 4: "4e", 5: "5e", [-1]: "dernier" },
  months: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  time: (time) =>
    `${String(Number(time.slice(0, 2)))}\u00a0h${time.endsWith("00") ? "" : `\u00a0${time.slice(3)}`}`,
  window: (opens, closes) => `de ${opens} à ${closes}`,
  date,
  list,
  range: (first, last) => `du ${first} au ${last}`,
  onDays: (days, isRange) => (isRange ? days : `le ${days.replaceAll(/(, | et )/g, "$1le ")}`),
  nthDay: (nth, day) => `le ${nth} ${day} de chaque mois`,
  closed: "fermé",
  unpublished: "heures non publiées",
  unpublishedButDays: (days) => `${days}, à des heures qui ne sont pas publiées`,
  unknownHours: "à des heures qui ne sont pas publiées",
  onPublicHolidays: "les jours fériés",
  inPeriod: (period, months, day) => {
    switch (period.kind) {
      case "season":
        return `du ${yearDay(period.from, months)} au ${yearDay(period.until, months)}`;
      case "dates":
        if (period.from === undefined)
          return period.until === undefined ? "toute l’année" : `jusqu’au ${day(period.until)}`;
        return period.until === undefined
          ? `à partir du ${day(period.from)}`
          : `du ${day(period.from)} au ${day(period.until)}`;
      case "school-holidays":
        return "pendant les vacances scolaires";
      case "weeks":
        if (typeof period.weeks !== "string")
          return `${period.weeks.length === 1 ? "la semaine" : "les semaines"} ${list(period.weeks.map(String), "and")}`;
        return period.weeks === "odd" ? "les semaines impaires" : "les semaines paires";
    }
  },
  doubtful: (days, why) => `à vérifier, ${days} : ${why}`,
  doubts: {
    exception: "une exception",
    closure: "une fermeture",
    period: "une période de l’année",
    alternate: "une semaine sur deux, on ne sait pas laquelle",
    "other-counter": "peut-être un autre lieu",
    "other-public": "peut-être pour certaines personnes seulement",
    "other-channel": "peut-être au téléphone seulement",
    "by-appointment": "aussi à d’autres heures, sur rendez-vous",
    "hours-missing": "les heures ne sont pas dites",
    "days-missing": "les jours ne sont pas dits",
    purpose: "on ne sait pas si c’est pour déposer ou pour retirer",
    conflict: "la page se contredit",
    comment: "une remarque de la mairie",
    record: "une partie de la fiche n’a pas été comprise",
    unread: "une partie de la page n’a pas été comprise",
  },
  said: (text) => ` (« ${text} »)`,
  appointment: {
    by: "sur rendez-vous",
    without: "sans rendez-vous",
    unsaid: "avec ou sans rendez-vous, ce n’est pas dit",
  },
  extension: (extension) => `, poste ${extension}`,
  ways: { online: "en ligne sur le site de la commune", "in-person": "sur place" },
  byPhone: (phone) => `par téléphone au ${phone}`,
  byEmail: (address) => `par courriel à ${address}`,
  withNumber: ", avec le numéro de pré-demande",
  whenOpen: ", aux heures d’ouverture",
  only: (days) => `seulement ${days}`,
  links: {
    page: (url, day) =>
      `page de la mairie : ${url} (${day === undefined ? "adresse sans date" : `adresse donnée le ${day}`})`,
    booking: (url, day) =>
      `rendez-vous en ligne : ${url} (${day === undefined ? "adresse sans date" : `adresse donnée le ${day}`})`,
  },
  noLink: {
    page: "l’adresse de la page de la mairie n’est pas connue ici",
    booking: "l’adresse où prendre rendez-vous en ligne n’est pas connue ici",
  },
  by: { phone: "par téléphone", email: "par courriel", online: "en ligne", "in-person": "sur place" },
  reasons: {
    "no-appointment-needed": "On vient sans rendez-vous.",
    "appointment-not-said": "La page ne dit pas si l’on vient sur rendez-vous.",
    "day-past": (day) => `Le ${day} est déjà passé.`,
    "counter-closed": (day) => `Le guichet est fermé le ${day}`,
    "counter-days-not-said": (day) => `On ne sait pas si le guichet est ouvert le ${day}.`,
    "too-far-ahead": (day) => `Les rendez-vous ne se prennent pas au-delà du ${day}.`,
    "file-incomplete": "On ne prend rendez-vous qu’avec un dossier complet.",
    "file-not-said": "On ne prend rendez-vous qu’avec un dossier complet : l’est-il ?",
    "channel-not-said": "La page ne dit pas comment prendre rendez-vous.",
    "channel-closed": "Personne ne prend de rendez-vous à ce moment-là",
    "channel-times-not-said": "On ne sait pas quand on peut prendre rendez-vous ainsi",
    "pre-application-number-missing": "Le site demande le numéro de pré-demande",
    "pre-application-number-malformed": "Le numéro de pré-demande a dix lettres majuscules ou chiffres",
  },
  opensAgain: (day) => ` ; il rouvre le ${day}.`,
  opensAt: (day, time) => `ouvre le ${day} à ${time}`,
  opensFrom: (day) => `au plus tôt le ${day}, à des heures qui ne sont pas publiées, ou pas sûres`,
  neverOpens: "n’ouvre jamais",
};

function yearDay(day: string, months: readonly string[]): string {
  const number = Number(day.slice(3));
  return `${number === 1 ? "1er" : String(number)} ${months[Number(day.slice(0, 2)) - 1] ?? ""}`;
}

/**
 * The hours of a counter in French, a line each: the week, days of the month, parts of the year, public holidays, then what
 * is in doubt and what the page says there.
 *
 * @example
 * ```ts
 * const week = { mon: [["09:00", "12:00"]], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] } as const;
 * counterHoursText({ published: true, weekly: week, monthly: [] }); // ["le lundi de 9\u00a0h à 12\u00a0h"]
 * ```
 */
export function counterHoursText(hours: Hours): readonly string[] {
  return counters.hoursLines(counterPhrases, hours).map(typeset);
}

/** Whether one comes to a counter by appointment: *sur rendez-vous*. */
export function counterAppointmentText(service: Service): string {
  return counters.appointmentText(counterPhrases, service);
}

/** A way to make an appointment, with what limits it: *par téléphone au 03 21 08 69 00 (seulement le mardi et le vendredi)*. */
export function bookingChannelText(channel: BookingChannel): string {
  return typeset(counters.channelText(counterPhrases, channel));
}

/**
 * Where a counter is on the web, its page or the one where appointments are made, with the day on which the address was given;
 * or that it is not known.
 *
 * @throws InvalidInputError when the links are no addresses on the web with their dates.
 *
 * @example
 * ```ts
 * const links = { booking: { url: "https://rdv.example.fr", date: "2026-03-02" } } as const;
 * counterLinkText({ links }, "booking"); // "rendez-vous en ligne…"
 * ```
 */
export function counterLinkText(office: Pick<Office, "links">, kind: OfficeLinkKind): string {
  return typeset(counters.linkText(counterPhrases, office, kind));
}

/** Why an appointment cannot be made, or is not known to be possible, as a sentence. */
export function bookingReasonText(reason: BookingReason): string {
  return typeset(sentence(counters.bookingReasonText(counterPhrases, reason)));
}

/** When a counter next opens: *ouvre le lundi 30 novembre 2026 à 9 h*. */
export function counterOpensText(next: Next): string {
  return typeset(counters.opensText(counterPhrases, next));
}

/** A telephone number as it is dialled, with its extension. */
export function phoneText(phone: PhoneNumber): string {
  return counters.writtenPhone(counterPhrases, phone);
}

/** A civil day with its day of the week: *samedi 28 novembre 2026*. */
export function weekdayText(day: string): string {
  return typeset(counters.weekdayText(counterPhrases, day));
}

function sentence(text: string): string {
  return /[.?]$/.test(text) ? text : `${text}.`;
}
