import type { PlanCalendar } from "../../planning/calendar.js";
import type { FamilyPlan, Plan } from "../../planning/plan.js";
import type { TimelinePicture } from "../picture/timeline-picture.js";
import type { PlanWords } from "../plan/members.js";
import { calendarOf } from "../plan/plan-calendar.js";
import type { PlanPhrases } from "../plan/plan-phrases.js";
import { picturePlan } from "../plan/plan-picture.js";
import { writePlan } from "../plan/plan-sheet.js";
import type { PlanCalendarOptions, SheetOptions } from "../sheet/options.js";
import type { Sheet } from "../sheet/sheet.js";
import { everyPage } from "./every-page.js";
import { counterPhrases } from "./offices.js";
import { referrals, steps } from "./outcomes.js";
import { picturePhrases } from "./picture.js";
import { noUrgentCard } from "./urgent-notice.js";
import { lower, whyPhrases } from "./why.js";
import { list } from "./writing.js";

/** What a plan says. */
export const planPhrases: PlanPhrases = {
  title: "Votre calendrier",
  sections: {
    booking: "Prendre rendez-vous",
    papers: "Vos papiers",
    "day-by-day": "Jour par jour",
    collection: "Retirer le titre",
    trip: "Votre voyage",
  },
  appointment: (counter, when) => `Le rendez-vous : ${when}, à ce guichet : ${counter}.`,
  atTime: (day, time) => `${day} à ${time}`,
  hoursOf: (day) =>
    day === undefined
      ? "Les horaires viennent d’une page sans date : vérifiez-les auprès de la mairie."
      : `Les horaires sont ceux du ${day} : vérifiez-les auprès de la mairie.`,
  of: (names, text) => `${list(names, "and")} : ${text}`,
  bookBy: (way) => `Prenez rendez-vous ${way}.`,
  cannotBook: "Ce rendez-vous ne peut pas être pris ce jour-là.",
  maybeBook: "On ne sait pas si ce rendez-vous peut être pris ce jour-là.",
  bookFrom: (day) => `Essayez à nouveau à partir du ${day}.`,
  bookUpTo: (day) => `Les rendez-vous vont jusqu’au ${day}.`,
  slots: (count) => `Demandez ${String(count)} créneaux : un par titre.`,
  lateOrIncomplete: "En cas de retard ou de pièce manquante, il faut un nouveau rendez-vous.",
  titleNotSaid: (title) =>
    `La page de cette mairie ne parle pas ${title === "cni" ? "de la carte d’identité" : "du passeport"} : demandez-lui si elle prend la demande.`,
  onDay: (texts) => ` : ${texts.join(" ")}`,
  fromThen: (changes) => `si la demande est déposée ce jour-là ou plus tard, ${list(changes, "and")}.`,
  otherChange: "la liste change sur d’autres points",
  titleEnded: {
    cni: "[votre carte d’identité|la carte d’identité de ~] n’est plus valable",
    passport: "[votre passeport|le passeport de ~] n’est plus valable",
    "service-passport": "[votre passeport de service|le passeport de service de ~] n’est plus valable",
  },
  proofEnded: {
    cni: "[votre carte d’identité|la carte d’identité de ~] ne prouve plus l’état civil ni la nationalité",
    passport: "[votre passeport|le passeport de ~] ne prouve plus l’état civil ni la nationalité",
    "service-passport":
      "[votre passeport de service|le passeport de service de ~] ne prouve plus l’état civil ni la nationalité",
  },
  birthday: (age) => `anniversaire, ${String(age)} ans.`,
  doubtBegins: "les textes laissent un doute à partir de ce jour : cette page suit la lecture prudente.",
  doubtEnds: "les textes ne laissent plus de doute à partir de ce jour, et la liste reste la même.",
  getPapers: (papers) => `demandez à partir de ce jour : ${list(papers.map(lower), "and")}.`,
  preparePapers: (papers) => `préparez : ${list(papers.map(lower), "and")}.`,
  paperFrom: (paper, day) => `${paper} (du ${day} ou après)`,
  paperFor: (paper, names) => `${paper} pour ${list(names, "and")}`,
  paperOf: (paper, day) => `${paper} du ${day}`,
  stampBoughtOn: (paper, day) => `${paper} acheté le ${day}`,
  serves: (paper, until) =>
    until === undefined
      ? `${paper} : convient pour ce rendez-vous.`
      : `${paper} : convient pour ce rendez-vous, et pour un dépôt jusqu’au ${until}.`,
  fails: (paper, until) =>
    until === undefined
      ? `${paper} : ne convient pas. Il en faut un autre.`
      : `${paper} : ne convient que pour un dépôt jusqu’au ${until}. Il en faut un autre.`,
  notNeeded: (paper) => `${paper} : n’est pas demandé.`,
  undecided: (paper) => `${paper} : on ne sait pas encore si cela convient.`,
  stampOfUnknownDay: (paper) =>
    `${paper} : regardez quand il a été acheté, car il ne sert que pendant un temps.`,
  stampOfUnknownLife: (paper) => `${paper} : aucune source consultée ne dit combien de temps il peut servir.`,
  tooOld: (paper) => `trop ancien pour le rendez-vous : ${lower(paper)}.`,
  stampEnded: (paper) => `ne peut plus servir, achetez-en un autre : ${lower(paper)}.`,
  deposit: "votre rendez-vous",
  titleEnds: {
    cni: "[votre carte d’identité|la carte d’identité de ~] est valable jusqu’à ce jour",
    passport: "[votre passeport|le passeport de ~] est valable jusqu’à ce jour",
    "service-passport":
      "[votre passeport de service|le passeport de service de ~] est valable jusqu’à ce jour",
  },
  expectedFrom: "le nouveau titre peut arriver à partir de ce jour.",
  expectedUntil: "le nouveau titre devrait être arrivé.",
  collectBy: "dernier jour pour retirer le titre, s’il est arrivé au plus tôt.",
  trip: "votre départ.",
  expected: (from, until, by) =>
    from === until
      ? `Le titre est attendu le ${from}, ${byWhom[by]}.`
      : `Le titre est attendu entre le ${from} et le ${until}, ${byWhom[by]}.`,
  canTakeLonger: "Avant les vacances d’été, cela peut être bien plus long.",
  notSaidWhen: "La mairie ne publie pas de délai : demandez-le au dépôt.",
  comesToCollect: (who, day) =>
    `Pour le retrait${ifOn(day)}, ${who.length === 1 ? "doit" : "doivent"} venir : ${list(who, "and")}.`,
  mayHaveToCome: (who, day) =>
    `Pour le retrait${ifOn(day)}, ${who.length === 1 ? "devra" : "devront"} peut-être venir : ${list(who, "and")}.`,
  people: {
    applicant: "la personne dont c’est le titre",
    "legal-representative": "un parent ou le représentant légal",
    guardian: "le tuteur ou la tutrice",
  },
  counterOpen: (appointment, hours) => `Retrait ${appointment} ; ${hours.join(" ; ")}.`,
  deadline: (availableOn, by, lastOpenDay) =>
    `au plus tard le ${by} s’il arrive le ${availableOn}` +
    (lastOpenDay === undefined ? "" : ` (dernier jour d’ouverture : le ${lastOpenDay})`),
  deadlines: (each) => `Retirez le titre ${list(each, "and")}. Ensuite, il est détruit.`,
  servesOnTrip: (title, serves) => `${title} : ${serving[serves]}.`,
  newTitle: {
    "in-time": "Le nouveau titre devrait arriver avant votre départ.",
    perhaps: "Le nouveau titre arrivera peut-être avant votre départ, peut-être après.",
    "too-late": "Le nouveau titre ne devrait pas arriver avant votre départ.",
    unknown: "On ne peut pas dire si le nouveau titre arrivera avant votre départ.",
  },
  temporaryPassport: (price) =>
    `Si le voyage est urgent, un passeport temporaire (prix : ${price}) peut être accordé. Ce n’est jamais un droit.`,
  temporaryPassportPapers: (papers) =>
    `Pour le passeport temporaire, apportez : ${list(papers.map(lower), "and")}.`,
  askTheCountry:
    "Chaque pays dit quels titres il accepte : vérifiez auprès du ministère des Affaires étrangères.",
  depositEntry: "Rendez-vous : demande de titre d’identité",
  getPapersEntry: (papers) => `À obtenir : ${list(papers.map(lower), "and")}`,
  collectByEntry: "Dernier jour pour retirer le titre",
  lastOpenDay: (day) => `Dernier jour d’ouverture du guichet : ${day}`,
  pictureLabel: (from, until) => `Du rendez-vous à prendre au titre en main, du ${from} au ${until}`,
  booked: "Vous prenez rendez-vous.",
};

const byWhom = { office: "d’après la mairie", caller: "d’après le délai que vous avez indiqué" } as const;

const serving = {
  yes: "encore valable le jour du départ",
  no: "ne pourra pas servir",
  undecided: "on ne sait pas encore s’il sera valable le jour du départ",
} as const;

function ifOn(day: string | undefined): string {
  return day === undefined ? "" : ` le ${day}`;
}

function language(): PlanWords {
  return {
    words: everyPage,
    onTrips: {
      askForThePassport: steps["ask-for-the-temporary-passport"],
      noUrgentCard,
      laissezPasser: referrals["laissez-passer"],
    },
    why: whyPhrases,
    counters: counterPhrases,
    phrases: planPhrases,
  };
}

/**
 * A plan on one page, as data: how to book, what becomes of the papers at hand, what to do on which day, how to collect, and what
 * becomes of a trip.
 *
 * @param made - What `plan` says, of one person or of several.
 * @param options - Who reads, and what to call the held titles and the people.
 * @throws InvalidInputError when it is no plan, or an option is none.
 *
 * @example
 * ```ts
 * const made = plan({ depositOn: "2026-11-25", requests: { cni: { reason: "first" } } }, { office: officeOf("lens"), bookedOn: "2026-11-02" });
 * planSheet(made).sections.map(({ heading }) => heading); // ["Prendre rendez-vous", "Jour par jour", "Retirer le titre"]
 * ```
 */
export function planSheet(made: Plan | FamilyPlan, options: SheetOptions = {}): Sheet {
  return writePlan(language(), made, options);
}

/**
 * A plan on the line of time, to be drawn by `toSvg` or `toLines`: a stretch from each of its days to the next, and what is to be
 * done on the first day of it.
 *
 * @param made - What `plan` says, of one person or of several.
 * @throws InvalidInputError when it is no plan, or an option is none.
 *
 * @example
 * ```ts
 * const made = plan({ depositOn: "2026-11-25", requests: { cni: { reason: "first" } } }, { office: officeOf("lens"), bookedOn: "2026-11-02" });
 * planPicture(made).stretches.at(-1).says; // ["Votre rendez-vous."]
 * ```
 */
export function planPicture(made: Plan | FamilyPlan, options: SheetOptions = {}): TimelinePicture {
  return picturePlan(language(), picturePhrases, made, options);
}

/**
 * What of a plan belongs into a calendar, for `toICalendar`: the papers to get and from which day on, those that do no more, the
 * appointment, and the last day to collect.
 *
 * @param made - What `plan` says, of one person or of several.
 * @throws InvalidInputError when it is no plan, or an option is none.
 *
 * @example
 * ```ts
 * const made = plan({ depositOn: "2026-11-25", requests: { cni: { reason: "first" } } }, { office: officeOf("lens"), bookedOn: "2026-11-02", at: "14:30" });
 * planCalendar(made).entries.at(-1).on; // "2026-11-25T14:30:00+01:00"
 * ```
 */
export function planCalendar(made: Plan | FamilyPlan, options: PlanCalendarOptions = {}): PlanCalendar {
  return calendarOf(language(), made, options);
}
