import { minutesInDay, type Nth, type Purpose } from "../hours.js";

/** A half of a day, or its evening. */
export type Half = "morning" | "afternoon" | "evening";

/** What a word of a text of hours means. */
export type Meaning =
  | {
      /**
       * - `filler`: says nothing by itself, as *le*, *de* do;
       * - `to`: from one day, or one time, to another: *au*, *à*; `until` is *jusqu'à*;
       * - `and`: *et*; `between`: *entre*;
       * - `monthly`: what comes before is one day of each month: *de chaque mois*; `week`: *semaine*;
       * - `open`, `closed`: *ouvert*, *fermé*, *pas de*;
       * - `except`: *sauf*; `only`: *uniquement*;
       * - `from`, `after`, `before`: *à partir de*, *après*, *avant*;
       * - `holiday`: the public holidays; `others`: the days or months not named;
       * - `season`: a part of the year of which no bounds are said: *été*;
       * - `same`: *idem*; `but`: *mais*;
       * - `warning`: what narrows or changes hours in some other way: *exceptionnellement*.
       */
      readonly kind:
        | "filler"
        | "to"
        | "until"
        | "and"
        | "between"
        | "monthly"
        | "week"
        | "open"
        | "closed"
        | "except"
        | "only"
        | "from"
        | "after"
        | "before"
        | "season"
        | "same"
        | "but"
        | "warning";
    }
  | { readonly kind: "ordinal"; readonly nth: Nth }
  /** *Remises*, *dépôts*: what the hours are for. */
  | { readonly kind: "tag"; readonly purpose: Purpose }
  | { readonly kind: "half"; readonly half: Half }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "time"; readonly minute: number };

/** What a folded word means in a text of hours; a plural means what its singular means. */
export function meaningOf(folded: string): Meaning | undefined {
  return meanings.get(folded) ?? meanings.get(folded.replace(/s$/, ""));
}

/** The folded names of the months, January first. */
export const monthNames: readonly string[] = [
  ...["janvier", "fevrier", "mars", "avril", "mai", "juin"],
  ...["juillet", "aout", "septembre", "octobre", "novembre", "decembre"],
];

const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...sharing(
    "du de des d le la les l un une tou tous toute toutes chaque que jour titre en pendant durant lors est sont sera seront pour",
    {
      kind: "filler",
    },
  ),
  ...sharing("ouvert ouverte ouverture", { kind: "open" }),
  ...sharing("matin matinee", { kind: "half", half: "morning" }),
  ...sharing("soir soiree", { kind: "half", half: "evening" }),
  ...sharing("uniquement seulement exclusivement", { kind: "only" }),
  ...sharing("au aux a", { kind: "to" }),
  ...sharing("jusqu jusque", { kind: "until" }),
  ...sharing("et ou puis ainsi", { kind: "and" }),
  ...sharing("entre", { kind: "between" }),
  ...sharing("mois", { kind: "monthly" }),
  ...sharing("semaine", { kind: "week" }),
  ...sharing("ferme fermee fermeture aucun aucune relache impossible", { kind: "closed" }),
  ...sharing("sauf hors hormis excepte exceptee", { kind: "except" }),
  ...sharing("apres", { kind: "after" }),
  ...sharing("avant", { kind: "before" }),
  ...sharing("ete hiver printemps automne saison estival estivale hivernal hivernale", { kind: "season" }),
  ...sharing(
    "exceptionnel exceptionnelle exceptionnellement provisoire provisoirement temporaire temporairement",
    { kind: "warning" },
  ),
  ...sharing(
    "modifie modifiee annule annulee suspendu suspendue supprime supprimee selon suivant alternance",
    {
      kind: "warning",
    },
  ),
  ...sharing("reserve reservee limite limitee excepter exception vacance conge", { kind: "warning" }),
  ...sharing("premier premiere", { kind: "ordinal", nth: 1 }),
  ...sharing("deuxieme second seconde", { kind: "ordinal", nth: 2 }),
  ...sharing("troisieme", { kind: "ordinal", nth: 3 }),
  ...sharing("quatrieme", { kind: "ordinal", nth: 4 }),
  ...sharing("cinquieme", { kind: "ordinal", nth: 5 }),
  ...sharing("dernier derniere", { kind: "ordinal", nth: -1 }),
  ...sharing("remise retrait recuperation recuperer delivrance retirer", {
    kind: "tag",
    purpose: "collection",
  }),
  ...sharing("depot demande deposer", { kind: "tag", purpose: "deposit" }),
  ...sharing("idem", { kind: "same" }),
  ...sharing("mais", { kind: "but" }),
  ...sharing("midi", { kind: "time", minute: minutesInDay / 2 }),
  ...sharing("minuit", { kind: "time", minute: minutesInDay }),
  ...monthNames.map((name, index): [string, Meaning] => [name, { kind: "month", month: index + 1 }]),
]);

function sharing(words: string, meaning: Meaning): readonly (readonly [string, Meaning])[] {
  return words.split(" ").map((word) => [word, meaning]);
}
