import type { Plan } from "../../planning/plan.js";
import { writePlan } from "../plan/plan-sheet.js";
import type { PlanPhrases } from "../plan/plan-phrases.js";
import type { SheetOptions } from "../sheet/options.js";
import type { Sheet } from "../sheet/sheet.js";
import { french } from "./french.js";
import { counterPhrases } from "./offices.js";
import { whyPhrases } from "./why.js";
import { list } from "./writing.js";

/** What a plan says. */
export const planPhrases: PlanPhrases = {
  title: "Votre calendrier",
  sections: {
    booking: "Prendre rendez-vous",
    "day-by-day": "Jour par jour",
    collection: "Retirer le titre",
    trip: "Votre voyage",
  },
  bookBy: (way) => `On prend rendez-vous ${way}.`,
  cannotBook: "Ce rendez-vous ne peut pas être pris ce jour-là.",
  maybeBook: "On ne sait pas si ce rendez-vous peut être pris ce jour-là.",
  bookFrom: (day) => `Essayez à nouveau à partir du ${day}.`,
  bookUpTo: (day) => `Les rendez-vous vont jusqu’au ${day}.`,
  slots: (count) => `Demandez ${String(count)} créneaux : un par titre.`,
  lateOrIncomplete: "En cas de retard ou de pièce manquante, il faut un nouveau rendez-vous.",
  onDay: (texts) => ` : ${texts.join(" ")}`,
  fromThen: (changes) => `si vous déposez ce jour-là ou plus tard, ${list(changes, "and")}.`,
  otherChange: "la liste change sur d’autres points",
  titleEnded: (kind) =>
    `${kind === "cni" ? "votre carte d’identité" : "votre passeport"} n’est plus valable.`,
  getPapers: (papers) => `à partir de ce jour, demandez : ${list(papers, "and")}.`,
  deposit: "votre rendez-vous.",
  titleEnds: (title) => `dernier jour de validité de ${title}.`,
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
  comesToCollect: (who, day) => `Pour le retrait${ifOn(day)}, doit venir : ${list(who, "and")}.`,
  mayHaveToCome: (who, day) => `Pour le retrait${ifOn(day)}, devra peut-être venir : ${list(who, "and")}.`,
  people: {
    applicant: "la personne dont c’est le titre",
    "legal-representative": "un parent ou le représentant légal",
    guardian: "le tuteur ou la tutrice",
  },
  counterOpen: (appointment, hours) => `Retrait ${appointment} ; ${hours.join(" ; ")}.`,
  deadline: (availableOn, by, lastOpenDay) =>
    `Si le titre arrive le ${availableOn}, retirez-le au plus tard le ${by}` +
    `${lastOpenDay === undefined ? "" : ` (dernier jour d’ouverture : le ${lastOpenDay})`}. Ensuite, il est détruit.`,
  serves: (title, serves) => `${title} : ${serving[serves]}.`,
  newTitle: {
    "in-time": "Le nouveau titre devrait arriver avant votre départ.",
    perhaps: "Le nouveau titre arrivera peut-être avant votre départ, peut-être après.",
    "too-late": "Le nouveau titre ne devrait pas arriver avant votre départ.",
    unknown: "On ne peut pas dire si le nouveau titre arrivera avant votre départ.",
  },
  temporaryPassport: (price) =>
    `Si le voyage ne peut pas attendre, demandez un passeport temporaire à la préfecture (${price}).`,
  askTheCountry:
    "Chaque pays dit quels titres il accepte : vérifiez auprès du ministère des Affaires étrangères.",
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

/**
 * A plan on one page, as data: how to book, what to do on which day, how to collect, and what becomes of a trip.
 *
 * @param made - What `plan` says.
 * @param options - Who reads, and what to call the held titles.
 * @throws InvalidInputError when it is no plan, or an option is none.
 *
 * @example
 * ```ts
 * const made = plan({ depositOn: "2026-11-25", requests: { cni: { reason: "first" } } }, { office: officeOf("lens"), bookedOn: "2026-11-02" });
 * planSheet(made).sections.map(({ heading }) => heading); // ["Prendre rendez-vous", "Jour par jour", "Retirer le titre"]
 * ```
 */
export function planSheet(made: Plan, options: SheetOptions = {}): Sheet {
  return writePlan(
    { words: french, why: whyPhrases, counters: counterPhrases, phrases: planPhrases },
    made,
    options,
  );
}
