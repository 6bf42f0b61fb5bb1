import { minutesInDay, type Nth, type Purpose } from "../hours.js";

/** What a word of a text of hours means. */
export type Meaning =
  | {
      /**
       * - `filler`: says nothing by itself, as *le*, *de*, *ouvert*, *matin* do;
       * - `to`: from one day, or one time, to another: *au*, *à*, a dash;
       * - `and`: *et*;
       * - `month`: what comes before is one day of each month: *de chaque mois*;
       * - `closed`: *fermé*;
       * - `except`: *sauf*.
       */
      readonly kind: "filler" | "to" | "and" | "month" | "closed" | "except";
    }
  | { readonly kind: "ordinal"; readonly nth: Nth }
  /** *Remises*, *dépôts*: what the hours are for. */
  | { readonly kind: "tag"; readonly purpose: Purpose }
  | { readonly kind: "time"; readonly minute: number };

/** A word without accents and in small letters. */
export function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
}

/** What a folded word means in a text of hours; a plural means what its singular means. */
export function meaningOf(folded: string): Meaning | undefined {
  return meanings.get(folded) ?? meanings.get(folded.replace(/s$/, ""));
}

const meanings: ReadonlyMap<string, Meaning> = new Map<string, Meaning>([
  ...sharing("du de des d le la les l tou toute chaque que jour ouvert", {
    kind: "filler",
  }),
  ...sharing("matin soir uniquement titre", { kind: "filler" }),
  ...sharing("au aux a jusqu", { kind: "to" }),
  ...sharing("et puis ainsi", { kind: "and" }),
  ...sharing("mois", { kind: "month" }),
  ...sharing("ferme", { kind: "closed" }),
  ...sharing("sauf hors", { kind: "except" }),
  ...sharing("premier", { kind: "ordinal", nth: 1 }),
  ...sharing("deuxieme second", { kind: "ordinal", nth: 2 }),
  ...sharing("troisieme", { kind: "ordinal", nth: 3 }),
  ...sharing("quatrieme", { kind: "ordinal", nth: 4 }),
  ...sharing("cinquieme", { kind: "ordinal", nth: 5 }),
  ...sharing("dernier", { kind: "ordinal", nth: -1 }),
  ...sharing("remise retrait", { kind: "tag", purpose: "collection" }),
  ...sharing("depot demande", { kind: "tag", purpose: "deposit" }),
  ...sharing("midi", { kind: "time", minute: minutesInDay / 2 }),
]);

function sharing(words: string, meaning: Meaning): readonly (readonly [string, Meaning])[] {
  return words.split(" ").map((word) => [word, meaning]);
}
